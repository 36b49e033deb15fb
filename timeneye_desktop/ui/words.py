"""Every error, state and reason in one plain sentence. Nothing else in the app speaks of them."""

from __future__ import annotations

from datetime import datetime
from functools import reduce
from typing import Final

from timeneye_desktop.domain import errors
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.domain.status import Progress, Reach, SyncStatus
from timeneye_desktop.domain.timer import TimerRow
from timeneye_desktop.ui.ages import age, clock, is_today
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import mark, tr

ERRORS: Final[dict[type[errors.TimeneyeError], str]] = {
    errors.TimeneyeError: mark("Something did not work. Nothing is lost."),
    errors.CallError: mark("Timeneye could not be asked."),
    errors.NotSentError: mark("Timeneye cannot be reached. Check the server address and the network."),
    errors.UntrustedError: mark(
        "This computer does not trust the server's certificate, so nothing was sent. Whoever runs the network may help."
    ),
    errors.InDoubtError: mark("The answer of Timeneye was lost."),
    errors.RefusedError: mark("Timeneye refused this."),
    errors.BadRequestError: mark("Timeneye did not accept this."),
    errors.SignedOutError: mark("Timeneye does not accept this sign-in any more."),
    errors.ForbiddenError: mark("Your Timeneye account may not do this."),
    errors.NotFoundError: mark("Timeneye does not know this. Check the server address."),
    errors.DuplicateError: mark("Timeneye says this exists already."),
    errors.TooManyRequestsError: mark("Timeneye asks for a short pause. It goes on by itself."),
    errors.BlockedError: mark(
        "Something on the way answered instead of Timeneye. The network may want you to sign in."
    ),
    errors.ServerTroubleError: mark("Timeneye has trouble at the moment. It is tried again."),
    errors.BadAnswerError: mark("The answer could not be read. Is this the address of a Timeneye server?"),
    errors.SignInError: mark("The sign-in did not come to an end."),
    errors.PortTakenError: mark(
        "Another program holds the port that the browser answers on. Paste the address the browser ends at instead."
    ),
    errors.ConsentRefusedError: mark("The sign-in was declined in the browser."),
    errors.SignInTimeoutError: mark("Nothing came back from the browser in time. Open it again when you are ready."),
    errors.SignInCancelledError: mark("The sign-in was cancelled."),
    errors.BadCredentialsError: mark("Timeneye does not accept these. Check the client id and secret, or the token."),
    errors.BadPasteError: mark("This is neither the address the browser ended at nor a code."),
    errors.NobodyError: mark(
        "Timeneye lists no project for this account yet, so it cannot say who you are. Somebody has to add you to one."
    ),
    errors.BadServerError: mark("The server address must begin with https://."),
    errors.StoreError: mark("This could not be saved. What you typed is still here."),
    errors.DiskFullError: mark("The disk is full, so this could not be saved. What you typed is still here."),
    errors.ReadOnlyError: mark("The data folder cannot be written, so nothing can be saved there."),
    errors.CorruptError: mark("The data file is damaged and no new one could be begun. What you typed is still here."),
    errors.NewerSchemaError: mark("The data file comes from a newer version of this app. Please update the app."),
    errors.AlreadyOpenError: mark("The app is already running with this account."),
}

DETAILS: Final[dict[tuple[type[errors.TimeneyeError], str], str]] = {
    (errors.BadPasteError, "refused"): mark("That address says that the sign-in was declined. Open the page again."),
    (errors.BadPasteError, "state"): mark(
        "That address is of another sign-in. Open the link from here, and paste its end."
    ),
    (errors.BadCredentialsError, "too many attempts"): mark(
        "Three answers came and none was yours. Please begin again."
    ),
}
"""Where one kind of error has a case that asks for something else."""

