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
from timeneye_desktop.ui.ages import age
from timeneye_desktop.ui.day.wording import day_and_date
from timeneye_desktop.ui.text import ELLIPSIS, plain
from timeneye_desktop.ui.waiting.choices import decides
from timeneye_desktop.ui.words import STATES, reason, sentence

_WHAT: Final = {
    "log": ("Log {time} to {title}", "Log {time}"),
    "edit": ("Edit: {time} on {title}", "Edit: {time}"),
    "delete": ("Delete an entry on {title}", "Delete an entry"),
    "start": ("Start timer on {title}", "Start a timer"),
    "change": ("Change timer on {title}", "Change a timer"),
    "stop": ("Stop timer, log {time} to {title}", "Stop a timer, log {time}"),
    "discard": ("Remove timer on {title}", "Remove a timer"),
}
_OTHER: Final = ("Send {title}", "Send a change")

_UNREACHED: Final = {
    Reach.VIEW_ONLY: "Nothing is sent while this can only be looked at.",
    Reach.SIGNED_OUT: "It is sent once you have signed in again.",
    Reach.BLOCKED: sentence(BlockedError()),
    Reach.UNTRUSTED: sentence(UntrustedError()),
    Reach.TROUBLE: sentence(ServerTroubleError()),
}
_REASON: Final = 240
"""Characters of what a server may say."""
_TITLE: Final = 90
"""Characters of what was discarded."""
NAMED: Final = 240
"""Characters of a project and a phase, or of a file, where there is room for a line or more."""
_WORD: Final = 16
"""Letters after which a very long word may be broken."""
_TIMES: Final = {0: "Not sent yet", 1: "Tried once", 2: "Tried twice"}


def what_words(row: WaitingRow) -> str:
    """As in: Log 1:30 to Acme > Design."""
    named, nameless = _WHAT.get(row.what, _OTHER)
    time_words = "" if row.work is None else format_minutes(row.work.minutes)
    return (named if row.title else nameless).format(time=time_words, title=shortened(row.title, NAMED))


def day_words(row: WaitingRow, today: date) -> str:
    """The day the work is on, as in Monday 23 Nov; empty for a command without work."""
    return "" if row.work is None else day_and_date(row.work.day, today)


def inside(words: str) -> str:
    """The same words within a sentence: a weekday keeps its capital letter."""
    return words[:1].lower() + words[1:] if words.startswith(("Today", "Yesterday", "Tomorrow")) else words


def since_words(since: datetime, today: date) -> str:
    return f"since {age(since, datetime.combine(today, time(12)).astimezone())}"


def why_words(row: WaitingRow, reach: Reach, *, follows: bool) -> str:
    """Why it is not on Timeneye. `follows` tells that an earlier command about the same entry waits too."""
    if row.state is RowState.NEEDS_YOU:
        return plain(reason(row.reason), _REASON)
    if row.state is RowState.WAITING and reach in _UNREACHED:
        return f"Saved here. {_UNREACHED[reach]}"
    if row.state is RowState.WAITING and follows:
        return "Saved here. It is sent after the one before it."
    return STATES[row.state][1]


def next_words(row: WaitingRow) -> str:
    """What was done so far and what comes next, as in: Tried 3 times, again at 10:42."""
    if row.state is RowState.SENDING:
        return ""
    again = "" if row.next_try is None else _clock(row.next_try.astimezone())
    if row.state is RowState.UNCLEAR:
        return f"Looked for again at {again}." if again else "Looked for as soon as Timeneye can be reached."
    tried = _TIMES.get(row.attempts, f"Tried {row.attempts} times")
    if row.state is RowState.NEEDS_YOU:
        return f"{tried}. Nothing is sent until you decide."
    return f"{tried}, again at {again}." if again else f"{tried}."


def discarded_words(row: WaitingRow) -> str:
    done = "Left as Timeneye has it" if decides(row) else "Discarded"
    return f"{done}: {shortened(what_words(row), _TITLE)}."


def head_words(rows: Sequence[WaitingRow], questions: int) -> str:
    """How many wait, and how many of them, and of the questions, need the person."""
    needing = questions + sum(row.state is RowState.NEEDS_YOU for row in rows)
    waiting = f"{len(rows):,} waiting to send" if rows else ""
    need = f"{needing:,} {'needs' if needing == 1 else 'need'} you" if needing else ""
    return ", ".join(part for part in (waiting, need) if part) or "Nothing to send"


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


def _clock(moment: datetime) -> str:
    return f"{moment.hour}:{moment.minute:02d}"
