"""What does a reader of the line look at, and what may it answer?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import Final, TypeAlias

from timeneye_desktop.domain.draft import Kind, Meaning

_WORD: Final = re.compile(r"\S+")
NOTE: Final = Meaning(Kind.NOTE)


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    start: int
    end: int
    number: int
    """0 for the first of the line."""
    bare: str
    """For comparing: without the comma that ends it."""


Words: TypeAlias = list[Word]


@dataclass(frozen=True, slots=True)
class Reading:
    """What so many words at the front can mean, the likeliest first: NOTE there makes it an offer."""

    count: int
    meanings: tuple[Meaning, ...]


def words_in(text: str, longest: int) -> Words:
    """Those that begin within so many characters."""
    begun = takewhile(lambda found: found.start() < longest, _WORD.finditer(text))
    return [
        Word(found.group(), found.start(), found.end(), number, found.group().casefold().rstrip(".,;"))
        for number, found in enumerate(begun)
    ]


def joined(ahead: Words, count: int) -> str:
    """So many words as one text; empty when there are not as many."""
    if count > len(ahead):
        return ""
    return " ".join([*(word.text.casefold() for word in ahead[: count - 1]), ahead[count - 1].bare])


def bare(ahead: Words, number: int) -> str:
    """That word, for comparing; empty when there is none."""
    return ahead[number].bare if number < len(ahead) else ""
