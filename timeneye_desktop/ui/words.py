"""Every error, state and reason in one plain sentence. Nothing else in the app speaks of them."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from timeneye_desktop.domain import errors
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.timer import TimerRow
from timeneye_desktop.ui.ages import age
from timeneye_desktop.ui.text import plain

ERRORS: Final[dict[type[errors.TimeneyeError], str]] = {
    errors.TimeneyeError: "Something did not work. Nothing is lost.",
    errors.CallError: "Timeneye could not be asked.",
    errors.NotSentError: "Timeneye cannot be reached. Check the server address and the network.",
    errors.UntrustedError: (
        "This computer does not trust the server's certificate, so nothing was sent. Whoever runs the network may help."
    ),
    errors.InDoubtError: "The answer of Timeneye was lost.",
    errors.RefusedError: "Timeneye refused this.",
    errors.BadRequestError: "Timeneye did not accept this.",
    errors.SignedOutError: "Timeneye does not accept this sign-in any more.",
    errors.ForbiddenError: "Your Timeneye account may not do this.",
    errors.NotFoundError: "Timeneye does not know this. Check the server address.",
    errors.DuplicateError: "Timeneye says this exists already.",
    errors.TooManyRequestsError: "Timeneye asks for a short pause. It goes on by itself.",
    errors.BlockedError: "Something on the way answered instead of Timeneye. The network may want you to sign in.",
    errors.ServerTroubleError: "Timeneye has trouble at the moment. It is tried again.",
    errors.BadAnswerError: "The answer could not be read. Is this the address of a Timeneye server?",
    errors.SignInError: "The sign-in did not come to an end.",
    errors.PortTakenError: (
        "Another program holds the port that the browser answers on. Paste the address the browser ends at instead."
    ),
    errors.ConsentRefusedError: "The sign-in was declined in the browser.",
    errors.SignInTimeoutError: "Nothing came back from the browser in time. Open it again when you are ready.",
    errors.SignInCancelledError: "The sign-in was cancelled.",
    errors.BadCredentialsError: "Timeneye does not accept these. Check the client id and secret, or the token.",
    errors.BadPasteError: "This is neither the address the browser ended at nor a code.",
    errors.NobodyError: (
        "Timeneye lists no project for this account yet, so it cannot say who you are. Somebody has to add you to one."
    ),
    errors.BadServerError: "The server address must begin with https://.",
    errors.StoreError: "This could not be saved. What you typed is still here.",
    errors.DiskFullError: "The disk is full, so this could not be saved. What you typed is still here.",
    errors.ReadOnlyError: "The data folder cannot be written, so nothing can be saved there.",
    errors.CorruptError: "The data file is damaged and no new one could be begun. What you typed is still here.",
    errors.NewerSchemaError: "The data file comes from a newer version of this app. Please update the app.",
    errors.AlreadyOpenError: "The app is already running with this account.",
}

DETAILS: Final[dict[tuple[type[errors.TimeneyeError], str], str]] = {
    (errors.BadPasteError, "refused"): "That address says that the sign-in was declined. Open the page again.",
    (errors.BadPasteError, "state"): "That address is of another sign-in. Open the link from here, and paste its end.",
    (errors.BadCredentialsError, "too many attempts"): "Three answers came and none was yours. Please begin again.",
}
"""Where one kind of error has a case that asks for something else."""

REFUSALS: Final = {
    "already-sending": "This is being sent right now.",
    "already-sent": "This is on Timeneye already.",
    "changed-meanwhile": "This was changed elsewhere meanwhile, so it was left as it is.",
    "day-out-of-range": "Dates go from 2000 to one year ahead.",
    "empty": "Type a time such as 1:30.",
    "entry-gone": "This entry is not there any more.",
    "file-exists": "There is something with this name already. Choose another name.",
    "folder-read-only": "This folder cannot be written. Choose another one.",
    "key-missing": "Paste it here first.",
    "key-strange": "This holds characters that none of them has. Copy it again.",
    "key-too-long": "This is longer than any of them. Copy it again.",
    "key-with-space": "There is a space in the middle. Copy it again.",
    "keys-file": "This is not a file with a client id and a client secret. Ask whoever gave it to you.",
    "keys-file-unreadable": "This file cannot be read.",
    "maybe-sent": "An earlier try may have reached Timeneye, so this cannot move. Look there, then retry or discard.",
    "minutes-missing": "How long did it take? Add a time such as 1:30.",
    "minutes-out-of-range": "A time goes from 1 minute to 24 hours.",
    "notes-too-long": "A note has room for 1,500 characters. Shorten it a little.",
    "not-positive": "A time goes from 1 minute to 24 hours.",
    "nothing": "A time goes from 1 minute to 24 hours.",
    "not-here-yet": "This entry has not been loaded yet. Sync, then answer again.",
    "not-alike": "Only entries of one phase and one day can become one.",
    "nothing-runs": "No timer is running.",
    "not-running-then": "The timer did not run at that time.",
    "nothing-to-start": "There is nothing to start yet. Pick a phase first.",
    "other-began-later": "Another timer began after that. Stop it first, or begin later.",
    "over-a-day": "A time goes from 1 minute to 24 hours.",
    "no-day": "This is no day. Try yesterday, mon or 12 mar.",
    "no-opacity": "Opacity goes from 30 to 100 percent.",
    "no-port": "A port is a number from 1024 to 65535.",
    "no-target": "A target is a time up to 24 hours, such as 8:00. 0 shows none.",
    "part-too-long": "A part is shorter than the whole. Type fewer minutes.",
    "phase-and-minutes-missing": "Name a project and phase, and add a time such as 1:30.",
    "phase-missing": "Pick a project and phase first.",
    "question-gone": "This was decided already.",
    "server-strange": "This is not the address of a server. One looks like https://track.timeneye.com.",
    "somebody-else": "That sign-in belongs to somebody else. Nothing was changed. Sign in as the person named here.",
    "stopped-elsewhere": "This timer was stopped on another device. Decide in the waiting list which time counts.",
    "start-in-the-future": "That start is still to come.",
    "timer-gone": "This timer is not there any more.",
    "timer-not-today": "A timer runs today. Add a time such as 1:30 to log it on that day.",
    "timer-over-a-day": "This timer has run for more than 24 hours. Set its time first, then stop it.",
    "timer-pause-while-paused": "This timer is paused already.",
    "timer-resume-while-running": "This timer is running already.",
    "unreadable": "This is no time. Try 1:30, 90m or 1.5h.",
}

REASONS: Final = {
    "phase-gone": "Timeneye says this phase is closed. Your time is safe here. Pick another phase.",
    "forbidden": "Timeneye does not let you do this. The phase may be closed to you, or the period locked.",
    "exists-already": "Timeneye says this exists already.",
    "deleted-elsewhere": "This entry was deleted on Timeneye meanwhile.",
    "changed-elsewhere": "This was changed on Timeneye meanwhile. Which one counts?",
    "logged-already": "Timeneye has an equal entry from elsewhere. Is it the same work?",
    "several-entries": "Timeneye has more than one entry that may be this one.",
    "stopped-elsewhere": "This timer was stopped on another device, with another time. Which one counts?",
    "timer-removed-elsewhere": "This timer was removed on Timeneye. Its time is safe here: log it, or let it go.",
    "stopped-without-entry": "Timeneye ended this timer but shows no entry. Its time is safe here.",
    "refused": "Timeneye refused this.",
}

NOTICES: Final = {
    "damaged-file": "The data file was damaged. It was set aside. What was not on Timeneye yet is still here.",
    "damaged-files": "The data file was damaged. It was set aside and a new one begun. Some work may be missing.",
    "no-browser": "No browser could be opened. Copy the link into one.",
    "no-tray": "There is no tray here, so closing the window minimises it.",
    "only-until-quit": "Your choice holds until you quit.",
    "view-only-closed": "The data folder cannot be written. You can look and export, but not change anything.",
    "view-only-newer": "The data file comes from a newer version of this app. You can look and export. Please update.",
    "waiting-long": "Some work waits for long now. It is safe here and is still being sent.",
    "session-only": "No keyring keeps this sign-in. You stay signed in until you quit.",
}

STATES: Final = {
    RowState.SENT: ("sent", "On Timeneye."),
    RowState.WAITING: ("waiting", "Saved here. It is sent as soon as Timeneye can be reached."),
    RowState.SENDING: ("sending", "On its way to Timeneye."),
    RowState.UNCLEAR: ("unclear", "The answer was lost. Timeneye is asked before anything is sent again."),
    RowState.NEEDS_YOU: ("needs you", "Timeneye did not take this. Your time is safe here."),
}


AWAY: Final = frozenset({Reach.OFFLINE, Reach.BLOCKED, Reach.UNTRUSTED, Reach.SIGNED_OUT})
"""What is logged now cannot be sent before something changes."""

BARRED: Final = {
    Reach.SIGNED_OUT: "Signed out",
    Reach.OFFLINE: "Offline",
    Reach.BLOCKED: "The network wants you to sign in",
    Reach.UNTRUSTED: "The server's certificate is not trusted",
    Reach.TROUBLE: "Timeneye has trouble",
    Reach.VIEW_ONLY: "View only",
}
"""Why nothing goes through, in a word or two."""


def sentence(error: BaseException) -> str:
    """What to tell the person; the server's own words come after ours, where it had any."""
    if isinstance(error, errors.NotPossibleError):
        return refusal(error.why)
    if isinstance(error, errors.PortTakenError) and error.holder:
        return ERRORS[errors.PortTakenError].replace("program", f"program ({plain(error.holder, 40)})", 1)
    if isinstance(error, errors.SignInError) and (type(error), error.detail) in DETAILS:
        return DETAILS[type(error), error.detail]
    for kind in type(error).__mro__:
        if kind in ERRORS:
            detail = error.detail if isinstance(error, errors.BadRequestError) else ""
            return f"{ERRORS[kind]} {detail}".strip()
    return "Something unexpected happened. It was written to the log; nothing that was saved is lost."


