"""How is one entry logged, changed, deleted or brought back, inside a transaction?

Each changes the row and the commands that are to follow. NotPossibleError when the entry is gone.
"""

from __future__ import annotations

import sqlite3
import uuid
from datetime import datetime

from timeneye_desktop.domain import coalesce
from timeneye_desktop.domain.delivery import OpEvent, OpKind
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.store.rows import (
    ENTRY_COLUMNS,
    ENTRY_TABLES,
    append_op,
    move_op,
    open_ops,
    put_entry,
    read_entry,
    write_op_work,
)


def log_entry(connection: sqlite3.Connection, lid: str, work: Work, since: datetime) -> EntryRow:
    put_entry(connection, lid, work)
    apply_changes(connection, (coalesce.Append(OpKind.CREATE, lid, work),), since)
    return entry_of(connection, lid)


def edit_entry(connection: sqlite3.Connection, lid: str, work: Work, since: datetime) -> Work:
    """Answers with what it was before."""
    before = entry_of(connection, lid).work
    put_entry(connection, lid, work)
    apply_changes(connection, coalesce.edit_entry(open_ops(connection, lid), lid, before, work), since)
    return before


def delete_entry(connection: sqlite3.Connection, lid: str, since: datetime) -> EntryRow:
    """Answers with what it was."""
    row = entry_of(connection, lid)
    apply_changes(connection, coalesce.delete_entry(open_ops(connection, lid), lid, row.work), since)
    connection.execute("UPDATE entry SET deleted = 1 WHERE lid = ?", (lid,))
    return row


def bring_back_entry(
    connection: sqlite3.Connection, lid: str, work: Work, since: datetime, new_lid: str = ""
) -> EntryRow:
    """Undo a delete: taken back if it cannot have been sent, else logged again as a new entry, history and all."""
    changes = coalesce.undo_delete(open_ops(connection, lid), lid, work)
    if changes is None:
        again = log_entry(connection, new_lid or uuid.uuid4().hex, work, since)
        connection.execute("UPDATE change SET lid = ? WHERE lid = ?", (again.lid, lid))
        return again
    apply_changes(connection, changes, since)
    connection.execute("UPDATE entry SET deleted = 0 WHERE lid = ?", (lid,))
    return entry_of(connection, lid)


def entry_of(connection: sqlite3.Connection, lid: str) -> EntryRow:
    query = f"SELECT {ENTRY_COLUMNS} FROM {ENTRY_TABLES} WHERE e.lid = ? AND NOT e.deleted"  # noqa: S608  constants
    row = connection.execute(query, (lid,)).fetchone()
    if row is None:
        raise NotPossibleError("entry-gone")
    return read_entry(row, open_ops(connection, lid))


def apply_changes(connection: sqlite3.Connection, changes: coalesce.Changes, since: datetime) -> None:
    for change in changes:
        match change:
            case coalesce.Cancel(seq):
                move_op(connection, seq, OpEvent.COALESCED)
            case coalesce.Rewrite(seq, work):
                move_op(connection, seq, OpEvent.FIXED)
                write_op_work(connection, seq, work)
            case new:
                append_op(connection, new.kind, new.lid, since, work=new.work, base=new.base, entry_lid=new.entry_lid)
