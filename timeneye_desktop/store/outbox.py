"""What is to be sent next, and how did it go."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from timeneye_desktop.domain.delivery import Op, OpEvent, OpKind, OpState, Outcome, after
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.effects import took_effect
from timeneye_desktop.store.rows import IS_OPEN, OP_COLUMNS, read_op

_NEEDS_ENTRY = frozenset({OpKind.EDIT, OpKind.DELETE})
_NEEDS_TIMER = frozenset({OpKind.CHANGE, OpKind.STOP, OpKind.DISCARD})
_MAKES_ENTRY = frozenset({OpKind.CREATE, OpKind.STOP})
_OPEN = f"SELECT {OP_COLUMNS} FROM op WHERE {IS_OPEN} ORDER BY seq"  # noqa: S608  constants only


class Outbox:
    """The sending side of the outbox. Times are seconds of the boot clock."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def recover(self, boot: float) -> None:
        """After a start: what was being sent is in doubt (the write-ahead rule, delivery 2.3)."""

        def run(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE op SET not_before = 0 WHERE state = 'queued'")
            connection.execute(
                "UPDATE op SET state = 'doubt', doubted = 1, doubt_at = ?, not_before = 0, misses = 0 "
                "WHERE state IN ('sending', 'doubt')",
                (boot,),
            )

        await self._database.write(run)

    async def ready(self, boot: float) -> tuple[Op, ...]:
        """The first command of each entry and timer that may be sent or looked for now, oldest first."""

        def run(connection: sqlite3.Connection) -> tuple[Op, ...]:
            ops = [read_op(row) for row in connection.execute(_OPEN)]
            heads = _sendable(connection, _heads(ops), _barred(ops))
            return tuple(op for op in heads if op.not_before <= boot)

        return await self._database.read(run)

    async def next_due(self, boot: float) -> float | None:
        """The next moment after `boot` at which a command may be sent or looked for; None when none waits for time."""
        query = "SELECT MIN(not_before) FROM op WHERE state IN ('queued', 'doubt') AND not_before > ?"

        def run(connection: sqlite3.Connection) -> float | None:
            due: float | None = connection.execute(query, (boot,)).fetchone()[0]
            return due

        return await self._database.read(run)

    async def sending(self, op: Op, fence: Iterable[str] | None) -> bool:
        """Write ahead that `op` leaves now. False when a person changed it meanwhile: look at it again."""

        def run(connection: sqlite3.Connection) -> bool:
            if _current(connection, op) != op:
                return False
            connection.execute(
                "UPDATE op SET state = ?, attempts = attempts + 1, fence = COALESCE(?, fence) WHERE seq = ?",
                (
                    after(op.state, OpEvent.ATTEMPT).value,
                    None if fence is None else json.dumps(sorted(fence)),
                    op.seq,
                ),
            )
            return True

        return await self._database.write(run)

    async def record(self, op: Op, outcome: Outcome, at: datetime) -> None:
        """Write down how it went, and what that means for the entry or timer, in one transaction."""

        def run(connection: sqlite3.Connection) -> None:
            current = _current(connection, op)
            if current is None or current.state in {OpState.DISCARDED, OpState.CANCELLED}:
                return
            _write(connection, current, outcome)
            connection.execute(
                "INSERT INTO attempt (op_seq, at, outcome, status, detail) VALUES (?, ?, ?, ?, ?)",
                (op.seq, at.isoformat(), outcome.event.value, outcome.status, outcome.detail[:300]),
            )
            if outcome.event in {OpEvent.APPLIED, OpEvent.FOUND}:
                took_effect(connection, current, outcome.server_id)

        await self._database.write(run)

    async def repeats(self, op: Op) -> int:
        """How often a look showed that a command had to be sent again."""
        query = "SELECT COUNT(*) FROM attempt WHERE op_seq = ? AND outcome = ?"
        values = (op.seq, OpEvent.ABSENT.value)
        return await self._database.read(lambda connection: int(connection.execute(query, values).fetchone()[0]))

    async def claimed(self, ids: Iterable[str]) -> frozenset[str]:
        """Those of these server entry ids that already belong to an entry here."""
        wanted = json.dumps(list(ids))

        def run(connection: sqlite3.Connection) -> frozenset[str]:
            query = "SELECT server_id FROM entry WHERE server_id IN (SELECT value FROM json_each(?))"
            return frozenset(row[0] for row in connection.execute(query, (wanted,)))

        return await self._database.read(run)

    async def claimed_timers(self) -> frozenset[str]:
        query = "SELECT server_id FROM timer WHERE server_id IS NOT NULL"
        return await self._database.read(lambda connection: frozenset(row[0] for row in connection.execute(query)))

    async def server_id(self, op: Op) -> str:
        """The server's id of the entry or timer a command is about, or empty."""
        table = "entry" if op.kind in _NEEDS_ENTRY | {OpKind.CREATE} else "timer"

        def run(connection: sqlite3.Connection) -> str:
            query = f"SELECT server_id FROM {table} WHERE lid = ?"  # noqa: S608  one of two constants
            row = connection.execute(query, (op.lid,)).fetchone()
            return "" if row is None or row[0] is None else str(row[0])

        return await self._database.read(run)

    async def counts(self) -> tuple[int, int]:
        """How many commands are not on Timeneye yet, and how many of those need the person."""

        def run(connection: sqlite3.Connection) -> tuple[int, int]:
            query = f"SELECT COUNT(*), COALESCE(SUM(state = 'parked'), 0) FROM op WHERE {IS_OPEN}"  # noqa: S608  constants
            waiting, parked = connection.execute(query).fetchone()
            return waiting, parked

        return await self._database.read(run)


def _heads(ops: Iterable[Op]) -> list[Op]:
    seen: set[str] = set()
    heads = []
    for op in ops:
        if op.lid not in seen:
            seen.add(op.lid)
            heads.append(op)
    return heads


def _barred(ops: Iterable[Op]) -> frozenset[tuple[object, ...]]:
    """Where a create is in doubt nothing equal may be sent: the two could not be told apart (delivery 2.8)."""
    doubtful = (op for op in ops if op.state is OpState.DOUBT and op.kind in _MAKES_ENTRY)
    return frozenset((op.work.phase, op.work.day) for op in doubtful if op.work is not None)


def _sendable(connection: sqlite3.Connection, heads: Iterable[Op], barred: frozenset[tuple[object, ...]]) -> list[Op]:
    sendable = []
    for op in heads:
        if op.state not in {OpState.QUEUED, OpState.DOUBT}:
            continue
        if op.kind in _NEEDS_ENTRY and not _has_id(connection, "entry", op.lid):
            continue
        if op.kind in _NEEDS_TIMER and not _has_id(connection, "timer", op.lid):
            continue
        makes = op.kind in _MAKES_ENTRY | {OpKind.EDIT} and op.work is not None
        if makes and op.work is not None and op.state is OpState.QUEUED and (op.work.phase, op.work.day) in barred:
            continue
        sendable.append(op)
    return sendable


def _has_id(connection: sqlite3.Connection, table: str, lid: str) -> bool:
    query = f"SELECT 1 FROM {table} WHERE lid = ? AND server_id IS NOT NULL"  # noqa: S608  one of two constants
    return connection.execute(query, (lid,)).fetchone() is not None


def _current(connection: sqlite3.Connection, op: Op) -> Op | None:
    query = f"SELECT {OP_COLUMNS} FROM op WHERE seq = ?"  # noqa: S608  constants only
    row = connection.execute(query, (op.seq,)).fetchone()
    return None if row is None else read_op(row)


def _write(connection: sqlite3.Connection, op: Op, outcome: Outcome) -> None:
    unclear = outcome.event is OpEvent.UNCLEAR
    stepped = outcome.event is OpEvent.STEPPED
    connection.execute(
        "UPDATE op SET state = ?, step = ?, not_before = ?, reason = ?, doubted = MAX(doubted, ?), "
        "doubt_at = CASE WHEN ? THEN ? ELSE doubt_at END, "
        "misses = CASE WHEN ? THEN misses + 1 ELSE 0 END WHERE seq = ?",
        (
            after(op.state, outcome.event).value,
            outcome.step if stepped else op.step,
            outcome.not_before,
            outcome.reason,
            unclear,
            outcome.doubt_at > 0,
            outcome.doubt_at,
            outcome.missed,
            op.seq,
        ),
    )
