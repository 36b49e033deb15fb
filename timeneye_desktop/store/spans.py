"""When did timers run and pause on this computer, and when was nobody at it?

Written by the commands about timers, in their transactions; the times never leave this computer. They are no part of
the ledger: every minute that counts stands in a timer or an entry, and a database that had to be rebuilt begins
without them. A discarded timer's spans are only marked as gone, so that its return brings them back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from timeneye_desktop.domain.midnight import Ran
from timeneye_desktop.domain.spans import Span, SpanKind
from timeneye_desktop.domain.timer import Timer, TimerState
from timeneye_desktop.store.database import Database

KEPT: Final = timedelta(days=14)


class Spans:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def between(self, since: datetime, until: datetime) -> tuple[Span, ...]:
        """Those that touch this stretch; one goes on only as long as its timer does."""

        def run(connection: sqlite3.Connection) -> tuple[Span, ...]:
            query = (
                "SELECT project_id, kind, since, until FROM span WHERE NOT gone AND since < :until AND (until > :since "
                "OR until IS NULL AND lid IN (SELECT lid FROM timer WHERE NOT ended)) ORDER BY since, n"
            )
            rows = connection.execute(query, {"since": since.isoformat(), "until": until.isoformat()})
            return tuple(Span(project, SpanKind(kind), _read(begun), _ended(end)) for project, kind, begun, end in rows)

        return await self._database.read(run)

    async def add_away(self, since: datetime, until: datetime) -> None:
        """Nobody was at this computer; what is known of the same time already becomes part of it."""

        def run(connection: sqlite3.Connection) -> None:
            query = "SELECT n, since, until FROM span WHERE kind = ? AND since <= ? AND until >= ?"
            known = connection.execute(query, (SpanKind.AWAY.value, until.isoformat(), since.isoformat())).fetchall()
            connection.executemany("DELETE FROM span WHERE n = ?", ((n,) for n, _since, _until in known))
            begun = min([since, *(_read(start) for _n, start, _until in known)])
            ended = max([until, *(_read(end) for _n, _since, end in known)])
            connection.execute(
                "INSERT INTO span (lid, project_id, phase_id, kind, since, until) VALUES ('', '', '', ?, ?, ?)",
                (SpanKind.AWAY.value, begun.isoformat(), ended.isoformat()),
            )
            _forget_old(connection, until)

        await self._database.write(run)


def ran_spans(connection: sqlite3.Connection, lid: str) -> tuple[Span, ...]:
    """When the timer ran, in order."""
    query = "SELECT project_id, kind, since, until, shift FROM span WHERE lid = ? AND kind = ? ORDER BY n"
    rows = connection.execute(query, (lid, SpanKind.RUNNING.value))
    return tuple(
        Span(project, SpanKind(kind), _read(since), _ended(end), shift) for project, kind, since, end, shift in rows
    )


def follow_timer(connection: sqlite3.Connection, timer: Timer, at: datetime) -> None:
    """The timer runs or is paused from `at` on, unless it did before; its phase is that of all its spans."""
    phase = "UPDATE span SET project_id = ?, phase_id = ? WHERE lid = ?"
    connection.execute(phase, (*timer.phase, timer.lid))
    last = connection.execute("SELECT kind, until FROM span WHERE lid = ? ORDER BY n DESC LIMIT 1", (timer.lid,))
    kind, until = last.fetchone() or ("", "")
    if until is None and kind == timer.state.value:
        return
    end_spans(connection, timer.lid, at)
    began = at
    if not kind and timer.since is not None:  # it may have been begun some minutes ago, or elsewhere
        began = timer.since.utc - timedelta(seconds=timer.banked)
    _begin(connection, timer, began)
    _forget_old(connection, at)


def end_spans(connection: sqlite3.Connection, lid: str, at: datetime, *, gone: bool = False) -> None:
    """The timer is over; `gone` when its time is to be forgotten."""
    connection.execute("UPDATE span SET until = ? WHERE lid = ? AND until IS NULL", (at.isoformat(), lid))
    if gone:
        connection.execute("UPDATE span SET gone = 1 WHERE lid = ?", (lid,))


def fit_spans(connection: sqlite3.Connection, lid: str, ran: Sequence[Ran]) -> None:
    """The timer is over and this is when it ran: what a clock that was set or a corrected time made of it is gone."""
    if not ran:
        return
    query = "SELECT n FROM span WHERE lid = ? AND kind = ? ORDER BY since DESC, n DESC"
    known = [n for (n,) in connection.execute(query, (lid, SpanKind.RUNNING.value))]
    for n, one in zip(known, reversed(ran), strict=False):
        connection.execute(
            "UPDATE span SET since = ?, until = ? WHERE n = ?", (one.since.isoformat(), one.until.isoformat(), n)
        )
    connection.executemany("DELETE FROM span WHERE n = ?", ((n,) for n in known[len(ran) :]))


def shift_first(connection: sqlite3.Connection, lid: str, earlier: float) -> None:
    """The timer began so many seconds earlier."""
    query = "SELECT n, since FROM span WHERE lid = ? AND kind = ? ORDER BY n LIMIT 1"
    for n, since in connection.execute(query, (lid, SpanKind.RUNNING.value)).fetchall():
        moved = _read(since) - timedelta(seconds=earlier)
        connection.execute("UPDATE span SET since = ? WHERE n = ?", (moved.isoformat(), n))


def revive_spans(connection: sqlite3.Connection, lid: str, timer: Timer) -> None:
    """What was done to the timer `lid` is undone: `timer` goes on in its place as if nothing had been."""
    connection.execute("UPDATE span SET lid = ?, gone = 0 WHERE lid = ?", (timer.lid, lid))
    last = connection.execute("SELECT n, kind, until FROM span WHERE lid = ? ORDER BY n DESC LIMIT 1", (timer.lid,))
    n, kind, until = last.fetchone() or (0, "", None)
    if kind == timer.state.value:
        connection.execute("UPDATE span SET until = NULL WHERE n = ?", (n,))
    elif until is not None:
        _begin(connection, timer, _read(until))


def _begin(connection: sqlite3.Connection, timer: Timer, at: datetime) -> None:
    kind = SpanKind.RUNNING if timer.state is TimerState.RUNNING else SpanKind.PAUSED
    connection.execute(
        "INSERT INTO span (lid, project_id, phase_id, kind, since, shift) VALUES (?, ?, ?, ?, ?, ?)",
        (timer.lid, *timer.phase, kind.value, at.isoformat(), _shift(at)),
    )


def _forget_old(connection: sqlite3.Connection, at: datetime) -> None:
    connection.execute(
        "DELETE FROM span WHERE COALESCE(until, since) < ? AND lid NOT IN (SELECT lid FROM timer WHERE NOT ended)",
        ((at - KEPT).isoformat(),),
    )


def _read(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _ended(text: str | None) -> datetime | None:
    return None if text is None else _read(text)


def _shift(at: datetime) -> int:
    """Seconds the clocks of this place are ahead of UTC."""
    return int((at.astimezone().utcoffset() or timedelta()).total_seconds())
