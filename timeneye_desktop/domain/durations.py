"""How long is "1:30", and how is a length written? One parser and one formatter for every surface."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from timeneye_desktop.domain.entry import MAX_MINUTES

LONGEST: Final = 64
"""Characters of a duration that are read at all."""

HOURS: Final = frozenset(
    ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "ore", "ora", "heure", "heures", "hora", "horas"]
)
MINUTES: Final = frozenset(["m", "min", "mins", "mn", "minute", "minutes", "minuten", "minuto", "minuti", "minutos"])
_TERM: Final = re.compile(
    r"[ ]*(?P<sign>[+-]?)[ ]*(?:"
    r"(?P<hours>[0-9]{0,4}):(?P<past>[0-9]{0,2})(?:[ ]?(?P<of>[a-z]{1,8})\.?)?"
    r"|(?P<number>[0-9]{1,9}(?:[.,][0-9]{1,9})?|[.,][0-9]{1,9})(?:[ ]?(?P<unit>[a-z]{1,8})\.?)?)"
)
_ISO: Final = re.compile(r"pt(?:(?P<hours>[0-9]{1,4})h)?(?:(?P<minutes>[0-9]{1,6})m)?")
_AS_CLOCK: Final = re.compile(rf"(?P<hours>[0-9]{{1,2}})[.,](?P<past>[0-5][0-9])(?: ?(?:{'|'.join(HOURS)}))?\.?")
"""1.30, as some people write 1:30."""
_FEW: Final = re.compile(r"[1-9]|1[0-2]")
"""Digits that may as well be hours."""
_FINE: Final = 10**9
"""Parts of a minute that sums are kept in, so that rounding half up is exact."""


@dataclass(frozen=True, slots=True)
class Duration:
    minutes: int
    has_sign_of_time: bool
    """It begins with a unit, or a colon and two digits: in a sentence 1.5 and 1:1 mean something else."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text is not a duration: empty, unreadable, nothing (as in 0:00), not-positive or over-a-day."""

    why: str


def parse_duration(text: str) -> Duration | Problem:
    """Read a length of 1 minute to 24 hours.

    Without a unit, digits alone are minutes and a decimal is hours: 1.30 is 1 h 18 min.
    """
    bare = text.strip()
    if not bare:
        return Problem("empty")
    folded = " ".join(bare.split()).casefold() if len(bare) <= LONGEST else ""
    if not folded or not folded.isascii():
        return Problem("unreadable")
    iso = _ISO.fullmatch(folded)
    if iso is not None and (iso["hours"] or iso["minutes"]):
        return _bounded(int(iso["hours"] or 0) * 60 + int(iso["minutes"] or 0), is_time=True)
    return _sum(folded)


def other_lengths(text: str) -> tuple[int, ...]:
    """What else it could be: 1.30 also 1 h 30 min, and 2 also 2 h."""
    folded = text.strip().casefold()
    clock, few = _AS_CLOCK.fullmatch(folded), _FEW.fullmatch(folded)
    minutes = int(clock["hours"]) * 60 + int(clock["past"]) if clock else int(folded) * 60 if few else 0
    found = parse_duration(folded)
    is_other = isinstance(found, Duration) and found.minutes != minutes
    return (minutes,) if is_other and 0 < minutes <= MAX_MINUTES else ()


def format_minutes(minutes: int) -> str:
    """As in 1:30; negative lengths keep their sign."""
    sign, minutes = ("-", -minutes) if minutes < 0 else ("", minutes)
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"


def format_seconds(seconds: float) -> str:
    """As in 1:02:03, for a running clock; never rounds up to a second that has not passed."""
    whole = max(0, int(seconds))
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _sum(text: str) -> Duration | Problem:
    """Terms with + and - between them, or minutes right after hours: "2h-15m", "1h 30m", "1h30"."""
    at, total, sign, terms = 0, 0, "", list[re.Match[str]]()
    while at < len(text):
        term = _TERM.match(text, at)
        fine = None if term is None else _fine(term, terms[-1] if terms else None)
        if term is None or fine is None:
            return Problem("unreadable")
        sign = term["sign"] or sign  # the 30 of -1h30 is taken away as well
        total += -fine if sign == "-" else fine
        terms.append(term)
        at = term.end()
    if terms[0]["sign"] == "-":
        return Problem("not-positive")
    return _bounded((total + _FINE // 2) // _FINE, is_time=_is_time(terms[0]))


def _fine(term: re.Match[str], before: re.Match[str] | None) -> int | None:
    """The size of a term; None when it says no time, or nothing at all after the one before."""
    number, unit = term["number"], term["unit"]
    if before is not None and not term["sign"]:
        is_past = unit is None and (number or "").isdigit() and len(number) <= 2  # noqa: PLR2004  the 30 of 1h30
        if before["unit"] not in HOURS or not (unit in MINUTES or is_past):
            return None
    if number is None:
        is_empty = not term["hours"] and not term["past"]
        minutes = int(term["hours"] or 0) * 60 + int(term["past"] or 0)
        return None if is_empty or term["of"] not in {None, *HOURS} else minutes * _FINE
    if unit not in {None, *HOURS, *MINUTES}:
        return None
    whole, _, part = number.replace(",", ".").partition(".")
    fine = int(whole or 0) * _FINE + int(part.ljust(9, "0"))
    is_hours = unit in HOURS or (unit is None and not number.isdigit())
    return fine * 60 if is_hours else fine


def _is_time(term: re.Match[str]) -> bool:
    return bool(term["unit"]) if term["past"] is None else len(term["past"]) == 2 or bool(term["of"])  # noqa: PLR2004  1:30


def _bounded(minutes: int, *, is_time: bool) -> Duration | Problem:
    if minutes <= 0:
        return Problem("not-positive" if minutes else "nothing")
    return Problem("over-a-day") if minutes > MAX_MINUTES else Duration(minutes, is_time)
