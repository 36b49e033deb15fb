"""The ledger: a text file beside the database in which every accepted command, and what became of it, stands too.

A line is a JSON object with the new contents of a row that a command changed. Triggers (`store/ledger_rows.py`)
write it into a table inside the command's own transaction; after the COMMIT it is appended here, flushed to the disk
and forgotten there by a later transaction. It carries a number, so none stands twice or can be missed, and a checksum,
so a damaged one is skipped instead of believed.

There is no daily copy of the database: all that a copy could bring back beyond these lines is Timeneye's own picture,
which the next look at Timeneye brings as well, and newer.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from timeneye_desktop.store.ledger_lines import Book, Line, header, read_book, written
from timeneye_desktop.store.set_aside import set_aside

log = logging.getLogger(__name__)

LARGE: Final = 4 * 1024 * 1024
"""Bytes from which the file is written anew, without what was finished long ago."""

_SAFE: Final = ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK", "O_BINARY")


class Ledger:
    """The file, open as long as its database is. Trouble with it is logged once and never fails a command."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd = -1
        self._generation = ""
        self._kept = 0
        """The last number that stands in the file."""
        self._size = 0
        self._is_ours = False
        self._holds_more = False
        """An old file may hold more than the new one will."""
        self._must_forget = False
        self._is_told = False

    def read(self) -> Book:
        try:
            with os.fdopen(_opened(self._path, os.O_RDONLY), "rb") as file:
                return read_book(file.read())
        except FileNotFoundError:
            return Book()
        except OSError as error:
            log.warning("the ledger cannot be read: %s", error)
            return Book(is_closed=True)

    def go_on(self, book: Book) -> None:
        """From now on append behind what was read."""
        self.close()
        self._generation, self._kept, self._size = book.generation, book.last, book.size
        with self._telling_once():
            self._open()
        self._is_ours = self._must_forget = self._fd >= 0

    def begin_anew(self, generation: str, book: Book) -> None:
        """The next lines make a whole new file. An old one that may hold more than they do is set aside then."""
        self.close()
        self._generation, self._kept, self._is_ours = generation, 0, not book.is_closed
        self._holds_more = bool(book.unreadable) or book.generation not in {"", generation}

    def due(self, connection: sqlite3.Connection) -> list[Line]:
        """Inside a transaction: forget the lines that stand in the file, and answer with those that do not yet."""
        if not self._is_ours:
            return []
        if self._must_forget:
            connection.execute("DELETE FROM ledger WHERE n <= ?", (self._kept,))
        query = "SELECT n, line FROM ledger WHERE n > ? ORDER BY n"
        return connection.execute(query, (self._kept,)).fetchall()

    def append(self, lines: list[Line], *, always: bool = False) -> None:
        """After the COMMIT. What cannot be written now is due again with the next command."""
        self._must_forget = False
        if not self._is_ours or not (lines or always):
            return
        text = "".join(map(written, lines)).encode()
        with self._telling_once():
            if self._fd < 0:
                if self._holds_more:
                    set_aside(self._path)
                    self._holds_more = False
                whole = header(self._generation).encode() + text
                _write_whole(self._path, whole)
                self._size = len(whole)
                self._open()
            else:
                self._write(text)
            self._kept = lines[-1][0] if lines else self._kept
            self._must_forget, self._is_told = bool(lines), False

    def close(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def _open(self) -> None:
        self._fd = _opened(self._path, os.O_RDWR | os.O_APPEND)
        os.lseek(self._fd, max(0, self._size - 1), os.SEEK_SET)
        if self._size and os.read(self._fd, 1) != b"\n":
            self._write(b"\n")

    def _write(self, text: bytes) -> None:
        """Append behind the last whole line: a kill or a full disk may have left half a one."""
        if os.fstat(self._fd).st_size != self._size:
            os.ftruncate(self._fd, self._size)
        _write_out(self._fd, text)
        self._size += len(text)

    @contextlib.contextmanager
    def _telling_once(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if not self._is_told:
                log.warning("the ledger cannot be written: %s", error)
            self._is_told = True


def _opened(path: Path, flags: int) -> int:
    """A plain file of our own, private again if it was not; links and anything else are refused."""
    for name in _SAFE:
        flags |= getattr(os, name, 0)
    if path.is_symlink():  # for systems without O_NOFOLLOW
        raise OSError(f"{path} is a link")
    fd = os.open(path, flags)
    found = os.fstat(fd)
    if not stat.S_ISREG(found.st_mode):
        os.close(fd)
        raise OSError(f"{path} is not a file")
    if os.name == "posix" and found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        os.fchmod(fd, 0o600)
    return fd


def _write_out(fd: int, text: bytes) -> None:
    while text:
        text = text[os.write(fd, text) :]
    os.fsync(fd)


def _write_whole(path: Path, text: bytes) -> None:
    """Whole or not at all."""
    fd, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # 0600
    try:
        try:
            _write_out(fd, text)
        finally:
            os.close(fd)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _settle(path.parent)


def _settle(folder: Path) -> None:
    """A new name is durable only once its folder is."""
    if os.name == "posix":
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)