def refusal(why: str) -> str:
    """For the keys of NotPossibleError and of a draft's problem."""
    return REFUSALS.get(why, "That is not possible now.")


def reason(key: str) -> str:
    """Why a command needs the person: our words for a key, else the server's own."""
    return REASONS.get(key) or (f"Timeneye says: {key}" if key else STATES[RowState.NEEDS_YOU][1])


def state_word(state: RowState) -> str:
    return STATES[state][0]


def state_hint(row: EntryRow | TimerRow) -> str:
    """What happens next with this row."""
    return reason(row.reason) if row.state is RowState.NEEDS_YOU else STATES[row.state][1]


def notice(key: str, detail: str = "") -> str:
    return NOTICES.get(key, detail)


def logged(minutes: int, title: str, reach: Reach) -> str:
    """As in: Logged 1:30 to Acme > Design."""
    time = format_minutes(minutes)
    if reach in AWAY:
        return f"Saved here: {time} to {title}. Will be sent."
    return f"Logged {time} to {title}."


def waiting_words(status: SyncStatus) -> str:
    """As in: 3 waiting to send; or nothing."""
    parts = [
        f"{status.waiting} waiting to send" if status.waiting else "",
        f"{status.needs_you} {'needs' if status.needs_you == 1 else 'need'} you" if status.needs_you else "",
    ]
    return ", ".join(part for part in parts if part)


def status_line(status: SyncStatus, now: datetime) -> str:
    """How this computer and Timeneye stand with each other; `now` is UTC."""
    waiting, progress = waiting_words(status), status.progress
    if status.reach in BARRED:
        parts = [BARRED[status.reach], waiting or _synced(status, now)]
    elif progress is not None:
        parts = [f"Loading {progress.what} {progress.done} of {progress.total}", waiting]
    else:
        parts = [waiting, _synced(status, now) if status.synced_at else "loading", _unreadable(status.unreadable)]
    line = ", ".join(part for part in parts if part)
    return line[:1].upper() + line[1:]


def _unreadable(count: int) -> str:
    if not count:
        return ""
    return f"{count} {'entry' if count == 1 else 'entries'} could not be read"


def _synced(status: SyncStatus, now: datetime) -> str:
    if status.synced_at is None:
        return "not loaded yet"
    told = age(status.synced_at, now)
    return f"synced {told.removeprefix('today ')}"
