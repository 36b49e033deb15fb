"""A mark that the program runs while a timer does, so that a crash or a restart of the computer costs no certainty."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from typing import Final

from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.timer import Instant, Timer, TimerState, between
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.store.last_seen import LastSeen

_EVERY: Final = 290.0
"""Seconds; with a look each minute, about five minutes."""
_LONG: Final = 600.0
"""Seconds without the program that somebody may want to be reminded of."""


class Pulse:
    def __init__(self, store: LastSeen, tracking: Tracking, clock: Callable[[], Instant]) -> None:
        self._store = store
        self._tracking = tracking
        self._clock = clock
        self._noted: Instant | None = None
        self._left: datetime | None = None
        self._lid = ""

    def left_at(self, timer: Timer) -> datetime | None:
        """When the program was last there (UTC) before a while in which it was not and this timer ran on."""
        if timer.since is None or self._left is None or timer.lid != self._lid:
            return None
        return self._left

    async def begin(self) -> None:
        """Once, before the timers are read."""
        now = self._clock()
        with contextlib.suppress(StoreError):  # whoever reads the timers next says so
            seen, lid = await self._store.take_up(now)
            if seen is not None and (now.utc - seen.utc).total_seconds() >= _LONG:
                self._left, self._lid = seen.utc, lid

    async def beat(self) -> None:
        """To be called about once a minute; writes now and then, and only while a timer runs."""
        row, now = self._tracking.current, self._clock()
        if row is None or row.timer.state is not TimerState.RUNNING:
            return
        if self._noted is None or between(self._noted, now) >= _EVERY:
            self._noted = now
            with contextlib.suppress(StoreError):
                await self._store.note(now, row.timer.lid)
