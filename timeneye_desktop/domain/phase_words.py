"""Which words of a line name a phase: those after a slash, or plain words that clearly do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest
from itertools import pairwise
from typing import Final

from timeneye_desktop.domain.calendar_words import days_back, weekday_named
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.folding import folded, words_of
from timeneye_desktop.domain.ranking import Index, common, rank
from timeneye_desktop.domain.titles import BOTH, Asked, Row, claims, closeness, sides

_LOOKED_AT: Final = 40
"""Words of a line; a phase is named near its beginning."""
_LONGEST: Final = 100
_MOST: Final = 6
_ROWS: Final = 30
"""Titles looked at closely, those used lately first; with more of them little would be clear."""
_CLOSELY: Final = 12
"""The same for plain words, of which a line has more."""
_SIGNED: Final = 4
"""Words with signs inside, such as r&d, of which each part may be the beginning of many."""
_ALTERNATIVES: Final = 5
_TRIES: Final = 20
"""Different runs of words looked at closely: a line in which more of them might name a phase is a list of names."""
_DOUBTFUL: Final = 3
"""Words that may be a day or a length whose titles are looked for, and the words before them that may belong."""
_BEFORE: Final = 2
_BEGINS_PHASE: Final = 3
_BEGINS_PROJECT: Final = 4
_ALONE: Final = 4
"""Letters from which a word may be the beginning of a phase's, of a project's, or name a phase by itself."""
_BETWEEN: Final = frozenset([">", "\u203a", "/", "-", "\u2013", ":", "|", "&", "+"])
_SAYS_NOTHING: Final = frozenset(
    words_of(
        "a about add after again all also an and any are as at be before but by can das dem den der die do ein "
        "eine fix for from fur get got had has have how im in into is it its la le les mit more my new no not now of "
        "off on one only or our out over per set so some than that the their then there they this to two und up use "
        "von was we were what when which will with you your zu"
    )
)
"""Words every note is made of: they may stand in a title, but do not name it."""


@dataclass(frozen=True, slots=True)
class Named:
    """`count` words from number `first` name the choice, or less likely one of the alternatives."""

    first: int
    count: int
    choice: PhaseChoice
    alternatives: tuple[PhaseChoice, ...]


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of the line: what it may name, and what of it must stand in the title as it is, such as r&d."""

    parts: tuple[str, ...]
    signs: tuple[str, ...] = ()


def slash_phase(words: list[str], index: Index) -> Named | None:
    """Read /acme des: as many words after the slash as still name one title; None when even the first fits nothing."""
    parts = words_of(folded(words[0][1:]))
    matches = rank(words[0][1:], index, _ALTERNATIVES + 1) if parts else ()
    if not matches:
        return None
    named = _named(0, 1, [match.choice for match in matches])
    asked: list[Asked] = [(part, *(index.typos(part) if matches[0].why == "typo" else ())) for part in parts]
    numbers = common(index.beginning(typed).union(*map(index.beginning, meant)) for typed, *meant in asked)
    for count, word in enumerate(words[1:_MOST], 2):
        parts = words_of(folded(word))
        if word in _BETWEEN:
            continue
        if not parts or not word[0].isalnum():
            break
        more: list[Asked] = [(part,) for part in parts]
        rows = _fitting([*asked, *more], numbers, index)
        if not rows:
            more = [(part, *index.typos(part)) for part in parts]
            rows = _naming_the_rest(asked, more, numbers, index)
        if not rows:
            break
        asked, numbers = [*asked, *more], frozenset(rows)
        named = _named(0, count, [index.rows[number].choice for number in rows])
        if word[-1] in ",;:" and sides(asked, index.rows[rows[0]]) == BOTH:
            break
    return named


