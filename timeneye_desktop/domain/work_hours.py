"""Between which hours does somebody work, on which days of the week?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from timeneye_desktop.domain.errors import NotPossibleError

_A_DAY: Final = 24 * 60
_FREE: Final = "-"
"""A day without work, as it is stored."""
_HOURS: Final = re.compile(r"(\d{1,2})(?::?(\d{2}))?\s*[-\u2013\u2014]\s*(\d{1,2})(?::?(\d{2}))?", re.ASCII)
USUAL: Final = "9:00-17:00 9:00-17:00 9:00-17:00 9:00-17:00 9:00-17:00 - -"


@dataclass(frozen=True, slots=True)
class Hours:
    """Minutes of one day, the second up to midnight."""

    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Shift:
    """The hours of one date, as moments in UTC."""

    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class WorkHours:
    days: tuple[Hours | None, ...]
    """From Monday to Sunday; None on a day without work."""

    def on(self, day: date, zone: tzinfo | None = None) -> Shift | None:
        """As the clocks of the zone, or of this computer, show it on that day."""
        hours = self.days[day.weekday()]
        return None if hours is None else Shift(_at(day, hours.since, zone), _at(day, hours.until, zone))


def read_hours(text: str) -> Hours | None:
    """One day as it is typed, such as 9-17:30; None for nothing. NotPossibleError for what is neither."""
    if text.strip() in {"", _FREE}:
        return None
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        raise NotPossibleError("no-hours")
    since, until = (int(found[at]) * 60 + int(found[at + 1] or 0) for at in (1, 3))
    if any(int(found[at] or 0) >= 60 for at in (2, 4)) or not 0 <= since < until <= _A_DAY:  # noqa: PLR2004  a clock
        raise NotPossibleError("no-hours")
    return Hours(since, until)


def write_hours(hours: Hours | None) -> str:
    return "" if hours is None else f"{_clock(hours.since)}-{_clock(hours.until)}"


def read_week(text: str) -> WorkHours:
    """As it is stored; a week that makes no sense is the usual one."""
    try:
        days = tuple(read_hours(word) for word in text.split())
    except NotPossibleError:
        days = ()
    return WorkHours(days) if len(days) == 7 else read_week(USUAL)  # noqa: PLR2004  days of a week


def write_week(days: Iterable[Hours | None]) -> str:
    return " ".join(write_hours(hours) or _FREE for hours in days)


def _at(day: date, minute: int, zone: tzinfo | None) -> datetime:
    whole_days, minute = divmod(minute, _A_DAY)
    clock = time(minute // 60, minute % 60, tzinfo=zone)
    return datetime.combine(day + timedelta(days=whole_days), clock).astimezone(UTC)


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02d}"
