"""Which words of a line are a time of day, or a stretch between two: 9:30, 0930, 9:15-10:40."""

from __future__ import annotations

import re
from typing import Final

_A_DAY: Final = 24 * 60
_HALF: Final = 12 * 60
_LONGEST: Final = 18 * 60
"""A longer stretch was not meant as one."""

_EXACT: Final = r"[0-9]{1,2}:[0-9]{2}|[0-9]{4}"
_RANGES: Final = (
    re.compile(rf"({_EXACT})[-\u2013\u2014]({_EXACT})"),
    re.compile(r"([0-9]{1,2})[-\u2013\u2014]([0-9]{1,2}:[0-9]{2})"),
    re.compile(r"([0-9]{1,2}:[0-9]{2})[-\u2013\u2014]([0-9]{1,2})"),
    re.compile(r"([0-9]{1,2}:[0-9]{2}) ?[-\u2013\u2014] ?([0-9]{1,2}:[0-9]{2})"),
    re.compile(r"([0-9]{1,2}:[0-9]{2}) (?:to|bis) ([0-9]{1,2}:[0-9]{2})"),
)
"""Without a colon anywhere only four digits are a clock: 9-10, 555-1234 and 2026-03 are not."""
_CLOCK: Final = re.compile(r"([0-9]{1,2}):?([0-9]{2})?")


def minute_of_day(text: str) -> int | None:
    """Minutes since midnight of 9:30, 0930 and 9; None for what no clock shows."""
    found = _CLOCK.fullmatch(text)
    minute = int(found[1]) * 60 + int(found[2] or 0) if found and not text.endswith(":") else _A_DAY
    return minute if minute < _A_DAY and (found is None or int(found[2] or 0) < 60) else None  # noqa: PLR2004  a clock


def minutes_between(text: str) -> int | None:
    """How long a stretch such as 9:15-10:40 is; past midnight, or past noon on a clock of twelve hours."""
    found = next((found for shape in _RANGES if (found := shape.fullmatch(text))), None)
    if found is None:
        return None
    begin, end = minute_of_day(found[1]), _A_DAY if found[2] in {"24:00", "2400"} else minute_of_day(found[2])
    if begin is None or end is None or begin == end:
        return None
    if end < begin and _is_twelve_hour(found[1]) and _is_twelve_hour(found[2]):
        end += _HALF
    minutes = (end - begin) % _A_DAY
    return minutes if 0 < minutes <= _LONGEST else None


def _is_twelve_hour(text: str) -> bool:
    """Such as 9:15 and 1:40, but not 09:15."""
    hour = text.partition(":")[0]
    return len(hour) <= 2 and not hour.startswith("0") and int(hour) * 60 <= _HALF  # noqa: PLR2004  digits
