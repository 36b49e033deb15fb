"""Can this database file be believed?"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

from timeneye_desktop.store.schema import MIGRATIONS, checked_version, migrate_to

DAMAGED: Final = "the database is not what was written"

_COLUMNS: Final = (
    'SELECT t.name, c.cid, c.name, c.type, c."notnull", c.dflt_value, c.pk '
    "FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid"
)

_Column: TypeAlias = tuple[object, ...]
_Tables: TypeAlias = Mapping[str, list[_Column]]


def check_pages(connection: sqlite3.Connection) -> None:
    """DatabaseError when pages are damaged, or an index is not what its table says; reads the whole file."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError(DAMAGED)


def is_sound(path: Path) -> bool:
    """The same, on any thread, of a file at work."""
    try:
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            check_pages(connection)
    except (sqlite3.Error, UnicodeDecodeError):
        return False
    return True


def check_schema(connection: sqlite3.Connection) -> None:
    """DatabaseError when the tables are not those of the version that the file says it has."""
    found = _tables(connection)
    for table, columns in _model(checked_version(connection)).items():
        if found.get(table) != columns:
            raise sqlite3.DatabaseError(DAMAGED)


def has_our_tables(connection: sqlite3.Connection) -> bool:
    """Whether all that this program would read is there; a newer one may have added to it."""
    try:
        found = _tables(connection)
    except sqlite3.DatabaseError:
        return False
    model = _model(len(MIGRATIONS))
    return all(
        {column[1] for column in columns} <= {column[1] for column in found.get(table, ())}
        for table, columns in model.items()
    )


@cache
def _model(version: int) -> _Tables:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as model:
        migrate_to(model, version)
        return _tables(model)


def _tables(connection: sqlite3.Connection) -> _Tables:
    tables: dict[str, list[_Column]] = {}
    for table, *column in connection.execute(_COLUMNS):
        tables.setdefault(table, []).append(tuple(column))
    return tables
