"""Which phases fit the words a person typed, best first."""

from __future__ import annotations

import bisect
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final, TypeAlias

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.folding import folded, words_of
from timeneye_desktop.domain.habits import Mark, Standing
from timeneye_desktop.domain.titles import Row, row_of, spans

Near: TypeAlias = Callable[[str, Sequence[str]], Iterable[str]]
"""near(word, known): those that are the word with one typo. Given from outside: the domain knows no library."""

LONGEST: Final = 1_000
"""Characters of what is searched for that are read at all."""
_MOST_WORDS: Final = 40
_INITIALS: Final = "initials"
_TYPO: Final = "typo"
_TYPO_FROM: Final = 4
"""Letters; in shorter words a typo is a different word."""


@dataclass(frozen=True, slots=True)
class Match:
    choice: PhaseChoice
    why: str = ""
    """A key for a small word beside the row: initials, typo, what a `Standing` says of it, or empty."""
    row: Row | None = None
    words: tuple[str, ...] = ()
    """What was found in it."""

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where in the title the words were found: start and end. Worked out for the rows that are seen only."""
        if self.row is None or not self.words:
            return ()
        if self.why == _INITIALS:
            letters = self.row.words[: len(self.words[0])]
            return tuple(self.row.title.place(at, at + 1) for _word, at in letters)
        return spans(self.words, self.row)


class Index:
    """Phases with their titles folded once; those used lately stand first, unless it is told how they stand."""

    def __init__(self, choices: Iterable[PhaseChoice], near: Near | None = None, *, are_open: bool = True) -> None:
        """Either of the open ones or of the closed ones."""
        named = sorted((choice.title, choice.key, choice) for choice in choices if choice.is_open is are_open)
        ordered = [choice for _title, _key, choice in sorted(named, key=lambda name: name[0].casefold())]
        ordered.sort(key=lambda choice: (choice.last_used, choice.used), reverse=True)
        self.rows: Final = tuple(map(row_of, ordered))
        self.sizes: Final = [len({word for word, _at in row.words}) for row in self.rows]
        """How many different words each title has."""
        self._numbers = {row.choice.key: number for number, row in enumerate(self.rows)}
        self._texts = [row.title.text for row in self.rows]
        initials = ["".join([word[0] for word, _at in row.words]) for row in self.rows]
        self._initials = sorted(zip(initials, range(len(initials)), strict=True))
        by_word: dict[str, list[int]] = {}
        for number, row in enumerate(self.rows):
            for word, _start in row.words:
                by_word.setdefault(word, []).append(number)
        self._words = sorted(by_word)
        self._by_word = {word: frozenset(numbers) for word, numbers in by_word.items()}
        by_sign: dict[str, list[int]] = {}
        for number, text in enumerate(self._texts):
            for piece in text.split(" "):
                if not piece.isalnum():
                    by_sign.setdefault(piece, []).append(number)
        self._signs = sorted(by_sign)
        self._by_sign = by_sign
        self._near = near
        self._stand(Standing())

    def arranged(self, standing: Standing) -> Index:
        """The same rows in the order of this standing; nothing is folded again."""
        made = copy(self)
        made._stand(standing)  # noqa: SLF001  another of this class
        return made

    def _stand(self, standing: Standing) -> None:
        numbers = self._numbers
        self._why = standing.why
        self.likeliest = tuple(numbers[key] for key in standing.order if key in numbers)
        """Numbers of the rows that are pinned or were worked on, the likeliest first."""
        self.hidden = frozenset(numbers[key] for key in standing.hidden if key in numbers)
        self._known = frozenset(self.likeliest)

    def ordered(self, numbers: frozenset[int]) -> list[int]:
        """The likeliest first."""
        return [number for number in self.likeliest if number in numbers] + sorted(numbers - self._known)

    def why(self, number: int) -> str:
        """A key for the reason that the row stands where it stands."""
        return self._why.get(self.rows[number].choice.key, "")

    def whole(self, word: str) -> frozenset[int]:
        """Numbers of the rows that have this word."""
        return self._by_word.get(word, frozenset())

    def beginning(self, prefix: str) -> frozenset[int]:
        """Numbers of the rows that have a word which begins like this."""
        known = _beginning(self._words, prefix)
        return self.whole(known[0]).union(*map(self.whole, known[1:])) if known else frozenset()

    def written(self, sign: str) -> frozenset[int]:
        """Numbers of the rows in which this, such as r&d, begins what stands between two spaces."""
        return frozenset().union(*[self._by_sign[piece] for piece in _beginning(self._signs, sign)])

    def holding(self, letters: str) -> frozenset[int]:
        """Numbers of the rows that have this anywhere in their title."""
        if words_of(letters) == [letters]:  # then it is inside one word, and there are fewer words than titles
            return frozenset().union(*[self._by_word[known] for known in self._words if letters in known])
        return frozenset([number for number, text in enumerate(self._texts) if letters in text])

    def abbreviated(self, initials: str) -> frozenset[int]:
        """Numbers of the rows whose first words begin with these letters, one each."""
        first = bisect.bisect_left(self._initials, (initials, 0))
        end = bisect.bisect_left(self._initials, (initials + chr(sys.maxunicode), 0))
        return frozenset([number for _known, number in self._initials[first:end]])

    def typos(self, word: str) -> list[str]:
        """Known words that begin like this one but for one typo; a digit is never a typo."""
        if self._near is None or len(word) < _TYPO_FROM or not word.isalpha():
            return []
        found: set[str] = set()
        one, other = word[0], word[1]
        likely = [known for known in self._words if one in known[:2] or other in known[:2]]  # one typo leaves one there
        for size in (len(word) - 1, len(word), len(word) + 1):
            beginnings = {known[:size] for known in likely if len(known) >= size}
            found.update(*(_beginning(self._words, close) for close in self._near(word, list(beginnings))))
        return sorted(found, key=lambda known: (abs(len(known) - len(word)), known))


def rank(text: str, index: Index, limit: int = 200, *, with_hidden: bool = False) -> tuple[Match, ...]:
    """Rows in which every word is found: as a word, the beginning of one, as initials, inside one, or with one typo.

    Hidden ones come last, and unless asked for only when every word is typed whole.
    """
    wanted = wanted_words(text)
    shy = frozenset[int]() if with_hidden else index.hidden
    if not wanted:
        first = {*index.likeliest, *index.hidden}
        rest = (number for number in range(len(index.rows)) if number not in first)
        numbers = chain(index.likeliest, rest, sorted(index.hidden - shy))
        return tuple(Match(index.rows[number].choice, why=index.why(number)) for number in islice(numbers, limit))
    found = sorted(islice(_fitting(wanted, index, shy), limit), key=lambda match: match.why == Mark.HIDDEN.value)
    return tuple(found or islice(_mended(wanted, index, shy), limit))


def wanted_words(text: str) -> list[str]:
    """What is to be found, each once; signs count only when there is nothing else."""
    plain = folded(text[:LONGEST])
    words = words_of(plain) or plain.split()
    return list(dict.fromkeys(words))[:_MOST_WORDS]


def _fitting(wanted: list[str], index: Index, shy: frozenset[int]) -> Iterator[Match]:
    """Whole words first, and of these the rows with no others; then beginnings, initials, and what is inside."""
    whole = common(map(index.whole, wanted))
    exact = frozenset([number for number in whole if index.sizes[number] == len(wanted)])
    begun = common(map(index.beginning, wanted)) - whole - shy
    initials = index.abbreviated(wanted[0]) - whole - begun - shy if len(wanted) == 1 else frozenset[int]()
    words = tuple(wanted)
    for number in chain(*map(index.ordered, (exact, whole - exact, begun))):
        yield Match(index.rows[number].choice, index.why(number), index.rows[number], words)
    for number in index.ordered(initials):
        yield Match(index.rows[number].choice, _INITIALS, index.rows[number], words)
    for number in index.ordered(common(map(index.holding, wanted)) - whole - begun - initials - shy):
        yield Match(index.rows[number].choice, index.why(number), index.rows[number], words)


def _mended(wanted: list[str], index: Index, shy: frozenset[int]) -> Iterator[Match]:
    """Rows that hold every word as typed or with a typo; asked when nothing fits as typed."""
    typos: dict[str, list[str]] = {}

    def holding(word: str) -> frozenset[int]:
        typos[word] = index.typos(word)
        return index.holding(word).union(*map(index.whole, typos[word]))

    for number in index.ordered(common(map(holding, wanted)) - shy):
        row = index.rows[number]
        known = {word for word, _at in row.words}
        words = (w if w in row.title.text else next(close for close in typos[w] if close in known) for w in wanted)
        yield Match(row.choice, _TYPO, row, tuple(words))


def common(sets: Iterable[frozenset[int]]) -> frozenset[int]:
    """What all of them hold; the rest is not looked at once that is nothing."""
    common: frozenset[int] | None = None
    for numbers in sets:
        common = numbers if common is None else common & numbers
        if not common:
            break
    return common or frozenset()


def _beginning(ordered: list[str], prefix: str) -> list[str]:
    end = bisect.bisect_left(ordered, prefix + chr(sys.maxunicode))
    return ordered[bisect.bisect_left(ordered, prefix) : end]
