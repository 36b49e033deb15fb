"""Which work is accepted, and how its text is cleaned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from timeneye_desktop.domain.entry import FIRST_DAY, MAX_MINUTES, MAX_NOTES, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.several import Act, Change, Edit, Log

_AHEAD: Final = timedelta(days=366)


def checked_work(work: Work, today: date) -> Work:
    """The work with clean notes; NotPossibleError names what is wrong with it."""
    return _checked(Change.to(work), today).of(work)


def checked_act(act: Act, today: date) -> Act:
    """The same for one of several changes: what it brings is checked, what it leaves is as it was."""
    match act:
        case Log(work):
            return Log(checked_work(work, today))
        case Edit(lid, change):
            return Edit(lid, _checked(change, today))
    return act


def _checked(change: Change, today: date) -> Change:
    if change.minutes is not None and not 1 <= change.minutes <= MAX_MINUTES:
        raise NotPossibleError("minutes-out-of-range")
    if change.day is not None:
        checked_day(change.day, today)
    return change if change.notes is None else replace(change, notes=checked_notes(change.notes))


def checked_day(day: date, today: date) -> date:
    if not FIRST_DAY <= day <= today + _AHEAD:
        raise NotPossibleError("day-out-of-range")
    return day


def checked_notes(notes: str) -> str:
    """One line of storable text; NotPossibleError when it is too long."""
    text = notes.encode("utf-8", "replace").decode("utf-8")  # lone surrogates cannot be stored
    text = " ".join("".join(" " if ord(c) < 32 or ord(c) == 127 else c for c in text).split())  # noqa: PLR2004  ASCII
    if len(text) > MAX_NOTES:
        raise NotPossibleError("notes-too-long")
    return text
