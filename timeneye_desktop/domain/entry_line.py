"""What a line such as "acme design 90m homepage yesterday" asks for (the entry line's grammar).

Order is free and the first reading that fits wins; what nothing claims is the note. One pass
over the words, at most three looked at together; no text raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.days import last_weekday, month_named, nearest_past, weekday_named
from timeneye_desktop.domain.durations import Duration, parse_duration
from timeneye_desktop.domain.phase_words import Named, named_phase, slash_phase
from timeneye_desktop.domain.ranking import Index

LONGEST: Final = 1_000
"""Characters that are read; the rest is note."""

_WORD: Final = re.compile(r"\S+")
_CLOCK: Final = re.compile(r"(?P<hour>[0-9]{1,2})(?::?(?P<minute>[0-9]{2}))?")
_ISO_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY: Final = re.compile(r"(?P<day>[0-9]{1,2})\.?")
_MINUTES_AGO: Final = re.compile(r"-(?P<minutes>[0-9]{1,3})")
_A_DAY: Final = 24 * 60


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


@dataclass(frozen=True, slots=True)
class _Reading:
    """What some words at the front were read as: how many, and what to change in the draft."""

    count: int
    kind: Kind
    draft: Draft


_Reader = Callable[[list[_Word], Draft, datetime], _Reading | None]


def parse_line(text: str, now: datetime, index: Index) -> Draft:
    """Read a line at a local moment against the phases that can be chosen. Never raises."""
    words = [_Word(found.group(), found.start(), found.end()) for found in _WORD.finditer(text[:LONGEST])]
    draft, rest, tokens, at = Draft(), [], [], 0
    while at < len(words):
        ahead = words[at : at + 8]
        if draft.phase is None and ahead[0].text.startswith("/") and len(ahead[0].text) > 1:
            named = slash_phase([word.text for word in ahead], index)
            if named is not None:
                draft = _with_phase(draft, named)
                tokens.append(Token(Kind.PHASE, ahead[0].start, ahead[named.count - 1].end))
                at += named.count
                continue
        reading = _read(ahead, draft, now)
        if reading is None:
            rest.append(words[at])
            at += 1
        else:
            draft = reading.draft
            tokens.append(Token(reading.kind, ahead[0].start, ahead[reading.count - 1].end))
            at += reading.count
    draft, rest, tokens = _plain_phase(draft, rest, tokens, index)
    notes = " ".join(_unquoted(word.text) for word in rest)
    tail = text[LONGEST:].strip()
    tokens += [Token(Kind.LITERAL, word.start, word.end) for word in rest if word.text.startswith("'")]
    ordered = tuple(sorted(tokens, key=lambda token: token.start))
    return replace(draft, notes=f"{notes} {tail}".strip(), tokens=ordered)


def _read(ahead: list[_Word], draft: Draft, now: datetime) -> _Reading | None:
    if ahead[0].text.startswith("'"):
        return None
    for reader in _READERS:
        reading = reader(ahead, draft, now)
        if reading is not None:
            return reading
    return None


def _range(ahead: list[_Word], draft: Draft, _now: datetime) -> _Reading | None:
    """9:15-10:40, 0915-1040, 9-10:30; past midnight the end is the next day."""
    first, dash, last = ahead[0].text.replace("\u2013", "-").partition("-")
    if draft.minutes is not None or not dash or max(len(first), len(last)) < 3:  # noqa: PLR2004  "9-10" is no time
        return None
    begin, end = _minute_of_day(first), _minute_of_day(last)
    if begin is None or end is None or begin == end:
        return None
    return _Reading(1, Kind.RANGE, replace(draft, minutes=(end - begin) % _A_DAY))


def _started(ahead: list[_Word], draft: Draft, now: datetime) -> _Reading | None:
    """Read @9:30, 25m ago, and -25 as the very first word."""
    word = ahead[0].text
    if draft.ago_seconds is not None or (word.startswith("@") and _minute_of_day(word[1:]) is None):
        return None
    if word.startswith("@"):
        minute = _minute_of_day(word[1:]) or 0
        start = now.replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)
        ago = (now - start).total_seconds()
        started = replace(draft, ago_seconds=ago) if ago >= 0 else replace(draft, problem="start-in-the-future")
        return _Reading(1, Kind.STARTED, started)
    first = _MINUTES_AGO.fullmatch(word)
    if first is not None and ahead[0].start == 0 and int(first["minutes"]):
        return _Reading(1, Kind.STARTED, replace(draft, ago_seconds=int(first["minutes"]) * 60.0))
    found = _duration_ahead(ahead)
    if found is not None and len(ahead) > found[0] and ahead[found[0]].text.casefold() == "ago":
        return _Reading(found[0] + 1, Kind.STARTED, replace(draft, ago_seconds=found[1].minutes * 60.0))
    return None


def _duration(ahead: list[_Word], draft: Draft, _now: datetime) -> _Reading | None:
    if draft.minutes is not None:
        return None
    found = _duration_ahead(ahead)
    if found is None:
        return None
    return _Reading(found[0], Kind.DURATION, replace(draft, minutes=found[1].minutes))


def _day(ahead: list[_Word], draft: Draft, now: datetime) -> _Reading | None:
    if draft.day is not None:
        return None
    word, today = ahead[0].text.casefold().rstrip(","), now.date()
    if word in {"today", "yesterday"}:
        return _Reading(1, Kind.DAY, replace(draft, day=today - timedelta(days=word == "yesterday")))
    if _ISO_DATE.fullmatch(word):
        try:
            return _Reading(1, Kind.DAY, replace(draft, day=date.fromisoformat(word)))
        except ValueError:
            return None
    following = ahead[1].text.casefold().rstrip(",.") if len(ahead) > 1 else ""
    for number, name in ((word, following), (following, word)):
        day, month = _DAY.fullmatch(number), month_named(name)
        found = nearest_past(month, int(day["day"]), today) if day and month else None
        if found is not None:
            return _Reading(2, Kind.DAY, replace(draft, day=found))
    weekday = weekday_named(word)
    return None if weekday is None else _Reading(1, Kind.DAY, replace(draft, day=last_weekday(weekday, today)))


_READERS: Final[tuple[_Reader, ...]] = (_range, _started, _duration, _day)


def _duration_ahead(ahead: list[_Word]) -> tuple[int, Duration] | None:
    """Read 90m, 2 hours, 1h 30m: the longest reading that can only mean a length of time."""
    if not ahead[0].text[0].isdigit() and ahead[0].text[0] not in ":.,pP":
        return None
    for count in (4, 3, 2, 1):
        text = " ".join(word.text for word in ahead[:count])
        if count <= len(ahead) and (count == 1 or _goes_together(ahead[:count])):
            found = parse_duration(text)
            if isinstance(found, Duration) and found.has_sign_of_time:
                return count, found
    return None


def _goes_together(words: list[_Word]) -> bool:
    """Only "2 hours" and "1h 30m" are one length; "90m 2:00" are two."""
    last = words[-1].text.casefold()
    return last.isalpha() or (last[:1].isdigit() and last[-1:].isalpha() and words[-2].text[-1:].isalpha())


def _minute_of_day(text: str) -> int | None:
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None  # noqa: PLR2004  a clock


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


def _unquoted(word: str) -> str:
    return word[1:] if word.startswith("'") and len(word) > 1 else word
