"""Which days does a report speak of, which come before and after, and how are they cut into bars?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final

MOST_BARS: Final = 40
_DAY: Final = timedelta(days=1)
_WEEK: Final = 7


class Kind(Enum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    OWN = "own"
    """Any other days."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row, both ends included."""

    first: date
    last: date
    kind: Kind = Kind.OWN

    @property
    def count(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=ahead) for ahead in range(self.count))

    def moved(self, steps: int) -> Stretch:
        """So many of its kind later; of any other days, so many times their count."""
        if self.kind is Kind.MONTH:
            return _month(self.first, steps)
        if self.kind is Kind.YEAR:
            year = min(max(self.first.year + steps, date.min.year), date.max.year)
            return Stretch(date(year, 1, 1), date(year, 12, 31), self.kind)
        ahead = timedelta(days=self.count * steps)
        try:
            return Stretch(self.first + ahead, self.last + ahead, self.kind)
        except OverflowError:  # before the first year or after the last
            return self

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


def around(day: date, kind: Kind, first_weekday: int) -> Stretch:
    """The day, week, month or year around a day; weeks begin with this weekday, 1 for Monday to 7 for Sunday."""
    if kind is Kind.WEEK:
        first = day - timedelta(days=(day.isoweekday() - first_weekday) % _WEEK)
        return Stretch(first, first + timedelta(days=_WEEK - 1), kind)
    if kind is Kind.MONTH:
        return _month(day, 0)
    if kind is Kind.YEAR:
        return Stretch(date(day.year, 1, 1), date(day.year, 12, 31), kind)
    return Stretch(day, day, kind)


def slices(stretch: Stretch, first_weekday: int) -> tuple[Stretch, ...]:
    """Its days, else its weeks, else its months or years: the finest of them that is not too many."""
    for kind in (Kind.DAY, Kind.WEEK, Kind.MONTH):
        cut = _cut(stretch, kind, first_weekday)
        if len(cut) <= MOST_BARS:
            return cut
    return _cut(stretch, Kind.YEAR, first_weekday)


def _cut(stretch: Stretch, kind: Kind, first_weekday: int) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    day = stretch.first
    while day <= stretch.last and len(found) <= MOST_BARS + 1:
        last = min(around(day, kind, first_weekday).last, stretch.last)
        found.append(Stretch(day, last, kind))
        day = last + _DAY
    return tuple(found)


def _month(day: date, steps: int) -> Stretch:
    months = min(max(day.year * 12 + day.month - 1 + steps, 12), date.max.year * 12 + 10)
    first = date(months // 12, months % 12 + 1, 1)
    following = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    return Stretch(first, following - _DAY, Kind.MONTH)
