"""Which rows of a list can be read, and how many cannot?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeVar

from timeneye_desktop.domain.remote import Listing

T = TypeVar("T")
Row = dict[str, Any]

BAD_ROW: Final = (ValueError, TypeError, KeyError, OverflowError, ArithmeticError)


def rows(values: Iterable[object], row: Callable[[Row], T]) -> Listing[T]:
    """One that cannot be read spoils no other."""
    good, bad = [], 0
    for value in values:
        try:
            if not isinstance(value, dict):
                raise TypeError
            good.append(row(value))
        except BAD_ROW:
            bad += 1
    return Listing(tuple(good), bad)
