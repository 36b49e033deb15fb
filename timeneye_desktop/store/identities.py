"""Which row of the server is which of ours?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

from timeneye_desktop.domain.delivery import NEEDS_ENTRY, Op, OpKind
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import IS_OPEN, OP_COLUMNS, read_op, read_work, read_works


class Identities:
    """Ids of the server are text; they are only ever compared and looked up."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claimed(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of these server entry ids that already belong to an entry here."""
        wanted = json.dumps(list(ids))

        def run(connection: sqlite3.Connection) -> frozenset[str]:
            query = "SELECT server_id FROM entry WHERE server_id IN (SELECT value FROM json_each(?))"
            return frozenset(row[0] for row in connection.execute(query, (wanted,)))

        return await self._database.read(run)

    async def made_here(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of these server entry ids whose entry was made by a command of ours."""
        wanted = json.dumps(list(ids))

        def run(connection: sqlite3.Connection) -> frozenset[str]:
            query = "SELECT server_id FROM entry WHERE born_here AND server_id IN (SELECT value FROM json_each(?))"
            return frozenset(row[0] for row in connection.execute(query, (wanted,)))

        return await self._database.read(run)

    async def claimed_timers(self) -> frozenset[str]:
        """Server ids of timers that are ours, serve a create of ours, or are over."""
        query = (
            "SELECT server_id FROM timer WHERE server_id IS NOT NULL UNION SELECT token FROM op WHERE token <> '' "
            "UNION SELECT server_id FROM spent_timer"
        )
        return await self._database.read(lambda connection: frozenset(row[0] for row in connection.execute(query)))

    async def server_id(self, op: Op) -> str:
        """The server's id of the entry or timer a command is about, or empty."""
        table = "entry" if op.kind in NEEDS_ENTRY | {OpKind.CREATE} else "timer"

        def run(connection: sqlite3.Connection) -> str:
            query = f"SELECT server_id FROM {table} WHERE lid = ?"  # noqa: S608  one of two constants
            row = connection.execute(query, (op.lid,)).fetchone()
            return "" if row is None or row[0] is None else str(row[0])

        return await self._database.read(run)

    async def base_of(self, lid: str) -> tuple[str, Work] | None:
        """Server id and contents that an entry has on Timeneye as far as we know; None when it is not there."""
        query = "SELECT server_id, base FROM entry WHERE lid = ? AND server_id IS NOT NULL AND NOT deleted"

        def run(connection: sqlite3.Connection) -> tuple[str, Work] | None:
            row = connection.execute(query, (lid,)).fetchone()
            work = None if row is None else read_work(row[1])
            return None if work is None else (row[0], work)

        return await self._database.read(run)

    async def was_ours(self, lid: str, work: Work) -> bool:
        """Whether a command of ours once made the entry say this: then an old request came late, and nobody else's."""

        def run(connection: sqlite3.Connection) -> bool:
            query = "SELECT work, sent FROM op WHERE lid = ? AND kind = 'edit' AND attempts > 0"
            asked = connection.execute(query, (lid,)).fetchall()
            return any(work in (read_work(one), *read_works(sent)) for one, sent in asked)

        return await self._database.read(run)

    async def is_in_doubt(self, work: Work) -> bool:
        """Whether a command that may have made an equal entry is not decided yet."""

        def run(connection: sqlite3.Connection) -> bool:
            query = f"SELECT {OP_COLUMNS} FROM op WHERE {IS_OPEN} AND (doubted OR state = 'sending')"  # noqa: S608  constants
            ops = (read_op(row) for row in connection.execute(query))
            made = (op.work for op in ops if op.may_have_made_entry)
            return any(other is not None and (other.phase, other.day) == (work.phase, work.day) for other in made)

        return await self._database.read(run)
