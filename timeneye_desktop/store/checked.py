"""What looks wrong in what is stored of some days, and what of that was called fine before?

All of it is worked out on the database's thread, so that nobody waits for a long year.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Final

from timeneye_desktop.domain.check import Finding, Looked, Measure, findings, in_order
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.ranges import lids_of, rows_of

REMEMBERED: Final = timedelta(days=90)
MOST: Final = 200
"""Findings that are shown; whoever has mended those looks again."""


class Checked:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def look(self, measure: Measure, besides: Sequence[Finding], now: datetime) -> Looked:
        """`besides` are findings that no entry shows; `now` is UTC."""

        def run(connection: sqlite3.Connection) -> Looked:
            rows = rows_of(connection, lids_of(connection, measure.stretch))
            (oldest,) = connection.execute("SELECT MIN(day) FROM entry WHERE NOT deleted").fetchone()
            known = replace(measure, oldest=None if oldest is None else date.fromisoformat(oldest))
            found = (*besides, *findings(rows, _closed(connection), known))
            fine = _fine(connection, [one.mark for one in found], now)
            open_ones = in_order(one for one in found if one.mark not in fine)
            shown = tuple(islice(open_ones, MOST))
            return Looked(shown, len(rows), len(found) - len(open_ones), len(open_ones) - len(shown))

        return await self._database.read(run)

    async def call_fine(self, mark: str, now: datetime) -> None:
        """For 90 days, as long as nothing about it changes."""

        def run(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM fine WHERE at < ?", ((now - REMEMBERED).isoformat(),))
            connection.execute("INSERT OR REPLACE INTO fine (mark, at) VALUES (?, ?)", (mark, now.isoformat()))

        await self._database.write(run)

    async def take_back(self, mark: str) -> None:
        await self._database.write(lambda connection: connection.execute("DELETE FROM fine WHERE mark = ?", (mark,)))


def _closed(connection: sqlite3.Connection) -> frozenset[tuple[str, str]]:
    query = (
        "SELECT f.project_id, f.id FROM phase f JOIN project p ON p.id = f.project_id "
        "WHERE NOT f.is_open OR NOT p.is_active"
    )
    return frozenset(connection.execute(query))


def _fine(connection: sqlite3.Connection, marks: list[str], now: datetime) -> frozenset[str]:
    query = "SELECT mark FROM fine WHERE at >= ? AND mark IN (SELECT value FROM json_each(?))"
    rows = connection.execute(query, ((now - REMEMBERED).isoformat(), json.dumps(marks)))
    return frozenset(mark for (mark,) in rows)
