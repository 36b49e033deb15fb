"""What a line such as "acme design 90m homepage yesterday" asks for (the entry line's grammar).

Order is free and the first reading that fits wins; what nothing claims is the note. One pass
over the words, a few looked at together; no text raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.clock_words import minute_of_day, minutes_between
from timeneye_desktop.domain.days import last_weekday, month_named, nearest_past, weekday_named
from timeneye_desktop.domain.durations import HOURS, MINUTES, Duration, parse_duration
from timeneye_desktop.domain.phase_words import Named, named_phase, slash_phase
from timeneye_desktop.domain.ranking import Index

LONGEST: Final = 1_000
"""Characters that are read; the rest is note."""
_AHEAD: Final = 8
"""Words looked at together."""

_SLASHES: Final = 4
"""Words with a slash in front that are looked up; more of them are paths."""
_WORD: Final = re.compile(r"\S+")
_TO: Final = "-\u2013\u2014tb"
"""What "to" begins with, in signs and words."""
_UNITS: Final = HOURS | MINUTES
_SPOKEN: Final = re.compile(
    rf"[0-9]+(?:[.,][0-9]+)? ?(?:{'|'.join(HOURS)})\.? [0-9]+ ?(?:{'|'.join(MINUTES)})"
    rf"|[0-9]+(?:[.,:][0-9]+)? (?:{'|'.join(_UNITS)})"
)
"""Lengths of several words: 1h 30m, 1 h 30 min, 2 hours."""
_HOURS_FIRST: Final = re.compile(rf"[0-9]+ ?(?:{'|'.join(HOURS)}) [0-5]?[0-9]")
"""1h 30, where nothing follows that could be counted."""
_ISO_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY: Final = re.compile(r"(?P<day>[0-9]{1,2})(?:\.|st|nd|rd|th)?")
_YEAR: Final = re.compile(r"20[0-9]{2}")


class Kind(Enum):
    DURATION = "duration"
    RANGE = "range"
    STARTED = "started"
    DAY = "day"
    PHASE = "phase"
    LITERAL = "literal"


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the line and what it was taken for."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What the line says so far; None and empty mean that it says nothing about it."""

    minutes: int | None = None
    ago_seconds: float | None = None
    """A timer is to start, that long ago."""
    day: date | None = None
    phase: PhaseChoice | None = None
    alternatives: tuple[PhaseChoice, ...] = ()
    """Other phases the same words could mean."""
    notes: str = ""
    tokens: tuple[Token, ...] = ()
    problem: str = ""
    """A key for one plain sentence, when the line asks for something impossible."""

    @property
    def is_log(self) -> bool:
        """Enter logs an entry; otherwise it starts a timer."""
        return self.minutes is not None


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int
    is_first: bool
    bare: str
    """For comparing: without the comma that ends it."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What some words at the front were read as: how many, and what to change in the draft."""

    count: int
    kind: Kind
    draft: Draft


_Reader = Callable[[list[_Word], Draft, datetime], _Reading | None]


def parse_line(text: str, now: datetime, index: Index) -> Draft:
    """Read a line at a local moment against the phases that can be chosen. Never raises."""
    words = [_word(number, found) for number, found in enumerate(_WORD.finditer(text))]
    asked = [word for word in words if word.text.startswith("/")][:_SLASHES]
    draft, rest, tokens, at = Draft(), [], [], 0
    while at < len(words) and words[at].start < LONGEST:
        ahead = words[at : at + _AHEAD]
        reading = (_slash(ahead, draft, index) if ahead[0] in asked else None) or _read(ahead, draft, now)
        if reading is None:
            rest.append(words[at])
            at += 1
        else:
            draft = reading.draft
            tokens.append(Token(reading.kind, ahead[0].start, ahead[reading.count - 1].end))
            at += reading.count
    draft, rest, tokens = _plain_phase(draft, rest, tokens, index)
    rest += words[at:]
    tokens += [Token(Kind.LITERAL, word.start, word.end) for word in rest if _is_literal(word.text)]
    notes = " ".join(_unquoted(word.text) for word in rest)
    return replace(draft, notes=notes, tokens=tuple(sorted(tokens, key=lambda token: token.start)))


def _word(number: int, found: re.Match[str]) -> _Word:
    text = found.group()
    return _Word(text, found.start(), found.end(), number == 0, text.casefold().rstrip(".,;"))


def _slash(ahead: list[_Word], draft: Draft, index: Index) -> _Reading | None:
    if draft.phase is not None:
        return None
    named = slash_phase([word.text for word in ahead], index)
    return None if named is None else _Reading(named.count, Kind.PHASE, _with_phase(draft, named))


def _read(ahead: list[_Word], draft: Draft, now: datetime) -> _Reading | None:
    if _is_literal(ahead[0].text):
        return None
    for reader in _READERS:
        reading = reader(ahead, draft, now)
        if reading is not None:
            return reading
    return None


def _range(ahead: list[_Word], draft: Draft, _now: datetime) -> _Reading | None:
    if draft.minutes is not None or not ahead[0].text[0].isdigit():
        return None
    is_apart = len(ahead) > 1 and (ahead[1].text[0] in _TO or ahead[0].text[-1] in _TO)
    for count in (3, 2, 1) if is_apart else (1,):
        minutes = minutes_between(_joined(ahead, count))
        if minutes is not None:
            return _Reading(count, Kind.RANGE, replace(draft, minutes=minutes))
    return None


