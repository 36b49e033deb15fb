"""Which value did the person type? NotPossibleError says why there is none in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from timeneye_desktop.domain.durations import Duration, Problem, parse_duration
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.preferences import Span
from timeneye_desktop.domain.zones import zone_named

_NOTHING: Final = Problem("nothing")
_DIGITS: Final = re.compile(r"[0-9]{1,9}")


def minutes_reader(span: Span) -> Callable[[str], int]:
    """Reads lengths with the one duration parser, and zero, which that refuses, where the span holds it."""

    def read(text: str) -> int:
        found = parse_duration(text)
        if isinstance(found, Problem) and found != _NOTHING:
            raise NotPossibleError(span.why)
        return _within(span, found.minutes if isinstance(found, Duration) else 0)

    return read


def number_reader(span: Span) -> Callable[[str], int]:
    """Reads plain digits."""

    def read(text: str) -> int:
        digits = text.strip()
        if not _DIGITS.fullmatch(digits):
            raise NotPossibleError(span.why)
        return _within(span, int(digits))

    return read


def read_zone(text: str) -> str:
    """The name of a time zone, or nothing."""
    name = text.strip()
    if name and zone_named(name) is None:
        raise NotPossibleError("no-zone")
    return name


def _within(span: Span, number: int) -> int:
    if number not in span:
        raise NotPossibleError(span.why)
    return number
