"""Who talks to SQLite: one connection on one thread, every change one durable transaction."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, TypeVar

from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.domain.errors import CorruptError, DiskFullError, NewerSchemaError, ReadOnlyError, StoreError
from timeneye_desktop.store.ballast import Ballast
from timeneye_desktop.store.changes import forget_cause
from timeneye_desktop.store.ledger import Ledger
from timeneye_desktop.store.ledger_lines import Line
from timeneye_desktop.store.recovery import Rebuilt, reconcile, rescue
from timeneye_desktop.store.schema import checked_version, migrate
from timeneye_desktop.store.search import bring_up_to_date
from timeneye_desktop.store.set_aside import set_aside
from timeneye_desktop.store.soundness import DAMAGED, check_pages, check_schema, has_our_tables, is_sound
from timeneye_desktop.store.view_only import opened_to_look

log = logging.getLogger(__name__)

T = TypeVar("T")

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # a command shown as saved survives a power cut (delivery 2.12)
    "PRAGMA foreign_keys=ON",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA fullfsync=ON",  # macOS only, ignored elsewhere
    "PRAGMA checkpoint_fullfsync=ON",
)


_LARGE: Final = 4 * 1024 * 1024
"""Bytes from which a file that was closed in order is checked beside the first work: it would be felt at each start."""
_SAID_OF_DAMAGE: Final = (
    "Could not decode to UTF-8",  # only text is ever written
    "invalid fts5 file format",  # of the search index; both have no code of their own
    "vtable constructor failed",
)


class Database:
    """Runs functions of a connection on the database thread.

    `read` and `write` raise StoreError subclasses; a write that returned is on the disk. A function may be run again,
    on a file that was just rebuilt or on a disk that just got room, so it changes nothing but the database.
    """

    def __init__(
        self, path: Path, thread: ThreadPoolExecutor, on_rebuilt: Callable[[Rebuilt], None] = lambda _rebuilt: None
    ) -> None:
        """`thread` has one worker, which all databases and documents of the program share.

        `on_rebuilt` is called on the event loop when damage showed at work.
        """
        self._path = path
        self._thread = thread
        self._on_rebuilt = on_rebuilt
        self._connection: sqlite3.Connection | None = None
        self._is_open = self._is_proven = False
        self._rebuilt: Rebuilt | None = None
        self._view_only: type[StoreError] | None = None
        self._ledger = Ledger(path.with_suffix(".ledger"))
        self._ballast = Ballast(path.with_suffix(".ballast"))

    @property
    def path(self) -> Path:
        return self._path

    @property
    def view_only(self) -> type[StoreError] | None:
        """Why nothing may be changed: ReadOnlyError, or NewerSchemaError for the file of a newer program."""
        return self._view_only

    async def open(self, *, may_write: bool = True) -> Rebuilt | None:
        """Open or make the file; a damaged one is set aside and rebuilt from the ledger.

        One that cannot be written, or was made by a newer program, is opened to be looked at. ReadOnlyError,
        NewerSchemaError: not even that can be done.
        """
        await self._run(self._open if may_write else lambda: self._look(ReadOnlyError()))
        rebuilt, self._rebuilt = self._rebuilt, None
        return rebuilt

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        return await self._at_work(lambda: work(self._live()))

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work` in one transaction and return once it is committed."""
        return await self._at_work(lambda: self._transact(work))

    async def prove(self) -> None:
        """Check what opening left unchecked, beside the work; a damaged file is rebuilt. Nothing is sent before."""
        if not self._is_proven and not await asyncio.to_thread(is_sound, self._path):
            await self.read(check_pages)
        self._is_proven = True

    async def close(self) -> None:
        await self._run(self._close)

    async def _at_work(self, work: Callable[[], T]) -> T:
        try:
            return await self._run(lambda: self._mended(work))
        finally:
            if self._rebuilt is not None:
                rebuilt, self._rebuilt = self._rebuilt, None
                self._on_rebuilt(rebuilt)

    # -- on the database thread ------------------------------------------------------

    def _open(self) -> None:
        self._is_open = True
        try:
            self._connection, _ = self._connected()
        except NewerSchemaError as error:
            self._look(error)
            return
        except OSError as error:
            self._look(disk_error(error))
            return
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if isinstance(error, sqlite3.Error) and isinstance(_translated(error), ReadOnlyError):
                self._look(_translated(error))
                return
            if not _is_damage(error):
                raise
            self._rebuild()
        self._ballast.lay()

    def _look(self, why: StoreError) -> None:
        """Open without the right to change anything; raises `why` when there is nothing to be read."""
        if not isinstance(why, NewerSchemaError | ReadOnlyError):
            raise why
        try:
            connection = opened_to_look(self._path)
        except sqlite3.Error:
            raise why from None
        self._connection, self._is_open, self._view_only = connection, True, type(why)
        if not has_our_tables(connection):
            self._close()
            raise why

    def _connected(self) -> tuple[sqlite3.Connection, Rebuilt]:
        is_unclean = _has_journal(self._path)
        _prepare_file(self._path)
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        try:
            checked_version(connection)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            self._is_proven = is_unclean or self._path.stat().st_size < _LARGE
            if self._is_proven:
                check_pages(connection)
            check_schema(connection)
            is_migrated = migrate(connection)
            return connection, reconcile(connection, self._ledger, is_migrated=is_migrated)
        except BaseException as error:
            if _is_damage(error):
                rescue(connection, self._ledger)
            connection.close()
            raise

    def _rebuild(self) -> None:
        """Begin a new file with all that the ledger knows."""
        if self._connection is not None:
            rescue(self._connection, self._ledger)
            self._connection.close()
            self._connection = None
        set_aside(self._path)
        self._connection, self._rebuilt = self._connected()
        log.warning("the database was damaged: %s", self._rebuilt)

    def _mended(self, work: Callable[[], T]) -> T:
        """Run it; when damage shows, once more on the rebuilt file."""
        if self._is_open and self._connection is None:  # an earlier rebuilding failed
            self._open()
        try:
            return work()
        except sqlite3.Error as error:
            if self._view_only or not _is_damage(error):
                raise
        self._rebuild()
        return work()

    def _live(self) -> sqlite3.Connection:
        if self._connection is None:
            message = "closed"
            raise StoreError(message)
        return self._connection

    def _transact(self, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._live()
        if self._view_only:
            raise self._view_only
        try:
            result, lines = self._committed(connection, work)
        except sqlite3.OperationalError as error:
            if not (_may_be_full(error) and self._ballast.give_up()):
                raise
            result, lines = self._committed(connection, work)
        self._ledger.append(lines)
        self._ballast.lay_again()
        return result

    def _committed(
        self, connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T]
    ) -> tuple[T, list[Line]]:
        if connection.in_transaction:  # the one before could not be rolled back
            connection.execute("ROLLBACK")
        connection.execute("BEGIN IMMEDIATE")
        try:
            result = work(connection)
            bring_up_to_date(connection)
            forget_cause(connection)
            lines = self._ledger.due(connection)
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):  # the first error is the one to tell
                connection.execute("ROLLBACK")
            raise
        return result, lines

    def _close(self) -> None:
        self._is_open, self._view_only = False, None
        self._ledger.close()
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