REFUSALS: Final = {
    "autostart-closed": mark("What starts by itself on this computer cannot be changed from here."),
    "autostart-refused": mark("The desktop does not allow this app to start by itself. Its own settings may."),
    "already-sending": mark("This is being sent right now."),
    "already-sent": mark("This is on Timeneye already."),
    "changed-meanwhile": mark("This was changed elsewhere meanwhile, so it was left as it is."),
    "day-out-of-range": mark("Dates go from 2000 to one year ahead."),
    "empty": mark("Type a time such as 1:30."),
    "entry-gone": mark("This entry is not there any more."),
    "file-exists": mark("There is something with this name already. Choose another name."),
    "folder-read-only": mark("This folder cannot be written. Choose another one."),
    "key-missing": mark("Paste it here first."),
    "key-strange": mark("This holds characters that none of them has. Copy it again."),
    "key-too-long": mark("This is longer than any of them. Copy it again."),
    "key-with-space": mark("There is a space in the middle. Copy it again."),
    "keys-file": mark("This is not a file with a client id and a client secret. Ask whoever gave it to you."),
    "keys-file-unreadable": mark("This file cannot be read."),
    "maybe-sent": mark(
        "An earlier try may have reached Timeneye, so this cannot move. Look there, then retry or discard."
    ),
    "minutes-missing": mark("How long did it take? Add a time such as 1:30."),
    "minutes-out-of-range": mark("A time goes from 1 minute to 24 hours."),
    "notes-too-long": mark("A note has room for 1,500 characters. Shorten it a little."),
    "not-positive": mark("A time goes from 1 minute to 24 hours."),
    "nothing": mark("A time goes from 1 minute to 24 hours."),
    "not-here-yet": mark("This entry has not been loaded yet. Sync, then answer again."),
    "not-alike": mark("Only entries of one phase and one day can become one."),
    "nothing-runs": mark("No timer is running."),
    "not-running-then": mark("The timer did not run at that time."),
    "nothing-to-start": mark("There is nothing to start yet. Pick a phase first."),
    "other-began-later": mark("Another timer began after that. Stop it first, or begin later."),
    "over-a-day": mark("A time goes from 1 minute to 24 hours."),
    "no-day": mark("This is no day. Try yesterday, mon or 12 mar."),
    "absence-gone": mark("That time is not there any more."),
    "no-idle": mark("An absence is a time up to 4 hours, such as 0:10. 0 never asks."),
    "no-hours": mark("Hours look like 9:00-17:00. An empty field is a free day."),
    "no-rhythm": mark("A rhythm is a time up to 4 hours, such as 0:50. 0 proposes none."),
    "no-opacity": mark("Opacity goes from 30 to 100 percent."),
    "no-port": mark("A port is a number from 1024 to 65535."),
    "no-zone": mark("Time zones are called like Europe/Rome or America/New_York."),
    "no-day-start": mark("A day begins at midnight or later, up to 6:00."),
    "no-target": mark("A target is a time up to 24 hours, such as 8:00. 0 shows none."),
    "part-too-long": mark("A part is shorter than the whole. Type fewer minutes."),
    "phase-and-minutes-missing": mark("Name a project and phase, and add a time such as 1:30."),
    "phase-missing": mark("Pick a project and phase first."),
    "question-gone": mark("This was decided already."),
    "server-strange": mark("This is not the address of a server. One looks like https://track.timeneye.com."),
    "somebody-else": mark(
        "That sign-in belongs to somebody else. Nothing was changed. Sign in as the person named here."
    ),
    "stopped-elsewhere": mark(
        "This timer was stopped on another device. Decide in the waiting list which time counts."
    ),
    "start-in-the-future": mark("That start is still to come."),
    "timer-gone": mark("This timer is not there any more."),
    "timer-not-today": mark("A timer runs today. Add a time such as 1:30 to log it on that day."),
    "timer-over-a-day": mark("This timer has run for more than 24 hours. Set its time first, then stop it."),
    "timer-pause-while-paused": mark("This timer is paused already."),
    "timer-resume-while-running": mark("This timer is running already."),
    "unreadable": mark("This is no time. Try 1:30, 90m or 1.5h."),
}

REASONS: Final = {
    "phase-gone": mark("Timeneye says this phase is closed. Your time is safe here. Pick another phase."),
    "forbidden": mark("Timeneye does not let you do this. The phase may be closed to you, or the period locked."),
    "exists-already": mark("Timeneye says this exists already."),
    "deleted-elsewhere": mark("This entry was deleted on Timeneye meanwhile."),
    "changed-elsewhere": mark("This was changed on Timeneye meanwhile. Which one counts?"),
    "logged-already": mark("Timeneye has an equal entry from elsewhere. Is it the same work?"),
    "several-entries": mark("Timeneye has more than one entry that may be this one."),
    "stopped-elsewhere": mark("This timer was stopped on another device, with another time. Which one counts?"),
    "timer-removed-elsewhere": mark("This timer was removed on Timeneye. Its time is safe here: log it, or let it go."),
    "stopped-without-entry": mark("Timeneye ended this timer but shows no entry. Its time is safe here."),
    "refused": mark("Timeneye refused this."),
}

NOTICES: Final = {
    "damaged-file": mark("The data file was damaged. It was set aside. What was not on Timeneye yet is still here."),
    "damaged-files": mark("The data file was damaged. It was set aside and a new one begun. Some work may be missing."),
    "zone-differs": mark("Timeneye has another time zone for you than this computer, whose dates your entries get."),
    "bad-defaults": mark("The file with which your firm set this up makes no sense, so nothing in it counts."),
    "no-browser": mark("No browser could be opened. Copy the link into one."),
    "no-tray": mark(
        "There is no tray here. Closing the window leaves the mini timer; close that too, and the window minimises."
    ),
    "only-until-quit": mark("Your choice holds until you quit."),
    "view-only-closed": mark("The data folder cannot be written. You can look and export, but not change anything."),
    "view-only-newer": mark(
        "The data file comes from a newer version of this app. You can look and export. Please update."
    ),
    "waiting-long": mark("Some work waits for long now. It is safe here and is still being sent."),
    "session-only": mark("No keyring keeps this sign-in. You stay signed in until you quit."),
}

