"""Which words of a line are a time of day, or a stretch between two: 9:30, 0930, 9:15-10:40, 9h15 à 10h40."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_A_DAY: Final = 24 * 60
_HALF: Final = 12 * 60
_LONGEST: Final = 18 * 60
"""A longer stretch was not meant as one."""

TO: Final = frozenset(["to", "till", "until", "bis", "a", "alle", "\u00e0", "hasta"])
FROM: Final = frozenset(["from", "von", "dalle", "de", "desde"])
"""In front of a stretch, and said with it."""

_DASH: Final = r" ?[-\u2013\u2014] ?"
_EXACT: Final = r"[0-9]{1,2}:[0-9]{2}|[0-9]{4}"
_FULL: Final = r"[0-9]{1,2}:[0-9]{2}"
_HOUR: Final = r"[0-9]{1,2}"
_TO: Final = rf" (?:{'|'.join(sorted(TO))}) "
_RANGES: Final = (
    re.compile(rf"({_EXACT})[-\u2013\u2014]({_EXACT})"),
    re.compile(rf"({_HOUR})[-\u2013\u2014]({_FULL})"),
    re.compile(rf"({_FULL})[-\u2013\u2014]({_HOUR})"),
    re.compile(rf"({_FULL})(?:{_DASH}|{_TO})({_FULL})"),
    re.compile(rf"({_HOUR}){_TO}({_FULL})"),
    re.compile(rf"({_FULL}){_TO}({_HOUR})"),
    re.compile(rf"({_HOUR}h[0-9]{{2}})(?:{_DASH}|{_TO})({_HOUR}h(?:[0-9]{{2}})?)"),
    re.compile(rf"({_HOUR}h)(?:{_DASH}|{_TO})({_HOUR}h[0-9]{{2}})"),
)
"""Without a colon anywhere only four digits are a clock, or an h with minutes: 9-10, 555-1234 and 2026-03 are not."""
_CLOCK: Final = re.compile(r"([0-9]{1,2}):?([0-9]{2})?")


class Stretch(NamedTuple):
    begins: int
    """Minute of the day."""
    minutes: int


def minute_of_day(text: str) -> int | None:
    """Minutes since midnight of 9:30, 0930 and 9; None for what no clock shows."""
    found = _CLOCK.fullmatch(text)
    minute = int(found[1]) * 60 + int(found[2] or 0) if found and not text.endswith(":") else _A_DAY
    return minute if minute < _A_DAY and (found is None or int(found[2] or 0) < 60) else None  # noqa: PLR2004  a clock


def stretches(text: str) -> tuple[Stretch, ...]:
    """What a stretch such as 9:15-10:40 can be; past midnight, or past noon on a clock of twelve hours.

    The first is meant unless somebody says otherwise: 9-10:30 is in the morning.
    """
    found = next((found for shape in _RANGES if (found := shape.fullmatch(text))), None)
    if found is None:
        return ()
    first, second = (_without_h(found[side]) for side in (1, 2))
    begin, end = minute_of_day(first), _A_DAY if second in {"24:00", "2400"} else minute_of_day(second)
    if begin is None or end is None or begin == end or ("h" in found[1] and end < begin):
        return ()
    is_twofold = _is_twelve_hour(first) and _is_twelve_hour(second)
    minutes = (end + (_HALF if end < begin and is_twofold else 0) - begin) % _A_DAY
    if not 0 < minutes <= _LONGEST:
        return ()
    begins = (begin, (begin + _HALF) % _A_DAY) if is_twofold else (begin,)
    return tuple(Stretch(one, minutes) for one in begins)


def _without_h(text: str) -> str:
    """9h15 is 9:15, and 9h is 9."""
    return text.replace("h", ":").removesuffix(":")


def _is_twelve_hour(text: str) -> bool:
    """Such as 9:15 and 1:40, but not 09:15."""
    hour = text.partition(":")[0]
    return len(hour) <= 2 and not hour.startswith("0") and int(hour) * 60 <= _HALF  # noqa: PLR2004  digits
