"""How does the title of a phase stand to the words asked for?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple, TypeAlias

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.folding import Folded, fold, folded, word_starts

Asked: TypeAlias = tuple[str, ...]
"""A folded word as typed, and those it may be with one typo."""

BOTH: Final = frozenset([True, False])
"""Project and phase: see `sides`."""


class Row(NamedTuple):
    """A choice with its title made ready for comparing."""

    choice: PhaseChoice
    title: Folded
    words: tuple[tuple[str, int], ...]
    """Words of the folded title and where they begin."""
    phase_from: int
    """Where in the folded title the phase begins."""


def row_of(choice: PhaseChoice) -> Row:
    title = fold(choice.title)
    return Row(choice, title, word_starts(title.text), len(folded(choice.project)) + 3)


def spans(words: Iterable[str], row: Row) -> tuple[tuple[int, int], ...]:
    """Where the words are: rather a whole one than a beginning, rather that than inside; in order, never two on one."""
    found = []
    for word in words:
        whole = (at for known, at in row.words if known == word)
        begun = (at for known, at in row.words if known.startswith(word))
        at = next(whole, next(begun, row.title.text.find(word)))
        found.append((at, at + len(word)))
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(row.title.place(start, end) for start, end in merged)


def claims(asked: Sequence[Asked], row: Row) -> bool:
    """Whether each word begins a word of the title that no other needs; a number must be all of it."""
    options = [
        [number for number, (known, _at) in enumerate(row.words) if any(_begins(known, way) for way in ways)]
        for ways in asked
    ]
    holders: dict[int, int] = {}

    def settle(asker: int, tried: set[int]) -> bool:
        for number in options[asker]:
            if number not in tried:
                tried.add(number)
                if number not in holders or settle(holders[number], tried):
                    holders[number] = asker
                    return True
        return False

    return all(settle(asker, set()) for asker in range(len(options)))


def closeness(asked: Sequence[Asked], row: Row) -> int:
    """0 when all words of the title are asked for, 1 when all that are asked for are whole words of it, else 2."""
    known = {word for word, _at in row.words}
    found = {next((way for way in ways if way in known), "") for ways in asked}
    if "" in found:
        return 2
    return 0 if found == known else 1


def sides(asked: Sequence[Asked], row: Row) -> frozenset[bool]:
    """What is named: False for the project, True for the phase."""
    return frozenset(at >= row.phase_from for known, at in row.words for ways in asked if known.startswith(ways))


def _begins(known: str, word: str) -> bool:
    return known == word if word.isdigit() else known.startswith(word)
