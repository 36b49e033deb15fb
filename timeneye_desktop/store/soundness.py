"""Can this database file be believed?"""

from __future__ import annotations

import contextlib
import sqlite3
from typing import Final

from timeneye_desktop.store.schema import checked_version, migrate_to

DAMAGED: Final = "the database is not what was written"


def check_pages(connection: sqlite3.Connection) -> None:
    """DatabaseError when pages are damaged, or an index is not what its table says; reads the whole file."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError(DAMAGED)


def check_schema(connection: sqlite3.Connection) -> None:
    """DatabaseError when the tables are not those of the version that the file says it has."""
    version = checked_version(connection)
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        migrate_to(model, version)
        for (table,) in model.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            if _columns(connection, table) != _columns(model, table):
                raise sqlite3.DatabaseError(DAMAGED)


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return connection.execute(f"PRAGMA table_info({table})").fetchall()
