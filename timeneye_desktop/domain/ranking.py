"""Which phases fit the words a person typed, best first."""

from __future__ import annotations

import bisect
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, TypeAlias

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.folding import folded, words_of
from timeneye_desktop.domain.titles import row_of, spans

Near: TypeAlias = Callable[[str, Sequence[str]], Iterable[str]]
"""near(word, known): those that are the word with one typo. Given from outside: the domain knows no library."""

LONGEST: Final = 1_000
"""Characters of what is searched for that are read at all."""
_MOST_WORDS: Final = 40
_TYPO_FROM: Final = 4
"""Letters; in shorter words a typo is a different word."""


@dataclass(frozen=True, slots=True)
class Match:
    choice: PhaseChoice
    spans: tuple[tuple[int, int], ...] = ()
    """Where in the title the words were found: start and end."""
    why: str = ""
    """A key for a small word beside the row: recent, initials, typo or empty."""


class Index:
    """Open phases with their titles folded once; those used lately stand first."""

    def __init__(self, choices: Iterable[PhaseChoice], near: Near | None = None) -> None:
        named = sorted((choice.title, choice.key, choice) for choice in choices if choice.is_open)
        ordered = [choice for _title, _key, choice in sorted(named, key=lambda name: name[0].casefold())]
        ordered.sort(key=lambda choice: (choice.last_used, choice.used), reverse=True)
        self.rows: Final = tuple(map(row_of, ordered))
        self._texts = [row.title.text for row in self.rows]
        self._initials = ["".join([word[0] for word, _at in row.words]) for row in self.rows]
        by_word: dict[str, list[int]] = {}
        for number, row in enumerate(self.rows):
            for word, _start in row.words:
                by_word.setdefault(word, []).append(number)
        self._words = sorted(by_word)
        self._by_word = {word: frozenset(numbers) for word, numbers in by_word.items()}
        self._near = near

    def whole(self, word: str) -> frozenset[int]:
        """Numbers of the rows that have this word."""
        return self._by_word.get(word, frozenset())

    def beginning(self, prefix: str) -> frozenset[int]:
        """Numbers of the rows that have a word which begins like this."""
        known = self._beginning(prefix)
        return self.whole(known[0]).union(*map(self.whole, known[1:])) if known else frozenset()

    def holding(self, letters: str) -> frozenset[int]:
        """Numbers of the rows that have this anywhere in their title."""
        return frozenset([number for number, text in enumerate(self._texts) if letters in text])

    def abbreviated(self, initials: str) -> frozenset[int]:
        """Numbers of the rows whose first words begin with these letters, one each."""
        return frozenset([number for number, known in enumerate(self._initials) if known.startswith(initials)])

    def typos(self, word: str) -> list[str]:
        """Known words that begin like this one but for one typo; a digit is never a typo."""
        if self._near is None or len(word) < _TYPO_FROM or not word.isalpha():
            return []
        found: set[str] = set()
        one, other = word[0], word[1]
        likely = [known for known in self._words if one in known[:2] or other in known[:2]]  # one typo leaves one there
        for size in (len(word) - 1, len(word), len(word) + 1):
            beginnings = {known[:size] for known in likely if len(known) >= size}
            found.update(*(self._beginning(close) for close in self._near(word, list(beginnings))))
        return sorted(found, key=lambda known: (abs(len(known) - len(word)), known))

    def _beginning(self, prefix: str) -> list[str]:
        end = bisect.bisect_left(self._words, prefix + chr(sys.maxunicode))
        return self._words[bisect.bisect_left(self._words, prefix) : end]


def rank(text: str, index: Index, limit: int = 200) -> tuple[Match, ...]:
    """Rows in which every word is found: as a word, the beginning of one, as initials, inside one, or with one typo."""
    wanted = wanted_words(text)
    if not wanted:
        recent = (Match(row.choice, why="recent" if row.choice.last_used else "") for row in index.rows[:limit])
        return tuple(recent)
    found = tuple(islice(_fitting(wanted, index), limit))
    return found or tuple(islice(_mended(wanted, index), limit))


def wanted_words(text: str) -> list[str]:
    """What is to be found, each once; signs count only when there is nothing else."""
    plain = folded(text[:LONGEST])
    words = words_of(plain) or plain.split()
    return list(dict.fromkeys(words))[:_MOST_WORDS]


def _fitting(wanted: list[str], index: Index) -> Iterator[Match]:
    """Whole words first, and of these the rows with no others; then beginnings, initials, and what is inside."""
    whole = _common(map(index.whole, wanted))
    exact = {number for number in whole if len({word for word, _at in index.rows[number].words}) == len(wanted)}
    begun = _common(map(index.beginning, wanted)) - whole
    for number in (*sorted(exact), *sorted(whole - exact), *sorted(begun)):
        yield Match(index.rows[number].choice, spans(wanted, index.rows[number]))
    initials = index.abbreviated(wanted[0]) - whole - begun if len(wanted) == 1 else frozenset[int]()
    for number in sorted(initials):
        row = index.rows[number]
        letters = row.words[: len(wanted[0])]
        yield Match(row.choice, tuple(row.title.place(at, at + 1) for _word, at in letters), "initials")
    for number in sorted(_common(map(index.holding, wanted)) - whole - begun - initials):
        yield Match(index.rows[number].choice, spans(wanted, index.rows[number]))


def _mended(wanted: list[str], index: Index) -> Iterator[Match]:
    """Rows that hold every word as typed or with a typo; asked when nothing fits as typed."""
    typos: dict[str, list[str]] = {}

    def holding(word: str) -> frozenset[int]:
        typos[word] = index.typos(word)
        return index.holding(word).union(*map(index.whole, typos[word]))

    for number in sorted(_common(map(holding, wanted))):
        row = index.rows[number]
        known = {word for word, _at in row.words}
        words = (w if w in row.title.text else next(close for close in typos[w] if close in known) for w in wanted)
        yield Match(row.choice, spans(words, row), "typo")


def _common(sets: Iterable[frozenset[int]]) -> frozenset[int]:
    """What all of them hold; the rest is not looked at once that is nothing."""
    common: frozenset[int] | None = None
    for numbers in sets:
        common = numbers if common is None else common & numbers
        if not common:
            break
    return common or frozenset()
