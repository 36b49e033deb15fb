"""Which entries lie on some days? All of them, in portions, whatever changes meanwhile."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date

from timeneye_desktop.domain.delivery import Op
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.exported import Extent
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import BORN
from timeneye_desktop.store.rows import ENTRY_COLUMNS, ENTRY_TABLES, IS_OPEN, OP_COLUMNS, read_entry, read_op

_THESE = "IN (SELECT value FROM json_each(?))"
_ABOUT = "COALESCE(NULLIF(entry_lid, ''), lid)"
"""The entry a command is about."""


class Ranges:
    """Reads what is stored on this computer; never the network."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def extent(self, stretch: Stretch) -> Extent:
        counted = "SELECT COUNT(*), COALESCE(SUM(minutes), 0) FROM entry WHERE day BETWEEN ? AND ? AND NOT deleted"
        unsent = (
            f"SELECT COUNT(*) FROM entry WHERE lid IN (SELECT {_ABOUT} FROM op WHERE {IS_OPEN}) "  # noqa: S608  constants only
            "AND day BETWEEN ? AND ? AND NOT deleted"
        )

        def run(connection: sqlite3.Connection) -> Extent:
            entries, minutes = connection.execute(counted, _ends(stretch)).fetchone()
            (waiting,) = connection.execute(unsent, _ends(stretch)).fetchone()
            (oldest,) = connection.execute("SELECT MIN(day) FROM entry WHERE NOT deleted").fetchone()
            return Extent(entries, minutes, waiting, None if oldest is None else date.fromisoformat(oldest))

        return await self._database.read(run)

    async def lids(self, stretch: Stretch) -> tuple[str, ...]:
        """Oldest first; within a day in the order of the list, turned round."""
        return await self._database.read(lambda connection: lids_of(connection, stretch))

    async def rows(self, lids: Sequence[str]) -> tuple[EntryRow, ...]:
        """In this order, as they are now; those that are gone meanwhile are left out."""
        return await self._database.read(lambda connection: rows_of(connection, lids))


def lids_of(connection: sqlite3.Connection, stretch: Stretch) -> tuple[str, ...]:
    """Oldest first; within a day in the order of the list, turned round."""
    query = (
        "SELECT e.lid FROM entry e WHERE e.day BETWEEN ? AND ? AND NOT e.deleted "  # noqa: S608  constants only
        f"ORDER BY e.day, e.server_id IS NULL, CAST(e.server_id AS INTEGER), {BORN}"
    )
    return tuple(lid for (lid,) in connection.execute(query, _ends(stretch)))


def rows_of(connection: sqlite3.Connection, lids: Sequence[str]) -> tuple[EntryRow, ...]:
    """In this order; those that are gone are left out."""
    asked = json.dumps(lids)
    entries = f"SELECT {ENTRY_COLUMNS} FROM {ENTRY_TABLES} WHERE e.lid {_THESE} AND NOT e.deleted"  # noqa: S608  constants only
    commands = (
        f"SELECT {OP_COLUMNS} FROM op WHERE lid {_THESE} AND {IS_OPEN} "  # noqa: S608  constants only
        f"UNION SELECT {OP_COLUMNS} FROM op WHERE entry_lid {_THESE} AND {IS_OPEN} ORDER BY seq"
    )
    ops: dict[str, list[Op]] = {}
    for op in map(read_op, connection.execute(commands, (asked, asked))):
        ops.setdefault(op.entry_lid or op.lid, []).append(op)
    found = {row[0]: read_entry(row, tuple(ops.get(row[0], ()))) for row in connection.execute(entries, (asked,))}
    return tuple(found[lid] for lid in lids if lid in found)


def _ends(stretch: Stretch) -> tuple[str, str]:
    return stretch.first.isoformat(), stretch.last.isoformat()
