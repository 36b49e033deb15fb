"""What are the sums of some days, by day and phase?"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date
from typing import Any, Final, TypeVar

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.report import Cell, Report
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import IS_OPEN

T = TypeVar("T")

_SUMS: Final = (
    "SELECT day, project_id, phase_id, SUM(minutes) FROM entry INDEXED BY entry_by_day "
    "WHERE day BETWEEN ? AND ? AND deleted = 0 GROUP BY day, project_id, phase_id"
)
_NAMES: Final = (
    "SELECT COALESCE(p.name, e.project_name), COALESCE(f.name, e.phase_name) FROM entry e "
    "LEFT JOIN project p ON p.id = e.project_id "
    "LEFT JOIN phase f ON f.project_id = e.project_id AND f.id = e.phase_id "
    "WHERE e.project_id = ? AND e.phase_id = ? ORDER BY e.day DESC LIMIT 1"
)
_UNSENT: Final = (
    "SELECT COALESCE(SUM(minutes), 0) FROM entry WHERE day BETWEEN ? AND ? AND NOT deleted AND lid IN "  # noqa: S608  constants only
    f"(SELECT CASE WHEN entry_lid <> '' THEN entry_lid ELSE lid END FROM op WHERE {IS_OPEN})"
)


class Reports:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, stretch: Stretch, before: Stretch, shape: Callable[[Report], T]) -> T:
        """One look at the file, so that all sums are of the same moment; `shape` is called on the database's thread."""

        def run(connection: sqlite3.Connection) -> T:
            cells, earlier = _cells(connection, stretch), _cells(connection, before)
            keys = {cell.phase for cell in (*cells, *earlier)}
            names = {key: _pair(connection.execute(_NAMES, tuple(key)).fetchone()) for key in keys}
            unsent = connection.execute(_UNSENT, _bounds(stretch)).fetchone()[0]
            oldest = connection.execute("SELECT MIN(day) FROM entry WHERE NOT deleted").fetchone()[0]
            first = None if oldest is None else date.fromisoformat(oldest)
            return shape(Report(stretch, cells, earlier, names, int(unsent), first, before))

        return await self._database.read(run)


def _cells(connection: sqlite3.Connection, stretch: Stretch) -> tuple[Cell, ...]:
    rows = connection.execute(_SUMS, _bounds(stretch))
    return tuple(Cell(date.fromisoformat(day), PhaseKey(project, phase), total) for day, project, phase, total in rows)


def _bounds(stretch: Stretch) -> tuple[str, str]:
    return stretch.first.isoformat(), stretch.last.isoformat()


def _pair(row: tuple[Any, ...]) -> tuple[str, str]:
    return str(row[0]), str(row[1])
