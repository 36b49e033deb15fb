"""Which timers are there, and how the server's list of timers is laid beside them."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from timeneye_desktop.domain.elsewhere import Elsewhere, Happened, ended_at
from timeneye_desktop.domain.remote import RemoteTimer
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow, TimerState
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import (
    IS_OPEN,
    TIMER_COLUMNS,
    TIMER_TABLES,
    open_ops,
    read_timer,
    write_timer,
)
from timeneye_desktop.store.spans import follow_timer
from timeneye_desktop.store.vanished_timers import note_missing


@dataclass(frozen=True, slots=True)
class Look:
    """A list of the server's timers, and when and where it was read."""

    rows: tuple[RemoteTimer, ...]
    now: Instant
    today: date
    """The person's local calendar date."""
    patience: float
    """Seconds a timer may be missing from lists before it counts as gone."""
    lag: float = 0.0
    """Seconds this list may be old."""


@dataclass(frozen=True, slots=True)
class Taken:
    changed: bool
    elsewhere: tuple[Elsewhere, ...] = ()
    """What another device did, as far as it shows."""


class Timers:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def rows(self) -> tuple[TimerRow, ...]:
        """Timers that run or pause: the latest started first, then the latest paused."""

        def run(connection: sqlite3.Connection) -> tuple[TimerRow, ...]:
            query = f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} WHERE NOT t.ended"  # noqa: S608  constants only
            found = connection.execute(query).fetchall()
            rows = [(read_timer(row, open_ops(connection, row[0])), _last_span(connection, row[0])) for row in found]
            return tuple(row for row, _span in sorted(rows, key=_newest_first))

        return await self._database.read(run)

    async def find(self, lid: str) -> Timer | None:
        """The timer, also one that was ended here but is not yet on the server."""

        def run(connection: sqlite3.Connection) -> Timer | None:
            query = f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} WHERE t.lid = ?"  # noqa: S608  constants only
            row = connection.execute(query, (lid,)).fetchone()
            return None if row is None else read_timer(row, ()).timer

        return await self._database.read(run)

    async def strays(self, remote: Iterable[RemoteTimer]) -> frozenset[str]:
        """Timers that carry a reference of ours which no open command needs any more: nobody's time (delivery 2.6)."""
        by_notes = {row.id: row.notes for row in remote}

        def run(connection: sqlite3.Connection) -> frozenset[str]:
            query = f"SELECT ref, token, {IS_OPEN} FROM op WHERE ref <> '' AND ref IN (SELECT value FROM json_each(?))"  # noqa: S608  constants
            rows = connection.execute(query, (json.dumps(list(by_notes.values())),))
            found = {ref: (token, is_open) for ref, token, is_open in rows}
            return frozenset(
                timer_id
                for timer_id, notes in by_notes.items()
                if notes in found and not (found[notes][1] and found[notes][0] in {"", timer_id})
            )

        return await self._database.read(run)

    async def newer_than_seen(self, lid: str, entry_ids: Iterable[str]) -> frozenset[str]:
        """Those of these server entries that came about after the timer was last seen on the server."""
        wanted = json.dumps(list(entry_ids))

        def run(connection: sqlite3.Connection) -> frozenset[str]:
            query = (
                "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT server_id FROM entry "
                "WHERE server_id IS NOT NULL AND (born_here OR arrived <= (SELECT seen FROM timer WHERE lid = ?)))"
            )
            return frozenset(row[0] for row in connection.execute(query, (wanted, lid)))

        return await self._database.read(run)

    async def take(self, look: Look) -> Taken:
        """Lay the server's timers beside ours (delivery 2.9); answer what changed.

        The local row is the truth. New ones are adopted; one that vanished stays, with its measured
        time, until its entry is found or the person says what to do with it.
        """

        def run(connection: sqlite3.Connection) -> Taken:
            query = f"SELECT lid, entry_lid FROM op WHERE {IS_OPEN}"  # noqa: S608  constants only
            busy = {lid for pair in connection.execute(query) for lid in pair}
            starting = "SELECT COUNT(*) FROM op WHERE kind = 'start' AND state IN ('doubt', 'sending')"
            if connection.execute(starting).fetchone()[0]:
                return Taken(False)  # a new row may be the very timer whose answer was lost
            hidden = _hidden(connection)
            shown = [row for row in look.rows if row.id not in hidden and row.notes not in hidden]
            taken = [_take_one(connection, row, busy, look) for row in shown if not _is_twin(connection, row)]
            listed = {row.id for row in look.rows}
            gone = note_missing(connection, listed, busy, look.now, patience=look.patience, lag=look.lag)
            told = *(one for each in taken for one in each.elsewhere), *gone
            return Taken(bool(gone) or any(each.changed for each in taken), told)

        return await self._database.write(run)


