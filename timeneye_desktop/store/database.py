"""Who talks to SQLite: one connection on one thread, every change one durable transaction."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.domain.errors import CorruptError, DiskFullError, ReadOnlyError, StoreError
from timeneye_desktop.store.schema import checked_version, migrate

T = TypeVar("T")

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a command shown as saved survives a power cut (delivery 2.12)
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA fullfsync=ON",  # macOS only, ignored elsewhere
    "PRAGMA checkpoint_fullfsync=ON",
)


_DAMAGED = "quick_check"


class Database:
    """Runs functions of a connection on the database thread.

    `read` and `write` raise StoreError subclasses; a write that returned is on the disk.
    """

    def __init__(self, path: Path, thread: ThreadPoolExecutor) -> None:
        """`thread` has one worker, which all databases and documents of the program share."""
        self._path = path
        self._thread = thread
        self._connection: sqlite3.Connection | None = None

    @property
    def path(self) -> Path:
        return self._path

    async def open(self) -> None:
        """Open or make the file. CorruptError after setting a damaged one aside; NewerSchemaError."""
        await self._run(self._open)

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._run(lambda: work(self._live()))

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work` in one transaction and return once it is committed."""
        return await self._run(lambda: self._transact(work))

    async def close(self) -> None:
        await self._run(self._close)

    # -- on the database thread ------------------------------------------------------

    def _open(self) -> None:
        fresh = not self._path.exists()
        _prepare_file(self._path)
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        try:
            checked_version(connection)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            if not fresh:
                _check(connection)
            migrate(connection)
        except sqlite3.DatabaseError as error:
            connection.close()
            translated = _translated(error)
            if isinstance(translated, CorruptError):
                _set_aside(self._path)
            raise translated from error
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def _live(self) -> sqlite3.Connection:
        if self._connection is None:
            message = "closed"
            raise StoreError(message)
        return self._connection

    def _transact(self, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._live()
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):  # the first error is the one to tell
                connection.execute("ROLLBACK")
            raise
        return result

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    async def _run(self, work: Callable[[], T]) -> T:
        # A caller that is cancelled does not undo what is being written.
        future = asyncio.wrap_future(self._thread.submit(work))
        try:
            return await asyncio.shield(future)
        except sqlite3.Error as error:
            raise _translated(error) from error
        except OSError as error:
            raise disk_error(error) from error


def _check(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError(_DAMAGED)


def _prepare_file(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    os.close(os.open(path, flags, 0o600))


def _set_aside(path: Path) -> None:
    """Never delete a damaged file: somebody may still read work out of it."""
    number = 1
    while (target := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for suffix in ("", "-wal", "-shm"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            source.replace(target.with_name(target.name + suffix))


def _translated(error: sqlite3.Error) -> StoreError:
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    kinds: dict[int, type[StoreError]] = {
        sqlite3.SQLITE_FULL: DiskFullError,
        sqlite3.SQLITE_READONLY: ReadOnlyError,
        sqlite3.SQLITE_CANTOPEN: ReadOnlyError,
        sqlite3.SQLITE_PERM: ReadOnlyError,
        sqlite3.SQLITE_CORRUPT: CorruptError,
        sqlite3.SQLITE_NOTADB: CorruptError,
    }
    if str(error) == _DAMAGED:
        return CorruptError()
    return kinds.get(primary if primary is not None else -1, StoreError)(str(error))
