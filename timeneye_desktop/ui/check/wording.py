"""What is said of each finding: in a line of the list, why it is one, and on the button that mends it?"""

from __future__ import annotations

from datetime import date
from typing import Final

from timeneye_desktop.domain.check import Finding, Wrong
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.ui.day_names import day_name, short_date
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import mark, tr
from timeneye_desktop.ui.words import counts_words

_NAME: Final = 120
"""Characters of a project and phase that are said."""
_WHAT: Final = {
    Wrong.RESTING: mark("{title}, {time}: paused, not on your timesheet yet"),
    Wrong.UNDER: mark("{time} logged, {missing} below the target"),
    Wrong.OVERFULL: mark("{time} on one day"),
    Wrong.FUTURE: mark("{title}, {time}: still to come"),
    Wrong.OFF_DAY: mark("{title}, {time}: on a day off"),
    Wrong.LONG: mark("{title}, {time}: very long"),
    Wrong.NO_NOTE: mark("{title}, {time}: no note"),
}
_WHY: Final = {
    Wrong.NEEDS_YOU: mark("Timeneye did not take something, or there is a question that only you can answer."),
    Wrong.UNSENT: mark("It is safe here and is sent as soon as Timeneye can be reached."),
    Wrong.RESTING: mark("A paused timer is on no timesheet before it is logged."),
    Wrong.UNDER: mark("Log what is missing, or call it fine: a day off, a short day."),
    Wrong.OVERFULL: mark("A day has 24 hours. Look at its entries."),
    Wrong.FUTURE: mark("This day has not come yet. Move the entry, or call it fine."),
    Wrong.OFF_DAY: mark("Saturday and Sunday are no working days here. Move the entry, or call it fine."),
    Wrong.LONG: mark("More than 10 hours in one entry: was a timer forgotten?"),
    Wrong.TWINS: mark("They say exactly the same. Was one of them logged twice?"),
    Wrong.NO_NOTE: mark("Say what it was, or call it fine."),
    Wrong.CLOSED: mark("Nobody can log on this phase any more. Another one may be meant."),
}
_MEND: Final = {
    Wrong.NEEDS_YOU: mark("Decide"),
    Wrong.UNSENT: mark("Show what waits"),
    Wrong.UNDER: mark("Pick a phase and log it"),
    Wrong.OVERFULL: mark("Show the entries"),
    Wrong.LONG: mark("Set the time"),
    Wrong.TWINS: mark("Delete one"),
    Wrong.NO_NOTE: mark("Save the note"),
    Wrong.CLOSED: mark("Pick another phase"),
}


def line_words(finding: Finding, today: date) -> str:
    """As in: Mon 9 Mar: 5:40 logged, 2:20 below the target."""
    what = what_words(finding)
    if finding.day is None:
        return what
    return tr("{day}: {what}").format(day=day_name(finding.day, today), what=what)


def what_words(finding: Finding) -> str:
    many = len(finding.rows)
    match finding.wrong:
        case Wrong.NEEDS_YOU:
            words = counts_words(0, finding.count)
        case Wrong.UNSENT:
            words = counts_words(finding.count, 0)
        case Wrong.TWINS:
            words = tr("%Ln equal entries: {title}, {time}", "", many)
        case Wrong.CLOSED:
            words = tr("%Ln entries on {title}, which is closed", "", many)
        case _:
            words = tr(_WHAT[finding.wrong])
    time, missing = format_minutes(finding.minutes), format_minutes(finding.missing)
    return words.format(title=plain(finding.title, _NAME), time=time, missing=missing)


def why_words(finding: Finding) -> str:
    return tr(_WHY[finding.wrong])


def mend_words(finding: Finding) -> str:
    if finding.wrong is Wrong.RESTING:
        return tr("Log {time}").format(time=format_minutes(finding.minutes))
    return tr(_MEND[finding.wrong])


def move_words(day: date, today: date) -> str:
    return tr("Move to {day}").format(day=short_date(day, today))


def note_of(finding: Finding) -> str:
    """The note of the one entry or timer it is about."""
    if finding.timer is not None:
        return plain(finding.timer.timer.notes)
    is_one = finding.rows and finding.wrong not in {Wrong.CLOSED, Wrong.OVERFULL}
    return plain(finding.rows[0].work.notes) if is_one else ""


def count_words(findings: int, more: int, fine: int, entries: int) -> str:
    """As in: 5 to look at. 2 called fine."""
    if not findings:
        found = tr("Nothing looks wrong among %Ln entries.", "", entries)
    elif more:
        found = tr("The first %Ln to look at; there are more.", "", findings)
    else:
        found = tr("%Ln to look at.", "", findings)
    return " ".join(part for part in (found, tr("%Ln called fine.", "", fine) if fine else "") if part)
