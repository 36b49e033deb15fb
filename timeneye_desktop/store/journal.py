"""What becomes of a command that a person gave: the local picture and the outbox change in one transaction."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from timeneye_desktop.domain import coalesce
from timeneye_desktop.domain.delivery import STOPPED_ELSEWHERE, OpEvent, OpKind
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Timer, TimerRow
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import (
    ENTRY_COLUMNS,
    ENTRY_TABLES,
    TIMER_COLUMNS,
    TIMER_TABLES,
    append_op,
    move_op,
    open_ops,
    put_entry,
    read_entry,
    read_timer,
    write_op_work,
    write_timer,
)


@dataclass(frozen=True, slots=True)
class Stop:
    """End the timer `lid` and make the entry `entry_lid` of it."""

    lid: str
    entry_lid: str
    work: Work


class Journal:
    """Accepts commands. What returned is committed; StoreError means nothing changed.

    `since` is the UTC moment of the command. NotPossibleError when the entry or timer is gone.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def log(self, lid: str, work: Work, since: datetime) -> EntryRow:
        def run(connection: sqlite3.Connection) -> EntryRow:
            put_entry(connection, lid, work)
            _apply(connection, (coalesce.Append(OpKind.CREATE, lid, work),), since)
            return _entry(connection, lid)

        return await self._database.write(run)

    async def edit(self, lid: str, work: Work, since: datetime) -> Work:
        """Change an entry; answers with what it was before."""

        def run(connection: sqlite3.Connection) -> Work:
            before = _entry(connection, lid).work
            put_entry(connection, lid, work)
            _apply(connection, coalesce.edit_entry(open_ops(connection, lid), lid, before, work), since)
            return before

        return await self._database.write(run)

    async def delete(self, lid: str, since: datetime) -> EntryRow:
        def run(connection: sqlite3.Connection) -> EntryRow:
            row = _entry(connection, lid)
            _apply(connection, coalesce.delete_entry(open_ops(connection, lid), lid, row.work), since)
            connection.execute("UPDATE entry SET deleted = 1 WHERE lid = ?", (lid,))
            return row

        return await self._database.write(run)

    async def restore(self, row: EntryRow, new_lid: str, since: datetime) -> EntryRow:
        """Undo a delete: taken back if it cannot have been sent, else logged again as a new entry."""

        def run(connection: sqlite3.Connection) -> EntryRow:
            changes = coalesce.undo_delete(open_ops(connection, row.lid), row.lid, row.work)
            if changes is None:
                put_entry(connection, new_lid, row.work)
                _apply(connection, (coalesce.Append(OpKind.CREATE, new_lid, row.work),), since)
                return _entry(connection, new_lid)
            _apply(connection, changes, since)
            connection.execute("UPDATE entry SET deleted = 0 WHERE lid = ?", (row.lid,))
            return _entry(connection, row.lid)

        return await self._database.write(run)

    async def start(self, timer: Timer, since: datetime, *, stopping: Stop | None = None) -> TimerRow:
        """Begin a timer, ending and logging another in the same transaction if asked."""

        def run(connection: sqlite3.Connection) -> TimerRow:
            if stopping is not None:
                _stop(connection, stopping, since)
            write_timer(connection, timer)
            _apply(connection, (coalesce.Append(OpKind.START, timer.lid, _mirror_work(timer)),), since)
            return _timer(connection, timer.lid)

        return await self._database.write(run)

    async def change(self, timer: Timer, since: datetime, *, stopping: Stop | None = None) -> TimerRow:
        """Write a paused, resumed or edited timer down, ending another in the same transaction if asked."""

        def run(connection: sqlite3.Connection) -> TimerRow:
            if stopping is not None:
                _stop(connection, stopping, since)
            row = _timer(connection, timer.lid)
            write_timer(connection, timer)
            if not row.reason:  # one that vanished from the server has nothing to change there
                ops = open_ops(connection, timer.lid)
                _apply(connection, coalesce.change_timer(ops, timer.lid, _mirror_work(timer)), since)
            return _timer(connection, timer.lid)

        return await self._database.write(run)

    async def stop(self, stop: Stop, since: datetime) -> EntryRow:
        return await self._database.write(lambda connection: _stop(connection, stop, since))

    async def discard(self, lid: str, since: datetime) -> Timer:
        def run(connection: sqlite3.Connection) -> Timer:
            row = _timer(connection, lid)
            if row.reason == STOPPED_ELSEWHERE:
                raise NotPossibleError("stopped-elsewhere")
            if not _is_gone(connection, lid):
                _apply(connection, coalesce.discard_timer(open_ops(connection, lid), lid), since)
            _end_timer(connection, lid)
            return row.timer

        return await self._database.write(run)


def _stop(connection: sqlite3.Connection, stop: Stop, since: datetime) -> EntryRow:
    if _timer(connection, stop.lid).reason == STOPPED_ELSEWHERE:
        raise NotPossibleError("stopped-elsewhere")  # its time would stand there twice: a question waits
    put_entry(connection, stop.entry_lid, stop.work)
    if _is_gone(connection, stop.lid):
        changes: coalesce.Changes = (coalesce.Append(OpKind.CREATE, stop.entry_lid, stop.work),)
    else:
        changes = coalesce.stop_timer(open_ops(connection, stop.lid), stop.lid, stop.entry_lid, stop.work)
    _apply(connection, changes, since)
    _end_timer(connection, stop.lid)
    return _entry(connection, stop.entry_lid)


def _apply(connection: sqlite3.Connection, changes: coalesce.Changes, since: datetime) -> None:
    for change in changes:
        match change:
            case coalesce.Cancel(seq):
                move_op(connection, seq, OpEvent.COALESCED)
            case coalesce.Rewrite(seq, work):
                move_op(connection, seq, OpEvent.FIXED)
                write_op_work(connection, seq, work)
            case new:
                append_op(connection, new.kind, new.lid, since, work=new.work, base=new.base, entry_lid=new.entry_lid)


def _entry(connection: sqlite3.Connection, lid: str) -> EntryRow:
    query = f"SELECT {ENTRY_COLUMNS} FROM {ENTRY_TABLES} WHERE e.lid = ? AND NOT e.deleted"  # noqa: S608  constants
    row = connection.execute(query, (lid,)).fetchone()
    if row is None:
        raise NotPossibleError("entry-gone")
    return read_entry(row, open_ops(connection, lid))


def _timer(connection: sqlite3.Connection, lid: str) -> TimerRow:
    query = f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} WHERE t.lid = ? AND NOT t.ended"  # noqa: S608  constants
    row = connection.execute(query, (lid,)).fetchone()
    if row is None:
        raise NotPossibleError("timer-gone")
    return read_timer(row, open_ops(connection, lid))


def _end_timer(connection: sqlite3.Connection, lid: str) -> None:
    """The row stays only while a command about it is on its way."""
    if any(op.lid == lid for op in open_ops(connection, lid)):
        connection.execute("UPDATE timer SET ended = 1 WHERE lid = ?", (lid,))
    else:
        connection.execute("DELETE FROM timer WHERE lid = ?", (lid,))


def _is_gone(connection: sqlite3.Connection, lid: str) -> bool:
    """Timeneye no longer has this timer: what was measured can only become an entry of its own."""
    (reason,) = connection.execute("SELECT reason FROM timer WHERE lid = ?", (lid,)).fetchone()
    return bool(reason)


def _mirror_work(timer: Timer) -> Work:
    """What a timer command carries; seconds are read from the timer when it is sent."""
    return Work(timer.phase, 0, timer.day, timer.notes)
