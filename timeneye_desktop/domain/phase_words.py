"""Which words of a line name a phase: those after a slash, or plain words that clearly do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.ranking import Index, folded, rank

_LOOKED_AT: Final = 40
"""Words of a line; a phase is named near its beginning."""
_MOST: Final = 6
_ALTERNATIVES: Final = 5
_SHORTEST: Final = 2
_SHORTEST_ALONE: Final = 4


@dataclass(frozen=True, slots=True)
class Named:
    """`count` words from number `first` name the choice, or less likely one of the alternatives."""

    first: int
    count: int
    choice: PhaseChoice
    alternatives: tuple[PhaseChoice, ...]


def slash_phase(words: list[str], index: Index) -> Named | None:
    """Read /acme des: as many words after the slash as still fit together; None when even the first fits nothing."""
    found = None
    for count in range(1, min(len(words), _MOST) + 1):
        matches = rank(" ".join(words[:count])[1:], index, _ALTERNATIVES + 1)
        if not matches or (any(match.why == "typo" for match in matches[:1]) and count > 1):
            break
        choices = [match.choice for match in matches]
        found = Named(0, count, choices[0], tuple(choices[1:]))
    return found


def named_phase(words: list[str], index: Index) -> Named | None:
    """The longest run of words in which project and phase are both named, or one that fits a single phase only.

    Each word must begin a word of the title, so that a note is not taken for a phase by accident.
    """
    plain = [folded(word) for word in words[:_LOOKED_AT]]
    hits = [index.beginning(word) if _may_name(word) else frozenset() for word in plain]
    best: Named | None = None
    for first in range(len(plain)):
        together: frozenset[int] | None = None
        for last in range(first, min(first + _MOST, len(plain))):
            together = hits[last] if together is None else together & hits[last]
            if not together:
                break
            count = last - first + 1
            if best is None or count > best.count:
                best = _clear(first, plain[first : last + 1], together, index) or best
    return best


def _may_name(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalnum() and not word.isdigit()


def _clear(first: int, words: list[str], rows: frozenset[int], index: Index) -> Named | None:
    """The choice these words mean, if there is little doubt."""
    both = [number for number in sorted(rows) if _names_both(words, number, index)]
    if both:
        choices = [index.rows[number].choice for number in both[: _ALTERNATIVES + 1]]
        return Named(first, len(words), choices[0], tuple(choices[1:]))
    if len(rows) == 1 and all(len(word) >= _SHORTEST_ALONE for word in words):
        (number,) = rows
        row = index.rows[number]
        if all(any(word == known for known, _at in row.words) for word in words):
            return Named(first, len(words), row.choice, ())
    return None


def _names_both(words: list[str], number: int, index: Index) -> bool:
    row = index.rows[number]
    parts = set()
    for word in words:
        parts |= {at >= row.phase_from for known, at in row.words if known.startswith(word)}
    return len(words) > 1 and parts == {True, False} and _separately(words, number, index)


def _separately(words: list[str], number: int, index: Index) -> bool:
    """One word for the project and another for the phase, not the same word for both."""
    row = index.rows[number]
    project = {word for word in words for known, at in row.words if known.startswith(word) and at < row.phase_from}
    phase = {word for word in words for known, at in row.words if known.startswith(word) and at >= row.phase_from}
    return any(one != other for one in project for other in phase)
