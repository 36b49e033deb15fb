"""Does Delete act at once, and does every undo bring back exactly what was there, once?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.ui.day.rows import EntryLine

Story = Callable[..., None]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def undo(diary: Any) -> None:
    diary.press(Qt.Key.Key_Z, CONTROL)


def redo(diary: Any) -> None:
    diary.press(Qt.Key.Key_Z, CONTROL | SHIFT)


def on_server(diary: Any) -> Counter[str]:
    counted: Counter[str] = diary.room.world.notes_on_server()
    return counted


def test_delete_acts_at_once_and_the_offered_undo_brings_it_back(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "oops")
        await diary.room.world.quiet()
        total = diary.head().minutes
        diary.choose("oops")
        diary.press(Qt.Key.Key_Delete)
        await diary.misses("oops")
        told = await diary.room.hears("Deleted 0:30 of Acme Website > Design.")
        assert told.action == "Undo"
        assert diary.head().minutes == total - 30
        await diary.room.world.quiet()
        assert on_server(diary)["oops"] == 0
        told.on_action()
        await diary.sees("oops")
        assert diary.head().minutes == total
        await diary.room.world.quiet()
        assert on_server(diary)["oops"] == 1

    at_the_days(story)


def test_an_entry_that_is_gone_meanwhile_is_passed_over(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "first")
        lid = await diary.logs(30, "second")
        await diary.room.desk.entries.withdraw(lid)  # as the undo of a stopped timer does
        await diary.misses("second")
        undo(diary)
        await diary.misses("first")
        await diary.room.hears("Deleted 0:30 of Acme Website > Design.")

    at_the_days(story)


def test_undo_before_it_was_sent_leaves_one_and_the_same_entry(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.room.go_offline()
        await diary.logs(30, "not sent")
        diary.choose("not sent")
        diary.press(Qt.Key.Key_Delete)
        await diary.misses("not sent")
        undo(diary)
        line = await diary.sees("not sent")
        assert line.row.work.minutes == 30
        await diary.room.come_back()
        await diary.room.world.quiet()
        assert on_server(diary)["not sent"] == 1

    at_the_days(story)


def test_the_offered_undo_and_the_key_together_bring_it_back_once(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "only once")
        await diary.room.world.quiet()
        diary.choose("only once")
        diary.press(Qt.Key.Key_Delete)
        told = await diary.room.hears("Deleted 0:30")
        undo(diary)
        told.on_action()
        told.on_action()
        await diary.sees("only once")
        await diary.room.world.quiet()
        assert on_server(diary)["only once"] == 1
        assert [row.work.notes for row in diary.rows()].count("only once") == 1

    at_the_days(story)


def test_the_key_takes_back_the_last_thing_however_fast_it_comes(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(10, "one")
        await diary.logs(20, "two")
        diary.choose("one")
        diary.press(Qt.Key.Key_Delete)
        diary.choose("two")
        diary.press(Qt.Key.Key_Delete)
        undo(diary)
        await diary.room.hears("Brought back 0:20")
        await diary.sees("two")
        assert diary.line("one") is None
        undo(diary)
        redo(diary)
        redo(diary)
        await eventually(lambda: [told.text[:7] for told in diary.room.told[-2:]] == ["Deleted"] * 2, "both are redone")
        await diary.misses("two")
        await diary.misses("one")
        undo(diary)
        undo(diary)
        await diary.sees("one")
        await diary.sees("two")
        await diary.room.world.quiet()
        assert (on_server(diary)["one"], on_server(diary)["two"]) == (1, 1)

    at_the_days(story)


def test_an_edit_is_undone_and_done_again(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        lid = await diary.logs(30, "sentence")
        await diary.edits("sentence")
        diary.type("45")
        diary.press(Qt.Key.Key_Return)
        told = await diary.room.hears("Changed Acme Website > Design.")

        def minutes() -> int:
            return int(next(row.work.minutes for row in diary.rows() if row.lid == lid))

        await eventually(lambda: minutes() == 45, "it is changed")
        undo(diary)
        await eventually(lambda: minutes() == 30, "it is as before")
        redo(diary)
        await eventually(lambda: minutes() == 45, "it is changed again")
        undo(diary)
        await eventually(lambda: minutes() == 30, "it is as before")
        told.on_action()
        await diary.room.world.quiet()
        assert minutes() == 30
        (row,) = diary.room.world.server_rows("sentence")
        assert int(row["minutes"]) == 30

    at_the_days(story)


def test_edit_delete_and_undo_twice_work_also_when_everything_was_sent_in_between(at_the_days: Story) -> None:
    """After the delete reached Timeneye the entry comes back as a new one; the older edit must still find it."""

    async def story(diary: Any) -> None:
        await diary.logs(30, "long way")
        await diary.room.world.quiet()
        await diary.edits("long way")
        diary.type("45")
        diary.press(Qt.Key.Key_Return)
        await diary.room.hears("Changed")
        await diary.room.world.quiet()
        diary.choose("long way")
        diary.press(Qt.Key.Key_Delete)
        await diary.misses("long way")
        await diary.room.world.quiet()
        assert on_server(diary)["long way"] == 0
        undo(diary)
        await diary.sees("long way")
        await diary.room.world.quiet()
        undo(diary)
        await eventually(lambda: diary.line("long way").row.work.minutes == 30, "the edit is undone too")
        redo(diary)
        redo(diary)
        await diary.misses("long way")
        await diary.room.world.quiet()
        assert on_server(diary)["long way"] == 0

    at_the_days(story)


def test_what_was_logged_in_the_entry_line_is_undone_by_the_same_key(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.room.desk.entries.log(diary.room.world.work(25, "typed above"))
        await diary.sees("typed above")
        undo(diary)
        await diary.misses("typed above")
        redo(diary)
        await diary.sees("typed above")

    at_the_days(story)


def test_in_a_text_field_the_key_is_about_the_text(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "stays deleted")
        diary.choose("stays deleted")
        diary.press(Qt.Key.Key_Delete)
        await diary.misses("stays deleted")
        diary.elsewhere.setFocus()
        diary.type("word")
        undo(diary)
        assert diary.elsewhere.text() != "word"
        told = len(diary.room.told)
        await diary.room.world.quiet()
        assert diary.line("stays deleted") is None
        assert len(diary.room.told) == told

    at_the_days(story)


def test_the_keyboard_stays_on_the_next_row_after_a_delete(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        for number in range(3):
            await diary.logs(10, f"row {number}")
        await diary.room.world.quiet()
        order = [row.work.notes for row in diary.rows() if row.work.notes.startswith("row ")]
        diary.choose(order[0])
        diary.press(Qt.Key.Key_Delete)
        await diary.misses(order[0])
        line = diary.view.line_at(diary.view.currentIndex())
        assert isinstance(line, EntryLine)
        assert line.row.work.notes == order[1]
        assert QApplication.focusWidget() is diary.view

    at_the_days(story)


def test_undo_with_nothing_done_says_nothing(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        undo(diary)
        redo(diary)
        await diary.room.world.quiet()
        assert diary.room.told == []

    at_the_days(story)


def test_a_failed_undo_can_be_tried_again(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.room.go_offline()
        await diary.logs(30, "try again")
        diary.choose("try again")
        diary.press(Qt.Key.Key_Delete)
        await diary.misses("try again")
        database = diary.room.world.opened._database
        await database.read(lambda connection: connection.execute("PRAGMA query_only = 1").fetchall())
        undo(diary)
        await eventually(lambda: bool(diary.room.errors), "the error is reported")
        diary.room.errors.clear()
        await database.read(lambda connection: connection.execute("PRAGMA query_only = 0").fetchall())
        undo(diary)
        await diary.sees("try again")

    at_the_days(story)
