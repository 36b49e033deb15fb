"""Does undo say what Timeneye is told, and leave alone what somebody else has changed meanwhile?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from world import eventually

Story = Callable[..., None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def undo(diary: Any) -> None:
    diary.press(Qt.Key.Key_Z, CONTROL)


def redo(diary: Any) -> None:
    diary.press(Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)


def on_server(diary: Any, notes: str) -> int:
    return int(diary.room.world.notes_on_server()[notes])


def test_undo_of_what_was_sent_says_that_timeneye_is_told_too(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.room.go_offline()
        await diary.logs(30, "never left")
        undo(diary)
        told = await diary.room.hears("Deleted 0:30")
        assert told.text == "Deleted 0:30 of Acme Website > Design."
        await diary.room.come_back()
        await diary.logs(20, "sent")
        await diary.room.world.quiet()
        undo(diary)
        await diary.room.hears("Deleted 0:20 of Acme Website > Design. Timeneye is told too.")
        await diary.room.world.quiet()
        assert on_server(diary, "sent") == 0
        redo(diary)
        await diary.room.hears("Brought back 0:20 of Acme Website > Design. Timeneye is told too.")
        await diary.room.world.quiet()
        assert on_server(diary, "sent") == 1

    at_the_days(story)


def test_what_was_changed_elsewhere_meanwhile_is_not_undone_and_that_is_said(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        world = diary.room.world
        await diary.logs(10, "before that")
        await diary.logs(30, "both of us")
        await world.quiet()
        (row,) = world.server_rows("both of us")
        world.put(f"/api/3/entries/{row['id']}/", row | {"minutes": 50})

        async def is_here() -> bool:
            diary.room.desk.syncing.sync_now()
            await world.quiet()
            return bool(diary.line("both of us").row.work.minutes == 50)

        await eventually(is_here, "the change is here")
        undo(diary)
        await diary.room.hears("This was changed elsewhere meanwhile, so it was left as it is.")
        assert diary.line("both of us").row.work.minutes == 50
        undo(diary)
        await diary.misses("before that")
        await world.quiet()
        assert (on_server(diary, "both of us"), on_server(diary, "before that")) == (1, 0)

    at_the_days(story)
