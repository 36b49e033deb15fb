"""Which part of what a timer measured belongs to which day?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Final

from timeneye_desktop.domain.own_day import day_of, start_of
from timeneye_desktop.domain.spans import Span
from timeneye_desktop.domain.timer import Instant, Timer, between

SHORTEST: Final = 60.0
"""Seconds; less than that after midnight, or before, is no work of another day."""


@dataclass(frozen=True, slots=True)
class Ran:
    """A stretch in which a timer ran, as long as it was measured to be: the wall clock may have been set meanwhile."""

    since: datetime
    """UTC."""
    seconds: float
    shift: int | None = None
    """Seconds the clocks were ahead of UTC where it began; None when that is not known."""

    @property
    def until(self) -> datetime:
        return self.since + timedelta(seconds=self.seconds)


@dataclass(frozen=True, slots=True)
class Part:
    day: date
    seconds: float
    since: datetime
    until: datetime
    """UTC; in between the timer may have been paused."""


def ran(spans: Iterable[Span], timer: Timer, now: Instant, ago_seconds: float = 0) -> tuple[Ran, ...]:
    """What is known of where the timer ran until `ago_seconds` ago; without any span, all of it just now."""
    since, seconds = timer.since or now, timer.seconds(now)
    until = since.utc + timedelta(seconds=between(since, now) - ago_seconds)
    found = [
        Ran(span.since, (min(until, span.until or until) - span.since).total_seconds(), span.shift) for span in spans
    ]
    return tuple(found) or (Ran(until - timedelta(seconds=seconds - ago_seconds), seconds - ago_seconds),)


def fitted(ran: Sequence[Ran], seconds: float) -> tuple[Ran, ...]:
    """The stretches as if they made these seconds in all: a corrected time has changed when it was begun."""
    found: list[Ran] = []
    for one in sorted(ran, key=lambda one: one.since, reverse=True):
        length = min(max(0.0, one.seconds), seconds)
        seconds -= length
        if length:
            found.append(
                replace(one, since=one.since + timedelta(seconds=max(0.0, one.seconds) - length), seconds=length)
            )
    if seconds > 0 and found:
        first = found[-1]
        found[-1] = replace(first, since=first.since - timedelta(seconds=seconds), seconds=first.seconds + seconds)
    return tuple(reversed(found))


def parts(ran: Sequence[Ran], seconds: float, day: date, begins: int = 0) -> tuple[Part, ...]:
    """In order, at least one; the first lies on `day`, where the timer was begun, and all together make `seconds`.

    Each stretch is cut at the midnights of the place where it was begun.
    """
    pieces: dict[date, list[Ran]] = {}
    for one in fitted(ran, seconds):
        for on, piece in _cut(one, day, begins):
            pieces.setdefault(on, []).append(piece)
    if not pieces:
        moment = max(one.until for one in ran)
        return (Part(day, seconds, moment, moment),)
    return _without_slivers([_part(on, pieces[on]) for on in sorted(pieces)])


def _cut(one: Ran, day: date, begins: int) -> Iterable[tuple[date, Ran]]:
    zone = _zone(one)
    since, until = one.since, one.until
    on = max(day, day_of(since, begins, zone))
    while (end := min(until, start_of(on + timedelta(days=1), begins, zone))) < until:
        yield on, Ran(since, (end - since).total_seconds())
        since, on = end, on + timedelta(days=1)
    yield on, Ran(since, (until - since).total_seconds())


def _zone(one: Ran) -> tzinfo | None:
    """None for the one this computer is in, as long as its clocks show there what they showed then."""
    here = one.since.astimezone().utcoffset()
    if one.shift is None or here == timedelta(seconds=one.shift):
        return None
    return timezone(timedelta(seconds=one.shift))


def _part(day: date, pieces: Sequence[Ran]) -> Part:
    return Part(day, sum(piece.seconds for piece in pieces), pieces[0].since, pieces[-1].until)


def _without_slivers(found: list[Part]) -> tuple[Part, ...]:
    while len(found) > 1 and (short := min(found, key=lambda part: part.seconds)).seconds < SHORTEST:
        at = found.index(short)
        near = at - 1 if at else 1
        one, other = sorted((at, near))
        joined = Part(found[near].day, short.seconds + found[near].seconds, found[one].since, found[other].until)
        found[one : other + 1] = [joined]
    return tuple(found)