def _hidden(connection: sqlite3.Connection) -> frozenset[str]:
    """Ids of timers that are over or serve a create, and the notes that mark the latter."""
    query = (
        "SELECT server_id FROM spent_timer UNION SELECT token FROM op WHERE token <> '' "
        "UNION SELECT ref FROM op WHERE ref <> '' "
        "UNION SELECT server_id FROM question WHERE kind = 'twin-timer' AND answer <> 'keep'"
    )
    return frozenset(row[0] for row in connection.execute(query))


def _is_twin(connection: sqlite3.Connection, row: RemoteTimer) -> bool:
    """A start whose answer was lost may have made it: the watch asks, and nothing is shown twice before that."""
    known = "SELECT 1 FROM timer WHERE server_id = ? UNION SELECT 1 FROM question WHERE server_id = ?"
    if connection.execute(known, (row.id, row.id)).fetchone() is not None:
        return False
    query = "SELECT work, fence FROM watch WHERE kind = 'timer'"
    for work, fence in connection.execute(query):
        project, phase, _minutes, _day, notes = json.loads(work)
        if (project, phase) == tuple(row.phase) and notes == row.notes and row.id not in json.loads(fence):
            return True
    return False


def _take_one(connection: sqlite3.Connection, row: RemoteTimer, busy: set[str], look: Look) -> Taken:
    query = f"SELECT {TIMER_COLUMNS}, t.remote_state, t.ended, t.seen FROM {TIMER_TABLES} WHERE t.server_id = ?"  # noqa: S608  constants
    found = connection.execute(query, (row.id,)).fetchone()
    running = look.now if row.state is TimerState.RUNNING else None
    seen = look.now.utc.isoformat()
    if found is None:
        timer = Timer(uuid.uuid4().hex, row.phase, row.notes, look.today, float(row.seconds), running)
        write_timer(connection, timer)
        if running is not None:  # since when it has been paused, nobody here knows
            follow_timer(connection, timer, look.now.utc)
        connection.execute(
            "UPDATE timer SET server_id = ?, remote_state = ?, project_name = ?, phase_name = ?, seen = ? "
            "WHERE lid = ?",
            (row.id, row.state.value, row.project_name, row.phase_name, seen, timer.lid),
        )
        return _told(connection, timer.lid, Happened.STARTED if running else Happened.PAUSED)
    *columns, remote_state, ended, last_seen = found
    timer = read_timer(tuple(columns), ()).timer
    connection.execute(
        "UPDATE timer SET remote_state = ?, missing = 0, seen = ? WHERE lid = ?", (row.state.value, seen, timer.lid)
    )
    if ended or timer.lid in busy:
        return Taken(False)
    wanted = timer
    if remote_state not in {"", row.state.value}:  # paused or resumed elsewhere since the last look
        wanted = Timer(timer.lid, row.phase, row.notes, timer.day, float(row.seconds), running)
    elif (row.phase, row.notes) != (timer.phase, timer.notes) and not _was_told_lately(connection, timer.lid, look):
        wanted = replace(timer, phase=row.phase, notes=row.notes, server_id="")
    if wanted == timer:
        return Taken(False)
    write_timer(connection, wanted)
    follow_timer(connection, wanted, look.now.utc)
    if wanted.state is timer.state:
        is_edit = (wanted.phase, wanted.notes) != (timer.phase, timer.notes)
        return _told(connection, timer.lid, Happened.EDITED) if is_edit else Taken(True)
    since = datetime.fromisoformat(last_seen) if last_seen else None
    at = ended_at(timer, wanted.banked, since, look.now.utc)
    return _told(connection, timer.lid, Happened.RESUMED if running else Happened.PAUSED, at)


def _was_told_lately(connection: sqlite3.Connection, lid: str, look: Look) -> bool:
    """The server heard of this timer from here so short a time ago that this list may still be from before."""
    query = "SELECT MAX(at) FROM attempt WHERE op_seq IN (SELECT seq FROM op WHERE lid = ?)"
    (at,) = connection.execute(query, (lid,)).fetchone()
    return at is not None and look.now.utc - datetime.fromisoformat(at) < timedelta(seconds=look.lag)


def _told(connection: sqlite3.Connection, lid: str, what: Happened, at: datetime | None = None) -> Taken:
    query = f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} WHERE t.lid = ?"  # noqa: S608  constants only
    row = read_timer(connection.execute(query, (lid,)).fetchone(), ())
    return Taken(True, (Elsewhere(what, row.project, row.phase, int(row.timer.banked) // 60, at),))


def _newest_first(found: tuple[TimerRow, int]) -> tuple[bool, float, int, str]:
    row, span = found
    since = row.timer.since
    return since is None, 0.0 if since is None else -since.utc.timestamp(), -span, row.timer.lid


def _last_span(connection: sqlite3.Connection, lid: str) -> int:
    """Grows with each time a timer of this computer was started, paused or resumed."""
    return int(connection.execute("SELECT COALESCE(MAX(n), 0) FROM span WHERE lid = ?", (lid,)).fetchone()[0])
