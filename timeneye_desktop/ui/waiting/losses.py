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
from timeneye_desktop.ui.waiting.choices import decides
from timeneye_desktop.ui.waiting.wording import breakable, shortened

_LOST: Final = {
    "log": "Discard {it}? It will not reach Timeneye.",
    "edit": "Discard the edit to {it}? The entry goes back to what Timeneye has.",
    "delete": "Discard the delete? The entry{on} comes back and stays on Timeneye.",
    "start": "Discard the timer{on}? All the time it measured goes with it and will not reach Timeneye.",
    "change": "Discard the change of the timer{on}? So goes what was done with it after that, a stop as well.",
    "stop": "Discard {it}? It will not reach Timeneye. The timer comes back as if it had not been stopped.",
    "discard": "Discard the removal? The timer{on} comes back and stays on Timeneye.",
}
_LOST_TO: Final = {
    ("log", LOGGED_ALREADY): "Is {it} the same work? It stands on Timeneye once then.",
    ("edit", CHANGED_ELSEWHERE): "Keep theirs? The edit to {it} goes.",
    ("edit", DELETED_ELSEWHERE): "Leave it deleted? Timeneye stays without {it}.",
    ("delete", CHANGED_ELSEWHERE): "Keep the entry{on}? It stays on Timeneye as it is there.",
    ("stop", STOPPED_ELSEWHERE): "Keep theirs? The {it} measured here will not reach Timeneye.",
    ("stop", NO_ENTRY): "Forget {it}? It will not reach Timeneye.",
    ("stop", SEVERAL_ENTRIES): "Forget {it}? Timeneye keeps the entries it has.",
    ("stop", TIMER_REMOVED): "Forget {it}? It will not reach Timeneye.",
}
_NOTHING: Final = frozenset({("log", LOGGED_ALREADY), ("delete", CHANGED_ELSEWHERE)})
_GOES_TOO: Final = " What was changed on it afterwards goes too."
_TITLE: Final = 90
"""Characters of a project and a phase in a question."""


def loses_nothing(row: WaitingRow, *, has_followers: bool) -> bool:
    """Timeneye keeps all there is."""
    return decides(row) and (row.what, row.reason) in _NOTHING and not has_followers


def question_words(row: WaitingRow, *, has_followers: bool) -> str:
    """What will be lost when this is given up."""
    title = shortened(row.title, _TITLE)
    on = f" on {title}" if title else ""
    minutes = "it" if row.work is None else format_minutes(row.work.minutes)
    words = _LOST.get(row.what, _LOST["log"])
    if decides(row):
        words = _LOST_TO.get((row.what, row.reason), words)
    return breakable(words.format(it=f"{minutes}{on}", on=on) + (_GOES_TOO if has_followers else ""))
