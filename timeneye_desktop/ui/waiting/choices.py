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
from timeneye_desktop.ui.translated import mark, tr

_CHOICES: Final = {
    ("delete", CHANGED_ELSEWHERE): (mark("Delete anyway"), mark("Keep it")),
    ("edit", CHANGED_ELSEWHERE): (mark("Keep mine"), mark("Keep theirs")),
    ("edit", DELETED_ELSEWHERE): (mark("Log it again"), mark("Leave it deleted")),
    ("log", LOGGED_ALREADY): (mark("Log it anyway"), mark("It is the same work")),
    ("stop", NO_ENTRY): (mark("Log it"), mark("Forget it")),
    ("stop", SEVERAL_ENTRIES): (mark("Take the first"), mark("Forget it")),
    ("stop", STOPPED_ELSEWHERE): (mark("Log mine too"), mark("Keep theirs")),
    ("stop", TIMER_REMOVED): (mark("Log it"), mark("Forget it")),
}


def decides(row: WaitingRow) -> bool:
    """The person chooses between two outcomes, instead of only trying again."""
    return row.state is RowState.NEEDS_YOU and (row.what, row.reason) in _CHOICES


def choice_words(row: WaitingRow) -> tuple[str, str]:
    """Of what sends it, and of what gives it up."""
    if decides(row):
        send, give_up = _CHOICES[row.what, row.reason]
        return tr(send), tr(give_up)
    return (tr("Retry"), tr("Discard"))


def takes_away(row: WaitingRow) -> bool:
    """Sending it removes what somebody else made."""
    return decides(row) and row.what == "delete"
