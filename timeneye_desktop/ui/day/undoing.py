"""How is what was done last to the entries taken back and done again, and what is said about it?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from timeneye_desktop.domain.change import TakenBack, Turned
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.several import Delete, Edit, Log, Outcome
from timeneye_desktop.services.past import Past
from timeneye_desktop.ui.day.record_words import done_again, taken_back
from timeneye_desktop.ui.tasks import Tasks


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


@dataclass(frozen=True, slots=True)
class Several:
    """One transaction, and so one step."""

    outcomes: tuple[Outcome, ...]


Step: TypeAlias = Logged | Deleted | Edited | Several
Said: TypeAlias = Callable[..., None]
"""`said(text, action, on_action)`: one quiet line; the action and its callback may be left out."""


class Undoing:
    """The store remembers the steps; here they get their order and their words.

    One thing after another, in the order of the keys, however fast they are pressed.
    """

    def __init__(self, past: Past, tasks: Tasks, said: Said) -> None:
        self._past = past
        self._tasks = tasks
        self._said = said
        self._turn = asyncio.Lock()

    async def perform(self, act: Awaitable[Step]) -> Step:
        """Do something that undo takes back; an undo that was asked for before comes first."""
        async with self._turn:
            return await act

    def undo(self, step: Step | None = None) -> None:
        """Take back this step, or the last one."""
        self._tasks.spawn(self._undo(step), "undo")

    def redo(self) -> None:
        self._tasks.spawn(self._redo(), "redo")

    async def _undo(self, step: Step | None) -> None:
        async with self._turn:
            self._say(await self._past.undo(None if step is None else _turned(step)), taken_back)

    async def _redo(self) -> None:
        async with self._turn:
            self._say(await self._past.redo(), done_again)

    def _say(self, done: TakenBack | None, words: Callable[[TakenBack, date], str]) -> None:
        if done is not None:
            self._said(words(done, self._past.today()))


def _turned(step: Step) -> Turned:
    """What the step's record says; of several together each knows the step."""
    match step:
        case Logged(row):
            return Turned(row.lid, None, row.work)
        case Deleted(row):
            return Turned(row.lid, row.work, None)
        case Edited(lid, before, after):
            return Turned(lid, before, after)
        case Several(outcomes):
            return _of_one(outcomes[0])


def _of_one(outcome: Outcome) -> Turned:
    row = outcome.row
    match outcome.act:
        case Log():
            return Turned(row.lid, None, row.work)
        case Delete():
            return Turned(row.lid, row.work, None)
        case Edit(lid, change):
            return Turned(lid, row.work, change.of(row.work))
