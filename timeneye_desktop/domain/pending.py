"""Which timers rest with time that is on no timesheet yet, and what would they become?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.delivery import STOPPED_ELSEWHERE
from timeneye_desktop.domain.entry import MAX_MINUTES, MAX_NOTES, Work
from timeneye_desktop.domain.several import joined_notes
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState, whole_minutes


@dataclass(frozen=True, slots=True)
class Saving:
    """One entry, and the timers that it is made of: the first becomes it, the others end with it."""

    rows: tuple[TimerRow, ...]
    work: Work


@dataclass(frozen=True, slots=True)
class Pending:
    rows: tuple[TimerRow, ...]
    minutes: int
    """What they would be on the timesheet, each for itself."""


def pending(rows: Iterable[TimerRow], now: Instant) -> Pending:
    """Those that are paused; not one whose time is on Timeneye already, where a question waits for an answer."""
    resting = tuple(row for row in rows if row.timer.state is TimerState.PAUSED and row.reason != STOPPED_ELSEWHERE)
    return Pending(resting, sum(whole_minutes(row.timer.seconds(now)) for row in resting))


def presses(resting: Pending, current: TimerRow | None, today: date) -> bool:
    """Whether to speak of them: not of the one in front alone, which was paused today and can be seen anyway."""
    return any(row != current or row.timer.day < today for row in resting.rows)


def savings(resting: Pending, now: Instant, *, merge: bool) -> tuple[Saving, ...]:
    """An entry for each; or, merged, one for all those of the same phase and day that fit into a day."""
    groups: dict[object, list[TimerRow]] = {}
    for row in resting.rows:
        timer = row.timer
        key: tuple[PhaseKey, object] | str = (timer.phase, timer.day) if merge else timer.lid
        groups.setdefault(key, []).append(row)
    return tuple(
        saving
        for group in groups.values()
        for saving in ([_saving(group, now)] if _fits(group, now) else [_saving([row], now) for row in group])
    )


def _fits(group: list[TimerRow], now: Instant) -> bool:
    return sum(row.timer.seconds(now) for row in group) <= MAX_MINUTES * 60


def _saving(group: list[TimerRow], now: Instant) -> Saving:
    """The one that Timeneye knows becomes the entry, as far as one of them is known there."""
    ordered = sorted(group, key=lambda row: not row.timer.server_id)
    first = ordered[0].timer
    notes = joined_notes([row.timer.notes for row in group])[:MAX_NOTES].rstrip() if len(group) > 1 else first.notes
    minutes = whole_minutes(sum(row.timer.seconds(now) for row in group))
    return Saving(tuple(ordered), Work(first.phase, minutes, first.day, notes))
