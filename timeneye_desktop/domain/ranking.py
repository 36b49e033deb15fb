"""Which phases fit the words a person typed, best first."""

from __future__ import annotations

import bisect
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseChoice

_WORD: Final = re.compile(r"\w+")
_MOST_WORDS: Final = 8
_TYPO_FROM: Final = 4
"""Letters; in shorter words a typo is a different word."""
_CLOSE: Final = 80.0


@dataclass(frozen=True, slots=True)
class Match:
    choice: PhaseChoice
    spans: tuple[tuple[int, int], ...] = ()
    """Where in the title the words were found: start and end."""
    why: str = ""
    """A key for a small word beside the row: recent, initials, typo or empty."""


@dataclass(frozen=True, slots=True)
class _Row:
    choice: PhaseChoice
    title: str
    words: tuple[tuple[str, int], ...]
    """Folded words of the title and where they begin."""
    phase_from: int


class Index:
    """Choices with their titles folded once; those used lately stand first."""

    def __init__(self, choices: Iterable[PhaseChoice]) -> None:
        ordered = sorted(choices, key=lambda choice: choice.title.casefold())
        ordered.sort(key=lambda choice: (choice.last_used, choice.used), reverse=True)
        self.rows: Final = tuple(map(_row, ordered))
        by_word: dict[str, set[int]] = {}
        for number, row in enumerate(self.rows):
            for word, _start in row.words:
                by_word.setdefault(word, set()).add(number)
        self._words = sorted(by_word)
        self._by_word = by_word

    def beginning(self, prefix: str) -> frozenset[int]:
        """Numbers of the rows that have a word which begins like this."""
        found: set[int] = set()
        for word in self._words[bisect.bisect_left(self._words, prefix) :]:
            if not word.startswith(prefix):
                break
            found |= self._by_word[word]
        return frozenset(found)

    def words(self) -> list[str]:
        """Every distinct folded word, in order."""
        return self._words


def rank(text: str, index: Index, limit: int = 200) -> tuple[Match, ...]:
    """Rows in which every word is found: as the beginning of a word, inside one, as initials, or with one typo."""
    wanted = _WORD.findall(folded(text))[:_MOST_WORDS]
    if not wanted:
        recent = (Match(row.choice, why="recent" if row.choice.last_used else "") for row in index.rows[:limit])
        return tuple(recent)
    found = _matches(wanted, index, limit)
    return found or _with_typo(wanted, index, limit)


def folded(text: str) -> str:
    """Lower case without accents; as long as the text wherever that matters for showing what was found."""
    return "".join(_plain(char) for char in text)


def _plain(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[:1].casefold()
    return base if len(base) == 1 else char


def _row(choice: PhaseChoice) -> _Row:
    title = folded(choice.title)
    words = tuple((found.group(), found.start()) for found in _WORD.finditer(title))
    return _Row(choice, title, words, len(choice.project) + 3)


def _matches(wanted: list[str], index: Index, limit: int) -> tuple[Match, ...]:
    begun: list[Match] = []
    inside: list[Match] = []
    initials: list[Match] = []
    for row in index.rows:
        if any(word not in row.title for word in wanted):
            if len(wanted) == 1 and _initials(row).startswith(wanted[0]):
                initials.append(Match(row.choice, tuple((at, at + 1) for _word, at in row.words), "initials"))
            continue
        spans, whole = _spans(wanted, row)
        (begun if whole else inside).append(Match(row.choice, spans))
        if len(begun) >= limit:
            break
    return tuple((begun + initials + inside)[:limit])


def _spans(wanted: list[str], row: _Row) -> tuple[tuple[tuple[int, int], ...], bool]:
    spans, whole = [], True
    for word in wanted:
        starts = [at for known, at in row.words if known.startswith(word)]
        whole = whole and bool(starts)
        at = starts[0] if starts else row.title.find(word)
        spans.append((at, at + len(word)))
    return tuple(sorted(set(spans))), whole


def _initials(row: _Row) -> str:
    return "".join(word[0] for word, _at in row.words)


def _with_typo(wanted: list[str], index: Index, limit: int) -> tuple[Match, ...]:
    """Each word replaced by the closest known one, if that is close; only asked when nothing fits as typed."""
    mended = []
    for word in wanted:
        close = word if index.beginning(word) else _closest(word, index.words())
        if close is None:
            return ()
        mended.append(close)
    if mended == wanted:
        return ()
    return tuple(Match(match.choice, match.spans, "typo") for match in _matches(mended, index, limit))


def _closest(word: str, known: list[str]) -> str | None:
    if len(word) < _TYPO_FROM:
        return None
    from rapidfuzz import fuzz, process

    # Against beginnings of equal length: "desgin" is close to "desig(n)" as well as to "design".
    beginnings = {name[: len(word) + 1]: name for name in known if len(name) >= len(word) - 1}
    found = process.extractOne(word, beginnings.keys(), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return None if found is None else beginnings[found[0]]
