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

_RETRY: Final = {
    CHANGED_ELSEWHERE: "Keep mine",
    DELETED_ELSEWHERE: "Log it again",
    LOGGED_ALREADY: "Log anyway",
    NO_ENTRY: "Log it",
    SEVERAL_ENTRIES: "Take the first",
    STOPPED_ELSEWHERE: "Log mine too",
    TIMER_REMOVED: "Log it",
}
_DISCARD: Final = {
    CHANGED_ELSEWHERE: "Keep theirs",
    DELETED_ELSEWHERE: "Leave it",
    LOGGED_ALREADY: "Same work",
    STOPPED_ELSEWHERE: "Keep theirs",
}


def retry_words(row: WaitingRow) -> str:
    if row.what == "delete" and row.reason == CHANGED_ELSEWHERE:
        return "Delete anyway"
    return _RETRY.get(_why(row), "Retry")


def discard_words(row: WaitingRow) -> str:
    if row.what == "delete" and row.reason == CHANGED_ELSEWHERE:
        return "Keep it"
    return _DISCARD.get(_why(row), "Discard")


def _why(row: WaitingRow) -> str:
    return row.reason if row.state is RowState.NEEDS_YOU else ""
