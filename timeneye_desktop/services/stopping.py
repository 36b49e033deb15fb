"""How does a person end a timer: what will come of it, what came of it, and how is it taken back?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.preferences import Midnight, Preferences
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow, TimerState
from timeneye_desktop.services.endings import Endings
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.store.courses import Courses, Logged

_FAR = 10
"""Seconds."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """What `undo` needs."""

    timer: Timer
    """As it was."""
    at: Instant
    logged: tuple[Logged, ...]
    """In the order of their days."""

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        return tuple(one.row for one in self.logged)

    @property
    def measured(self) -> float | None:
        """Seconds, where the minutes of its one entry say something that is worth a word."""
        first, *others = self.logged
        is_far = abs(first.seconds - first.row.work.minutes * 60) >= _FAR
        return first.seconds if is_far and not others else None


@dataclass(frozen=True, slots=True)
class Crossing:
    """A timer that ran past the beginning of a day, and what would be logged if it were divided there."""

    since: datetime
    until: datetime
    """UTC."""
    shares: tuple[tuple[date, int], ...]
    """Day and minutes."""


class Stopping:
    def __init__(
        self,
        tracking: Tracking,
        entries: Entries,
        endings: Endings,
        courses: Courses,
        chosen: Callable[[], Preferences],
    ) -> None:
        self._tracking = tracking
        self._entries = entries
        self._endings = endings
        self._courses = courses
        self._chosen = chosen

    async def to_ask(self, lid: str) -> Crossing | None:
        """What the person would have to say something about before the timer is stopped, if it ran past a midnight.

        None when it did not, or when they have chosen what becomes of it. NotPossibleError as of `stop`.
        """
        if self._chosen().midnight is not Midnight.ASK:
            return None
        timer, now = self._row(lid).timer, self._tracking.now()
        found = await self._endings.parts(timer, now)
        if len(found) == 1:
            return None
        stop = await self._endings.stop_of(timer, now, split=True)
        works = (stop.work, *(one.work for one in stop.further))
        return Crossing(found[0].since, found[-1].until, tuple((work.day, work.minutes) for work in works))

    async def stop(self, lid: str = "", *, ago_seconds: float = 0, split: bool | None = None) -> Stopped:
        """As `Tracking.stop`, and tell all that came of it."""
        timer, at = self._row(lid).timer, self._tracking.now()
        first = await self._tracking.stop(timer.lid, ago_seconds=ago_seconds, split=split)
        logged = await self._courses.logged(timer.lid)
        return Stopped(timer, at, logged or (Logged(first, first.work.minutes * 60.0),))

    async def undo(self, stopped: Stopped) -> None:
        """First the timer, then its entries: in between, time is there twice rather than not at all.

        It goes on as if nothing had been; where another runs by now, it pauses with the time it had.
        """
        await self.bring_back(stopped.timer, stopped.at)
        for row in stopped.rows:
            await self._entries.withdraw(row.lid)

    async def bring_back(self, timer: Timer, ended: Instant) -> None:
        current = self._tracking.current
        is_taken = current is not None and current.timer.state is TimerState.RUNNING
        if is_taken and timer.state is TimerState.RUNNING:
            timer = replace(timer, banked=timer.seconds(ended), since=None)
        await self._tracking.undo_discard(timer)

    def _row(self, lid: str) -> TimerRow:
        for row in self._tracking.timers:
            if lid in {"", row.timer.lid}:
                return row
        raise NotPossibleError("timer-gone" if lid else "nothing-runs")
