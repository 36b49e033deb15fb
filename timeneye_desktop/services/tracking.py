"""Timers: start, switch, pause, resume, stop, discard, edit. The local row is the truth (delivery 2.9)."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import MAX_MINUTES, EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow, TimerState, whole_minutes
from timeneye_desktop.services.checks import checked_notes
from timeneye_desktop.services.news import EntriesChanged, News, QueueChanged, TimerChanged
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.timers import Timers

_RECENT = timedelta(days=90)


class Tracking:
    """Every command returns once it is committed; StoreError or NotPossibleError otherwise."""

    def __init__(
        self,
        journal: Journal,
        timers: Timers,
        reader: EntryReader,
        news: News,
        clock: Callable[[], Instant],
        wake: Callable[[], None],
    ) -> None:
        self._journal = journal
        self._store = timers
        self._reader = reader
        self._news = news
        self._clock = clock
        self._wake = wake
        self._rows: tuple[TimerRow, ...] = ()
        self._one_at_a_time = asyncio.Lock()

    @property
    def timers(self) -> tuple[TimerRow, ...]:
        """Running ones first."""
        return self._rows

    @property
    def current(self) -> TimerRow | None:
        return self._rows[0] if self._rows else None

    def now(self) -> Instant:
        return self._clock()

    async def refresh(self) -> None:
        """Read the timers anew and tell if they changed."""
        rows = await self._store.rows()
        if rows != self._rows:
            self._rows = rows
            self._news.publish(TimerChanged())

    async def start(self, phase: PhaseKey, notes: str = "", *, ago_seconds: float = 0, from_then: bool = False) -> None:
        """Begin a timer, `ago_seconds` ago; one that runs is stopped and logged first.

        With `from_then` that one ends when this one began, so that no minute counts twice.
        """
        async with self._one_at_a_time:
            now = self._clock()
            day = _local_day(now.utc - timedelta(seconds=ago_seconds))
            timer = Timer(uuid.uuid4().hex, phase, checked_notes(notes), day, max(0.0, ago_seconds), now)
            stopping = self._running_stop(now, ago_seconds if from_then else 0)
            await self._journal.start(timer, now.utc, stopping=stopping)
            await self._changed()

    async def start_last(self) -> None:
        """Begin a timer on the phase used last; NotPossibleError when there is none."""
        recents = await self._reader.recents(_local_day(self._clock().utc) - _RECENT, 1)
        if not recents:
            raise NotPossibleError("nothing-to-start")
        await self.start(recents[0].key)

    async def stop(self, lid: str = "", *, ago_seconds: float = 0) -> EntryRow:
        """End a timer (the current one if none is named), `ago_seconds` ago, and log what it measured as one entry."""
        async with self._one_at_a_time:
            now = self._clock()
            entry = await self._journal.stop(_stop(self._find(lid).timer, now, ago_seconds), now.utc)
            await self._changed()
            return entry

    async def pause(self, lid: str = "") -> None:
        async with self._one_at_a_time:
            now = self._clock()
            await self._journal.change(self._find(lid).timer.paused(now), now.utc)
            await self._changed()

    async def resume(self, lid: str = "") -> None:
        """Go on measuring; another timer that runs is stopped and logged first."""
        async with self._one_at_a_time:
            now = self._clock()
            timer = self._find(lid).timer.resumed(now)
            await self._journal.change(timer, now.utc, stopping=self._running_stop(now))
            await self._changed()

    async def discard(self, lid: str = "") -> Timer:
        """Forget a timer and its time; the answer is for `undo_discard`."""
        async with self._one_at_a_time:
            now = self._clock()
            timer = await self._journal.discard(self._find(lid).timer.lid, now.utc)
            await self._changed()
            return timer

    async def undo_discard(self, timer: Timer) -> None:
        """Bring a discarded timer back as a new one; it goes on, or stays paused, as it was."""
        async with self._one_at_a_time:
            now = self._clock()
            again = replace(timer, lid=uuid.uuid4().hex, server_id="")
            stopping = self._running_stop(now) if again.state is TimerState.RUNNING else None
            await self._journal.start(again, now.utc, stopping=stopping, undoes=timer.lid)
            await self._changed()

    async def edit(
        self, lid: str, *, phase: PhaseKey | None = None, notes: str | None = None, seconds: float | None = None
    ) -> None:
        async with self._one_at_a_time:
            now = self._clock()
            timer = self._find(lid).timer
            if phase is not None:
                timer = replace(timer, phase=phase)
            if notes is not None:
                timer = replace(timer, notes=checked_notes(notes))
            if seconds is not None:
                timer = replace(timer, banked=max(0.0, seconds), since=None if timer.since is None else now)
            await self._journal.change(timer, now.utc)
            await self._changed()

    def _find(self, lid: str) -> TimerRow:
        for row in self._rows:
            if lid in {"", row.timer.lid}:
                return row
        raise NotPossibleError("nothing-runs" if not lid else "timer-gone")

    def _running_stop(self, now: Instant, ago_seconds: float = 0) -> Stop | None:
        running = [row.timer for row in self._rows if row.timer.state is TimerState.RUNNING]
        if running and running[0].seconds(now) < ago_seconds:
            raise NotPossibleError("other-began-later")
        return _stop(running[0], now, ago_seconds) if running else None

    async def _changed(self) -> None:
        await self.refresh()
        self._news.publish(EntriesChanged())
        self._news.publish(QueueChanged())
        self._wake()


def _stop(timer: Timer, now: Instant, ago_seconds: float = 0) -> Stop:
    seconds = timer.seconds(now) - ago_seconds
    if seconds < 0 or (ago_seconds and timer.state is not TimerState.RUNNING):
        raise NotPossibleError("not-running-then")
    if seconds > MAX_MINUTES * 60:
        raise NotPossibleError("timer-over-a-day")
    work = Work(timer.phase, whole_minutes(seconds), timer.day, timer.notes)
    return Stop(timer.lid, uuid.uuid4().hex, work)


def _local_day(utc: datetime) -> date:
    return utc.astimezone().date()
