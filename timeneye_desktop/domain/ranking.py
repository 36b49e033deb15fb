"""Which phases fit the words a person typed, best first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from timeneye_desktop.domain.catalogue import PhaseChoice


@dataclass(frozen=True, slots=True)
class Match:
    choice: PhaseChoice
    spans: tuple[tuple[int, int], ...] = ()
    """Where in the title the words were found: start and end."""
    why: str = ""


class Index:
    """Choices with their titles folded once."""

    def __init__(self, choices: Iterable[PhaseChoice]) -> None:
        ordered = sorted(choices, key=lambda choice: (choice.last_used, choice.used), reverse=True)
        self.rows = tuple((folded(choice.title), choice) for choice in ordered)


def rank(text: str, index: Index, limit: int = 200) -> tuple[Match, ...]:
    words = folded(text).split()
    found = []
    for title, choice in index.rows:
        spans = _spans(words, title)
        if spans is not None:
            found.append(Match(choice, spans))
            if len(found) == limit:
                break
    return tuple(found)


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


def _spans(words: list[str], title: str) -> tuple[tuple[int, int], ...] | None:
    spans = []
    for word in words:
        at = title.find(word)
        if at < 0:
            return None
        spans.append((at, at + len(word)))
    return tuple(sorted(spans))
