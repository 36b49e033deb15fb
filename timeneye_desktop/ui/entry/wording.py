"""How does a chip say what some words mean, and what a click would make of them?"""

from __future__ import annotations

from datetime import date

from timeneye_desktop.domain.draft import Draft, Kind, Meaning, Token
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.timer import whole_minutes
from timeneye_desktop.ui.day_names import day_name
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.translated import tr

LENGTHS = (Kind.DURATION, Kind.RANGE, Kind.STARTED)
DAYS = (Kind.DAY,)
_A_DAY = 24 * 60


def verb(draft: Draft) -> str:
    """What Enter will do."""
    if not draft.is_log:
        return tr("Start")
    return tr("Log {time}").format(time=format_minutes(draft.minutes or 0))


def other_verb(draft: Draft) -> str:
    if draft.is_log:
        return tr("Ctrl+Enter starts a timer that began {time} ago").format(time=spoken(draft.minutes or 0))
    return tr("Ctrl+Enter logs the time instead of starting a timer")


def length_text(draft: Draft, token: Token | None) -> str:
    """As in = 1 h 30 min; with a question mark while it is only offered."""
    if draft.minutes is not None:
        is_turned = token is not None and token.at > 0 and draft.begins is not None
        clock = f"{_clock(draft.begins or 0, draft.minutes)} " if is_turned else ""
        return f"{clock}= {spoken(draft.minutes)}"
    if draft.ago_seconds is not None:
        return _ago(draft.ago_seconds)
    return "" if token is None else f"{meaning_text(token.others[0], date.min)}?"


def day_text(draft: Draft, token: Token | None, today: date) -> str:
    if draft.day is not None:
        return day_name(draft.day, today)
    return "" if token is None else f"{meaning_text(token.others[0], today)}?"


def meaning_text(meaning: Meaning, today: date) -> str:
    """What some words would say; empty for a note."""
    if meaning.day is not None:
        return day_name(meaning.day, today)
    if meaning.ago_seconds is not None:
        return _ago(meaning.ago_seconds)
    if meaning.minutes is None:
        return ""
    return spoken(meaning.minutes) if meaning.begins is None else _clock(meaning.begins, meaning.minutes)


def _ago(seconds: float) -> str:
    return tr("{time} ago").format(time=spoken(whole_minutes(seconds)))


def _clock(begins: int, minutes: int) -> str:
    return f"{format_minutes(begins)}-{format_minutes((begins + minutes) % _A_DAY)}"
