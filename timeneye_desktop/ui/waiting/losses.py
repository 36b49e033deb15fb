"""What is lost when a waiting command is given up, and has the person to be asked first?"""

from __future__ import annotations

from typing import Final

from timeneye_desktop.domain.delivery import (
    CHANGED_ELSEWHERE,
    DELETED_ELSEWHERE,
    LOGGED_ALREADY,
    NO_ENTRY,
    SEVERAL_ENTRIES,
    STOPPED_ELSEWHERE,
    TIMER_REMOVED,
)
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.services.waiting import WaitingRow
from timeneye_desktop.ui.translated import mark, tr
from timeneye_desktop.ui.waiting.choices import decides
from timeneye_desktop.ui.waiting.wording import breakable, shortened

_LOST: Final = {
    "log": (
        mark("Discard {time} on {title}? It will not reach Timeneye."),
        mark("Discard {time}? It will not reach Timeneye."),
    ),
    "edit": (
        mark("Discard the edit to {time} on {title}? The entry goes back to what Timeneye has."),
        mark("Discard the edit to {time}? The entry goes back to what Timeneye has."),
    ),
    "delete": (
        mark("Discard the delete? The entry on {title} comes back and stays on Timeneye."),
        mark("Discard the delete? The entry comes back and stays on Timeneye."),
    ),
    "start": (
        mark("Discard the timer on {title}? All the time it measured goes with it and will not reach Timeneye."),
        mark("Discard the timer? All the time it measured goes with it and will not reach Timeneye."),
    ),
    "change": (
        mark("Discard the change of the timer on {title}? So goes what was done with it after that, a stop as well."),
        mark("Discard the change of the timer? So goes what was done with it after that, a stop as well."),
    ),
    "stop": (
        mark(
            "Discard {time} on {title}? It will not reach Timeneye. The timer comes back as if it had not been stopped."
        ),
        mark("Discard {time}? It will not reach Timeneye. The timer comes back as if it had not been stopped."),
    ),
    "discard": (
        mark("Discard the removal? The timer on {title} comes back and stays on Timeneye."),
        mark("Discard the removal? The timer comes back and stays on Timeneye."),
    ),
}
"""With the name of the phase, and where that is not known."""
_OTHER: Final = (
    mark("Discard the change on {title}? It will not reach Timeneye."),
    mark("Discard it? It will not reach Timeneye."),
)
_FORGET: Final = (
    mark("Forget {time} on {title}? It will not reach Timeneye."),
    mark("Forget {time}? It will not reach Timeneye."),
)
_LOST_TO: Final = {
    ("log", LOGGED_ALREADY): (
        mark("Is {time} on {title} the same work? It stands on Timeneye once then."),
        mark("Is {time} the same work? It stands on Timeneye once then."),
    ),
    ("edit", CHANGED_ELSEWHERE): (
        mark("Keep theirs? The edit to {time} on {title} goes."),
        mark("Keep theirs? The edit to {time} goes."),
    ),
    ("edit", DELETED_ELSEWHERE): (
        mark("Leave it deleted? Timeneye stays without {time} on {title}."),
        mark("Leave it deleted? Timeneye stays without {time}."),
    ),
    ("delete", CHANGED_ELSEWHERE): (
        mark("Keep the entry on {title}? It stays on Timeneye as it is there."),
        mark("Keep the entry? It stays on Timeneye as it is there."),
    ),
    ("stop", STOPPED_ELSEWHERE): (
        mark("Keep theirs? The {time} on {title} measured here will not reach Timeneye."),
        mark("Keep theirs? The {time} measured here will not reach Timeneye."),
    ),
    ("stop", NO_ENTRY): _FORGET,
    ("stop", SEVERAL_ENTRIES): (
        mark("Forget {time} on {title}? Timeneye keeps the entries it has."),
        mark("Forget {time}? Timeneye keeps the entries it has."),
    ),
    ("stop", TIMER_REMOVED): _FORGET,
}
_NOTHING: Final = frozenset({("log", LOGGED_ALREADY), ("delete", CHANGED_ELSEWHERE)})
_TITLE: Final = 90
"""Characters of a project and a phase in a question."""


def loses_nothing(row: WaitingRow, *, has_followers: bool) -> bool:
    """Timeneye keeps all there is."""
    return decides(row) and (row.what, row.reason) in _NOTHING and not has_followers


def question_words(row: WaitingRow, *, has_followers: bool) -> str:
    """What will be lost when this is given up."""
    words = _LOST.get(row.what, _OTHER)
    if decides(row):
        words = _LOST_TO.get((row.what, row.reason), words)
    time = "" if row.work is None else format_minutes(row.work.minutes)
    asked = tr(words[not row.title]).format(time=time, title=shortened(row.title, _TITLE))
    too = tr("What was changed on it afterwards goes too.") if has_followers else ""
    return breakable(f"{asked} {too}".strip())
