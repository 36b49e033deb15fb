"""What became of a timer that the server does not list any more (delivery 2.9)?"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta

from timeneye_desktop.domain.delivery import STOPPED_ELSEWHERE, TIMER_REMOVED
from timeneye_desktop.domain.elsewhere import Elsewhere, Happened, ended_at
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.timer import Instant, Timer, whole_minutes
from timeneye_desktop.store.questions import ask
from timeneye_desktop.store.rows import TIMER_COLUMNS, TIMER_TABLES, read_timer, read_work, write_timer
from timeneye_desktop.store.spans import end_spans

_MISSES = 3
"""Lists without it before a timer counts as gone: some may be stale."""


def note_missing(
    connection: sqlite3.Connection, listed: set[str], busy: set[str], now: Instant, *, patience: float, lag: float
) -> tuple[Elsewhere, ...]:
    """Take note of each timer that is missing; answer what that means for those of which it is certain.

    Seconds since a timer was last seen: for `lag` the list may be older than it, after `patience` it is gone.
    """
    query = (
        f"SELECT {TIMER_COLUMNS}, t.seen, t.missing FROM {TIMER_TABLES} "  # noqa: S608  constants only
        "WHERE t.server_id NOT IN (SELECT value FROM json_each(?)) AND NOT t.ended"
    )
    told = []
    for *columns, seen, missing in connection.execute(query, (json.dumps(sorted(listed)),)).fetchall():
        row = read_timer(tuple(columns), ())
        timer = row.timer
        if timer.lid in busy or not _is_long_ago(seen, now, lag):
            continue
        stored = _entry_of(connection, timer, seen)
        if stored is not None:
            _stopped_elsewhere(connection, timer, stored, seen, now)
            minutes, since = stored[1].minutes, datetime.fromisoformat(seen) if seen else None
            at = ended_at(timer, minutes * 60.0, since, now.utc)
            told.append(Elsewhere(Happened.STOPPED, row.project, row.phase, minutes, at))
        elif missing + 1 >= _MISSES and _is_long_ago(seen, now, patience):
            connection.execute(
                "UPDATE timer SET reason = ?, server_id = NULL WHERE lid = ?", (TIMER_REMOVED, timer.lid)
            )
            told.append(Elsewhere(Happened.REMOVED, row.project, row.phase, int(timer.seconds(now)) // 60))
        else:
            connection.execute("UPDATE timer SET missing = missing + 1 WHERE lid = ?", (timer.lid,))
    return tuple(told)


def _entry_of(connection: sqlite3.Connection, timer: Timer, seen: str) -> tuple[str, Work] | None:
    """The newest entry from elsewhere that says what the timer said and came after it was last seen."""
    query = (
        "SELECT server_id, base FROM entry WHERE NOT born_here AND NOT deleted AND arrived > ? AND project_id = ? "
        "AND phase_id = ? AND notes = ? AND day BETWEEN ? AND ? ORDER BY CAST(server_id AS INTEGER) DESC LIMIT 1"
    )
    day = timedelta(days=1)
    values = (*timer.phase, timer.notes, (timer.day - day).isoformat(), (timer.day + day).isoformat())
    row = connection.execute(query, (seen, *values)).fetchone()
    work = None if row is None else read_work(row[1])
    return None if work is None else (row[0], work)


def _stopped_elsewhere(
    connection: sqlite3.Connection, timer: Timer, stored: tuple[str, Work], seen: str, now: Instant
) -> None:
    """Done when the entry says what was measured; else the timer stands still and the person is asked."""
    server_id, theirs = stored
    end_spans(connection, timer.lid, now.utc)
    latest = whole_minutes(timer.seconds(now))
    unseen = (now.utc - datetime.fromisoformat(seen)).total_seconds() if seen else 0.0
    earliest = whole_minutes(timer.seconds(now) - max(0.0, unseen) if timer.since else timer.seconds(now))
    connection.execute(
        "INSERT OR IGNORE INTO spent_timer (server_id, at) VALUES (?, ?)", (timer.server_id, now.utc.isoformat())
    )
    if earliest - 1 <= theirs.minutes <= latest + 1:
        connection.execute("DELETE FROM timer WHERE lid = ?", (timer.lid,))
        return
    write_timer(connection, replace(timer, banked=timer.seconds(now), since=None))
    connection.execute("UPDATE timer SET reason = ?, server_id = NULL WHERE lid = ?", (STOPPED_ELSEWHERE, timer.lid))
    ours = Work(timer.phase, latest, timer.day, timer.notes)
    ask(connection, QuestionKind.STOPPED_ELSEWHERE, timer.lid, server_id, ours, theirs, now.utc)


def _is_long_ago(seen: str, now: Instant, patience: float) -> bool:
    return not seen or (now.utc - datetime.fromisoformat(seen)).total_seconds() >= patience
