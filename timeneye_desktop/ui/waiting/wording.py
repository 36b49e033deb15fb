"""How is a waiting command put into words: what, since when, why, and what next?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Final

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import BlockedError, ServerTroubleError, UntrustedError
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.services.waiting import WaitingRow
from timeneye_desktop.ui.ages import age, clock
from timeneye_desktop.ui.day_names import day_and_date
from timeneye_desktop.ui.text import ELLIPSIS, plain
from timeneye_desktop.ui.translated import mark, tr
from timeneye_desktop.ui.waiting.choices import decides
from timeneye_desktop.ui.words import ERRORS, counts_words, reason, state_sentence, state_word

_WHAT: Final = {
    "log": (mark("Log {time} to {title}"), mark("Log {time}")),
    "edit": (mark("Edit: {time} on {title}"), mark("Edit: {time}")),
    "delete": (mark("Delete an entry on {title}"), mark("Delete an entry")),
    "start": (mark("Start timer on {title}"), mark("Start a timer")),
    "change": (mark("Change timer on {title}"), mark("Change a timer")),
    "stop": (mark("Stop timer, log {time} to {title}"), mark("Stop a timer, log {time}")),
    "discard": (mark("Remove timer on {title}"), mark("Remove a timer")),
}
_OTHER: Final = (mark("Send {title}"), mark("Send a change"))

_UNREACHED: Final = {
    Reach.VIEW_ONLY: mark("Nothing is sent while this can only be looked at."),
    Reach.SIGNED_OUT: mark("It is sent once you have signed in again."),
    Reach.BLOCKED: ERRORS[BlockedError],
    Reach.UNTRUSTED: ERRORS[UntrustedError],
    Reach.TROUBLE: ERRORS[ServerTroubleError],
}
_REASON: Final = 240
"""Characters of what a server may say."""
_TITLE: Final = 90
"""Characters of what was discarded."""
NAMED: Final = 240
"""Characters of a project and a phase, or of a file, where there is room for a line or more."""
_WORD: Final = 16
"""Letters after which a very long word may be broken."""
_TIMES: Final = {0: mark("Not sent yet"), 1: mark("Tried once"), 2: mark("Tried twice")}


def what_words(row: WaitingRow) -> str:
    """As in: Log 1:30 to Acme > Design."""
    named, nameless = _WHAT.get(row.what, _OTHER)
    time_words = "" if row.work is None else format_minutes(row.work.minutes)
    return tr(named if row.title else nameless).format(time=time_words, title=shortened(row.title, NAMED))


def day_words(row: WaitingRow, today: date) -> str:
    """The day the work is on, as in Monday 23 Nov; empty for a command without work."""
    return "" if row.work is None else day_and_date(row.work.day, today)


def since_words(since: datetime, today: date) -> str:
    return tr("since {when}").format(when=age(since, datetime.combine(today, time(12)).astimezone()))


def told_whole(title: str, state: RowState, since: str, why: str) -> str:
    """A row of the list, for screen readers."""
    words = tr("{title}, {state} {since}. {why}")
    return words.format(title=title, state=state_word(state), since=since, why=why)


def why_words(row: WaitingRow, reach: Reach, *, follows: bool) -> str:
    """Why it is not on Timeneye. `follows` tells that an earlier command about the same entry waits too."""
    if row.state is RowState.NEEDS_YOU:
        return plain(reason(row.reason), _REASON)
    if row.state is RowState.WAITING and reach in _UNREACHED:
        saved = tr("Saved here.")
        return f"{saved} {tr(_UNREACHED[reach])}"
    if row.state is RowState.WAITING and follows:
        return tr("Saved here. It is sent after the one before it.")
    return state_sentence(row.state)


def next_words(row: WaitingRow) -> str:
    """What was done so far and what comes next, as in: Tried 3 times, again at 10:42."""
    if row.state is RowState.SENDING:
        return ""
    again = "" if row.next_try is None else clock(row.next_try)
    if row.state is RowState.UNCLEAR:
        looked = tr("Looked for again at {clock}.") if again else tr("Looked for as soon as Timeneye can be reached.")
        return looked.format(clock=again)
    tried = tr(_TIMES[row.attempts]) if row.attempts in _TIMES else tr("Tried %n times", "", row.attempts)
    if row.state is RowState.NEEDS_YOU:
        return tr("{tried}. Nothing is sent until you decide.").format(tried=tried)
    return (tr("{tried}, again at {clock}.") if again else tr("{tried}.")).format(tried=tried, clock=again)


def discarded_words(row: WaitingRow) -> str:
    done = tr("Left as Timeneye has it: {what}.") if decides(row) else tr("Discarded: {what}.")
    return done.format(what=shortened(what_words(row), _TITLE))


def head_words(rows: Sequence[WaitingRow], questions: int) -> str:
    """How many wait, and how many of them, and of the questions, need the person."""
    needing = questions + sum(row.state is RowState.NEEDS_YOU for row in rows)
    return counts_words(len(rows), needing) or tr("Nothing to send")


def shortened(text: str, limit: int) -> str:
    """One line that keeps its beginning and its end: a phase stands last."""
    line = plain(text, 1_000)
    if len(line) <= limit:
        return line
    half = (limit - 1) // 2
    return f"{line[:half].rstrip()}{ELLIPSIS}{line[-half:].lstrip()}"


def breakable(text: str) -> str:
    """Lets a word that is wider than a window go on in the next line."""
    return " ".join(
        "\u200b".join(word[at : at + _WORD] for at in range(0, len(word), _WORD)) if len(word) > 2 * _WORD else word
        for word in text.split(" ")
    )
