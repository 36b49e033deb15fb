"""What is known here of how timers went: when they ran, what was measured, which entries came of it?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.spans import Span
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.deeds import entry_of
from timeneye_desktop.store.measured import left_on
from timeneye_desktop.store.spans import ran_spans


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry as a timer made it, and how long that one ran for it."""

    row: EntryRow
    seconds: float


class Courses:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def ran(self, lid: str) -> tuple[Span, ...]:
        """The stretches in which this timer ran, in order."""
        return await self._database.read(lambda connection: ran_spans(connection, lid))

    async def left(self, days: Iterable[date]) -> dict[date, float]:
        """Seconds of each day that were measured and that its entries do not say, or say too much."""
        wanted = tuple(days)
        return await self._database.read(lambda connection: {day: left_on(connection, day) for day in wanted})

    async def logged(self, lid: str) -> tuple[Logged, ...]:
        """The entries this timer made that are still there, in the order of their days."""

        def run(connection: sqlite3.Connection) -> tuple[Logged, ...]:
            query = "SELECT lid, seconds FROM measured WHERE timer = ? ORDER BY day"
            return tuple(_logged(connection, connection.execute(query, (lid,)).fetchall()))

        return await self._database.read(run)


def _logged(connection: sqlite3.Connection, found: Iterable[tuple[str, float]]) -> Iterable[Logged]:
    for lid, seconds in found:
        try:
            yield Logged(entry_of(connection, lid), seconds)
        except NotPossibleError:  # it was deleted since
            continue
