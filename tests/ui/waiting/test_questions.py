"""Is what only the person can decide asked once, in words, without taking the focus or throwing anything away?"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from world import eventually

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.store.questions import ask
from timeneye_desktop.ui.words import status_line


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


def press(person: Any, name: str, key: Qt.Key) -> None:
    button = person.find(QPushButton, name)
    button.setFocus()
    QTest.keyClick(button, key)


ANSWERS = {
    QuestionKind.TWIN: ("shows 0:43 on {title} (today", {"keep": "Keep both", "remove": "Remove one"}),
    QuestionKind.TWIN_TIMER: ("runs a second timer on {title}.", {"keep": "Keep", "remove": "Remove"}),
    QuestionKind.STOPPED_ELSEWHERE: (
        "Stopped on another device: 0:35 on Timeneye, 0:43 here.",
        {"theirs": "Keep 0:35", "mine": "Use 0:43", "both": "Keep both"},
    ),
    QuestionKind.LOST_THERE: ("but does not show it.", {"log-again": "Log it again", "forget": "Forget it"}),
}


@pytest.mark.parametrize("kind", QuestionKind)
def test_a_question_says_what_timeneye_shows_and_buttons_what_comes_of_them(
    visit: Callable[..., None], kind: QuestionKind
) -> None:
    words, answers = ANSWERS[kind]

    async def story(person: Any) -> None:
        await put(person, kind, "7", 43, 35 if kind is QuestionKind.STOPPED_ELSEWHERE else 0)
        person.panel.show()
        await sees_question(person, words.format(title=person.title()))
        shown = person.find(QWidget, "question_card").findChildren(QPushButton)
        assert [(b.objectName(), b.text()) for b in shown if b.isVisible()] == [
            (f"answer_{name}", text) for name, text in answers.items()
        ]
        for button in shown:
            assert button.isHidden() or words.format(title=person.title()) in button.accessibleName()
        assert not person.find(QWidget, "waiting_card").isVisible()

    visit(story)


def test_with_only_a_question_open_nothing_says_that_all_is_well(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        await put(person, QuestionKind.TWIN, "7", 43)
        person.panel.show()
        await person.sees(1)
        assert person.text("waiting_head") == "1 needs you"
        assert person.text("nothing_text") == ""
        person.world.desk.syncing.wake()
        await eventually(lambda: person.world.desk.syncing.status.needs_you == 1, "it is counted")
        assert "1 needs you" in status_line(person.world.desk.syncing.status, person.world.desk.tracking.now().utc)
        person.click("answer_keep")
        await person.until(lambda: person.text("nothing_text") != "", "all is well again")
        assert await person.world.desk.questions.rows() == ()
        await put(person, QuestionKind.TWIN, "7", 43)
        assert await person.world.desk.questions.rows() == (), "it is asked again"

    visit(story)


def test_questions_stand_above_the_commands_and_leave_the_focus_alone(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.go_offline()
        await person.log(30, "waits")
        await person.open(1)
        person.click("discard")
        assert person.focused == "discard_no"
        await put(person, QuestionKind.LOST_THERE, "8", 90)
        person.panel.refresh()
        await person.sees(2)
        assert person.rows[0].startswith(f"Not shown: 1:30 on {person.title()}, needs you")
        assert person.asks
        assert person.focused == "discard_no"
        assert person.text("waiting_head") == "1 waiting to send, 1 needs you"
        person.choose("Not shown")
        person.press(Qt.Key.Key_Delete)  # a question is answered, never discarded
        assert not person.asks
        assert len(person.rows) == 2

    visit(story)


def test_each_question_is_answered_once_and_its_answer_carried_out(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        await put(person, QuestionKind.STOPPED_ELSEWHERE, "7", 43, 35)
        await put(person, QuestionKind.LOST_THERE, "8", 90)
        person.panel.show()
        await sees_question(person, "another device")
        person.click("answer_both")
        await sees_question(person, "does not show it")
        press(person, "answer_log-again", Qt.Key.Key_Space)
        assert person.focused == "waiting_list", "the next question gets the same key"
        await eventually(lambda: not person.text("question_words"), "nothing is left to decide")
        await person.world.quiet()
        minutes = sorted(int(row["minutes"]) for row in person.world.server_rows("asked about"))
        assert minutes == [43, 90]

    visit(story)


def test_enter_and_a_double_click_never_remove_anything(visit: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        await put(person, QuestionKind.TWIN, "9", 30)
        person.panel.show()
        await sees_question(person, "twice. One may be a late copy.")
        press(person, "answer_remove", Qt.Key.Key_Return)
        remove = person.find(QPushButton, "answer_remove")
        place = QPointF(remove.rect().center())
        for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):  # began on another question
            left = Qt.MouseButton.LeftButton
            held = left if kind is QEvent.Type.MouseButtonDblClick else Qt.MouseButton.NoButton
            there = remove.mapToGlobal(place)
            QApplication.sendEvent(remove, QMouseEvent(kind, place, there, left, held, Qt.KeyboardModifier.NoModifier))
        assert len(await person.world.desk.questions.rows()) == 1
        person.click("answer_remove")
        await eventually(lambda: person.text("waiting_notice") != "", "it is told why that is not possible yet")
        assert len(await person.world.desk.questions.rows()) == 1
        press(person, "answer_keep", Qt.Key.Key_Return)
        await eventually(lambda: not person.text("question_words"), "decided")

    visit(story)
