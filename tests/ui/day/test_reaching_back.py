"""Do older entries come from Timeneye as one scrolls, and only then?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from world import eventually

from timeneye_desktop.ui.day.rows import EntryLine, Older

Story = Callable[..., None]


def on_server(diary: Any, day: date, notes: str) -> None:
    """An entry that another device logged."""
    diary.room.on_server(
        "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes) "
        "SELECT ?, person_id, project_id, phase_id, 25, ? FROM entry WHERE id = ?",
        day.isoformat(),
        notes,
        diary.rows()[0].server_id,
    )


def notes(diary: Any) -> list[str]:
    return [line.row.work.notes for line in diary.view.lines if isinstance(line, EntryLine)]


def foot(diary: Any) -> str:
    return str(diary.view.lines[-1].text)


def to_end(diary: Any) -> None:
    diary.view.verticalScrollBar().setValue(diary.view.verticalScrollBar().maximum())


def test_scrolling_to_the_end_brings_what_only_timeneye_has(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        today = diary.room.desk.entries.today()
        for back, text in ((100, "a hundred days"), (900, "long before")):
            on_server(diary, today - timedelta(days=back), text)
        await diary.room.world.quiet()
        assert not diary.room.desk.syncing.is_looking_back

        def sees(text: str) -> bool:
            to_end(diary)
            return text in notes(diary)

        await eventually(lambda: sees("a hundred days"), "a hundred days back")
        await eventually(lambda: sees("long before"), "and further")
        await eventually(lambda: sees("long before") and foot(diary) == "That is all there is.", "the end is said")
        await diary.room.world.quiet()

    at_the_days(story)


def test_where_timeneye_cannot_be_reached_that_is_all_that_is_said(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.room.go_offline()
        to_end(diary)

        def is_said() -> bool:
            to_end(diary)
            return foot(diary) == "Older days are not on this computer."

        await eventually(is_said, "it says that they are not here")
        assert not diary.room.desk.syncing.is_looking_back
        await diary.room.come_back()

    at_the_days(story)


def test_the_foot_is_reached_by_keys_and_stops_what_it_began(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        syncing = diary.room.desk.syncing
        await diary.room.go_offline()

        def at_foot() -> bool:
            to_end(diary)
            return diary.days.reaching.older is Older.AWAY

        await eventually(at_foot, "all that is stored is shown")
        await diary.room.come_back()
        await eventually(lambda: foot(diary) == "Fetch older days from Timeneye", "it is offered")
        diary.view.go_to("older")
        assert not syncing.is_looking_back
        diary.room.sandbox.faults.slow(1.0)
        diary.press(Qt.Key.Key_Return)
        assert syncing.is_looking_back
        await eventually(lambda: "Stop" in foot(diary), "it says that it can be stopped")
        diary.press(Qt.Key.Key_Return)
        assert not syncing.is_looking_back
        await eventually(lambda: not syncing.status.busy, "it rests")
        assert not syncing.has_no_older

    at_the_days(story)