def _started(ahead: list[_Word], draft: Draft, now: datetime) -> _Reading | None:
    """Read @9:30, 25m ago, and -25 as the very first word."""
    if draft.ago_seconds is not None or draft.problem:
        return None
    sign, bare = ahead[0].text[0], ahead[0].bare[1:]
    if sign == "@":
        minute = minute_of_day(bare)
        return None if minute is None else _Reading(1, Kind.STARTED, _since(minute, draft, now))
    if sign == "-" and ahead[0].is_first and bare[:1].isdigit():
        length = parse_duration(bare)
        return _ago(1, length, draft) if isinstance(length, Duration) else None
    found = _duration_ahead(ahead)
    if found is None or len(ahead) == found[0] or ahead[found[0]].bare != "ago":
        return None
    return _ago(found[0] + 1, found[1], draft)


def _ago(count: int, length: Duration, draft: Draft) -> _Reading:
    return _Reading(count, Kind.STARTED, replace(draft, ago_seconds=length.minutes * 60.0))


def _since(minute: int, draft: Draft, now: datetime) -> Draft:
    """A timer from that time of today on; by the clock of the place, also on a day on which it was changed."""
    start = now.replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)
    ago = now.timestamp() - start.timestamp()
    return replace(draft, ago_seconds=ago) if ago >= 0 else replace(draft, problem="start-in-the-future")


def _duration(ahead: list[_Word], draft: Draft, _now: datetime) -> _Reading | None:
    """But for the 25m of a second "25m ago", which says when."""
    found = _duration_ahead(ahead) if draft.minutes is None else None
    if found is None or (len(ahead) > found[0] and ahead[found[0]].bare == "ago"):
        return None
    return _Reading(found[0], Kind.DURATION, replace(draft, minutes=found[1].minutes))


def _day(ahead: list[_Word], draft: Draft, now: datetime) -> _Reading | None:
    if draft.day is not None:
        return None
    word, today = ahead[0].bare, now.date()
    if word in {"today", "yesterday"}:
        return _Reading(1, Kind.DAY, replace(draft, day=today - timedelta(days=word == "yesterday")))
    if _ISO_DATE.fullmatch(word):
        try:
            return _Reading(1, Kind.DAY, replace(draft, day=date.fromisoformat(word)))
        except ValueError:
            return None
    dated = _day_of_month(ahead, today)
    if dated is not None:
        return _Reading(dated[0], Kind.DAY, replace(draft, day=dated[1]))
    weekday = weekday_named(word)
    return None if weekday is None else _Reading(1, Kind.DAY, replace(draft, day=last_weekday(weekday, today)))


def _day_of_month(ahead: list[_Word], today: date) -> tuple[int, date] | None:
    """12 mar, 12 march 2026 and mar 12; but "may 2 hours" holds a length and no day."""
    if len(ahead) < 2:  # noqa: PLR2004  day and month
        return None
    first, second = ahead[0].bare, ahead[1].bare
    is_day_first = first[:1].isdigit()
    day, month = _DAY.fullmatch(first if is_day_first else second), month_named(second if is_day_first else first)
    if day is None or month is None or not (is_day_first or _duration_ahead(ahead[1:]) is None):
        return None
    year = ahead[2].bare if len(ahead) > 2 else ""  # noqa: PLR2004  the third word
    if _YEAR.fullmatch(year):
        try:
            return 3, date(int(year), month, int(day["day"]))
        except ValueError:
            return None
    found = nearest_past(month, int(day["day"]), today)
    return None if found is None else (2, found)


_READERS: Final[tuple[_Reader, ...]] = (_range, _started, _duration, _day)


def _duration_ahead(ahead: list[_Word]) -> tuple[int, Duration] | None:
    """Read 90m, 2 hours, 1h 30m: the longest reading that can only mean a length of time."""
    if not ahead[0].text[0].isdigit() and ahead[0].text[0] not in ":.,pP":
        return None
    second = ahead[1].bare if len(ahead) > 1 else ""
    has_more = second in _UNITS or (second[:1].isdigit() and ahead[0].text[-1].isalpha())
    if not has_more and ahead[0].bare.isdigit():
        return None
    for count in (4, 3, 2, 1) if has_more else (1,):
        text = _joined(ahead, count)
        is_one = count == 1 or _SPOKEN.fullmatch(text) or (_HOURS_FIRST.fullmatch(text) and len(ahead) == count)
        found = parse_duration(text) if is_one else None
        if isinstance(found, Duration) and found.has_sign_of_time:
            return count, found
    return None


def _joined(ahead: list[_Word], count: int) -> str:
    """So many words as one text; empty when there are not as many."""
    if count > len(ahead):
        return ""
    return " ".join([*(word.text.casefold() for word in ahead[: count - 1]), ahead[count - 1].bare])


def _with_phase(draft: Draft, named: Named) -> Draft:
    return replace(draft, phase=named.choice, alternatives=named.alternatives)


def _plain_phase(
    draft: Draft, rest: list[_Word], tokens: list[Token], index: Index
) -> tuple[Draft, list[_Word], list[Token]]:
    """Find the words among what is left that name a phase; the others stay note."""
    if draft.phase is not None:
        return draft, rest, tokens
    named = named_phase([word.text for word in rest], index)
    if named is None:
        return draft, rest, tokens
    used = rest[named.first : named.first + named.count]
    tokens = [*tokens, *(Token(Kind.PHASE, word.start, word.end) for word in used)]
    return _with_phase(draft, named), rest[: named.first] + rest[named.first + named.count :], tokens


def _is_literal(word: str) -> bool:
    """An apostrophe in front makes a word plain text; a word in quotes is that already, and keeps them."""
    return word.startswith("'") and len(word) > 1


def _unquoted(word: str) -> str:
    is_quoted = word.rstrip(".,;:!?").endswith("'") and len(word) > 2  # noqa: PLR2004  two quotes
    return word[1:] if _is_literal(word) and not is_quoted else word
