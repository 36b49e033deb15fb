"""Which of two versions is the newer one? Read as Python's own rule writes them; what cannot be read is none."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

_SHAPE: Final = re.compile(
    r"v?(?P<numbers>[0-9]{1,9}(?:\.[0-9]{1,9}){0,7})"
    r"(?:[.-]?(?P<stage>dev|a|b|rc|post)(?P<count>[0-9]{0,9}))?"
    r"(?:\+[a-z0-9.]{1,30})?",
    re.IGNORECASE,
)
_STAGES: Final = ("dev", "a", "b", "rc", "", "post")
"""From the first to the last; without a word it is the one that was meant."""

Rank: TypeAlias = tuple[tuple[int, ...], int, int]


def is_newer(version: str, than: str) -> bool:
    """False where one of them cannot be read."""
    this, other = rank(version), rank(than)
    return this is not None and other is not None and this > other


def rank(version: str) -> Rank | None:
    """What versions are compared by; None for what is no version. 1.2 and 1.2.0 are the same."""
    found = _SHAPE.fullmatch(version)
    if found is None:
        return None
    numbers = [int(number) for number in found["numbers"].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers), _STAGES.index((found["stage"] or "").lower()), int(found["count"] or 0)
