"""What was worked on: days, totals, recent phases, the catalogue as it is known here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date
from itertools import groupby
from typing import Any, Final, TypeVar

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.delivery import Op
from timeneye_desktop.domain.entry import DayRows, EntryRow
from timeneye_desktop.domain.search import Asked, Found
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import ENTRY_COLUMNS, ENTRY_TABLES, IS_OPEN, OP_COLUMNS, read_entry, read_op
from timeneye_desktop.store.search import found_lids, in_order

T = TypeVar("T")

_CHOICES = (
    "SELECT f.project_id, f.id, p.name, f.name, f.is_open AND p.is_active, COALESCE(u.used, 0), COALESCE(u.last, '') "
    "FROM phase f JOIN project p ON p.id = f.project_id LEFT JOIN "
    "(SELECT project_id, phase_id, COUNT(*) AS used, MAX(day) AS last "
    "FROM entry INDEXED BY entry_by_day WHERE day >= ? AND NOT deleted "
    "GROUP BY project_id, phase_id) u ON u.project_id = f.project_id AND u.phase_id = f.id"
)

_FIRST_OP = f"SELECT MIN(seq) FROM op WHERE (lid = e.lid OR entry_lid = e.lid) AND {IS_OPEN}"  # noqa: S608  constants only
BORN: Final = f"CASE WHEN e.server_id IS NULL THEN ({_FIRST_OP}) END"
"""The order in which entries came about that the server has not numbered yet."""


class EntryReader:
    """Reads what is stored on this computer; never the network."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def days(self, first: date, last: date) -> tuple[DayRows, ...]:
        """Days that have entries, newest first; within a day the latest logged first."""

        def run(connection: sqlite3.Connection) -> tuple[DayRows, ...]:
            query = (
                f"SELECT {ENTRY_COLUMNS} FROM {ENTRY_TABLES} WHERE e.day BETWEEN ? AND ? AND NOT e.deleted "  # noqa: S608  constants only
                f"ORDER BY e.day DESC, e.server_id IS NOT NULL, CAST(e.server_id AS INTEGER) DESC, {BORN} DESC"
            )
            found = connection.execute(query, (first.isoformat(), last.isoformat())).fetchall()
            rows = _entries(connection, found)
            return tuple(DayRows(day, tuple(group)) for day, group in groupby(rows, key=lambda row: row.work.day))

        return await self._database.read(run)

    async def day_from(self, day: date, entries: int, *, back: bool) -> date | None:
        """The day that lies so many entries before or after this one, or the last that way; None without any."""
        way, order, end = ("<", "DESC", "MIN") if back else (">", "ASC", "MAX")
        there = f"FROM entry WHERE day {way} ? AND NOT deleted"

        def run(connection: sqlite3.Connection) -> date | None:
            query = f"SELECT day {there} ORDER BY day {order} LIMIT 1 OFFSET ?"
            row = connection.execute(query, (day.isoformat(), entries - 1)).fetchone()
            row = row or connection.execute(f"SELECT {end}(day) {there}", (day.isoformat(),)).fetchone()
            return date.fromisoformat(row[0]) if row[0] else None

        return await self._database.read(run)

    async def find(self, lid: str) -> EntryRow | None:
        def run(connection: sqlite3.Connection) -> EntryRow | None:
            query = f"SELECT {ENTRY_COLUMNS} FROM {ENTRY_TABLES} WHERE e.lid = ? AND NOT e.deleted"  # noqa: S608  constants only
            rows = _entries(connection, connection.execute(query, (lid,)).fetchall())
            return rows[0] if rows else None

        return await self._database.read(run)

    async def search(self, asked: Asked, limit: int) -> Found:
        """The latest entries that hold what is asked for, as the list shows them."""

        def run(connection: sqlite3.Connection) -> Found:
            lids = found_lids(connection, asked, limit + 1)
            query = f"SELECT {ENTRY_COLUMNS} FROM {ENTRY_TABLES} WHERE e.lid IN (SELECT value FROM json_each(?))"  # noqa: S608  constants only
            rows = connection.execute(query, (json.dumps(lids[:limit]),)).fetchall()
            return Found(tuple(_entries(connection, in_order(rows, lids))), len(lids) <= limit)

        return await self._database.read(run)

    async def minutes_on(self, day: date) -> int:
        """What Timeneye has plus what waits, to the minute (I6)."""
        query = "SELECT COALESCE(SUM(minutes), 0) FROM entry WHERE day = ? AND NOT deleted"
        return await self._database.read(_one(query, (day.isoformat(),)))

    async def recents(self, since: date, limit: int) -> tuple[PhaseChoice, ...]:
        """Open phases with entries or timers since this day, the latest used first."""

        def run(connection: sqlite3.Connection) -> tuple[PhaseChoice, ...]:
            query = f"{_CHOICES} WHERE used > 0 AND f.is_open AND p.is_active ORDER BY last DESC, used DESC LIMIT ?"
            return tuple(_choice(row) for row in connection.execute(query, (since.isoformat(), limit)))

        return await self._database.read(run)

    async def choices(self, since: date) -> tuple[PhaseChoice, ...]:
        """Every known phase, closed ones included, with its use since this day."""
        return await self.shaped_choices(since, lambda choices: choices)

    async def shaped_choices(self, since: date, shape: Callable[[tuple[PhaseChoice, ...]], T]) -> T:
        """The same in another shape, made on the database's thread: a window must not wait while thousands are."""

        def run(connection: sqlite3.Connection) -> T:
            return shape(tuple(_choice(row) for row in connection.execute(_CHOICES, (since.isoformat(),))))

        return await self._database.read(run)

    async def project_count(self) -> int | None:
        """How many active projects Timeneye listed; None when it has never been asked."""

        def run(connection: sqlite3.Connection) -> int | None:
            if connection.execute("SELECT 1 FROM meta WHERE key = 'projects_at'").fetchone() is None:
                return None
            return int(connection.execute("SELECT COUNT(*) FROM project WHERE is_active").fetchone()[0])

        return await self._database.read(run)


def _one(query: str, values: tuple[Any, ...]) -> Callable[[sqlite3.Connection], int]:
    return lambda connection: int(connection.execute(query, values).fetchone()[0])


def _choice(row: tuple[Any, ...]) -> PhaseChoice:
    return PhaseChoice(PhaseKey(row[0], row[1]), row[2], row[3], bool(row[4]), row[5], row[6])


def _entries(connection: sqlite3.Connection, rows: list[tuple[Any, ...]]) -> list[EntryRow]:
    by_lid: dict[str, list[Op]] = {}
    query = f"SELECT {OP_COLUMNS} FROM op WHERE {IS_OPEN} ORDER BY seq"  # noqa: S608  constants only
    for op in map(read_op, connection.execute(query)):
        by_lid.setdefault(op.entry_lid or op.lid, []).append(op)
    return [read_entry(row, tuple(by_lid.get(row[0], ()))) for row in rows]
