"""What is left of a text when case, accents and other marks make no difference?"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_LIKE: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})
"""Letters that carry no mark which could be taken off."""


@dataclass(frozen=True, slots=True)
class Folded:
    text: str
    places: tuple[int, ...] = ()
    """For each letter where it stood, and the length of all; empty when every one is where it was."""

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the folded text was in the original, its marks included."""
        if not self.places:
            return start, end
        return self.places[start], max(self.places[end], self.places[end - 1] + 1)


def fold(text: str) -> Folded:
    """The text for comparing, and where its letters come from."""
    if text.isascii():
        return Folded(text.lower())
    letters = [(letter, place) for place, char in enumerate(text) for letter in _plain(char)]
    return Folded("".join(letter for letter, _place in letters), (*(place for _letter, place in letters), len(text)))


def folded(text: str) -> str:
    return fold(text).text


def words_of(text: str) -> list[str]:
    """The words of a folded text, without what stands between them."""
    return _WORD.findall(text)


def word_starts(text: str) -> tuple[tuple[str, int], ...]:
    """The same, each with where it begins."""
    return tuple((found.group(), found.start()) for found in _WORD.finditer(text))


@lru_cache(maxsize=1024)  # the same letters come again and again
def _plain(char: str) -> str:
    """No letter for accents, joiners and marks of direction; several for a ligature."""
    parts = unicodedata.normalize("NFKD", char)
    base = "".join(part for part in parts if not unicodedata.category(part).startswith(("M", "Cf")))
    return base.casefold().translate(_LIKE)
