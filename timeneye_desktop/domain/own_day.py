"""On which day does a moment lie for somebody whose days begin at midnight, or some hours later?"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

_DAY = timedelta(days=1)


def day_of(moment: datetime, begins: int = 0, zone: tzinfo | None = None) -> date:
    """The day begins so many minutes after midnight; without a zone, in the one this computer is in.

    Days follow each other whatever the clocks do: an hour that comes twice belongs to the day that has begun.
    """
    moment = moment.astimezone(zone)  # a moment without a zone is one of this place
    local = moment.replace(tzinfo=None)
    day = (local - timedelta(minutes=begins)).date()
    if moment >= start_of(day + _DAY, begins, zone):
        return day + _DAY
    return day if moment >= start_of(day, begins, zone) else day - _DAY


def start_of(day: date, begins: int = 0, zone: tzinfo | None = None) -> datetime:
    """UTC; the first of two such moments, and where the clocks leap over it, when they do."""
    local = (datetime.combine(day, time()) + timedelta(minutes=begins)).replace(tzinfo=zone)
    first, other = (local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    is_shown = first.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None)
    return first if is_shown else max(first, other)
