"""What does this computer know of one day: when did timers run, when were they paused, and what lies between?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

SHORTEST_GAP: Final = timedelta(minutes=10)
_MINUTE: Final = timedelta(minutes=1)


class SpanKind(Enum):
    RUNNING = "running"
    PAUSED = "paused"
    AWAY = "away"
    """Nobody was at the computer, or it slept; of no project, and no reason not to log the time."""


@dataclass(frozen=True, slots=True)
class Span:
    """All moments here are UTC."""

    project_id: str
    kind: SpanKind
    since: datetime
    until: datetime | None
    """None while it goes on."""
    shift: int | None = None
    """Seconds the clocks were ahead of UTC where it began; None when that is not known."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Whole minutes of which nothing is known."""

    since: datetime
    until: datetime

    @property
    def minutes(self) -> int:
        return (self.until - self.since) // _MINUTE


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a person's day lies: its two midnights, and what is drawn of it at least."""

    begins: datetime
    earliest: datetime
    latest: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class KnownDay:
    """The day as it is drawn: from `since` to `until`, of which `now` is over."""

    since: datetime
    until: datetime
    now: datetime
    spans: tuple[Span, ...] = ()
    """In order; each has an end."""
    gaps: tuple[Gap, ...] = ()

    @property
    def running(self) -> timedelta:
        return self._sum(SpanKind.RUNNING)

    @property
    def away(self) -> timedelta:
        return self._sum(SpanKind.AWAY)

    def _sum(self, kind: SpanKind) -> timedelta:
        return sum((_length(span) for span in self.spans if span.kind is kind), timedelta())


def known_day(spans: Iterable[Span], frame: Frame, now: datetime) -> KnownDay:
    """A span belongs to each day it touches; what a stepped clock left in the future, or without any length, goes."""
    over = min(now, frame.ends)
    inside = sorted(
        (_within(span, frame.begins, over) for span in _without_stale_pauses(spans, frame.begins)),
        key=lambda span: span.since,
    )
    shown = tuple(span for span in inside if _length(span) > timedelta())
    timed = tuple(span for span in shown if span.kind is not SpanKind.AWAY)
    since = min([frame.earliest, *(span.since for span in timed)])  # no night of sleep stretches the day
    away = (_within(span, since, over) for span in shown if span.kind is SpanKind.AWAY)
    seen = sorted([*timed, *(span for span in away if _length(span) > timedelta())], key=lambda span: span.since)
    return KnownDay(since, max(frame.latest, over), over, tuple(seen), tuple(_gaps(timed, over)))


def _without_stale_pauses(spans: Iterable[Span], midnight: datetime) -> Iterable[Span]:
    """A pause says something until another timer runs, and nothing of the next day: the person may have gone home."""
    found = tuple(spans)
    starts = sorted(span.since for span in found if span.kind is SpanKind.RUNNING)
    for span in found:
        if span.kind is not SpanKind.PAUSED:
            yield span
        elif span.since >= midnight:
            next_start = next((start for start in starts if start >= span.since), None)
            ends = [end for end in (span.until, next_start) if end is not None]
            yield replace(span, until=min(ends, default=None))


def _within(span: Span, begins: datetime, over: datetime) -> Span:
    return replace(span, since=max(span.since, begins), until=min(span.until or over, over))


def _gaps(spans: Iterable[Span], now: datetime) -> Iterable[Gap]:
    """Between two spans, and from the last one to now."""
    known: datetime | None = None
    for span in spans:
        if known is not None:
            yield from _gap(known, span.since)
        known = max(known or span.since, span.until or now)
    if known is not None:
        yield from _gap(known, now)


def _gap(since: datetime, until: datetime) -> Iterable[Gap]:
    """Rounded inwards: no second is offered that is known already."""
    gap = Gap(_minute(since + _MINUTE - timedelta(microseconds=1)), _minute(until))
    if gap.until - gap.since >= SHORTEST_GAP:
        yield gap


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def _length(span: Span) -> timedelta:
    return (span.until or span.since) - span.since
