"""What looks wrong in some days of a timesheet? Findings, each of which a person may mend or call fine."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import groupby
from typing import Final

from timeneye_desktop.domain.entry import MAX_MINUTES, EntryRow, RowState
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.timer import TimerRow

LONG: Final = 10 * 60
"""Minutes; more than that in one entry is rarely meant."""
WORK_DAYS: Final = frozenset(range(1, 6))
"""Monday to Friday, as ISO 8601 counts them."""


class Wrong(Enum):
    """In the order in which one looks at them."""

    NEEDS_YOU = "needs you"
    UNSENT = "unsent"
    RESTING = "resting"
    UNDER = "under target"
    OVERFULL = "more than a day"
    FUTURE = "in the future"
    OFF_DAY = "day off"
    LONG = "very long"
    TWINS = "twins"
    NO_NOTE = "no note"
    CLOSED = "closed phase"


@dataclass(frozen=True, slots=True)
class Finding:
    wrong: Wrong
    day: date | None = None
    rows: tuple[EntryRow, ...] = ()
    """The entries it is about; of twins all that are equal."""
    minutes: int = 0
    """Of the entries or the timer; of a day what was logged on it."""
    missing: int = 0
    """Minutes up to the target."""
    count: int = 0
    """How many wait."""
    timer: TimerRow | None = None

    @property
    def title(self) -> str:
        """Such as "Acme > Design"; empty for what is of no phase."""
        about = self.timer or (self.rows[0] if self.rows and self.wrong is not Wrong.OVERFULL else None)
        return "" if about is None else f"{about.project} > {about.phase}"

    @property
    def mark(self) -> str:
        """The same as long as what was found is the same, so that it may be called fine once and for all."""
        works = [(*row.work.phase, row.work.minutes, row.work.day.isoformat(), row.work.notes) for row in self.rows]
        timer = "" if self.timer is None else self.timer.timer.lid
        day = "" if self.day is None else self.day.isoformat()
        facts = [self.wrong.value, day, works, self.minutes, self.missing, self.count, timer]
        return hashlib.sha256(json.dumps(facts, ensure_ascii=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Measure:
    """What the days are held against."""

    stretch: Stretch
    today: date
    target: int
    """Minutes; 0 for none."""
    work_days: frozenset[int] = WORK_DAYS
    oldest: date | None = None
    """The first day of which anything is known here."""


@dataclass(frozen=True, slots=True)
class Looked:
    findings: tuple[Finding, ...]
    entries: int
    """How many were looked at."""
    fine: int = 0
    """Findings that were called fine before."""
    more: int = 0
    """Findings beyond those that are shown."""


def findings(rows: Sequence[EntryRow], closed: frozenset[tuple[str, str]], measure: Measure) -> Iterator[Finding]:
    """Of entries in the order of their days; `closed` are phases nobody can log on."""
    by_day = {day: tuple(found) for day, found in groupby(rows, key=lambda row: row.work.day)}
    yield from _of_days(by_day, measure)
    yield from _of_entries(rows, measure)
    yield from _twins(by_day.values())
    yield from _without_note(rows)
    yield from _closed(rows, closed)


def in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """By day, and for each day what matters most first; what is of no day comes before."""
    place = {wrong: number for number, wrong in enumerate(Wrong)}
    return tuple(sorted(found, key=lambda one: (one.day or date.min, place[one.wrong])))


def _of_days(by_day: dict[date, tuple[EntryRow, ...]], measure: Measure) -> Iterator[Finding]:
    for day in measure.stretch.days:
        rows = by_day.get(day, ())
        minutes = sum(row.work.minutes for row in rows)
        is_known = measure.oldest is not None and measure.oldest <= day < measure.today
        if is_known and day.isoweekday() in measure.work_days and minutes < measure.target:
            yield Finding(Wrong.UNDER, day, minutes=minutes, missing=measure.target - minutes)
        if minutes > MAX_MINUTES:
            yield Finding(Wrong.OVERFULL, day, rows, minutes)


def _of_entries(rows: Iterable[EntryRow], measure: Measure) -> Iterator[Finding]:
    for row in rows:
        day, minutes = row.work.day, row.work.minutes
        if day > measure.today:
            yield Finding(Wrong.FUTURE, day, (row,), minutes)
        elif day.isoweekday() not in measure.work_days:
            yield Finding(Wrong.OFF_DAY, day, (row,), minutes)
        if minutes > LONG:
            yield Finding(Wrong.LONG, day, (row,), minutes)


def _twins(days: Iterable[tuple[EntryRow, ...]]) -> Iterator[Finding]:
    for rows in days:
        for work, many in Counter(row.work for row in rows).items():
            if many > 1:
                equal = tuple(row for row in rows if row.work == work)
                yield Finding(Wrong.TWINS, work.day, equal, work.minutes)


def _without_note(rows: Sequence[EntryRow]) -> Iterator[Finding]:
    """Where nobody ever writes one, none is missed."""
    if any(row.work.notes for row in rows):
        for row in rows:
            if not row.work.notes:
                yield Finding(Wrong.NO_NOTE, row.work.day, (row,), row.work.minutes)


def _closed(rows: Iterable[EntryRow], closed: frozenset[tuple[str, str]]) -> Iterator[Finding]:
    """One for all entries of a phase; those Timeneye has refused are spoken of elsewhere."""
    found: dict[tuple[str, str], list[EntryRow]] = {}
    for row in rows:
        if tuple(row.work.phase) in closed and row.state is not RowState.NEEDS_YOU:
            found.setdefault((row.work.phase.project_id, row.work.phase.phase_id), []).append(row)
    for of_phase in found.values():
        minutes = sum(row.work.minutes for row in of_phase)
        yield Finding(Wrong.CLOSED, of_phase[0].work.day, tuple(of_phase), minutes)
