"""Is what was typed into a row safe from syncs, full disks, other clicks and the end of the program?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.domain.errors import StoreError

Story = Callable[..., None]


def test_a_row_under_edit_is_never_overwritten_by_a_sync(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        lid = await diary.logs(30, "mine")
        await diary.room.world.quiet()
        (server,) = diary.room.world.server_rows("mine")
        editor = await diary.edits("mine")
        diary.type("0:4")
        fields = {**server, "minutes": 77, "notes": "theirs"}
        diary.room.world.put(f"/api/3/entries/{server['id']}/", fields)
        diary.room.desk.syncing.sync_now()
        await eventually(
            lambda: diary.days.board.row(lid).work.notes == "theirs", "the sync has brought the other change"
        )
        assert diary.editor is editor
        assert QApplication.focusWidget() is editor.minutes_field
        assert (editor.minutes_field.text(), diary.note.text()) == ("0:4", "mine")
        assert diary.line("mine") is not None, "the row behind the editor stays too"
        diary.type("5")
        diary.press(Qt.Key.Key_Return)
        work = await diary.saved("theirs")
        assert work.minutes == 45, "what was typed counts, and only that"
        await diary.room.world.quiet()
        (row,) = diary.room.world.server_rows("theirs")
        assert int(row["minutes"]) == 45

    at_the_days(story)


def test_a_sync_that_brings_new_rows_leaves_the_editor_under_the_fingers(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "held")
        editor = await diary.edits("held")
        for number in range(4):
            await diary.logs(10, f"new {number}")
        assert diary.editor is editor
        assert editor.minutes_field.hasFocus()
        index = diary.view._model.index_of(diary.line("held").key)
        assert editor.geometry() == diary.view.visualRect(index)
        diary.press(Qt.Key.Key_Escape)

    at_the_days(story)


def test_an_entry_deleted_elsewhere_meanwhile_keeps_its_editor_and_says_so(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        lid = await diary.logs(30, "goes away")
        editor = await diary.edits("goes away")
        diary.type("2:00")
        await diary.room.desk.entries.delete(lid)
        diary.press(Qt.Key.Key_Return)
        await eventually(lambda: diary.says == "This entry is not there any more.", "it says so")
        assert diary.editor is editor
        assert editor.minutes_field.text() == "2:00"
        diary.press(Qt.Key.Key_Escape)
        await diary.misses("goes away")

    at_the_days(story)


def test_when_it_cannot_be_saved_the_editor_stays_with_what_was_typed(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.room.go_offline()
        await diary.logs(30, "stubborn")
        editor = await diary.edits("stubborn")
        database = diary.room.world.opened._database
        await database.read(lambda connection: connection.execute("PRAGMA query_only = 1").fetchall())
        diary.type("3:00")
        diary.press(Qt.Key.Key_Return)
        await eventually(lambda: diary.says.startswith("The data folder cannot be written"), "it says why")
        assert editor.isEnabled()
        assert (editor.minutes_field.text(), editor.minutes_field.hasFocus()) == ("3:00", True)
        await database.read(lambda connection: connection.execute("PRAGMA query_only = 0").fetchall())
        diary.press(Qt.Key.Key_Return)
        work = await diary.saved("stubborn")
        assert work.minutes == 180

    at_the_days(story)


def test_a_click_on_another_row_commits_this_one_and_edits_that(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "first")
        await diary.logs(20, "second")
        await diary.edits("first")
        diary.type("55")
        diary.click("second")
        await eventually(
            lambda: diary.editor is not None and diary.editor.row.work.notes == "second", "the other one is edited"
        )
        await eventually(lambda: diary.line("first").row.work.minutes == 55, "the first is saved")
        diary.press(Qt.Key.Key_Escape)
        assert diary.line("second").row.work.minutes == 20

    at_the_days(story)


def test_hiding_the_window_saves_what_is_typed(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        lid = await diary.logs(30, "to the tray")
        await diary.edits("to the tray")
        diary.type("1:10")
        diary.days.window().hide()
        await diary.is_closed()
        row = await _stored(diary, lid)
        assert row.work.minutes == 70

    at_the_days(story)


def test_quitting_waits_until_what_is_typed_is_saved(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        lid = await diary.logs(30, "and quit")
        await diary.edits("and quit")
        diary.type("1:20")
        await diary.days.finish()
        await diary.room.tasks.close()
        row = await _stored(diary, lid)
        assert row.work.minutes == 80

    at_the_days(story)


async def _stored(diary: Any, lid: str) -> Any:
    today = diary.room.desk.entries.today()
    (group,) = await diary.room.desk.entries.days(today, today)
    return next(row for row in group.rows if row.lid == lid)


def test_reading_a_closed_store_is_an_error_and_no_crash(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        before = set(diary.texts)
        database = diary.room.world.opened._database
        await database.close()
        diary.days.refresh()
        await eventually(lambda: bool(diary.room.errors), "the error is reported")
        assert isinstance(diary.room.errors[0], StoreError)
        assert before <= set(diary.texts), "what was read before stays in sight, whatever was still under way"
        await database.open()
        diary.room.errors.clear()

    at_the_days(story)
