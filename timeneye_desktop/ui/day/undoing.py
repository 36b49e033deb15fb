"""What was done last to the entries, and how is it taken back and done again?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.ui.tasks import Tasks

_KEPT: Final = 100


@dataclass(frozen=True, slots=True)
class Logged:
    row: EntryRow


@dataclass(frozen=True, slots=True)
class Deleted:
    row: EntryRow


@dataclass(frozen=True, slots=True)
class Edited:
    lid: str
    before: Work
    after: Work
    title: str


Step: TypeAlias = Logged | Deleted | Edited
Said: TypeAlias = Callable[..., None]
"""`said(text, action, on_action)`: one quiet line; the action and its callback may be left out."""


class Undoing:
    """Every step knows its opposite; undo and redo do the opposite and keep the opposite of that.

    One thing after another, in the order of the keys, however fast they are pressed.
    """

    def __init__(self, entries: Entries, tasks: Tasks, said: Said) -> None:
        self._entries = entries
        self._tasks = tasks
        self._said = said
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._turn = asyncio.Lock()

    async def perform(self, act: Awaitable[Step]) -> Step:
        """Do something and remember it."""
        async with self._turn:
            step = await act
            self.did(step)
            return step

    def did(self, step: Step) -> None:
        """Remember it; what was undone before cannot be done again any more."""
        self._done = [*self._done, step][-_KEPT:]
        self._undone = []

    def undo(self, step: Step | None = None) -> None:
        """Take back this step, or the last one."""
        self._tasks.spawn(self._undo(step), "undo")

    def redo(self) -> None:
        self._tasks.spawn(self._redo(), "redo")

    async def _undo(self, step: Step | None) -> None:
        async with self._turn:
            wanted = [step] if step is not None else list(reversed(self._done))
            for candidate in wanted:
                if candidate not in self._done:
                    return
                try:
                    opposite = await self._taken_back(candidate, self._done)
                except NotPossibleError as error:
                    if step is None and error.why == "entry-gone":  # taken back elsewhere: the one before is meant
                        continue
                    raise
                self._undone.append(opposite)
                return

    async def _redo(self) -> None:
        async with self._turn:
            if self._undone:
                opposite = await self._taken_back(self._undone[-1], self._undone)
                self._done.append(opposite)

    async def _taken_back(self, step: Step, steps: list[Step]) -> Step:
        """A step about an entry that is gone meanwhile is dropped; one that could not be saved stays."""
        try:
            opposite, words = await self._opposite(step)
        except NotPossibleError:
            steps.remove(step)
            raise
        steps.remove(step)
        if isinstance(step, Deleted) and isinstance(opposite, Logged):
            self._rename(step.row.lid, opposite.row.lid)
        self._said(words)
        return opposite

    async def _opposite(self, step: Step) -> tuple[Step, str]:
        match step:
            case Logged(row):
                gone = await self._entries.delete(row.lid)
                return Deleted(gone), f"Deleted {_named(gone)}."
            case Deleted(row):
                back = await self._entries.restore(row)
                return Logged(back), f"Brought back {_named(back)}."
            case Edited(lid, before, after, title):
                await self._entries.edit(lid, before)
                return Edited(lid, after, before, title), f"Changed back {title}."

    def _rename(self, old: str, new: str) -> None:
        """An entry that had to be logged again goes by another local id from then on."""
        if old != new:
            self._done = [_renamed(step, old, new) for step in self._done]
            self._undone = [_renamed(step, old, new) for step in self._undone]


def _renamed(step: Step, old: str, new: str) -> Step:
    match step:
        case Edited(lid=lid) if lid == old:
            return replace(step, lid=new)
        case Logged() | Deleted() if step.row.lid == old:
            return replace(step, row=replace(step.row, lid=new))
    return step


def _named(row: EntryRow) -> str:
    return f"{format_minutes(row.work.minutes)} of {row.project} > {row.phase}"
