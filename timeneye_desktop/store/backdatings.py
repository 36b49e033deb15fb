"""Which entries' timers ran at a time that is to be another timer's, and how is it given to that one?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from timeneye_desktop.domain.backdating import Backdating, Cut, Neighbour, Trim
from timeneye_desktop.domain.change import Cause
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Timer
from timeneye_desktop.store.changes import because
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.deeds import bring_back_entry, delete_entry, edit_entry, entry_of
from timeneye_desktop.store.journal import change_timer
from timeneye_desktop.store.measured import note_trimmed
from timeneye_desktop.store.spans import shift_first


class Backdatings:
    """What returned is committed; StoreError or NotPossibleError means nothing changed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def neighbours(self, lid: str, since: datetime, until: datetime) -> tuple[Neighbour, ...]:
        """Of other timers than this one, in order."""

        def run(connection: sqlite3.Connection) -> tuple[Neighbour, ...]:
            query = (
                "SELECT s.n, s.since, s.until, (SELECT m.lid FROM measured m WHERE m.timer = s.lid "
                "ORDER BY m.day DESC LIMIT 1) FROM span s WHERE s.kind = 'running' AND NOT s.gone AND s.lid <> ? "
                "AND s.since < ? AND s.until > ? ORDER BY s.since, s.n"
            )
            return tuple(_read(connection, connection.execute(query, (lid, until.isoformat(), since.isoformat()))))

        return await self._database.read(run)

    async def do(self, plan: Backdating, since: datetime) -> None:
        """All of it in one transaction."""

        def run(connection: sqlite3.Connection) -> None:
            because(connection, Cause.YOU, since)  # what takes it back is `undo`, the timer with the entries
            for trim in plan.trims:
                work = trim.row.work
                if entry_of(connection, trim.row.lid).work != work:
                    raise NotPossibleError("changed-meanwhile")
                if trim.left:
                    edit_entry(connection, trim.row.lid, replace(work, minutes=trim.left), since)
                    note_trimmed(connection, trim.row.lid, trim.left, trim.seconds)
                else:
                    delete_entry(connection, trim.row.lid, since)
            _move(connection, plan.after, plan.moved, since)
            _lay(connection, plan.cuts)

        await self._database.write(run)

    async def undo(self, plan: Backdating, timer: Timer, since: datetime) -> None:
        """`timer` is the one that was moved as it is to be now; entries that were changed since are left alone."""

        def run(connection: sqlite3.Connection) -> None:
            because(connection, Cause.UNDO, since)
            _move(connection, timer, -plan.moved, since)
            for trim in plan.trims:
                _give_back(connection, trim, since)
            _lay(connection, plan.before)

        await self._database.write(run)


def _move(connection: sqlite3.Connection, timer: Timer, moved: float, since: datetime) -> None:
    if moved:
        change_timer(connection, timer, since)
        shift_first(connection, timer.lid, moved)


def _give_back(connection: sqlite3.Connection, trim: Trim, since: datetime) -> None:
    row = trim.row
    if not trim.left:
        bring_back_entry(connection, row.lid, row.work, since)
    elif entry_of(connection, row.lid).work == replace(row.work, minutes=trim.left):
        edit_entry(connection, row.lid, row.work, since)
        note_trimmed(connection, row.lid, row.work.minutes, -trim.seconds)


def _lay(connection: sqlite3.Connection, cuts: Iterable[Cut]) -> None:
    values = ((cut.since.isoformat(), cut.until.isoformat(), cut.span) for cut in cuts)
    connection.executemany("UPDATE span SET since = ?, until = ? WHERE n = ?", values)


def _read(connection: sqlite3.Connection, found: Iterable[tuple[int, str, str, str | None]]) -> Iterable[Neighbour]:
    for span, since, until, lid in found:
        try:
            row = entry_of(connection, lid or "")
        except NotPossibleError:  # nothing came of it, or it is gone
            continue
        yield Neighbour(span, datetime.fromisoformat(since), datetime.fromisoformat(until), row)
