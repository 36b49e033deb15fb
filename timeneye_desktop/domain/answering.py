"""What is to become of the minutes nobody was there? Kept, removed or given to another phase, piece by piece.

All of it in whole minutes, cut at whole minutes: what a timer had before is what is kept, moved and removed, and no
second comes or goes by rounding. Seconds beyond the last whole minute of an absence are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from timeneye_desktop.domain.absence import Away, Cause
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.timer import Instant, Timer

_MINUTE: Final = timedelta(minutes=1)
_SLACK: Final = 2.0
"""Seconds by which two readings of one timer may differ."""


class Fate(Enum):
    KEEP = "keep"
    REMOVE = "remove"
    GIVE = "give"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some whole minutes of an absence, and what becomes of them."""

    since: datetime
    minutes: int
    fate: Fate = Fate.KEEP
    phase: PhaseKey | None = None
    """To whom it is given."""

    @property
    def until(self) -> datetime:
        return self.since + self.minutes * _MINUTE


@dataclass(frozen=True, slots=True)
class Absence:
    """What the person is asked about: all that is not answered yet, of one timer."""

    timer: Timer
    """As it was when the person left."""
    stretches: tuple[Away, ...]
    """In order; none touches another."""
    entry_lid: str = ""
    """What the timer became when it was stopped meanwhile."""
    title: str = ""
    """Project and phase, as they are shown."""

    @property
    def since(self) -> datetime:
        return self.stretches[0].since

    @property
    def until(self) -> datetime:
        return self.stretches[-1].until

    @property
    def causes(self) -> frozenset[Cause]:
        return frozenset(cause for stretch in self.stretches for cause in stretch.causes)

    @property
    def minutes(self) -> int:
        return sum(piece.minutes for piece in self.pieces)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All of it, kept."""
        return tuple(Piece(stretch.since, (stretch.until - stretch.since) // _MINUTE) for stretch in self.stretches)

    def with_more(self, away: Away, timer: Timer) -> Absence:
        """A second absence before the answer; where both tell of the same time it counts once."""
        return replace(self, timer=timer, stretches=merged((*self.stretches, away)))


def merged(stretches: Iterable[Away]) -> tuple[Away, ...]:
    found: list[Away] = []
    for stretch in sorted(stretches, key=lambda one: one.since):
        if found and stretch.since <= found[-1].until:
            last = found.pop()
            stretch = Away(last.since, max(last.until, stretch.until), last.causes | stretch.causes)  # noqa: PLW2901  one of both
        found.append(stretch)
    return tuple(found)


def cut(pieces: Sequence[Piece], at: int, minutes: int) -> tuple[Piece, ...]:
    """The piece at this place in two, the first of so many minutes; as they are where that leaves nothing of one."""
    piece = pieces[at]
    if not 0 < minutes < piece.minutes:
        return tuple(pieces)
    first = replace(piece, minutes=minutes)
    second = replace(piece, since=first.until, minutes=piece.minutes - minutes)
    return (*pieces[:at], first, second, *pieces[at + 1 :])


def taken(pieces: Iterable[Piece]) -> int:
    """Minutes that leave the timer: removed ones and those given away."""
    return sum(piece.minutes for piece in pieces if piece.fate is not Fate.KEEP)


def given(pieces: Iterable[Piece]) -> dict[PhaseKey, list[Piece]]:
    """What goes to other phases; an entry for each of them."""
    found: dict[PhaseKey, list[Piece]] = {}
    for piece in pieces:
        if piece.fate is Fate.GIVE and piece.phase is not None:
            found.setdefault(piece.phase, []).append(piece)
    return found


def was_changed(absence: Absence, after: Timer, now: Instant) -> bool:
    """Whether what the timer shows cannot have come from the one the person left, paused here at most.

    Changed on another device, or corrected by hand: nobody has to be asked then.
    """
    least, most = seconds_at(absence.timer, absence.until), absence.timer.seconds(now)
    return not least - _SLACK <= after.seconds(now) <= most + _SLACK


def seconds_at(timer: Timer, utc: datetime) -> float:
    return timer.seconds(Instant(utc, 0.0, ""))


def of_timer(away: Away, timer: Timer, threshold: float) -> Away | None:
    """What of it the timer ran for; None if that is shorter than what is asked about."""
    if timer.since is None:
        return None
    clipped = replace(away, since=max(away.since, timer.since.utc - timedelta(seconds=timer.banked)))
    return clipped if clipped.seconds >= threshold else None


def is_cut(pieces: Sequence[Piece], at: int) -> bool:
    """Whether this piece and the next are parts of one stretch."""
    return 0 <= at < len(pieces) - 1 and pieces[at].until == pieces[at + 1].since


def moved(pieces: Sequence[Piece], at: int, minutes: int) -> tuple[Piece, ...]:
    """The cut after this piece elsewhere, so many minutes from the piece's beginning; a minute is left of both."""
    if not is_cut(pieces, at):
        return tuple(pieces)
    both = pieces[at].minutes + pieces[at + 1].minutes
    first = replace(pieces[at], minutes=max(1, min(both - 1, minutes)))
    second = replace(pieces[at + 1], since=first.until, minutes=both - first.minutes)
    return (*pieces[:at], first, second, *pieces[at + 2 :])


def joined(pieces: Sequence[Piece], at: int) -> tuple[Piece, ...]:
    """Without the cut after this piece; what it was to become holds for both."""
    if not is_cut(pieces, at):
        return tuple(pieces)
    both = replace(pieces[at], minutes=pieces[at].minutes + pieces[at + 1].minutes)
    return (*pieces[:at], both, *pieces[at + 2 :])
