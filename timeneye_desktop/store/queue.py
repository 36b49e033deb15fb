"""What waits to be sent, for a person to see, and what they decide about it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.change import Cause
from timeneye_desktop.domain.delivery import (
    DELETED_ELSEWHERE,
    LOGGED_ALREADY,
    NO_ENTRY,
    SEVERAL_ENTRIES,
    TIMER_IS_LOST,
    Guard,
    Op,
    OpEvent,
    OpKind,
    OpState,
)
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.store.changes import because
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.effects import given_up
from timeneye_desktop.store.rows import (
    IS_OPEN,
    OP_COLUMNS,
    append_op,
    move_op,
    open_ops,
    read_op,
    write_op_work,
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A command that is not on Timeneye, and the names of the phase it is about."""

    op: Op
    phase: PhaseKey | None
    project_name: str
    phase_name: str


_NAMES = (
    "SELECT COALESCE(p.name, x.project_name), COALESCE(f.name, x.phase_name), x.project_id, x.phase_id FROM {} x "
    "LEFT JOIN project p ON p.id = x.project_id "
    "LEFT JOIN phase f ON f.project_id = x.project_id AND f.id = x.phase_id WHERE x.lid = ?"
)


class Queue:
    """The person's side of the outbox. NotPossibleError when a command is no longer there or under way."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def rows(self) -> tuple[Waiting, ...]:
        def run(connection: sqlite3.Connection) -> tuple[Waiting, ...]:
            query = f"SELECT {OP_COLUMNS} FROM op WHERE {IS_OPEN} ORDER BY seq"  # noqa: S608  constants only
            return tuple(_named(connection, read_op(row)) for row in connection.execute(query).fetchall())

        return await self._database.read(run)

    async def retry(self, seq: int) -> None:
        """Try again now. For one that needed the person this means: do what I asked for, whatever stands there."""

        def run(connection: sqlite3.Connection) -> None:
            because(connection, Cause.YOU)
            op = _find(connection, seq)
            if op.state is OpState.PARKED and op.kind is OpKind.STOP and op.reason in TIMER_IS_LOST:
                _log_without_timer(connection, op)
                return
            if op.state is OpState.PARKED and op.kind is OpKind.EDIT and op.reason == DELETED_ELSEWHERE:
                _log_again(connection, op)
                return
            if op.state is OpState.PARKED:
                move_op(connection, seq, OpEvent.FIXED)
                connection.execute("UPDATE op SET base = NULL WHERE seq = ?", (seq,))
            if op.reason == LOGGED_ALREADY:
                connection.execute("UPDATE op SET guard = ? WHERE seq = ?", (Guard.PASSED.value, seq))
            if op.reason in {NO_ENTRY, SEVERAL_ENTRIES}:  # its timer is used up; the fence still tells its entry
                connection.execute("UPDATE op SET protocol = 'direct', step = 0, token = '' WHERE seq = ?", (seq,))
            connection.execute("UPDATE op SET not_before = 0, reason = '' WHERE seq = ?", (seq,))

        await self._database.write(run)

    async def repick(self, seq: int, phase: PhaseKey) -> None:
        """Send the same work to another phase; only before it can have been applied."""

        def run(connection: sqlite3.Connection) -> None:
            because(connection, Cause.YOU)
            op = _find(connection, seq)
            if op.work is None or not op.is_mutable:
                raise NotPossibleError("maybe-sent" if op.state is OpState.PARKED else "already-sending")
            move_op(connection, seq, OpEvent.FIXED)
            write_op_work(connection, seq, replace(op.work, phase=phase))
            for table, lid in (("entry", op.entry_lid or op.lid), ("timer", op.lid)):
                update = f"UPDATE {table} SET project_id = ?, phase_id = ? WHERE lid = ?"  # noqa: S608  constants
                connection.execute(update, (*phase, lid))

        await self._database.write(run)

    async def discard(self, seq: int) -> None:
        """Give a command up, and with a birth all that was to follow it."""

        def run(connection: sqlite3.Connection) -> None:
            because(connection, Cause.YOU)
            op = _find(connection, seq)
            later = [other for other in open_ops(connection, op.entry_lid or op.lid) if other.seq > seq]
            for doomed in (*reversed(later), op):
                move_op(connection, doomed.seq, OpEvent.GIVEN_UP)
                given_up(connection, doomed)

        await self._database.write(run)


def _log_without_timer(connection: sqlite3.Connection, stop: Op) -> None:
    """Make the time of a lost timer an entry of its own, as it was edited since; nothing of one deleted since."""
    later = [other for other in open_ops(connection, stop.entry_lid) if other.lid == stop.entry_lid]
    for op in (stop, *later):  # those behind the stop never left: they would have needed its entry
        move_op(connection, op.seq, OpEvent.COALESCED)
    connection.execute("DELETE FROM timer WHERE lid = ?", (stop.lid,))
    if any(op.kind is OpKind.DELETE for op in later):
        connection.execute("DELETE FROM entry WHERE lid = ?", (stop.entry_lid,))
        return
    work = [op.work for op in (stop, *later) if op.work is not None][-1]
    append_op(connection, OpKind.CREATE, stop.entry_lid, stop.since, work=work)
    connection.execute(  # the entry of the lost stop may still turn up: it is looked for before this one is sent
        "UPDATE op SET doubted = ?, fence = (SELECT fence FROM op WHERE seq = ?) WHERE seq = last_insert_rowid()",
        (stop.doubted, stop.seq),
    )


def _log_again(connection: sqlite3.Connection, edit: Op) -> None:
    """The entry was deleted elsewhere: what the person made of it becomes a new one."""
    later = [op for op in open_ops(connection, edit.lid) if op.seq > edit.seq]
    for op in (edit, *later):
        move_op(connection, op.seq, OpEvent.COALESCED)
    if any(op.kind is OpKind.DELETE for op in later):
        connection.execute("DELETE FROM entry WHERE lid = ?", (edit.lid,))
        return
    work = [op.work for op in (edit, *later) if op.work is not None][-1]
    connection.execute("UPDATE entry SET server_id = NULL, base = NULL, born_here = 1 WHERE lid = ?", (edit.lid,))
    append_op(connection, OpKind.CREATE, edit.lid, edit.since, work=work)
    connection.execute("UPDATE op SET guard = ? WHERE seq = last_insert_rowid()", (Guard.PASSED.value,))


def _find(connection: sqlite3.Connection, seq: int) -> Op:
    query = f"SELECT {OP_COLUMNS} FROM op WHERE seq = ? AND {IS_OPEN}"  # noqa: S608  constants only
    row = connection.execute(query, (seq,)).fetchone()
    if row is None:
        raise NotPossibleError("already-sent")
    op = read_op(row)
    if op.state is OpState.SENDING:
        raise NotPossibleError("already-sending")
    return op


def _named(connection: sqlite3.Connection, op: Op) -> Waiting:
    for table, lid in (("entry", op.entry_lid or op.lid), ("timer", op.lid)):
        row = connection.execute(_NAMES.format(table), (lid,)).fetchone()
        if row is not None:
            return Waiting(op, PhaseKey(row[2], row[3]), row[0], row[1])
    return Waiting(op, None if op.work is None else op.work.phase, "", "")
