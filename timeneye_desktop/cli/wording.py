"""What does the terminal say: why something cannot be done, how long, and in what state?"""

from __future__ import annotations

from typing import Final

from timeneye_desktop.domain import errors
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.pending import Pending
from timeneye_desktop.domain.status import Reach

REFUSALS: Final = {
    "already-sending": "This is being sent right now.",
    "changed-meanwhile": "A timer was changed meanwhile. Nothing was done; try again.",
    "day-out-of-range": "Dates go from 2000 to one year ahead.",
    "minutes-missing": "How long did it take? Add a time such as 1:30.",
    "minutes-out-of-range": "A time goes from 1 minute to 24 hours.",
    "not-running-then": "The timer did not run at that time.",
    "no-such-timer": "No timer fits these words. `timeneye timers` lists them.",
    "notes-too-long": "A note has room for 1,500 characters.",
    "nothing-rests": "No timer rests.",
    "nothing-runs": "No timer runs.",
    "nothing-to-start": "There is nothing to start again. Name a project and a phase.",
    "other-began-later": "Another timer began after that. Stop it first, or begin later.",
    "over-a-day": "A time goes from 1 minute to 24 hours.",
    "phase-missing": "No phase is called that. `timeneye projects` lists them.",
    "several-timers": "More than one timer fits these words. `timeneye timers` lists them.",
    "timer-gone": "This timer is not there any more.",
    "timer-not-today": "A timer can begin today only. Add a time such as 1:30 to log it.",
    "timer-over-a-day": "It has run for more than 24 hours. Correct its time in the window first.",
    "unreadable-at": "--at takes a time of day such as 9:30, or how long ago: 25m.",
}
OTHER: Final = "This cannot be done."
NO_APP: Final = "The app does not run. Start it with: timeneye-desktop"
STATES: Final = {
    RowState.SENT: "",
    RowState.WAITING: "waiting",
    RowState.SENDING: "sending",
    RowState.UNCLEAR: "unclear",
    RowState.NEEDS_YOU: "needs you",
}
REACHES: Final = {
    Reach.UNKNOWN: "not synced yet",
    Reach.ONLINE: "online",
    Reach.OFFLINE: "offline",
    Reach.BLOCKED: "the network asks for a sign-in of its own",
    Reach.UNTRUSTED: "the server's certificate is not trusted",
    Reach.TROUBLE: "Timeneye has trouble",
    Reach.SIGNED_OUT: "signed out",
    Reach.VIEW_ONLY: "view only",
}


def why_not(error: errors.TimeneyeError) -> str:
    """One plain sentence."""
    match error:
        case errors.NotPossibleError():
            return REFUSALS.get(error.why, OTHER)
        case errors.DiskFullError():
            return "The disk is full, so this could not be saved."
        case errors.StoreError():
            return "This could not be saved."
        case _:
            return OTHER


def pending_words(resting: Pending) -> str:
    """As in: 3 paused timers, 2:10, not on your timesheet yet."""
    many = len(resting.rows)
    timers = "1 paused timer" if many == 1 else f"{many} paused timers"
    return f"{timers}, {format_minutes(resting.minutes)}, not on your timesheet yet"


def count_words(waiting: int) -> str:
    return f"{waiting} waiting to send." if waiting else "Everything is on Timeneye."


def plain(text: str) -> str:
    """Without what a terminal would act on; names come from elsewhere."""
    return "".join(char if char.isprintable() else " " for char in text)
