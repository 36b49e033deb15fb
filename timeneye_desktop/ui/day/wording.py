"""How are days, totals and entries put into words here?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from timeneye_desktop.domain.durations import format_minutes, spoken
from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.ui.words import state_word


def day_word(day: date, today: date) -> str:
    """Today, Yesterday, Tomorrow, or the weekday."""
    near = {0: "Today", -1: "Yesterday", 1: "Tomorrow"}.get((day - today).days)
    return near or QLocale().toString(_qt(day), "dddd")


def short_date(day: date, today: date) -> str:
    """As in Mon 23 Nov, with the year when it is another."""
    return QLocale().toString(_qt(day), "ddd d MMM" if day.year == today.year else "ddd d MMM yyyy")


def beside_word(day: date, today: date) -> str:
    """What stands beside `day_word`: no weekday twice."""
    if abs((day - today).days) <= 1:
        return short_date(day, today)
    return QLocale().toString(_qt(day), "d MMM" if day.year == today.year else "d MMM yyyy")


def day_and_date(day: date, today: date) -> str:
    return f"{day_word(day, today)} {beside_word(day, today)}"


def letter_of(day: date) -> str:
    """The weekday in two letters."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)[:2]


def total_words(minutes: int, target: int) -> str:
    """As in 5:40 of 8:00, or the total alone without a target."""
    return f"{format_minutes(minutes)} of {format_minutes(target)}" if target else format_minutes(minutes)


def entry_words(row: EntryRow) -> str:
    """An entry in one sentence, for screen readers."""
    note = f", {row.work.notes}" if row.work.notes else ""
    state = "" if row.state is RowState.SENT else f", {state_word(row.state)}"
    return f"{row.project} > {row.phase}, {spoken(row.work.minutes)}{note}{state}"


def counted(entries: int) -> str:
    return f"{entries} {'entry' if entries == 1 else 'entries'}"


def chosen_words(rows: Sequence[EntryRow]) -> str:
    """As in 3 entries, 4:15."""
    return f"{counted(len(rows))}, {format_minutes(sum(row.work.minutes for row in rows))}"


def as_text(rows: Sequence[EntryRow]) -> str:
    """A line for each entry, to be pasted elsewhere; the total beneath several."""
    lines = [
        f"{row.work.day.isoformat()}  {format_minutes(row.work.minutes)}  {row.project} > {row.phase}  {row.work.notes}"
        for row in rows
    ]
    total = [chosen_words(rows)] if len(rows) > 1 else []
    return "\n".join(line.rstrip() for line in [*lines, *total])


def nothing_today(synced_at: datetime | None, now: datetime) -> str:
    """What can honestly be said about a day without entries; both times are UTC."""
    if synced_at is None:
        return "Not loaded yet."
    copied, here = synced_at.astimezone(), now.astimezone()
    if copied.date() == here.date():
        return "Nothing logged today yet."
    when = "yesterday" if (here.date() - copied.date()).days == 1 else short_date(copied.date(), here.date())
    return f"Not loaded yet. Last copy: {when} {copied:%H:%M}."


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
