"""Which day is meant, and how a day is called."""

from __future__ import annotations

from datetime import date, timedelta

from timeneye_desktop.domain.calendar_words import MONTHS, WEEKDAYS


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


def day_name(day: date, today: date) -> str:
    """Today, Yesterday, Mon 16 Nov, and with the year where it is another."""
    if day == today:
        return "Today"
    if day == today - timedelta(days=1):
        return "Yesterday"
    if day == today + timedelta(days=1):
        return "Tomorrow"
    name = f"{WEEKDAYS[day.weekday()][:3].title()} {day.day} {MONTHS[day.month - 1][:3].title()}"
    return name if day.year == today.year else f"{name} {day.year}"
