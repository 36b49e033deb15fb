"""Which day is meant?"""

from __future__ import annotations

from datetime import date, timedelta


def last_weekday(weekday: int, today: date) -> date:
    """The latest such day before today: a weekday is never the future and never today."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def nearest_past(month: int, day: int, today: date) -> date | None:
    """The latest such date that is not in the future; None for one that never is, such as 31 April."""
    for year in (today.year, today.year - 1, today.year - 2, today.year - 3, today.year - 4):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    return None
