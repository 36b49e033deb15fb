"""Which work is accepted, and how its text is cleaned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from timeneye_desktop.domain.entry import FIRST_DAY, MAX_MINUTES, MAX_NOTES, Work
from timeneye_desktop.domain.errors import NotPossibleError

_AHEAD: Final = timedelta(days=366)


def checked_work(work: Work, today: date) -> Work:
    """The work with clean notes; NotPossibleError names what is wrong with it."""
    if not 1 <= work.minutes <= MAX_MINUTES:
        raise NotPossibleError("minutes-out-of-range")
    if not FIRST_DAY <= work.day <= today + _AHEAD:
        raise NotPossibleError("day-out-of-range")
    return replace(work, notes=checked_notes(work.notes))


def checked_notes(notes: str) -> str:
    """One line of storable text; NotPossibleError when it is too long."""
    text = notes.encode("utf-8", "replace").decode("utf-8")  # lone surrogates cannot be stored
    text = " ".join("".join(" " if ord(c) < 32 or ord(c) == 127 else c for c in text).split())  # noqa: PLR2004  ASCII
    if len(text) > MAX_NOTES:
        raise NotPossibleError("notes-too-long")
    return text
