"""What a delivered, absent or given-up command means for the entry or timer it was about."""

from __future__ import annotations

import sqlite3
from datetime import datetime

from timeneye_desktop.domain.change import Cause
from timeneye_desktop.domain.delivery import TIMER_IS_LOST, Op, OpEvent, OpKind, Protocol
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.changes import because, note_adopted
from timeneye_desktop.store.questions import remove_timer
from timeneye_desktop.store.rows import IS_OPEN, append_op, move_op, open_ops, parse_work, put_entry, work_text
from timeneye_desktop.store.watches import begin_watch


def took_effect(connection: sqlite3.Connection, op: Op, server_id: str, now: Instant) -> None:
    """Timeneye now holds what the command asked for."""
    at = now.utc
    because(connection, Cause.MERGED if op.kind is OpKind.EDIT else Cause.ELSEWHERE, at)
    match op.kind:
        case OpKind.CREATE if op.protocol is Protocol.THROUGH_TIMER:
            _adopt(connection, op.lid, op, server_id, at)
            _spend(connection, op.token, at)
            if op.doubted:
                _check_afterwards(connection, op, op.lid)
        case OpKind.CREATE:
            _adopt(connection, op.lid, op, server_id, at)
            begin_watch(connection, op)
        case OpKind.STOP:
            _adopt(connection, op.entry_lid, op, server_id, at)
            _end_timer(connection, op.lid, at)
            _check_afterwards(connection, op, op.entry_lid)
        case OpKind.EDIT:
            _settle(connection, op, at)
            begin_watch(connection, op)
        case OpKind.DELETE:  # the row stays as a tombstone: an old list may still have it
            connection.execute("UPDATE entry SET deleted = 1, touched = ? WHERE lid = ?", (at.isoformat(), op.lid))
        case OpKind.START:
            values = (server_id, at.isoformat(), op.lid)
            connection.execute("UPDATE timer SET server_id = ?, seen = ? WHERE lid = ?", values)
            begin_watch(connection, op)
        case OpKind.DISCARD:
            _end_timer(connection, op.lid, at)
        case _:  # a changed timer: ours is the truth
            pass


def not_there(connection: sqlite3.Connection, op: Op) -> None:
    """A create turned out absent: when it was to be deleted anyway, both are dropped, and watched (delivery 2.7)."""
    later = [other for other in open_ops(connection, op.lid) if other.seq > op.seq]
    if op.kind is not OpKind.CREATE or not any(other.kind is OpKind.DELETE for other in later):
        return
    for doomed in (*later, op):
        move_op(connection, doomed.seq, OpEvent.COALESCED)
    connection.execute("DELETE FROM entry WHERE lid = ?", (op.lid,))
    if op.protocol is not Protocol.THROUGH_TIMER:
        begin_watch(connection, op)


def given_up(connection: sqlite3.Connection, op: Op) -> None:
    """The person does not want the command any more: the local picture goes back to the server's."""
    match op.kind:
        case OpKind.CREATE:
            connection.execute("DELETE FROM entry WHERE lid = ?", (op.lid,))
            if op.may_have_made_entry:
                begin_watch(connection, op)
            if op.token and op.work is not None:
                remove_timer(connection, op.lid, op.token, op.work, op.since)
        case OpKind.STOP:
            connection.execute("DELETE FROM entry WHERE lid = ?", (op.entry_lid,))
            if op.reason in TIMER_IS_LOST:
                connection.execute("DELETE FROM timer WHERE lid = ?", (op.lid,))
            connection.execute("UPDATE timer SET ended = 0 WHERE lid = ?", (op.lid,))
        case OpKind.EDIT:
            put_entry(connection, op.lid, _before(connection, op))
        case OpKind.DELETE:
            connection.execute("UPDATE entry SET deleted = 0 WHERE lid = ?", (op.lid,))
        case OpKind.START:
            connection.execute("DELETE FROM timer WHERE lid = ?", (op.lid,))
            begin_watch(connection, op)
        case OpKind.DISCARD:
            connection.execute("UPDATE timer SET ended = 0 WHERE lid = ?", (op.lid,))
        case _:  # a changed timer goes on as it is
            pass


def _before(connection: sqlite3.Connection, edit: Op) -> Work:
    """What the entry goes back to; a retried edit has forgotten it, and what Timeneye said last counts."""
    query = "SELECT COALESCE(?, (SELECT base FROM entry WHERE lid = ?), ?)"
    values = (work_text(edit.base), edit.lid, work_text(edit.work))
    return parse_work(connection.execute(query, values).fetchone()[0])


def _adopt(connection: sqlite3.Connection, lid: str, op: Op, server_id: str, at: datetime) -> None:
    """Map the entry to its server id; a clash with another entry of ours raises IntegrityError (delivery 2.8)."""
    because(connection, Cause.ADOPTED, at)
    connection.execute(
        "DELETE FROM entry WHERE server_id = ? AND NOT born_here AND lid NOT IN "  # noqa: S608  constants only
        f"(SELECT lid FROM op WHERE {IS_OPEN})",
        (server_id,),
    )
    connection.execute(
        "UPDATE entry SET server_id = ?, base = ?, touched = ? WHERE lid = ?",
        (server_id, work_text(op.work), at.isoformat(), lid),
    )
    if op.doubted:
        note_adopted(connection, lid, at)


def _settle(connection: sqlite3.Connection, op: Op, at: datetime) -> None:
    """The server's copy is what was sent last, which may hold other people's changes too."""
    stored: Work | None = op.sent[-1] if op.sent else op.work
    connection.execute(
        "UPDATE entry SET base = ?, touched = ? WHERE lid = ?", (work_text(stored), at.isoformat(), op.lid)
    )
    if stored is not None and not open_ops(connection, op.lid):
        put_entry(connection, op.lid, stored)


def _end_timer(connection: sqlite3.Connection, lid: str, at: datetime) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO spent_timer (server_id, at) SELECT server_id, ? FROM timer WHERE lid = ?",
        (at.isoformat(), lid),
    )
    connection.execute("DELETE FROM timer WHERE lid = ?", (lid,))


def _spend(connection: sqlite3.Connection, server_id: str, at: datetime) -> None:
    connection.execute("INSERT OR IGNORE INTO spent_timer (server_id, at) VALUES (?, ?)", (server_id, at.isoformat()))


def _check_afterwards(connection: sqlite3.Connection, op: Op, entry_lid: str) -> None:
    """The server may round a stopped timer its own way; our minutes win (delivery 2.9).

    A change without a base is made whatever the row says.
    """
    later = [other for other in open_ops(connection, entry_lid) if other.lid == entry_lid]
    if later:
        connection.execute("UPDATE op SET base = NULL WHERE seq = ?", (later[0].seq,))
    else:
        append_op(connection, OpKind.EDIT, entry_lid, op.since, work=op.work)
