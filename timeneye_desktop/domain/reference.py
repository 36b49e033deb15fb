"""What marks a timer of a strict create on the server, so that it is known again (delivery 2.5)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that reads like a digit."""
_LENGTH: Final = 10


def new_reference(chance: Callable[[], float]) -> str:
    """The whole notes of such a timer; `chance` gives random numbers of 0..1. It never stands in an entry."""
    letters = "".join(_ALPHABET[min(31, int(chance() * 32))] for _ in range(_LENGTH))
    return f"(ref {letters})"
