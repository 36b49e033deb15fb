"""What a delivered or given-up command means for the entry or timer it was about."""

from __future__ import annotations

import sqlite3

from timeneye_desktop.domain.delivery import Op, OpKind
from timeneye_desktop.store.rows import append_op, open_ops, work_text


def took_effect(connection: sqlite3.Connection, op: Op, server_id: str) -> None:
    """Timeneye now holds what the command asked for."""
    match op.kind:
        case OpKind.CREATE:
            _adopt(connection, op.lid, op, server_id)
        case OpKind.STOP:
            _adopt(connection, op.entry_lid, op, server_id)
            connection.execute("DELETE FROM timer WHERE lid = ?", (op.lid,))
            _check_afterwards(connection, op)
        case OpKind.EDIT:
            connection.execute("UPDATE entry SET base = ? WHERE lid = ?", (work_text(op.work), op.lid))
        case OpKind.DELETE:
            connection.execute("DELETE FROM entry WHERE lid = ?", (op.lid,))
        case OpKind.START:
            connection.execute("UPDATE timer SET server_id = ? WHERE lid = ?", (server_id, op.lid))
        case OpKind.DISCARD:
            connection.execute("DELETE FROM timer WHERE lid = ?", (op.lid,))
        case OpKind.CHANGE:
            pass


def given_up(connection: sqlite3.Connection, op: Op) -> None:
    """The person does not want the command any more: the local picture goes back to the server's."""
    match op.kind:
        case OpKind.CREATE:
            connection.execute("DELETE FROM entry WHERE lid = ?", (op.lid,))
        case OpKind.STOP:
            connection.execute("DELETE FROM entry WHERE lid = ?", (op.entry_lid,))
            connection.execute("UPDATE timer SET ended = 0 WHERE lid = ?", (op.lid,))
        case OpKind.EDIT if op.base is not None:
            connection.execute(
                "UPDATE entry SET project_id = ?, phase_id = ?, minutes = ?, day = ?, notes = ? WHERE lid = ?",
                (*op.base.phase, op.base.minutes, op.base.day.isoformat(), op.base.notes, op.lid),
            )
        case OpKind.DELETE:
            connection.execute("UPDATE entry SET deleted = 0 WHERE lid = ?", (op.lid,))
        case OpKind.START:
            connection.execute("DELETE FROM timer WHERE lid = ?", (op.lid,))
        case OpKind.DISCARD:
            connection.execute("UPDATE timer SET ended = 0 WHERE lid = ?", (op.lid,))
        case _:
            pass


def _adopt(connection: sqlite3.Connection, lid: str, op: Op, server_id: str) -> None:
    """Map the entry to its server id; a clash of ids raises IntegrityError, never overwrites (delivery 2.8)."""
    connection.execute("UPDATE entry SET server_id = ?, base = ? WHERE lid = ?", (server_id, work_text(op.work), lid))


def _check_afterwards(connection: sqlite3.Connection, op: Op) -> None:
    """The server may round a stopped timer its own way; our minutes win (delivery 2.9).

    An edit without a base makes the row what it says, whatever it is.
    """
    later = [other for other in open_ops(connection, op.entry_lid) if other.lid == op.entry_lid]
    edits = [other.seq for other in later if other.kind is OpKind.EDIT]
    if edits:
        connection.execute("UPDATE op SET base = NULL WHERE seq = ?", (edits[0],))
    elif not later:
        append_op(connection, OpKind.EDIT, op.entry_lid, op.since, work=op.work)
