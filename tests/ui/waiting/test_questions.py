"""Is what only the person can decide asked once, in words, without taking the focus or throwing anything away?"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from world import eventually

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.store.questions import ask


async def put(person: Any, kind: QuestionKind, server_id: str, minutes: int, theirs: int = 0) -> Work:
    """Have the engine ask about a row of Timeneye."""
    world = person.world
    work = world.work(minutes, "asked about")
    other = replace(work, minutes=theirs) if theirs else None

    def run(connection: sqlite3.Connection) -> None:
        ask(connection, kind, f"lid {server_id}", server_id, work, other, world.desk.tracking.now().utc)

    await world.opened._database.write(run)
    return work


async def sees_question(person: Any, words: str) -> None:
    await eventually(lambda: words in person.text("question_words"), f"asked: {words}")


def test_a_question_alone_is_shown_and_nothing_says_that_all_is_well(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        await put(person, QuestionKind.STOPPED_ELSEWHERE, "7", 43, 35)
        person.panel.show()
        await sees_question(person, "was stopped on another device: 0:35 there, 0:43 here")
        assert person.text("question_head") == "Please decide"
        assert person.text("nothing_text") == ""
        buttons = [person.find(QPushButton, f"answer_{name}").text() for name in ("theirs", "mine", "both")]
        assert buttons == ["Keep 0:35", "Use 0:43", "Keep both"]
        assert not person.focused.startswith("answer")

    visit(story)


def test_questions_are_asked_one_after_the_other_and_answered_once(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        await put(person, QuestionKind.STOPPED_ELSEWHERE, "7", 43, 35)
        await put(person, QuestionKind.LOST_THERE, "8", 90)
        person.panel.show()
        await sees_question(person, "another device")
        assert person.text("question_head") == "Please decide, 1 of 2"
        person.click("answer_both")
        await sees_question(person, "has not shown it since")
        person.click("answer_log-again")
        await eventually(lambda: not person.text("question_words"), "nothing is left to decide")
        await person.world.quiet()
        minutes = sorted(int(row["minutes"]) for row in person.world.server_rows("asked about"))
        assert minutes == [43, 90]
        assert await person.world.desk.questions.rows() == ()

    visit(story)


def test_enter_never_removes_anything(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        await put(person, QuestionKind.TWIN, "9", 30)
        person.panel.show()
        await sees_question(person, "one time more than was logged here")
        remove = person.find(QPushButton, "answer_remove")
        remove.setFocus()
        QTest.keyClick(remove, Qt.Key.Key_Return)
        assert len(await person.world.desk.questions.rows()) == 1
        person.click("answer_remove")
        await eventually(lambda: person.text("waiting_notice") != "", "it is told why that is not possible yet")
        assert len(await person.world.desk.questions.rows()) == 1
        person.click("answer_keep")
        await eventually(lambda: not person.text("question_words"), "decided")

    visit(story)
