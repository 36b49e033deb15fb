"""Where does the sandbox keep its data, and who may touch it when?"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeneye_desktop.sandbox.schema import TABLES, VERSION

Value = str | int | float | None


class Database:
    """One SQLite database in memory or in a file; one person at a time, from any thread."""

    def __init__(self, file: Path | None = None) -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(file or ":memory:", check_same_thread=False, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA foreign_keys = ON")
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version not in {0, VERSION}:
            self._connection.close()
            raise ValueError(f"this file holds version {version} of a sandbox, not {VERSION}")
        self.is_new = version == 0
        if self.is_new:
            self._connection.executescript(f"BEGIN; {TABLES} PRAGMA user_version = {VERSION}; COMMIT;")

    @contextmanager
    def change(self) -> Iterator[None]:
        """All or nothing: what happens inside is kept only if nothing goes wrong."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def rows(self, sql: str, *values: Value) -> list[sqlite3.Row]:
        with self._lock:
            return self._connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: Value) -> sqlite3.Row | None:
        """The first row, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def has(self, sql: str, *values: Value) -> bool:
        return bool(self.rows(sql, *values))

    def write(self, sql: str, *values: Value) -> int:
        """The id of the new row; 0 when the statement made none."""
        with self._lock:
            return self._connection.execute(sql, values).lastrowid or 0

    def write_many(self, sql: str, rows: list[tuple[Value, ...]]) -> None:
        with self._lock:
            self._connection.executemany(sql, rows)

    def close(self) -> None:
        with self._lock:
            self._connection.close()