STATES: Final = {
    RowState.SENT: (mark("sent"), mark("On Timeneye.")),
    RowState.WAITING: (mark("waiting"), mark("Saved here. It is sent as soon as Timeneye can be reached.")),
    RowState.SENDING: (mark("sending"), mark("On its way to Timeneye.")),
    RowState.UNCLEAR: (mark("unclear"), mark("The answer was lost. Timeneye is asked before anything is sent again.")),
    RowState.NEEDS_YOU: (mark("needs you"), mark("Timeneye did not take this. Your time is safe here.")),
}


AWAY: Final = frozenset({Reach.OFFLINE, Reach.BLOCKED, Reach.UNTRUSTED, Reach.SIGNED_OUT})
"""What is logged now cannot be sent before something changes."""

BARRED: Final = {
    Reach.SIGNED_OUT: mark("Signed out"),
    Reach.OFFLINE: mark("Offline"),
    Reach.BLOCKED: mark("The network wants you to sign in"),
    Reach.UNTRUSTED: mark("The server's certificate is not trusted"),
    Reach.TROUBLE: mark("Timeneye has trouble"),
    Reach.VIEW_ONLY: mark("View only"),
}
"""Why nothing goes through, in a word or two."""


def sentence(error: BaseException) -> str:
    """What to tell the person; the server's own words come after ours, where it had any."""
    if isinstance(error, errors.NotPossibleError):
        return refusal(error.why)
    if isinstance(error, errors.PortTakenError) and error.holder:
        return tr(
            "Another program ({program}) holds the port that the browser answers on. "
            "Paste the address the browser ends at instead."
        ).format(program=plain(error.holder, 40))
    if isinstance(error, errors.SignInError) and (type(error), error.detail) in DETAILS:
        return tr(DETAILS[type(error), error.detail])
    for kind in type(error).__mro__:
        if kind in ERRORS:
            detail = error.detail if isinstance(error, errors.BadRequestError) else ""
            return f"{tr(ERRORS[kind])} {detail}".strip()
    return tr("Something unexpected happened. It was written to the log; nothing that was saved is lost.")


def refusal(why: str) -> str:
    """For the keys of NotPossibleError and of a draft's problem."""
    return tr(REFUSALS[why]) if why in REFUSALS else tr("That is not possible now.")


def reason(key: str) -> str:
    """Why a command needs the person: our words for a key, else the server's own."""
    if key in REASONS:
        return tr(REASONS[key])
    return tr("Timeneye says: {words}").format(words=key) if key else state_sentence(RowState.NEEDS_YOU)


def state_word(state: RowState) -> str:
    return tr(STATES[state][0])


def state_sentence(state: RowState) -> str:
    return tr(STATES[state][1])


def state_hint(row: EntryRow | TimerRow) -> str:
    """What happens next with this row."""
    return reason(row.reason) if row.state is RowState.NEEDS_YOU else state_sentence(row.state)


def notice(key: str, detail: str = "") -> str:
    return tr(NOTICES[key]) if key in NOTICES else detail


def barred(reach: Reach) -> str:
    """Why nothing goes through, in a word or two; empty where it does."""
    return tr(BARRED[reach]) if reach in BARRED else ""


def logged(minutes: int, title: str, reach: Reach) -> str:
    """As in: Logged 1:30 to Acme > Design."""
    words = tr("Saved here: {time} to {title}. Will be sent.") if reach in AWAY else tr("Logged {time} to {title}.")
    return words.format(time=format_minutes(minutes), title=title)


def newer_version(version: str) -> str:
    return tr("A newer version, {version}, is there.").format(version=version)


def together(*statements: str) -> str:
    """Short statements in one line; empty ones are left out."""
    said = [statement for statement in statements if statement]
    return reduce(lambda one, more: tr("{one}, {more}").format(one=one, more=more), said) if said else ""


def waiting_words(status: SyncStatus) -> str:
    """As in: 3 waiting to send; or nothing."""
    return counts_words(status.waiting, status.needs_you)


def counts_words(waiting: int, needing: int) -> str:
    return together(
        tr("%Ln waiting to send", "", waiting) if waiting else "",
        tr("%Ln need you", "", needing) if needing else "",
    )


def status_line(status: SyncStatus, now: datetime) -> str:
    """How this computer and Timeneye stand with each other; `now` is UTC."""
    waiting, progress = waiting_words(status), status.progress
    if status.reach in BARRED:
        line = together(barred(status.reach), waiting or _synced(status, now))
    elif progress is not None:
        line = together(_loading(progress), waiting)
    else:
        unreadable = tr("%Ln entries could not be read", "", status.unreadable) if status.unreadable else ""
        line = together(waiting, _synced(status, now) if status.synced_at else tr("loading"), unreadable)
    return line[:1].upper() + line[1:]


def _loading(progress: Progress) -> str:
    words = (
        tr("Loading weeks {done} of {total}") if progress.what == "weeks" else tr("Loading phases {done} of {total}")
    )
    return words.format(done=progress.done, total=progress.total)


def _synced(status: SyncStatus, now: datetime) -> str:
    if status.synced_at is None:
        return tr("not loaded yet")
    if is_today(status.synced_at, now):
        return tr("synced {clock}").format(clock=clock(status.synced_at))
    return tr("synced {when}").format(when=age(status.synced_at, now))
