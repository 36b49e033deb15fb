"""Is an entry changed where it stands, without ever losing what was typed or what others changed?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel
from world import eventually

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.ui.day.editing import is_within

Story = Callable[..., None]


def test_a_click_opens_it_leaving_commits_and_timeneye_has_it(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "draft")
        editor = await diary.edits("draft")
        assert editor.minutes_field.hasFocus()
        diary.type("1:45")
        diary.note.setFocus()
        diary.note.selectAll()
        diary.type("final")
        diary.elsewhere.setFocus()
        work = await diary.saved("final")
        assert work.minutes == 105
        assert diary.elsewhere.hasFocus()
        await diary.room.hears("Changed Acme Website > Design.")
        await diary.room.world.quiet()
        (row,) = diary.room.world.server_rows("final")
        assert int(row["minutes"]) == 105
        assert diary.room.world.server_rows("draft") == []

    at_the_days(story)


def test_enter_opens_enter_saves_and_the_row_has_the_keyboard_again(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "by keys")
        diary.choose("by keys")
        diary.press(Qt.Key.Key_Return)
        assert diary.editor is not None
        diary.type("50")
        diary.press(Qt.Key.Key_Return)
        work = await diary.saved("by keys")
        assert work.minutes == 50
        assert diary.view.hasFocus()
        assert diary.view.line_at(diary.view.currentIndex()).row.work.notes == "by keys"

    at_the_days(story)


def test_escape_restores_everything(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        lid = await diary.logs(30, "as it was")
        await diary.edits("as it was")
        diary.type("4:00")
        diary.note.setFocus()
        diary.type("other words")
        diary.press(Qt.Key.Key_Escape)
        assert diary.editor is None
        assert diary.view.hasFocus()
        row = next(row for row in diary.rows() if row.lid == lid)
        assert (row.work.minutes, row.work.notes) == (30, "as it was")
        await diary.room.world.quiet()
        (found,) = diary.room.world.server_rows("as it was")
        assert int(found["minutes"]) == 30

    at_the_days(story)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Type a time such as 1:30."),
        ("abc", "This is no time. Try 1:30, 90m or 1.5h."),
        ("0", "A time goes from 1 minute to 24 hours."),
        ("-5", "A time goes from 1 minute to 24 hours."),
        ("25h", "A time goes from 1 minute to 24 hours."),
    ],
)
def test_a_time_that_cannot_be_taken_is_said_and_the_old_one_stays(
    at_the_days: Story, typed: str, sentence: str
) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "thirty")
        editor = await diary.edits("thirty")
        diary.press(Qt.Key.Key_Delete)
        diary.type(typed)
        assert diary.says == sentence
        diary.press(Qt.Key.Key_Return)
        assert diary.editor is editor, "Enter does not take it"
        diary.elsewhere.setFocus()
        await diary.is_closed()
        assert diary.line("thirty").row.work.minutes == 30
        assert diary.room.told[-1].text == f"Kept 0:30. {sentence}"

    at_the_days(story)


def test_the_reading_is_always_beside_what_is_typed(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "echo")
        editor = await diary.edits("echo")
        echo: QLabel = editor.findChild(QLabel, "echo")
        for typed, reading in (("90", "= 1 h 30 min"), ("1.30", "= 1 h 18 min"), ("2h-15m", "= 1 h 45 min")):
            editor.minutes_field.selectAll()
            diary.type(typed)
            assert (echo.text(), echo.isVisible()) == (reading, True)
        editor.minutes_field.selectAll()
        diary.type("1:02")
        for key, modifiers, minutes in (
            (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, "1:05"),
            (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, "1:04"),
            (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "1:00"),
            (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, "1:30"),
        ):
            diary.press(key, modifiers)
            assert editor.minutes_field.text() == minutes
        diary.press(Qt.Key.Key_Escape)

    at_the_days(story)


def test_phase_and_day_are_changed_in_place(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        yesterday = diary.room.desk.entries.today() - timedelta(days=1)
        await diary.logs(30, "moves")
        before, there = diary.head().minutes, diary.head(yesterday).minutes if _has(diary, yesterday) else 0
        editor = await diary.edits("moves")
        diary.room.picks.append(diary.room.phase("Internal > Learning"))
        editor._phase_button.click()
        await eventually(lambda: "Learning" in editor._phase_button.text(), "the phase is picked")
        assert diary.editor is editor
        editor._day.click()
        calendar: QCalendarWidget = editor._day.findChild(QCalendarWidget, "calendar")
        calendar.clicked.emit(QDate(yesterday.year, yesterday.month, yesterday.day))
        assert diary.editor is editor
        editor.minutes_field.setFocus()
        diary.press(Qt.Key.Key_Return)
        work = await diary.saved("moves")
        assert (work.phase, work.day) == (diary.room.phase("Internal > Learning").key, yesterday)
        assert diary.head().minutes == before - 30
        assert diary.head(yesterday).minutes == there + 30

    def _has(diary: Any, day: Any) -> bool:
        return any(getattr(line, "day", None) == day for line in diary.view._model.rows)

    at_the_days(story)


def test_leaving_without_a_change_sends_nothing(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "untouched")
        await diary.room.world.quiet()
        before = len([seen for seen in diary.room.sandbox.requests if seen.method != "GET"])
        told = len(diary.room.told)
        await diary.edits("untouched")
        diary.elsewhere.setFocus()
        await diary.is_closed()
        assert diary.line("untouched").row.state is RowState.SENT
        assert await diary.room.desk.waiting.rows() == ()
        assert len([seen for seen in diary.room.sandbox.requests if seen.method != "GET"]) == before
        assert len(diary.room.told) == told

    at_the_days(story)


def test_tab_goes_through_the_fields_and_not_out_of_the_row(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "by tab")
        editor = await diary.edits("by tab")
        seen = []
        for _ in range(3):
            diary.press(Qt.Key.Key_Tab)
            seen.append(QApplication.focusWidget().objectName())
        assert seen == ["note", "day", "phase"]
        assert is_within(QApplication.focusWidget(), editor)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert diary.editor is None

    at_the_days(story)
