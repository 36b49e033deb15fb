"""How is a change of an entry told, in its history and when it is taken back?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.change import Cause, Record, TakenBack
from timeneye_desktop.domain.days import day_name
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.ui.ages import age
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.words import refusal

_WHO: Final = {
    Cause.YOU: "you",
    Cause.UNDO: "you, with undo",
    Cause.REDO: "you, with redo",
    Cause.ELSEWHERE: "on Timeneye or another device",
    Cause.ROUNDED: "Timeneye",
    Cause.ADOPTED: "Timeneye",
    Cause.MERGED: "on Timeneye or another device",
}
_FOUND: Final = "Found on Timeneye: its answer had been lost."
_ROUNDED: Final = "Timeneye stored it with other minutes."
_LONG: Final = 120
"""Characters of a note or a phase: two of them stand in a line."""
_UNKNOWN: Final = "another phase"


def taken_back(done: TakenBack, today: date) -> str:
    """As in: Brought back 0:30 of Acme > Design. Timeneye is told too."""
    return _told(done, "Changed back {}.", "Took back {} changes.", today)


def done_again(done: TakenBack, today: date) -> str:
    return _told(done, "Changed {} again.", "Made {} changes again.", today)


def _told(done: TakenBack, changed: str, several: str, today: date) -> str:
    if done.refused:
        return refusal(done.refused)
    turned, row = done.rows[0]
    if len(done.rows) > 1:
        words = several.format(len(done.rows))
    elif turned.after is None:
        words = f"Deleted {_named(row, today)}."
    elif turned.before is None:
        words = f"Brought back {_named(row, today)}."
    else:
        words = changed.format(_title(row, today))
    return f"{words} Timeneye is told too." if done.is_told else words


def when_and_who(record: Record, now: datetime) -> str:
    """As in: Today 10:42, you; `now` is UTC."""
    told = age(record.at, now)
    return f"{told[:1].upper()}{told[1:]}, {_WHO[record.cause]}"


def what(record: Record, titles: Mapping[PhaseKey, str], today: date) -> tuple[str, ...]:
    """From what to what, a line for each field."""
    before, after = record.turned.before, record.turned.after
    if record.cause is Cause.ADOPTED:
        return (_FOUND,)
    if before is not None and after is not None:
        rounded = (_ROUNDED,) if record.cause is Cause.ROUNDED else ()
        return (*rounded, *_differences(before, after, titles, today))
    if after is not None:
        word = "Logged" if record.cause is Cause.YOU else "Brought back"
        return (f"{word}: {_whole(after, titles, today)}",)
    return ("Deleted" if before is None else f"Deleted: {_whole(before, titles, today)}",)


def _differences(before: Work, after: Work, titles: Mapping[PhaseKey, str], today: date) -> tuple[str, ...]:
    fields = (
        ("Time", before.minutes != after.minutes, format_minutes(before.minutes), format_minutes(after.minutes)),
        ("Phase", before.phase != after.phase, _phase(before, titles), _phase(after, titles)),
        ("Day", before.day != after.day, day_name(before.day, today), day_name(after.day, today)),
        ("Note", before.notes != after.notes, _note(before), _note(after)),
    )
    return tuple(f"{name}: {old} became {new}" for name, is_other, old, new in fields if is_other)


def _whole(work: Work, titles: Mapping[PhaseKey, str], today: date) -> str:
    parts = (format_minutes(work.minutes), _phase(work, titles), day_name(work.day, today), _note(work))
    return ", ".join(parts if work.notes else parts[:-1])


def _phase(work: Work, titles: Mapping[PhaseKey, str]) -> str:
    return plain(titles.get(work.phase, _UNKNOWN), _LONG)


def _note(work: Work) -> str:
    return f"\u201c{plain(work.notes, _LONG)}\u201d" if work.notes else "no note"


def _named(row: EntryRow, today: date) -> str:
    return f"{format_minutes(row.work.minutes)} of {_title(row, today)}"


def _title(row: EntryRow, today: date) -> str:
    """With the day where it is another: undo reaches back further than the list shows."""
    title, day = f"{row.project} > {row.phase}", day_name(row.work.day, today)
    if row.work.day == today:
        return title
    return f"{title} {day.lower()}" if day in {"Yesterday", "Tomorrow"} else f"{title} on {day}"
