"""What comes of a timer that ends: entries for which days, of how many minutes?"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from timeneye_desktop.domain.entry import MAX_MINUTES, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.midnight import Part, fitted, parts, ran
from timeneye_desktop.domain.preferences import Midnight, Preferences
from timeneye_desktop.domain.rounding import rounded
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow, TimerState
from timeneye_desktop.services.making_way import Way
from timeneye_desktop.store.courses import Courses
from timeneye_desktop.store.journal import Stop
from timeneye_desktop.store.measured import Measured


class Endings:
    def __init__(self, courses: Courses, chosen: Callable[[], Preferences]) -> None:
        self._courses = courses
        self._chosen = chosen

    async def stop_of(self, timer: Timer, now: Instant, ago_seconds: float = 0, *, split: bool | None = None) -> Stop:
        """End it as it stood `ago_seconds` ago; NotPossibleError when it did not run then, or for more than a day.

        `split` is what the person answered about a midnight; without an answer it is as they have chosen, and an
        entry for each day where they wanted to be asked.
        """
        seconds = _seconds(timer, now, ago_seconds)
        chosen = self._chosen()
        if split is None:
            split = chosen.midnight is not Midnight.ONE
        stretches = ran(await self._courses.ran(timer.lid), timer, now, ago_seconds)
        found = parts(stretches, seconds, timer.day, chosen.day_begins) if split else ()
        shares = [(part.day, part.seconds) for part in found] or [(timer.day, seconds)]
        left, step = await self._courses.left(day for day, _seconds in shares), chosen.round_to.minutes
        made = [
            Measured(
                uuid.uuid4().hex,
                Work(timer.phase, rounded(share, left[day], step).minutes, day, timer.notes),
                share,
            )
            for day, share in shares
        ]
        first, *further = made
        return Stop(timer.lid, first.lid, first.work, first.seconds, fitted(stretches, seconds), tuple(further))

    async def way_for(self, row: TimerRow, now: Instant, ago_seconds: float = 0) -> Way:
        """It ended `ago_seconds` ago, or is held; NotPossibleError when it had not begun by then."""
        if row.timer.seconds(now) < ago_seconds:
            raise NotPossibleError("other-began-later")
        if not self._chosen().hold_other:
            return Way(row, stopping=await self.stop_of(row.timer, now, ago_seconds))
        paused = row.timer.paused(now)
        return Way(row, holding=replace(paused, banked=paused.banked - ago_seconds))

    async def parts(self, timer: Timer, now: Instant) -> tuple[Part, ...]:
        """Its days, if it were split now; NotPossibleError as above."""
        seconds = _seconds(timer, now, 0)
        stretches = ran(await self._courses.ran(timer.lid), timer, now)
        return parts(stretches, seconds, timer.day, self._chosen().day_begins)


def _seconds(timer: Timer, now: Instant, ago_seconds: float) -> float:
    seconds = timer.seconds(now) - ago_seconds
    if seconds < 0 or (ago_seconds and timer.state is not TimerState.RUNNING):
        raise NotPossibleError("not-running-then")
    if seconds > MAX_MINUTES * 60:
        raise NotPossibleError("timer-over-a-day")
    return seconds
