"""What becomes of a wish about several entries, and what is said about it?"""

from __future__ import annotations

from collections.abc import Sequence

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import MAX_NOTES, EntryRow
from timeneye_desktop.domain.several import Act, Change, Delete, Edit, duplicated, joined_notes, merged, split
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.ui.day.undoing import Said, Several, Step, Undoing
from timeneye_desktop.ui.day.wording import counted


class SeveralEntries:
    """Each wish is one transaction and one step to undo."""

    def __init__(self, entries: Entries, undoing: Undoing, said: Said) -> None:
        self._entries = entries
        self._undoing = undoing
        self._said = said

    async def change(self, rows: Sequence[EntryRow], change: Change) -> None:
        acts = [Edit(row.lid, change) for row in rows if change.of(row.work) != row.work]
        if acts:
            await self._do(acts, f"Changed {counted(len(acts))}")

    async def delete(self, rows: Sequence[EntryRow]) -> None:
        minutes = format_minutes(sum(row.work.minutes for row in rows))
        await self._do([Delete(row.lid) for row in rows], f"Deleted {counted(len(rows))}, {minutes}")

    async def duplicate(self, rows: Sequence[EntryRow]) -> None:
        minutes = format_minutes(sum(row.work.minutes for row in rows))
        await self._do(duplicated(rows), f"Duplicated {counted(len(rows))}, {minutes}")

    async def split(self, row: EntryRow, minutes: int) -> None:
        parts = f"{format_minutes(minutes)} and {format_minutes(row.work.minutes - minutes)}"
        await self._do(split(row, minutes), f"Split into {parts}", must_all=True)

    async def merge(self, rows: Sequence[EntryRow]) -> None:
        minutes = format_minutes(sum(row.work.minutes for row in rows))
        is_cut = len(joined_notes([row.work.notes for row in rows])) > MAX_NOTES
        cut = "; the notes were too long together and are cut" if is_cut else ""
        await self._do(merged(rows), f"Merged {counted(len(rows))} into {minutes}{cut}", must_all=True)

    async def _do(self, acts: Sequence[Act], words: str, *, must_all: bool = False) -> None:
        async def act() -> Step:
            return Several(await self._entries.several(acts, must_all=must_all))

        step = await self._undoing.perform(act())
        missed = len(acts) - len(step.outcomes) if isinstance(step, Several) else 0
        gone = f", but {missed} could not be changed: gone meanwhile" if missed else ""
        self._said(f"{words}{gone}.", "Undo", lambda: self._undoing.undo(step))
