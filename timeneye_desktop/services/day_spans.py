"""What this computer knows of today; the times stay here, nothing of it is sent."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.own_day import day_of, start_of
from timeneye_desktop.domain.sleep import Nap, SleepWatch
from timeneye_desktop.domain.spans import Frame, KnownDay, Span, known_day
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.news import News, TimerChanged
from timeneye_desktop.store.spans import Spans

_EARLIEST, _LATEST = time(8), time(18)


@dataclass(frozen=True, slots=True)
class Known:
    """As it was read; it goes on being right until a timer changes or the day ends."""

    frame: Frame
    spans: tuple[Span, ...] = ()

    def at(self, now: datetime) -> KnownDay:
        return known_day(self.spans, self.frame, now)


class DaySpans:
    def __init__(
        self,
        store: Spans,
        news: News,
        clock: Callable[[], Instant],
        asleep: Callable[[], float],
        begins: Callable[[], int] = lambda: 0,
    ) -> None:
        """`asleep` tells for how many seconds this computer has slept since it was started.

        The person's days begin `begins` minutes after midnight.
        """
        self._store = store
        self._news = news
        self._clock = clock
        self._begins = begins
        self._sleep = SleepWatch(asleep, self.now)

    def now(self) -> datetime:
        """UTC."""
        return self._clock().utc

    async def look_for_sleep(self) -> Nap | None:
        """To be called about once a minute. Nothing depends on it: where it cannot be kept it is not known."""
        nap = self._sleep.look()
        if nap is not None:
            with contextlib.suppress(StoreError):
                await self._store.add_away(nap.since, nap.until)
                self._news.publish(TimerChanged())
        return nap

    async def today(self) -> Known:
        """Of the day it is where the person is. To be read anew after TimerChanged."""
        begins = self._begins()
        frame = _frame(day_of(self.now(), begins), begins)
        return Known(frame, await self._store.between(frame.begins, frame.ends))


def _frame(day: date, begins: int) -> Frame:
    def at(clock: time) -> datetime:
        return datetime.combine(day, clock).astimezone(UTC)  # as the clocks of this place show it on that day

    return Frame(start_of(day, begins), at(_EARLIEST), at(_LATEST), start_of(day + timedelta(days=1), begins))