def named_phase(words: list[str], index: Index, tries: int = _TRIES) -> Named | None:
    """The longest run of words in which project and phase are both named, or all of one that only one title has.

    Each word must begin a word of the title, so that a note is not taken for a phase by accident.
    """
    said = [_said(word) for word in words[:_LOOKED_AT]]
    signed = [word for word in dict.fromkeys(said) if word is not None and word.signs]
    known = {word: _hits(word, index) for word in set(said).difference(signed[_SIGNED:]) if word is not None}
    hits = [None if word is None else known.get(word) for word in said]
    best: Named | None = None
    tried: dict[tuple[str, ...], Named | None] = {}
    for first, begins in enumerate(said):
        if begins is None or not begins.parts:
            continue
        together, run = hits[first] or frozenset(), list[_Said]()
        for last in range(first, min(first + _MOST, len(said))):
            word, rows = said[last], hits[last]
            if word is None or rows is None:
                break
            run.append(word)
            together = together & rows if word.parts and rows is not together else together
            if not together:
                break
            if word.parts and (best is None or len(run) > best.count):
                parts = tuple(part for one in run for part in one.parts)
                if parts not in tried and len(tried) == tries:
                    return best
                clear = tried[parts] if parts in tried else _clear(parts, together, index)
                if len(parts) > 1:
                    tried[parts] = clear
                best = best if clear is None else replace(clear, first=first, count=len(run))
    return best


