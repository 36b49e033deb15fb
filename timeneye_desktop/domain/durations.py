"""How long is "1:30", and how is a length written? One parser and one formatter for every surface."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from timeneye_desktop.domain.entry import MAX_MINUTES

LONGEST: Final = 64
"""Characters of a duration that are read at all."""

_HOURS: Final = frozenset(
    ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "ore", "ora", "heure", "heures", "hora", "horas"]
)
_MINUTES: Final = frozenset(["m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minuti", "minutos"])
_TERM: Final = re.compile(
    r"(?P<hours>[0-9]{0,4}):(?P<past>[0-9]{0,2})"
    r"|(?P<number>[0-9]{1,6}(?:[.,][0-9]{1,4})?|[.,][0-9]{1,4})[ ]?(?P<unit>[a-z]{1,8})?"
)
_ISO: Final = re.compile(r"pt(?:(?P<hours>[0-9]{1,4})h)?(?:(?P<minutes>[0-9]{1,6})m)?")
_SIGN: Final = re.compile(r"[ ]*(?P<sign>[+-]?)[ ]*")


@dataclass(frozen=True, slots=True)
class Duration:
    minutes: int
    has_sign_of_time: bool
    """A unit, a colon or a decimal: in a sentence this can only mean a duration."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text is not a duration: empty, unreadable, not-positive or over-a-day."""

    why: str


def parse_duration(text: str) -> Duration | Problem:
    """Read a length of 1 minute to 24 hours.

    Without a unit, digits alone are minutes, a decimal means hours, except that 1.30 and the like
    (a point and two digits) are decimal hours too: 1.30 is 1 h 18 min.
    """
    folded = text.strip().casefold()
    if not folded:
        return Problem("empty")
    if len(folded) > LONGEST or not folded.isascii():
        return Problem("unreadable")
    iso = _ISO.fullmatch(folded)
    if iso is not None and (iso["hours"] or iso["minutes"]):
        return _bounded(int(iso["hours"] or 0) * 60 + int(iso["minutes"] or 0), is_time=True)
    return _sum(folded)


def format_minutes(minutes: int) -> str:
    """As in 1:30; negative lengths keep their sign."""
    sign, minutes = ("-", -minutes) if minutes < 0 else ("", minutes)
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"


def format_seconds(seconds: float) -> str:
    """As in 1:02:03, for a running clock; never rounds up to a second that has not passed."""
    whole = max(0, int(seconds))
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def spoken(minutes: int) -> str:
    """As in 1 h 30 min."""
    hours, rest = divmod(minutes, 60)
    parts = ([f"{hours} h"] if hours else []) + ([f"{rest} min"] if rest or not hours else [])
    return " ".join(parts)


def _sum(text: str) -> Duration | Problem:
    """Terms one after another, with + and - between them if one likes: "1h 30m", "2h-15m"."""
    at, total, is_time, after_hours = 0, 0.0, False, False
    while at < len(text):
        sign = _SIGN.match(text, at)
        at = sign.end() if sign else at
        term = _TERM.match(text, at)
        if term is None or term.end() == at or (sign and sign["sign"] == "-" and total == 0):
            return Problem("not-positive" if sign and sign["sign"] == "-" else "unreadable")
        minutes = _term_minutes(term, after_hours=after_hours and not (sign and sign["sign"]))
        if minutes is None:
            return Problem("unreadable")
        total += -minutes if sign and sign["sign"] == "-" else minutes
        is_time = is_time or _is_time(term)
        after_hours = (term["unit"] or "") in _HOURS
        at = term.end()
        if at < len(text) and term["unit"] is None and text[at] not in "+- ":
            return Problem("unreadable")
    return _bounded(int(total + 0.5) if total > 0 else 0, is_time=is_time)


def _term_minutes(term: re.Match[str], *, after_hours: bool) -> float | None:
    if term["number"] is None:
        if not term["hours"] and not term["past"]:
            return None
        return int(term["hours"] or 0) * 60 + int(term["past"] or 0)
    number = float(term["number"].replace(",", "."))
    unit = term["unit"]
    if unit is None:
        is_hours = not term["number"].isdigit() and not after_hours
        return number * 60 if is_hours else number
    if unit in _HOURS:
        return number * 60
    return number if unit in _MINUTES else None


def _is_time(term: re.Match[str]) -> bool:
    return term["number"] is None or term["unit"] is not None or not term["number"].isdigit()


def _bounded(minutes: int, *, is_time: bool) -> Duration | Problem:
    if minutes <= 0:
        return Problem("not-positive")
    return Problem("over-a-day") if minutes > MAX_MINUTES else Duration(minutes, is_time)
