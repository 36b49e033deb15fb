"""What is each choice about a parked command called? By what comes of it, where we know."""

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
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.services.waiting import WaitingRow

_CHOICES: Final = {
    ("delete", CHANGED_ELSEWHERE): ("Delete anyway", "Keep it"),
    ("edit", CHANGED_ELSEWHERE): ("Keep mine", "Keep theirs"),
    ("edit", DELETED_ELSEWHERE): ("Log it again", "Leave it deleted"),
    ("log", LOGGED_ALREADY): ("Log it anyway", "It is the same work"),
    ("stop", NO_ENTRY): ("Log it", "Forget it"),
    ("stop", SEVERAL_ENTRIES): ("Take the first", "Forget it"),
    ("stop", STOPPED_ELSEWHERE): ("Log mine too", "Keep theirs"),
    ("stop", TIMER_REMOVED): ("Log it", "Forget it"),
}


def decides(row: WaitingRow) -> bool:
    """The person chooses between two outcomes, instead of only trying again."""
    return row.state is RowState.NEEDS_YOU and (row.what, row.reason) in _CHOICES


def choice_words(row: WaitingRow) -> tuple[str, str]:
    """Of what sends it, and of what gives it up."""
    return _CHOICES[row.what, row.reason] if decides(row) else ("Retry", "Discard")


def takes_away(row: WaitingRow) -> bool:
    """Sending it removes what somebody else made."""
    return decides(row) and row.what == "delete"