def _has_journal(path: Path) -> bool:
    return any(path.with_name(path.name + suffix).exists() for suffix in ("-wal", "-journal"))


def _prepare_file(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    os.close(os.open(path, flags, 0o600))


def _translated(error: sqlite3.Error) -> StoreError:
    kinds: dict[int, type[StoreError]] = {
        sqlite3.SQLITE_FULL: DiskFullError,
        sqlite3.SQLITE_READONLY: ReadOnlyError,
        sqlite3.SQLITE_CANTOPEN: ReadOnlyError,
        sqlite3.SQLITE_PERM: ReadOnlyError,
        sqlite3.SQLITE_CORRUPT: CorruptError,
        sqlite3.SQLITE_NOTADB: CorruptError,
    }
    if str(error) == DAMAGED or str(error).startswith(_SAID_OF_DAMAGE):
        return CorruptError()
    return kinds.get(_code(error) & 0xFF, StoreError)(str(error))


def _is_damage(error: BaseException) -> bool:
    """Also when SQLite complains in words that are no text."""
    if isinstance(error, sqlite3.Error):
        return isinstance(_translated(error), CorruptError)
    return isinstance(error, UnicodeDecodeError)


def _may_be_full(error: sqlite3.OperationalError) -> bool:
    """SQLite calls a used-up quota a failed write."""
    return _code(error) == sqlite3.SQLITE_IOERR_WRITE or _code(error) & 0xFF == sqlite3.SQLITE_FULL


def _code(error: sqlite3.Error) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    return code if isinstance(code, int) else 0
