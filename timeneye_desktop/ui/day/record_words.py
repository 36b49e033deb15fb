"""How is a change of an entry told, in its history and when it is taken back?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.change import Cause, Record, TakenBack
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.ui.ages import age
from timeneye_desktop.ui.day_names import day_name, short_date
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import mark, tr
from timeneye_desktop.ui.words import refusal, together

_WHO: Final = {
    Cause.YOU: mark("you"),
    Cause.UNDO: mark("you, with undo"),
    Cause.REDO: mark("you, with redo"),
    Cause.ELSEWHERE: mark("on Timeneye or another device"),
    Cause.ROUNDED: mark("Timeneye"),
    Cause.ADOPTED: mark("Timeneye"),
    Cause.MERGED: mark("on Timeneye or another device"),
}
_LONG: Final = 120
"""Characters of a note or a phase: two of them stand in a line."""


def taken_back(done: TakenBack, today: date) -> str:
    """As in: Brought back 0:30 of Acme > Design. Timeneye is told too."""
    several = tr("Took back %n changes.", "", len(done.rows))
    return _told(done, tr("Changed back {what}."), several, today)


def done_again(done: TakenBack, today: date) -> str:
    several = tr("Made %n changes again.", "", len(done.rows))
    return _told(done, tr("Changed {what} again."), several, today)


def _told(done: TakenBack, changed: str, several: str, today: date) -> str:
    if done.refused:
        return refusal(done.refused)
    turned, row = done.rows[0]
    if len(done.rows) > 1:
        words = several
    elif turned.after is None:
        words = tr("Deleted {time} of {what}.")
    elif turned.before is None:
        words = tr("Brought back {time} of {what}.")
    else:
        words = changed
    words = words.format(time=format_minutes(row.work.minutes), what=_title(row, today))
    told = tr("Timeneye is told too.")
    return f"{words} {told}" if done.is_told else words


def when_and_who(record: Record, now: datetime) -> str:
    """As in: Today 10:42, you; `now` is UTC."""
    told = age(record.at, now)
    return together(f"{told[:1].upper()}{told[1:]}", tr(_WHO[record.cause]))


def what(record: Record, titles: Mapping[PhaseKey, str], today: date) -> tuple[str, ...]:
    """From what to what, a line for each field."""
    before, after = record.turned.before, record.turned.after
    if record.cause is Cause.ADOPTED:
        return (tr("Found on Timeneye: its answer had been lost."),)
    if before is not None and after is not None:
        rounded = (tr("Timeneye stored it with other minutes."),) if record.cause is Cause.ROUNDED else ()
        return (*rounded, *_differences(before, after, titles, today))
    if after is not None:
        words = tr("Logged: {what}") if record.cause is Cause.YOU else tr("Brought back: {what}")
        return (words.format(what=_whole(after, titles, today)),)
    if before is None:
        return (tr("Deleted"),)
    return (tr("Deleted: {what}").format(what=_whole(before, titles, today)),)


def _differences(before: Work, after: Work, titles: Mapping[PhaseKey, str], today: date) -> tuple[str, ...]:
    fields = (
        (
            tr("Time: {before} became {after}"),
            before.minutes != after.minutes,
            format_minutes(before.minutes),
            format_minutes(after.minutes),
        ),
        (
            tr("Phase: {before} became {after}"),
            before.phase != after.phase,
            _phase(before, titles),
            _phase(after, titles),
        ),
        (
            tr("Day: {before} became {after}"),
            before.day != after.day,
            day_name(before.day, today),
            day_name(after.day, today),
        ),
        (tr("Note: {before} became {after}"), before.notes != after.notes, _note(before), _note(after)),
    )
    return tuple(words.format(before=old, after=new) for words, is_other, old, new in fields if is_other)


def _whole(work: Work, titles: Mapping[PhaseKey, str], today: date) -> str:
    note = _note(work) if work.notes else ""
    return together(format_minutes(work.minutes), _phase(work, titles), day_name(work.day, today), note)


def _phase(work: Work, titles: Mapping[PhaseKey, str]) -> str:
    return plain(titles.get(work.phase) or tr("another phase"), _LONG)


def _note(work: Work) -> str:
    return tr("\u201c{note}\u201d").format(note=plain(work.notes, _LONG)) if work.notes else tr("no note")


def _title(row: EntryRow, today: date) -> str:
    """With the day where it is another: undo reaches back further than the list shows."""
    title, day = f"{row.project} > {row.phase}", row.work.day
    if day == today:
        return title
    near = {-1: tr("{title} yesterday"), 1: tr("{title} tomorrow")}.get((day - today).days)
    return (near or tr("{title} on {day}")).format(title=title, day=short_date(day, today))
