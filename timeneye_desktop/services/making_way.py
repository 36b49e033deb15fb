"""What becomes of a timer that runs when another one is begun, or when it is stopped?"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from timeneye_desktop.domain.entry import MAX_MINUTES, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow, TimerState, whole_minutes
from timeneye_desktop.services.news import MadeWay
from timeneye_desktop.store.journal import Stop


@dataclass(frozen=True, slots=True)
class Way:
    """Nothing, where nothing ran."""

    row: TimerRow | None = None
    stopping: Stop | None = None
    holding: Timer | None = None

    def told(self, begun: TimerRow) -> MadeWay | None:
        if self.row is None:
            return None
        minutes = int(self.holding.banked) // 60 if self.holding else self.stopping.work.minutes if self.stopping else 0
        held = self.holding is not None
        return MadeWay(self.row.project, self.row.phase, minutes, held, begun.project, begun.phase)


def way_for(row: TimerRow, now: Instant, ago_seconds: float = 0, *, holds: bool) -> Way:
    """It ended `ago_seconds` ago; NotPossibleError when it had not begun by then."""
    if row.timer.seconds(now) < ago_seconds:
        raise NotPossibleError("other-began-later")
    if not holds:
        return Way(row, stopping=stop_of(row.timer, now, ago_seconds))
    paused = row.timer.paused(now)
    return Way(row, holding=replace(paused, banked=paused.banked - ago_seconds))


def stop_of(timer: Timer, now: Instant, ago_seconds: float = 0) -> Stop:
    """End it, with what it had measured by then as one entry on the day it was begun."""
    seconds = timer.seconds(now) - ago_seconds
    if seconds < 0 or (ago_seconds and timer.state is not TimerState.RUNNING):
        raise NotPossibleError("not-running-then")
    if seconds > MAX_MINUTES * 60:
        raise NotPossibleError("timer-over-a-day")
    work = Work(timer.phase, whole_minutes(seconds), timer.day, timer.notes)
    return Stop(timer.lid, uuid.uuid4().hex, work)