def words_of_a_title(words: list[str], index: Index) -> frozenset[int]:
    """Numbers of the words that name a phase together with a word that could be a day or a length, such as Monday.

    It belongs to the title only where it stands beside the same words there.
    """
    said = words[:_LOOKED_AT]
    firsts = sorted({said.index(word) for word in said})
    for doubtful in [at for at in firsts if _is_doubtful(said[at], index)][:_DOUBTFUL]:
        begin = max(0, doubtful - _BEFORE)
        around = said[begin : doubtful + _MOST]
        named = named_phase(around, index, _TRIES // 5)
        run = range(named.first, named.first + named.count) if named else range(0)
        if named and doubtful - begin in run and _is_in_order([around[at] for at in run], named.choice):
            return frozenset(begin + at for at in run)
    return frozenset()


def _is_in_order(run: list[str], choice: PhaseChoice) -> bool:
    parts, known = [part for word in run for part in words_of(folded(word))], words_of(folded(choice.title))
    return any(known[at : at + len(parts)] == parts for at in range(len(known)))


def _is_doubtful(word: str, index: Index) -> bool:
    """Whether a word that may be a day or a length stands in some title."""
    plain = folded(word[:_LONGEST]).rstrip(".,;:")
    is_read = (
        (plain[:1].isdigit() and not plain.isdigit())
        or weekday_named(plain) is not None
        or days_back(plain) is not None
    )
    parts = words_of(plain) if is_read else []
    return bool(parts) and all(index.whole(part) for part in parts)


def _said(word: str) -> _Said | None:
    """None for a word that can name nothing, such as #123 and 'design."""
    if word in _BETWEEN:
        return _Said(())
    plain = folded(word[:_LONGEST]).rstrip(".,;:")
    if len(word) > _LONGEST or not plain[:1].isalnum():
        return None
    pieces = [piece for piece in re.split(r"[/>\u203a|:]", plain) if piece]
    parts = [part for piece in pieces for part in words_of(piece)]
    return _Said(tuple(parts), tuple(piece for piece in pieces if not piece.isalnum()))


def _hits(said: _Said, index: Index) -> frozenset[int]:
    """Numbers of the rows whose title a word could name; none for a sign between two words."""
    if not said.parts:
        return frozenset()
    numbers = common(
        index.beginning(part) if said.signs or _may_begin(part) else index.whole(part) for part in said.parts
    )
    return common([numbers, *map(index.written, said.signs)])


def _may_begin(part: str) -> bool:
    return len(part) >= _BEGINS_PHASE and not part.isdigit() and part not in _SAYS_NOTHING


def _clear(parts: tuple[str, ...], numbers: frozenset[int], index: Index) -> Named | None:
    """The phase these words mean, if there is little doubt."""
    if len(numbers) == 1 and all(_names_one(parts, index.rows[number]) for number in numbers):
        return _named(0, 0, [index.rows[number].choice for number in numbers])
    if len(parts) == 1:
        return None
    asked: list[Asked] = [(part,) for part in parts]
    rows = [n for n in _fitting(asked, numbers, index, _CLOSELY) if _names_both(parts, index.rows[n])]
    if not rows:
        return None
    best = closeness(asked, index.rows[rows[0]])
    equals = [number for number in rows if closeness(asked, index.rows[number]) == best]
    if len(equals) > _ALTERNATIVES + 1 and not index.rows[equals[0]].choice.last_used:
        return None
    return _named(0, 0, [index.rows[number].choice for number in rows])


def _names_one(parts: Sequence[str], row: Row) -> bool:
    """The whole name of the project, or of the phase, in words that are not just any."""
    project = {word for word, at in row.words if at < row.phase_from}
    phase = {word for word, at in row.words if at >= row.phase_from}
    is_plain = all(len(part) >= _ALONE and part.isalpha() and part not in _SAYS_NOTHING for part in parts)
    return is_plain and set(parts) in (project, phase)


def _names_both(parts: Sequence[str], row: Row) -> bool:
    """One word clearly names the project and another the phase, and a number stands where it stands in the title."""
    project: set[int] = set()
    phase: set[int] = set()
    for asker, part in enumerate(parts):
        if part in _SAYS_NOTHING or part.isdigit():
            continue
        for known, at in row.words:
            named, least = (phase, _BEGINS_PHASE) if at >= row.phase_from else (project, _BEGINS_PROJECT)
            if known == part or (known.startswith(part) and len(part) >= least):
                named.add(asker)
    return any(one != other for one in project for other in phase) and _numbers_in_place(parts, row)


def _numbers_in_place(parts: Sequence[str], row: Row) -> bool:
    """The 2 of "website 2 design" belongs to a title with "Website 2", and to the note otherwise."""
    known = [word for word, _at in row.words]
    beside = set(pairwise(known))
    for at, part in enumerate(parts):
        before, after = parts[at - 1] if at else None, parts[at + 1] if at + 1 < len(parts) else None
        if part.isdigit() and not any(
            (other == part and before and one.startswith(before)) or (one == part and after and other.startswith(after))
            for one, other in beside
        ):
            return False
    return True


def _fitting(asked: list[Asked], numbers: frozenset[int], index: Index, most: int = _ROWS) -> list[int]:
    """The rows in which each word has a place of its own, the closest first, then those used lately.

    Those with only a beginning of some word are looked for while the others are few.
    """
    each = dict.fromkeys(asked)
    whole = numbers & common(index.whole(typed).union(*map(index.whole, meant)) for typed, *meant in each)
    rows = [number for number in nsmallest(most, whole) if claims(asked, index.rows[number])]
    if len(rows) < most:
        begun = numbers & common(index.beginning(typed).union(*map(index.beginning, meant)) for typed, *meant in each)
        rows += [number for number in nsmallest(most, begun - whole) if claims(asked, index.rows[number])]
    return sorted(rows, key=lambda number: (closeness(asked, index.rows[number]), number))


def _naming_the_rest(asked: list[Asked], more: list[Asked], numbers: frozenset[int], index: Index) -> list[int]:
    """Rows in which words with a typo name the project or phase that the ones before them do not."""
    together = [*asked, *more]
    rows = ((number, index.rows[number]) for number in _fitting(together, numbers, index))
    return [number for number, row in rows if sides(asked, row) != BOTH and sides(together, row) == BOTH]


def _named(first: int, count: int, choices: list[PhaseChoice]) -> Named:
    return Named(first, count, choices[0], tuple(choices[1 : _ALTERNATIVES + 1]))
