"""What becomes of a wish about several entries, and what is said about it?"""

from __future__ import annotations

from collections.abc import Sequence

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import MAX_NOTES, EntryRow
from timeneye_desktop.domain.several import Act, Change, Delete, Edit, duplicated, joined_notes, merged, split
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.ui.day.undoing import Said, Several, Step, Undoing
from timeneye_desktop.ui.day.wording import time_of
from timeneye_desktop.ui.translated import tr


class SeveralEntries:
    """Each wish is one transaction and one step to undo."""

    def __init__(self, entries: Entries, undoing: Undoing, said: Said) -> None:
        self._entries = entries
        self._undoing = undoing
        self._said = said

    async def change(self, rows: Sequence[EntryRow], change: Change) -> None:
        acts = [Edit(row.lid, change) for row in rows if change.of(row.work) != row.work]
        if acts:
            await self._do(acts, tr("Changed %n entries", "", len(acts)))

    async def delete(self, rows: Sequence[EntryRow]) -> None:
        await self._do([Delete(row.lid) for row in rows], _of(rows, tr("Deleted %n entries, {time}", "", len(rows))))

    async def duplicate(self, rows: Sequence[EntryRow]) -> None:
        await self._do(duplicated(rows), _of(rows, tr("Duplicated %n entries, {time}", "", len(rows))))

    async def split(self, row: EntryRow, minutes: int) -> None:
        first, second = format_minutes(minutes), format_minutes(row.work.minutes - minutes)
        words = tr("Split into {first} and {second}").format(first=first, second=second)
        await self._do(split(row, minutes), words, must_all=True)

    async def merge(self, rows: Sequence[EntryRow]) -> None:
        words = tr("Merged %n entries into {time}", "", len(rows))
        if len(joined_notes([row.work.notes for row in rows])) > MAX_NOTES:
            words = tr("Merged %n entries into {time}; the notes were too long together and are cut", "", len(rows))
        await self._do(merged(rows), _of(rows, words), must_all=True)

    async def _do(self, acts: Sequence[Act], words: str, *, must_all: bool = False) -> None:
        async def act() -> Step:
            return Several(await self._entries.several(acts, must_all=must_all))

        step = await self._undoing.perform(act())
        missed = len(acts) - len(step.outcomes) if isinstance(step, Several) else 0
        told = tr("{done}.")
        if missed:
            told = tr("{done}, but %n could not be changed: gone meanwhile.", "", missed)
        self._said(told.format(done=words), tr("Undo"), lambda: self._undoing.undo(step))


def _of(rows: Sequence[EntryRow], words: str) -> str:
    return words.format(time=time_of(rows))
