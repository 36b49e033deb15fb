"""Which timers are there, and how the server's list of timers is laid beside them."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterable
from datetime import date

from timeneye_desktop.domain.remote import RemoteTimer
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow, TimerState
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import IS_OPEN, TIMER_COLUMNS, TIMER_TABLES, open_ops, read_timer, write_timer

GONE = "timer-removed-elsewhere"
_MISSES = 2
"""Listings without it before a timer counts as gone: one may be stale."""


class Timers:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def rows(self) -> tuple[TimerRow, ...]:
        """Timers that run or pause, the latest started first."""

        def run(connection: sqlite3.Connection) -> tuple[TimerRow, ...]:
            query = f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} WHERE NOT t.ended"  # noqa: S608  constants only
            found = connection.execute(query).fetchall()
            rows = [read_timer(row, open_ops(connection, row[0])) for row in found]
            return tuple(sorted(rows, key=_newest_first))

        return await self._database.read(run)

    async def find(self, lid: str) -> Timer | None:
        """The timer, also one that was ended here but is not yet on the server."""

        def run(connection: sqlite3.Connection) -> Timer | None:
            query = f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} WHERE t.lid = ?"  # noqa: S608  constants only
            row = connection.execute(query, (lid,)).fetchone()
            return None if row is None else read_timer(row, ()).timer

        return await self._database.read(run)

    async def take(self, remote: Iterable[RemoteTimer], now: Instant, today: date) -> bool:
        """Lay the server's timers beside ours (delivery 2.9); answer whether anything changed.

        The local row is the truth. New ones are adopted; one that vanished stays, with its measured
        time, until the person says what to do with it.
        """
        rows = tuple(remote)

        def run(connection: sqlite3.Connection) -> bool:
            query = f"SELECT lid, entry_lid FROM op WHERE {IS_OPEN}"  # noqa: S608  constants only
            busy = {lid for pair in connection.execute(query) for lid in pair}
            starting = "SELECT COUNT(*) FROM op WHERE kind = 'start' AND state IN ('doubt', 'sending')"
            if connection.execute(starting).fetchone()[0]:
                return False  # a new row may be the very timer whose answer was lost
            changed = False
            for row in rows:
                changed |= _take_one(connection, row, busy, now, today)
            return _note_missing(connection, {row.id for row in rows}, busy) or changed

        return await self._database.write(run)


def _take_one(connection: sqlite3.Connection, row: RemoteTimer, busy: set[str], now: Instant, today: date) -> bool:
    query = f"SELECT {TIMER_COLUMNS}, t.remote_state, t.ended FROM {TIMER_TABLES} WHERE t.server_id = ?"  # noqa: S608  constants
    found = connection.execute(query, (row.id,)).fetchone()
    running = now if row.state is TimerState.RUNNING else None
    if found is None:
        timer = Timer(uuid.uuid4().hex, row.phase, row.notes, today, float(row.seconds), running)
        write_timer(connection, timer)
        connection.execute(
            "UPDATE timer SET server_id = ?, remote_state = ?, project_name = ?, phase_name = ? WHERE lid = ?",
            (row.id, row.state.value, row.project_name, row.phase_name, timer.lid),
        )
        return True
    *columns, remote_state, ended = found
    timer = read_timer(tuple(columns), ()).timer
    connection.execute("UPDATE timer SET remote_state = ?, missing = 0 WHERE lid = ?", (row.state.value, timer.lid))
    if ended or timer.lid in busy:
        return False
    wanted = timer
    if remote_state not in {"", row.state.value}:  # paused or resumed elsewhere since the last look
        wanted = Timer(timer.lid, row.phase, row.notes, timer.day, float(row.seconds), running)
    elif (row.phase, row.notes) != (timer.phase, timer.notes):
        wanted = Timer(timer.lid, row.phase, row.notes, timer.day, timer.banked, timer.since)
    if wanted == timer:
        return False
    write_timer(connection, wanted)
    return True


def _note_missing(connection: sqlite3.Connection, listed: set[str], busy: set[str]) -> bool:
    query = "SELECT lid FROM timer WHERE server_id NOT IN (SELECT value FROM json_each(?)) AND NOT ended"
    gone = [row[0] for row in connection.execute(query, (json.dumps(sorted(listed)),)) if row[0] not in busy]
    changed = False
    for lid in gone:
        connection.execute("UPDATE timer SET missing = missing + 1 WHERE lid = ?", (lid,))
        (missing,) = connection.execute("SELECT missing FROM timer WHERE lid = ?", (lid,)).fetchone()
        if missing == _MISSES:
            connection.execute("UPDATE timer SET reason = ?, server_id = NULL WHERE lid = ?", (GONE, lid))
            changed = True
    return changed


def _newest_first(row: TimerRow) -> tuple[bool, float, str]:
    since = row.timer.since
    return since is None, 0.0 if since is None else -since.utc.timestamp(), row.timer.lid
