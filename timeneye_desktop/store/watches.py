"""Which lost requests are still watched, and what a look showed."""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime

from timeneye_desktop.domain.delivery import Op, OpKind
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.watch import Watch, WatchKind
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.questions import ask
from timeneye_desktop.store.rows import IS_OPEN, append_op, parse_work, read_works, work_text, works_text

_KINDS = {OpKind.CREATE: WatchKind.ENTRY, OpKind.START: WatchKind.TIMER, OpKind.EDIT: WatchKind.EDIT}


class Watches:
    """Times are seconds since 1970, so that a watch outlives a restart; a stepped clock moves a look and no more."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def due(self, now: float) -> tuple[Watch, ...]:
        def run(connection: sqlite3.Connection) -> tuple[Watch, ...]:
            query = "SELECT id, kind, lid, work, sent, fence, looks FROM watch WHERE due <= ? ORDER BY due, id"
            return tuple(_watch(row) for row in connection.execute(query, (now,)))

        return await self._database.read(run)

    async def next_due(self) -> float | None:
        def run(connection: sqlite3.Connection) -> float | None:
            due: float | None = connection.execute("SELECT MIN(due) FROM watch").fetchone()[0]
            return due

        return await self._database.read(run)

    async def postpone(self, watch: Watch, due: float) -> None:
        """The look failed, or could not show anything."""

        def run(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE watch SET due = ? WHERE id = ?", (due, watch.id))

        await self._database.write(run)

    async def looked(self, watch: Watch, now: float, *, is_over: bool = False) -> None:
        """Nothing more to see now; the last look ends the watch."""

        def run(connection: sqlite3.Connection) -> None:
            if is_over or watch.pause is None:
                connection.execute("DELETE FROM watch WHERE id = ?", (watch.id,))
            else:
                due = now + watch.pause
                connection.execute("UPDATE watch SET looks = looks + 1, due = ? WHERE id = ?", (due, watch.id))

        await self._database.write(run)

    async def ask(self, watch: Watch, kind: QuestionKind, server_id: str, at: datetime) -> None:
        """A twin turned up: ask, unless that was asked before."""
        await self._database.write(lambda connection: ask(connection, kind, watch.lid, server_id, watch.work, None, at))

    async def put_again(self, watch: Watch, theirs: Work, at: datetime) -> None:
        """An old edit came back: send what the entry says now, unless a command about it waits anyway."""

        def run(connection: sqlite3.Connection) -> None:
            query = (
                "SELECT project_id, phase_id, minutes, day, notes FROM entry WHERE lid = ? AND NOT deleted "  # noqa: S608  constants only
                f"AND lid NOT IN (SELECT lid FROM op WHERE {IS_OPEN})"
            )
            row = connection.execute(query, (watch.lid,)).fetchone()
            if row is not None:
                work = parse_work(json.dumps(row))
                append_op(connection, OpKind.EDIT, watch.lid, at, work=work, base=theirs)

        await self._database.write(run)


def begin_watch(connection: sqlite3.Connection, op: Op) -> None:
    """Watch what becomes of the lost requests of a command that is over now; the first look is at once."""
    if op.doubted and op.work is not None and op.kind in _KINDS:
        connection.execute(
            "INSERT INTO watch (kind, lid, work, sent, fence) VALUES (?, ?, ?, ?, ?)",
            (
                _KINDS[op.kind].value,
                op.lid,
                work_text(op.work),
                works_text(op.sent),
                json.dumps(sorted(op.fence or ())),
            ),
        )


def _watch(row: tuple[int, str, str, str, str, str, int]) -> Watch:
    number, kind, lid, work, sent, fence, looks = row
    return Watch(number, WatchKind(kind), lid, parse_work(work), read_works(sent), frozenset(json.loads(fence)), looks)
