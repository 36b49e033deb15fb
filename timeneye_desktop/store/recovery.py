"""What does the ledger know that the database does not, or the other way round, when the two are opened?

The generation, drawn once for a database, stands in both; so does the number of the last line, in the database as the
sequence of the table `ledger`. A whole, equal pair goes on as it is. In every other case the lines the database lacks
are written into it (all of them into a new one), and the ledger is made anew from the database.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import uuid
from dataclasses import dataclass

from timeneye_desktop.store.changes import keep_changes
from timeneye_desktop.store.ledger import LARGE, Ledger
from timeneye_desktop.store.ledger_lines import Book, Line
from timeneye_desktop.store.ledger_rows import bring_back, bring_unknown, check_same, keep_images, write_all
from timeneye_desktop.store.search import bring_up_to_date
from timeneye_desktop.store.soundness import check_pages

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A damaged database was set aside, and a new one made of its ledger."""

    commands: int
    """How many are open."""
    is_whole: bool
    """False when there was no ledger, or not all of it could be read."""


def reconcile(connection: sqlite3.Connection, ledger: Ledger, *, is_migrated: bool) -> Rebuilt:
    """Bring both to the same, and have every later change written down. DatabaseError when the database is damaged."""
    book = ledger.read()
    connection.execute("BEGIN IMMEDIATE")
    try:
        generation, last = _generation(connection), _last(connection)
        pending = _pending(connection, book)
        goes_on = (
            bool(generation)
            and generation == book.generation
            and not book.unreadable
            and book.last + len(pending) == last
        )
        if goes_on:
            check_same(connection, book.with_lines(pending))
        if goes_on and not is_migrated and book.size < LARGE:
            brought = 0
            ledger.go_on(book)
        else:
            check_pages(connection)  # of which the ledger is made anew
            brought, generation = _brought(connection, book, generation, last)
            ledger.begin_anew(generation, book)
        bring_up_to_date(connection)
        lines = ledger.due(connection)
        keep_images(connection)
        keep_changes(connection)  # from here on: what the ledger brought back is nobody's doing
        connection.execute("COMMIT")
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # the first error is the one to tell
            connection.execute("ROLLBACK")
        raise
    ledger.append(lines, always=not goes_on)
    return Rebuilt(brought, is_whole=bool(book.size) and not book.unreadable)


def rescue(connection: sqlite3.Connection, ledger: Ledger) -> None:
    """From a damaged database, append what it had not written into the ledger yet, if it can still be read."""
    with contextlib.suppress(sqlite3.Error, ValueError):
        book = ledger.read()
        if book.generation == _generation(connection):
            pending = _pending(connection, book)
            book.with_lines(pending)
            ledger.go_on(book)
            ledger.append(pending)


def _brought(connection: sqlite3.Connection, book: Book, generation: str, last: int) -> tuple[int, str]:
    brought = 0
    if generation and book.generation not in {"", generation}:
        brought = bring_unknown(connection, book)
    elif book.last > last or (book.last and not generation):
        brought = bring_back(connection, book, last if generation else 0)
    if brought:
        log.warning("%d commands came back from the ledger", brought)
    if book.is_closed or not generation:  # one that cannot be read now may be of another life later
        generation = (not book.is_closed and book.generation) or uuid.uuid4().hex
        connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('generation', ?)", (generation,))
    if book.last > last:
        connection.execute("INSERT OR REPLACE INTO ledger (n, line) VALUES (?, '')", (book.last,))
    write_all(connection)
    return brought, generation


def _generation(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = 'generation'").fetchone()
    return "" if row is None else str(row[0])


def _last(connection: sqlite3.Connection) -> int:
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'ledger'").fetchone()
    return 0 if row is None else int(row[0])


def _pending(connection: sqlite3.Connection, book: Book) -> list[Line]:
    return connection.execute("SELECT n, line FROM ledger WHERE n > ? ORDER BY n", (book.last,)).fetchall()
