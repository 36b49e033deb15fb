"""A timer: measured time that is not an entry yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import MAX_MINUTES, RowState
from timeneye_desktop.domain.errors import NotPossibleError


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment on two clocks: `utc` can be stepped, `boot` counts through suspend."""

    utc: datetime
    boot: float
    """Seconds since the boot named by `boot_id`."""
    boot_id: str


class TimerState(Enum):
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class TimerEvent(Enum):
    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"
    DISCARD = "discard"


TRANSITIONS: Final = {
    (TimerState.RUNNING, TimerEvent.PAUSE): TimerState.PAUSED,
    (TimerState.PAUSED, TimerEvent.RESUME): TimerState.RUNNING,
    (TimerState.RUNNING, TimerEvent.STOP): TimerState.ENDED,
    (TimerState.PAUSED, TimerEvent.STOP): TimerState.ENDED,
    (TimerState.RUNNING, TimerEvent.DISCARD): TimerState.ENDED,
    (TimerState.PAUSED, TimerEvent.DISCARD): TimerState.ENDED,
}


@dataclass(frozen=True, slots=True)
class Timer:
    """Banked seconds plus, while running, the time since `since`."""

    lid: str
    phase: PhaseKey
    notes: str
    day: date
    """Local date of the start; the entry lands on it."""
    banked: float
    """Seconds measured before `since`."""
    since: Instant | None
    """None while paused."""
    server_id: str = ""

    @property
    def state(self) -> TimerState:
        return TimerState.PAUSED if self.since is None else TimerState.RUNNING

    def seconds(self, now: Instant) -> float:
        """Measured seconds at `now`, never negative."""
        return self.banked if self.since is None else self.banked + between(self.since, now)

    def paused(self, now: Instant) -> Timer:
        check(self.state, TimerEvent.PAUSE)
        return replace(self, banked=self.seconds(now), since=None)

    def resumed(self, now: Instant) -> Timer:
        check(self.state, TimerEvent.RESUME)
        return replace(self, since=now)


@dataclass(frozen=True, slots=True)
class TimerRow:
    """A timer as a panel shows it."""

    timer: Timer
    project: str
    phase: str
    state: RowState
    reason: str = ""


def check(state: TimerState, event: TimerEvent) -> TimerState:
    """The state that follows, or NotPossibleError."""
    after = TRANSITIONS.get((state, event))
    if after is None:
        raise NotPossibleError(f"timer-{event.value}-while-{state.value}")
    return after


def between(start: Instant, end: Instant) -> float:
    """Seconds from start to end; the boot clock decides while it is the same boot (delivery 2.13)."""
    if start.boot_id and start.boot_id == end.boot_id:
        return max(0.0, end.boot - start.boot)
    return max(0.0, (end.utc - start.utc).total_seconds())


def carried_over(timer: Timer, now: Instant, seen: Instant | None) -> Timer:
    """The timer once the computer was started anew, as it goes on from now on (delivery 2.13).

    What it had measured when the program was last seen is certain; from then on the wall clock is all there is, and
    one that was set back takes nothing away.
    """
    since = timer.since
    if since is None or not since.boot_id or since.boot_id == now.boot_id:
        return timer
    known = since
    if seen is not None and seen.boot_id == since.boot_id and seen.boot >= since.boot:
        known = seen
    return replace(timer, banked=timer.banked + between(since, known) + between(known, now), since=now)


def whole_minutes(seconds: float) -> int:
    """The one place where seconds become minutes: half up, at least 1 (delivery 2.13)."""
    return min(MAX_MINUTES, max(1, int((seconds + 30) // 60)))
