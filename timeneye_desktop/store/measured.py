"""Which entries came of which timer, and how many seconds were measured for each?

What an entry says besides its minutes is known on this computer alone, for as long as its times are. An entry that was
changed or deleted since says what a person typed: nothing of it is left over.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.store.spans import KEPT


@dataclass(frozen=True, slots=True)
class Measured:
    """`lid` is that of the entry."""

    lid: str
    work: Work
    seconds: float


def note_measured(connection: sqlite3.Connection, timer: str, made: Iterable[Measured], at: datetime) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO measured (lid, timer, day, minutes, seconds) VALUES (?, ?, ?, ?, ?)",
        ((one.lid, timer, one.work.day.isoformat(), one.work.minutes, one.seconds) for one in made),
    )
    connection.execute("DELETE FROM measured WHERE day < ?", ((at - KEPT).date().isoformat(),))


def note_trimmed(connection: sqlite3.Connection, lid: str, minutes: int, seconds: float) -> None:
    """The entry says so many minutes now, since so many seconds of it are another timer's."""
    connection.execute("UPDATE measured SET minutes = ?, seconds = seconds - ? WHERE lid = ?", (minutes, seconds, lid))


def left_on(connection: sqlite3.Connection, day: date) -> float:
    """Seconds that timers measured and that no entry of this day says; below zero where entries say more."""
    query = (
        "SELECT COALESCE(SUM(m.seconds - m.minutes * 60), 0) FROM measured m JOIN entry e ON e.lid = m.lid "
        "WHERE m.day = ? AND e.day = m.day AND e.minutes = m.minutes AND NOT e.deleted"
    )
    return float(connection.execute(query, (day.isoformat(),)).fetchone()[0])
