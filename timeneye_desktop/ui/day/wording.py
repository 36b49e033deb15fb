"""How are days, totals and entries put into words here?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.ui.ages import age
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import state_word, together


def total_words(minutes: int, target: int) -> str:
    """As in 5:40 of 8:00, or the total alone without a target."""
    if not target:
        return format_minutes(minutes)
    return tr("{time} of {target}").format(time=format_minutes(minutes), target=format_minutes(target))


def entry_words(row: EntryRow) -> str:
    """An entry in one sentence, for screen readers."""
    state = "" if row.state is RowState.SENT else state_word(row.state)
    return together(f"{row.project} > {row.phase}", spoken(row.work.minutes), row.work.notes, state)


def chosen_words(rows: Sequence[EntryRow]) -> str:
    """As in 3 entries, 4:15."""
    return tr("%n entries, {time}", "", len(rows)).format(time=time_of(rows))


def time_of(rows: Sequence[EntryRow]) -> str:
    return format_minutes(sum(row.work.minutes for row in rows))


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
        return tr("Not loaded yet.")
    copied, here = synced_at.astimezone(), now.astimezone()
    if copied.date() == here.date():
        return tr("Nothing logged today yet.")
    return tr("Not loaded yet. Last copy: {when}.").format(when=age(synced_at, now))
