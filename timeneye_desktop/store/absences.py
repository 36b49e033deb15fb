"""Which absence is not answered yet, what an answer makes of it, and which phases are worked on away from here?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from timeneye_desktop.domain import coalesce
from timeneye_desktop.domain.absence import Away, Cause
from timeneye_desktop.domain.answering import Absence
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.change import Cause as Why
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow
from timeneye_desktop.store.changes import because
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.deeds import apply_changes, delete_entry, edit_entry, entry_of, log_entry
from timeneye_desktop.store.rows import TIMER_COLUMNS, TIMER_TABLES, open_ops, read_timer, write_timer
from timeneye_desktop.store.spans import follow_timer

_PENDING: Final = "absence"
_SEEN: Final = "last_seen"


@dataclass(frozen=True, slots=True)
class Answer:
    """So many minutes leave the timer (or come back to it, if negative), and become these entries."""

    lid: str
    """Of the timer."""
    entry_lid: str
    """Of what it became, if it was stopped meanwhile."""
    minutes: int
    logs: tuple[tuple[str, Work], ...] = ()
    withdraws: tuple[str, ...] = ()


class Absences:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def pending(self) -> Absence | None:
        return await self._database.read(_pending)

    async def put(self, absence: Absence | None) -> None:
        """The one that waits for an answer, or that none does."""
        await self._database.write(lambda connection: _put(connection, absence))

    async def seen(self) -> tuple[Instant, str] | None:
        """When the program was last known to run, and the timer that ran then."""

        def run(connection: sqlite3.Connection) -> tuple[Instant, str] | None:
            stored = _get(connection, _SEEN)
            if stored is None:
                return None
            utc, boot, boot_id, lid = json.loads(stored)
            return Instant(datetime.fromisoformat(utc), boot, boot_id), lid

        return await self._database.read(run)

    async def see(self, now: Instant, lid: str) -> None:
        value = json.dumps([now.utc.isoformat(), now.boot, now.boot_id, lid])
        await self._database.write(lambda connection: _set(connection, _SEEN, value))

    async def answer(self, answer: Answer, now: Instant, left: Absence | None = None) -> None:
        """All of it in one transaction, after which `left` waits for an answer.

        NotPossibleError, and nothing has changed, when that time is not there any more.
        """

        def run(connection: sqlite3.Connection) -> None:
            because(connection, Why.YOU, now.utc)  # what takes it back is the toast, and the timer with it
            for lid, work in answer.logs:
                log_entry(connection, lid, work, now.utc)
            for lid in answer.withdraws:
                delete_entry(connection, lid, now.utc)
            if answer.minutes:
                _shorten(connection, answer, now)
            _put(connection, left)

        await self._database.write(run)

    async def entry(self, lid: str) -> EntryRow | None:
        """The one that the timer became, unless it is gone."""

        def run(connection: sqlite3.Connection) -> EntryRow | None:
            try:
                return entry_of(connection, lid)
            except NotPossibleError:
                return None

        return await self._database.read(run)

    async def away_phases(self) -> frozenset[PhaseKey]:
        """Those that are worked on away from the computer."""

        def run(connection: sqlite3.Connection) -> frozenset[PhaseKey]:
            return frozenset(
                PhaseKey(*row) for row in connection.execute("SELECT project_id, phase_id FROM away_phase")
            )

        return await self._database.read(run)

    async def mark(self, phase: PhaseKey, *, is_away: bool) -> None:
        def run(connection: sqlite3.Connection) -> None:
            if is_away:
                connection.execute("INSERT OR IGNORE INTO away_phase VALUES (?, ?)", phase)
            else:
                connection.execute("DELETE FROM away_phase WHERE project_id = ? AND phase_id = ?", phase)

        await self._database.write(run)


def end_absence(connection: sqlite3.Connection, lid: str, entry_lid: str) -> None:
    """The timer was stopped: what is still to be answered is about its entry; of several none can be meant."""
    absence = _pending(connection)
    if absence is not None and absence.timer.lid == lid:
        _put(connection, replace(absence, entry_lid=entry_lid))


def revive_absence(connection: sqlite3.Connection, lid: str, timer: Timer) -> None:
    """What was done to the timer `lid` is undone: `timer` goes on in its place."""
    absence = _pending(connection)
    if absence is not None and absence.timer.lid == lid:
        _put(connection, replace(absence, timer=replace(absence.timer, lid=timer.lid), entry_lid=""))


def _shorten(connection: sqlite3.Connection, answer: Answer, now: Instant) -> None:
    query = f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} WHERE t.lid = ? AND NOT t.ended"  # noqa: S608  constants
    row = connection.execute(query, (answer.lid,)).fetchone()
    if row is not None:
        _shorten_timer(connection, read_timer(row, ()), answer.minutes, now)
        return
    work = entry_of(connection, answer.entry_lid).work
    left = work.minutes - answer.minutes
    if left < 0:
        raise NotPossibleError("absence-gone")
    if left:
        edit_entry(connection, answer.entry_lid, replace(work, minutes=left), now.utc)
    else:
        delete_entry(connection, answer.entry_lid, now.utc)


def _shorten_timer(connection: sqlite3.Connection, row: TimerRow, minutes: int, now: Instant) -> None:
    seconds = row.timer.seconds(now) - minutes * 60
    if seconds < 0:
        raise NotPossibleError("absence-gone")
    timer = replace(row.timer, banked=seconds, since=None if row.timer.since is None else now)
    write_timer(connection, timer)
    follow_timer(connection, timer, now.utc)
    if not row.reason:  # one that vanished from the server has nothing to change there
        mirror = Work(timer.phase, 0, timer.day, timer.notes)
        apply_changes(connection, coalesce.change_timer(open_ops(connection, timer.lid), timer.lid, mirror), now.utc)


# -- as it is stored ----------------------------------------------------------------------


def _get(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def _set(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def _pending(connection: sqlite3.Connection) -> Absence | None:
    stored = _get(connection, _PENDING)
    return None if stored is None else _absence(json.loads(stored))


def _put(connection: sqlite3.Connection, absence: Absence | None) -> None:
    if absence is None:
        connection.execute("DELETE FROM meta WHERE key = ?", (_PENDING,))
        return
    timer, since = absence.timer, absence.timer.since
    stretches = [
        [away.since.isoformat(), away.until.isoformat(), sorted(cause.value for cause in away.causes)]
        for away in absence.stretches
    ]
    moment = None if since is None else [since.utc.isoformat(), since.boot, since.boot_id]
    told = [timer.lid, *timer.phase, timer.notes, timer.day.isoformat(), timer.banked, moment, stretches]
    told.append(absence.entry_lid)
    _set(connection, _PENDING, json.dumps(told))


def _absence(told: Sequence[Any]) -> Absence:
    lid, project, phase, notes, day, banked, moment, stretches, entry_lid = told
    since = None if moment is None else Instant(datetime.fromisoformat(moment[0]), moment[1], moment[2])
    timer = Timer(lid, PhaseKey(project, phase), notes, date.fromisoformat(day), banked, since)
    return Absence(
        timer,
        tuple(
            Away(datetime.fromisoformat(begun), datetime.fromisoformat(ended), frozenset(map(Cause, causes)))
            for begun, ended, causes in stretches
        ),
        entry_lid,
    )
