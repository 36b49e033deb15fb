"""What a line such as "acme design 90m homepage yesterday" asks for (the entry line's grammar).

Order is free and the first reading that fits wins; what nothing claims is the note. One pass
over the words, a few looked at together; no text raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from timeneye_desktop.domain.clock_words import FROM, TO, stretches
from timeneye_desktop.domain.date_words import read_day
from timeneye_desktop.domain.draft import Draft, Kind, Meaning, Token, Turn, told
from timeneye_desktop.domain.length_words import offered_length, read_length, read_started
from timeneye_desktop.domain.line_words import Reading, Words, bare, joined, words_in
from timeneye_desktop.domain.offers import worth_offering
from timeneye_desktop.domain.phase_words import Named, named_phase, slash_phase, words_of_a_title
from timeneye_desktop.domain.ranking import Index

LONGEST: Final = 1_000
"""Characters that are read; the rest is note."""
_AHEAD: Final = 8
"""Words looked at together."""
_OFFERS: Final = 8
"""Words that are looked at, and the last one, whether they could be a length or a day."""
_SLASHES: Final = 4
"""Words with a slash in front that are looked up; more of them are paths."""
_DASHES: Final = ("-", "\u2013", "\u2014")
_LENGTHS: Final = frozenset([Kind.DURATION, Kind.RANGE])


@dataclass(slots=True)
class _Read:
    """How far the line is read."""

    draft: Draft = field(default_factory=Draft)
    rest: Words = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    offers: list[Token] = field(default_factory=list)

    def take(self, words: Words, meanings: tuple[Meaning, ...], at: int) -> None:
        """These words mean that one; as a note they stay what they are."""
        kind = meanings[at].kind
        token = Token(kind, words[0].start, words[-1].end, meanings, at, joined(words, len(words)))
        if kind is Kind.NOTE:
            self.rest += words
            self.offers.append(token)
        else:
            self.draft = told(self.draft, meanings[at])
            self.tokens.append(token)

    def name(self, named: Named) -> None:
        self.draft = replace(self.draft, phase=named.choice, alternatives=named.alternatives)

    def is_after_length(self, start: int) -> bool:
        """Whether a length ends right before that place."""
        return bool(self.tokens) and self.tokens[-1].kind in _LENGTHS and self.tokens[-1].end + 1 >= start


def parse_line(text: str, now: datetime, index: Index, turns: Iterable[Turn] = (), today: date | None = None) -> Draft:
    """Read a line at a local moment against the phases that can be chosen. Never raises.

    `today` is the person's own day, where it is not the calendar's.

    Where words can mean several things, the turns say which of them somebody chose.
    """
    words, turned = words_in(text, LONGEST), {turn.words: turn.at for turn in turns}
    asked = frozenset([word.number for word in words if word.text.startswith("/")][:_SLASHES])
    titled = frozenset[int]() if asked else words_of_a_title([word.text for word in words], index)
    read, at = _Read(), 0
    while at < len(words):
        ahead = words[at : at + _AHEAD]
        count = _take_slash(ahead, read, index) if at in asked else 0
        reading = None if count or at in titled else _reading(ahead, read, now, today or now.date())
        if reading is not None:
            count = reading.count
            chosen = turned.get(joined(ahead, count), 0)
            read.take(ahead[:count], reading.meanings, chosen if 0 <= chosen < len(reading.meanings) else 0)
        elif not count:
            read.rest.append(words[at])
        at += count or 1
    _take_plain_phase(read, index)
    literals = [Token(Kind.LITERAL, word.start, word.end) for word in read.rest if _is_literal(word.text)]
    unread = text[words[-1].end :] if words else text
    return replace(
        read.draft,
        notes=" ".join([*(_unquoted(word.text) for word in read.rest), *unread.split()]),
        tokens=tuple(sorted([*read.tokens, *literals], key=lambda token: token.start)),
        offers=worth_offering(read.offers, read.draft, read.tokens, words),
    )


def _take_slash(ahead: Words, read: _Read, index: Index) -> int:
    """How many words after the slash, it included, name a phase."""
    named = None if read.draft.phase else slash_phase([word.text for word in ahead], index)
    if named is None:
        return 0
    read.name(named)
    read.tokens.append(Token(Kind.PHASE, ahead[0].start, ahead[named.count - 1].end))
    return named.count


def _reading(ahead: Words, read: _Read, now: datetime, today: date) -> Reading | None:
    """The first that fits; an offer only where nothing else does."""
    if _is_literal(ahead[0].text):
        return None
    draft = read.draft
    return (
        _stretch(ahead, draft)
        or read_started(ahead, draft, now)
        or read_length(ahead, draft)
        or read_day(ahead, draft, today, is_beside_length=read.is_after_length(ahead[0].start))
        or (offered_length(ahead, draft) if len(read.offers) < _OFFERS or len(ahead) == 1 else None)
    )


def _stretch(ahead: Words, draft: Draft) -> Reading | None:
    before = int(ahead[0].bare in FROM and len(ahead) > 1)
    first = ahead[before]
    if draft.minutes is not None or not first.text[0].isdigit():
        return None
    second = bare(ahead, before + 1)
    is_apart = second in TO or second.startswith(_DASHES) or first.text.endswith(_DASHES)
    for count in (3, 2, 1) if is_apart else (1,):
        found = stretches(joined(ahead[before:], count))
        if found:
            meanings = (Meaning(Kind.RANGE, minutes=one.minutes, begins=one.begins) for one in found)
            return Reading(before + count, tuple(meanings))
    return None


def _take_plain_phase(read: _Read, index: Index) -> None:
    """Find the words among what is left that name a phase; the others stay note."""
    named = None if read.draft.phase else named_phase([word.text for word in read.rest], index)
    if named is None:
        return
    end = named.first + named.count
    read.name(named)
    read.tokens += [Token(Kind.PHASE, word.start, word.end) for word in read.rest[named.first : end]]
    read.rest = read.rest[: named.first] + read.rest[end:]


def _is_literal(word: str) -> bool:
    """An apostrophe in front makes a word plain text; a word in quotes is that already, and keeps them."""
    return word.startswith("'") and len(word) > 1


def _unquoted(word: str) -> str:
    inside = word.rstrip(".,;:!?")
    is_quoted = inside.endswith("'") and len(inside) > 2  # noqa: PLR2004  two quotes
    return word[1:] if _is_literal(word) and not is_quoted else word
