"""Does the one who asks always get exactly one answer?"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from world import eventually

from timeneye_desktop.domain.entry import Work

Story = Callable[..., None]


def test_type_and_enter_in_the_same_moment_takes_what_then_is_first(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        at.write("des nordl")
        at.press(Qt.Key.Key_Return)
        chosen = await answer
        assert chosen.title == "Nordlys Webshop > Design"
        assert not at.picker.isVisible()

    at_the_picker(story)


def test_words_are_found_in_any_order_by_initials_and_with_one_typo(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        for typed, first in (
            ("launch acme", "Acme Website > Testing & launch"),
            ("acme launch", "Acme Website > Testing & launch"),
            ("hmaid", "Harbour Museum App > Interaction design"),
            ("achitecture", "Lumen Customer Portal > Architecture"),
            ("  PROPOSALS ", "Sales > Proposals"),
        ):
            at.field.clear()
            at.write(typed)
            assert at.rows[0] == first
            assert at.highlighted == first
        at.press(Qt.Key.Key_Escape)
        assert await answer is None

    at_the_picker(story)


def test_arrows_walk_and_enter_takes_that_row(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        rows = at.rows
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
            at.press(key)
        assert at.highlighted == rows[9]
        at.press(Qt.Key.Key_Enter)
        assert (await answer).title == rows[9]

    at_the_picker(story)


def test_what_was_worked_on_comes_first_and_says_why(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        never_used = at.room.phase("Sales > Proposals")
        for number in range(3):
            await at.room.desk.entries.log(Work(never_used.key, 5, at.room.desk.entries.today(), f"{number}"))
        await at.room.desk.catalogue.refresh()
        answer = await at.is_asked()
        reasons = [at.why(row) for row in range(len(at.rows))]
        assert at.why(at.rows.index("Sales > Proposals")) == "recent"
        known = reasons.index("")
        assert known >= 6, "the sandbox has a history"
        assert all(reasons[:known])
        assert not any(reasons[known:])
        at.picker.close()
        assert await answer is None

    at_the_picker(story)


def test_a_click_answers(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        row = at.rows[3]
        where = at.list.visualRect(at.list.model().index(3, 0, QModelIndex())).center()
        QTest.mouseClick(at.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        assert (await answer).title == row

    at_the_picker(story)


def test_escape_and_closing_answer_nothing(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        for leave in (lambda: at.press(Qt.Key.Key_Escape), at.picker.close, at.picker.reject):
            answer = await at.is_asked()
            leave()
            assert await answer is None
            assert not at.picker.isVisible()

    at_the_picker(story)


def test_a_second_question_ends_the_first_and_stays_open(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        first = await at.is_asked()
        at.write("zzz")
        second = asyncio.create_task(at.picker.choose(), name="second")
        assert await first is None
        await eventually(at.picker.isVisible, "the second question is open")
        assert at.field.text() == ""
        at.write("proposals")
        at.press(Qt.Key.Key_Return)
        assert (await second).title == "Sales > Proposals"

    at_the_picker(story)


def test_when_nobody_waits_any_more_it_goes(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        answer.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await answer
        assert not at.picker.isVisible()
        assert await _answered(at) is None

    async def _answered(at: Any) -> Any:
        answer = await at.is_asked()
        at.picker.close()
        return await answer

    at_the_picker(story)


def test_enter_with_nothing_listed_does_not_answer(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        at.write("qqqqq")
        at.press(Qt.Key.Key_Return)
        assert at.picker.isVisible()
        assert not answer.done()
        assert at.words.startswith("Nothing matches \u201cqqqqq\u201d. Try fewer letters")
        for _ in range(5):
            at.press(Qt.Key.Key_Backspace)
        assert at.words == ""
        at.press(Qt.Key.Key_Return)
        assert (await answer) is not None

    at_the_picker(story)


def test_a_sync_meanwhile_leaves_the_highlight_where_it_is(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        at.write("design")
        at.press(Qt.Key.Key_Down)
        meant = at.highlighted
        at.room.on_server("INSERT INTO phase (id, project_id, name) VALUES (1, 4101, 'Design basics')")
        await at.room.desk.catalogue.load_phases("4101")
        assert "Acme Website > Design basics" in at.rows
        assert at.highlighted == meant
        at.press(Qt.Key.Key_Return)
        assert (await answer).title == meant

    at_the_picker(story)


def test_it_stands_before_the_window_in_use(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        window = await at.room.window_of(QLineEdit())
        window.move(300, 200)
        answer = await at.is_asked()
        middle = window.frameGeometry().center() - at.picker.frameGeometry().center()
        assert abs(middle.x()) <= 8
        assert at.picker.frameGeometry().top() >= window.frameGeometry().top()
        at.picker.close()
        assert await answer is None

    at_the_picker(story)
