"""What is to be sent next, and how did it go."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from timeneye_desktop.domain.delivery import NEEDS_ENTRY, Op, OpEvent, OpKind, OpState, Outcome, Protocol, after
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.status import Backlog
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.effects import not_there, took_effect
from timeneye_desktop.store.rows import IS_OPEN, OP_COLUMNS, read_op, works_text

_MAKES_ENTRY = frozenset({OpKind.CREATE, OpKind.STOP})
_LONG: Final = timedelta(hours=24)
_MANY: Final = 20
_TRIES = "SELECT COUNT(*) FROM attempt WHERE op_seq = seq AND status > 0"  # being offline is not a try
_IS_OVERDUE = f"state <> 'parked' AND (since < ? OR ({_TRIES}) >= {_MANY})"
_BACKLOG = (
    f"SELECT COUNT(*), COALESCE(SUM(state = 'parked'), 0), COALESCE(SUM({_IS_OVERDUE}), 0), "  # noqa: S608  constants only
    f"(SELECT COUNT(*) FROM question WHERE answer = '') FROM op WHERE {IS_OPEN}"
)
_OPEN = f"SELECT {OP_COLUMNS} FROM op WHERE {IS_OPEN} ORDER BY seq"  # noqa: S608  constants only


class Outbox:
    """The sending side of the outbox. Times are seconds of the boot clock."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def recover(self, boot: float) -> None:
        """After a start: the file is proven; what was being sent is in doubt (the write-ahead rule, delivery 2.3)."""

        def run(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE op SET not_before = 0 WHERE state = 'queued'")
            connection.execute(
                "UPDATE op SET state = 'doubt', doubted = 1, doubt_at = ?, not_before = 0, misses = 0 "
                "WHERE state IN ('sending', 'doubt')",
                (boot,),
            )

        await self._database.prove()
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

    async def sending(
        self,
        op: Op,
        fence: Iterable[str] | None,
        *,
        protocol: Protocol | None = None,
        ref: str = "",
        sent: Work | None = None,
    ) -> bool:
        """Write ahead that `op` leaves now. False when a person changed it meanwhile: look at it again."""
        works = None if sent is None or sent in op.sent else works_text((*op.sent, sent))

        def run(connection: sqlite3.Connection) -> bool:
            if _current(connection, op) != op:
                return False
            connection.execute(
                "UPDATE op SET state = ?, attempts = attempts + 1, fence = COALESCE(?, fence), "
                "protocol = COALESCE(?, protocol), ref = COALESCE(NULLIF(?, ''), ref), sent = COALESCE(?, sent) "
                "WHERE seq = ?",
                (
                    after(op.state, OpEvent.ATTEMPT).value,
                    None if fence is None else json.dumps(sorted(fence)),
                    None if protocol is None else protocol.value,
                    ref,
                    works,
                    op.seq,
                ),
            )
            return True

        return await self._database.write(run)

    async def record(self, op: Op, outcome: Outcome, now: Instant) -> None:
        """Write down how it went, and what that means for the entry or timer, in one transaction."""

        def run(connection: sqlite3.Connection) -> None:
            current = _current(connection, op)
            if current is None or current.state in {OpState.DISCARDED, OpState.CANCELLED}:
                return
            if current.state is OpState.QUEUED and current != op:
                return  # nothing was sent, and the person changed it during the look: look again
            _write(connection, current, outcome, now)
            connection.execute(
                "INSERT INTO attempt (op_seq, at, outcome, status, detail) VALUES (?, ?, ?, ?, ?)",
                (op.seq, now.utc.isoformat(), outcome.event.value, outcome.status, outcome.detail[:300]),
            )
            if outcome.event in {OpEvent.APPLIED, OpEvent.FOUND}:
                took_effect(connection, current, outcome.server_id, now)
            if outcome.event is OpEvent.ABSENT:
                not_there(connection, current)

        await self._database.write(run)

    async def next_step(self, op: Op, boot: float) -> Op | None:
        """The same command as it is now, when its next request may be sent at once."""

        def run(connection: sqlite3.Connection) -> Op | None:
            current = _current(connection, op)
            is_due = current is not None and current.state is OpState.QUEUED and current.not_before <= boot
            return current if is_due else None

        return await self._database.read(run)

    async def repeats(self, op: Op) -> int:
        """How often a look showed that a command had to be sent again."""
        query = "SELECT COUNT(*) FROM attempt WHERE op_seq = ? AND outcome = ?"
        values = (op.seq, OpEvent.ABSENT.value)
        return await self._database.read(lambda connection: int(connection.execute(query, values).fetchone()[0]))

    async def backlog(self, now: Instant) -> Backlog:
        """How much is not on Timeneye yet, and how it stands with it."""
        long_ago = (now.utc - _LONG).isoformat()

        def run(connection: sqlite3.Connection) -> Backlog:
            waiting, parked, overdue, asked = connection.execute(_BACKLOG, (long_ago,)).fetchone()
            return Backlog(waiting, parked + asked, overdue)

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
    doubtful = (op for op in ops if op.state is OpState.DOUBT and op.may_have_made_entry)
    return frozenset((op.work.phase, op.work.day) for op in doubtful if op.work is not None)


def _sendable(connection: sqlite3.Connection, heads: Iterable[Op], barred: frozenset[tuple[object, ...]]) -> list[Op]:
    sendable = []
    for op in heads:
        if op.state not in {OpState.QUEUED, OpState.DOUBT}:
            continue
        if op.kind in NEEDS_ENTRY and not _has_id(connection, op.lid):
            continue
        makes = op.kind in _MAKES_ENTRY | {OpKind.EDIT} and op.work is not None
        if makes and op.work is not None and op.state is OpState.QUEUED and (op.work.phase, op.work.day) in barred:
            continue
        sendable.append(op)
    return sendable


def _has_id(connection: sqlite3.Connection, lid: str) -> bool:
    query = "SELECT 1 FROM entry WHERE lid = ? AND server_id IS NOT NULL"
    return connection.execute(query, (lid,)).fetchone() is not None


def _current(connection: sqlite3.Connection, op: Op) -> Op | None:
    query = f"SELECT {OP_COLUMNS} FROM op WHERE seq = ?"  # noqa: S608  constants only
    row = connection.execute(query, (op.seq,)).fetchone()
    return None if row is None else read_op(row)


def _write(connection: sqlite3.Connection, op: Op, outcome: Outcome, now: Instant) -> None:
    connection.execute(
        "UPDATE op SET state = ?, step = ?, token = ?, fence = ?, set_at = ?, not_before = ?, reason = ?, "
        "doubted = MAX(doubted, ?), doubt_at = CASE WHEN ? THEN ? ELSE doubt_at END, "
        "misses = CASE WHEN ? THEN misses + 1 ELSE 0 END WHERE seq = ?",
        (
            after(op.state, outcome.event).value,
            op.step if outcome.step is None else outcome.step,
            op.token if outcome.token is None else outcome.token,
            _fence_text(op, outcome),
            op.set_at if outcome.fence is None else now.utc.timestamp(),
            outcome.not_before,
            outcome.reason,
            outcome.event is OpEvent.UNCLEAR,
            outcome.doubt_at > 0,
            outcome.doubt_at,
            outcome.missed,
            op.seq,
        ),
    )


def _fence_text(op: Op, outcome: Outcome) -> str | None:
    if op.fence is None and outcome.fence is None:
        return None
    return json.dumps(sorted((op.fence or frozenset()) | (outcome.fence or frozenset())))
