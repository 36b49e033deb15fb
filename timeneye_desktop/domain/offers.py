"""Which words of the note are worth offering as a length or as a day?"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from timeneye_desktop.domain.draft import Draft, Kind, Token
from timeneye_desktop.domain.line_words import Words


def worth_offering(found: Iterable[Token], draft: Draft, tokens: list[Token], words: Words) -> tuple[Token, ...]:
    """The first of each that the line says nothing about, and what somebody turned into note.

    In the middle of a note a number counts something, and so may a word that is also a name or a verb;
    beside what was understood it may be more, and a number also where the line begins or ends.
    """
    named = {place for token in tokens for place in (token.start, token.end)}
    ends = {word.end: after.start for word, after in pairwise(words)}
    starts = {after: before for before, after in ends.items()}
    edges = {words[0].start, words[-1].end} if words else set[int]()
    numbers = {word.start for word in words if not word.text[0].isalpha()}
    free = {False: draft.minutes is None and draft.ago_seconds is None, True: draft.day is None}
    offers: list[Token] = []
    for token in found:
        is_day = any(one.kind is Kind.DAY for one in token.meanings)
        is_beside = starts.get(token.start) in named or ends.get(token.end) in named
        is_edge = token.start in numbers and bool(edges & {token.start, token.end})
        is_free = token.start not in named and (is_beside or is_edge)
        if free[is_day] and (token.at or is_free):
            free[is_day] = False
            offers.append(token)
    return tuple(offers)
