"""A timer began earlier than it was started: which entries lie in that time, and how much do they lose?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.timer import Timer

_HALF: Final = 30


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A stretch in which another timer ran, and the entry that came of it."""

    span: int
    """Names it in the store."""
    since: datetime
    until: datetime
    """UTC."""
    row: EntryRow


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch as it becomes; without any length where nothing of it is left."""

    span: int
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Trim:
    row: EntryRow
    """As it was."""
    minutes: int
    """What it loses; with all of them it goes."""
    seconds: float
    """What was measured in that time."""

    @property
    def left(self) -> int:
        return self.row.work.minutes - self.minutes


@dataclass(frozen=True, slots=True)
class Backdating:
    """`timer` as it was becomes `after`, which began at `began` (UTC)."""

    timer: Timer
    after: Timer
    began: datetime
    moved: float
    """Seconds its first stretch begins earlier; below zero for later."""
    trims: tuple[Trim, ...] = ()
    cuts: tuple[Cut, ...] = ()
    before: tuple[Cut, ...] = ()
    """The same stretches as they were."""

    @property
    def trimmed(self) -> int:
        return sum(trim.minutes for trim in self.trims)


def trims(found: Iterable[Neighbour], began: datetime, until: datetime) -> tuple[Trim, ...]:
    """Whole minutes, half up, of what each entry and the time from `began` to `until` have in common."""
    common: dict[str, float] = {}
    rows: dict[str, EntryRow] = {}
    for one in found:
        seconds = (min(one.until, until) - max(one.since, began)).total_seconds()
        rows[one.row.lid] = one.row
        common[one.row.lid] = common.get(one.row.lid, 0.0) + max(0.0, seconds)
    lost = {lid: min(rows[lid].work.minutes, int((seconds + _HALF) // 60)) for lid, seconds in common.items()}
    return tuple(Trim(rows[lid], minutes, common[lid]) for lid, minutes in lost.items() if minutes)


def cuts(found: Iterable[Neighbour], began: datetime) -> tuple[Cut, ...]:
    """What was before `began` stays."""
    return tuple(Cut(one.span, min(one.since, began), min(one.until, began)) for one in found)
