"""Timers: start, switch, pause, resume, stop, discard, edit. The local row is the truth (delivery 2.9)."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from timeneye_desktop.domain import own_day
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow, TimerState
from timeneye_desktop.services.checks import checked_day, checked_notes
from timeneye_desktop.services.endings import Endings
from timeneye_desktop.services.making_way import Way
from timeneye_desktop.services.news import EntriesChanged, MadeWay, News, QueueChanged, TimerChanged
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal
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
        endings: Endings,
        day_of: Callable[[datetime], date] = own_day.day_of,
    ) -> None:
        self._journal = journal
        self._store = timers
        self._reader = reader
        self._news = news
        self._clock = clock
        self._wake = wake
        self._endings = endings
        self._day_of = day_of
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

    async def start(
        self, phase: PhaseKey, notes: str = "", *, ago_seconds: float = 0, from_then: bool = False
    ) -> MadeWay | None:
        """Begin a timer, `ago_seconds` ago; one that runs is stopped and logged first, or held: that is the answer.

        With `from_then` that one ends when this one began, so that no minute counts twice.
        """
        async with self._one_at_a_time:
            now = self._clock()
            day = self._day_of(now.utc - timedelta(seconds=ago_seconds))
            timer = Timer(uuid.uuid4().hex, phase, checked_notes(notes), day, max(0.0, ago_seconds), now)
            way = await self._way(now, ago_seconds if from_then else 0)
            row = await self._journal.start(timer, now.utc, stopping=way.stopping, holding=way.holding)
            await self._changed()
            return self._tell(way, row)

    async def start_last(self) -> MadeWay | None:
        """Begin a timer on the phase used last; NotPossibleError when there is none."""
        recents = await self._reader.recents(self._day_of(self._clock().utc) - _RECENT, 1)
        if not recents:
            raise NotPossibleError("nothing-to-start")
        return await self.start(recents[0].key)

    async def stop(self, lid: str = "", *, ago_seconds: float = 0, split: bool | None = None) -> EntryRow:
        """End a timer (the current one if none is named), `ago_seconds` ago, and log what it measured.

        That is one entry, or one for each day it ran on (`split`, else as was chosen); the answer is the first.
        """
        async with self._one_at_a_time:
            now = self._clock()
            stop = await self._endings.stop_of(self._find(lid).timer, now, ago_seconds, split=split)
            entry = await self._journal.stop(stop, now.utc)
            await self._changed()
            return entry

    async def pause(self, lid: str = "") -> None:
        async with self._one_at_a_time:
            now = self._clock()
            await self._journal.change(self._find(lid).timer.paused(now), now.utc)
            await self._changed()

    async def resume(self, lid: str = "") -> MadeWay | None:
        """Go on measuring; another timer that runs makes way, as for `start`."""
        async with self._one_at_a_time:
            now = self._clock()
            timer, way = self._find(lid).timer.resumed(now), await self._way(now)
            row = await self._journal.change(timer, now.utc, stopping=way.stopping, holding=way.holding)
            await self._changed()
            return self._tell(way, row)

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
            way = await self._way(now) if again.state is TimerState.RUNNING else Way()
            await self._journal.start(again, now.utc, stopping=way.stopping, holding=way.holding, undoes=timer.lid)
            await self._changed()

    async def edit(
        self,
        lid: str,
        *,
        phase: PhaseKey | None = None,
        notes: str | None = None,
        seconds: float | None = None,
        day: date | None = None,
    ) -> None:
        async with self._one_at_a_time:
            now = self._clock()
            timer = self._find(lid).timer
            if phase is not None:
                timer = replace(timer, phase=phase)
            if notes is not None:
                timer = replace(timer, notes=checked_notes(notes))
            if day is not None:
                timer = replace(timer, day=checked_day(day, self._day_of(now.utc)))
            if seconds is not None:
                timer = replace(timer, banked=max(0.0, seconds), since=None if timer.since is None else now)
            await self._journal.change(timer, now.utc)
            await self._changed()

    def _find(self, lid: str) -> TimerRow:
        for row in self._rows:
            if lid in {"", row.timer.lid}:
                return row
        raise NotPossibleError("nothing-runs" if not lid else "timer-gone")

    async def _way(self, now: Instant, ago_seconds: float = 0) -> Way:
        running = next((row for row in self._rows if row.timer.state is TimerState.RUNNING), None)
        return Way() if running is None else await self._endings.way_for(running, now, ago_seconds)

    def _tell(self, way: Way, begun: TimerRow) -> MadeWay | None:
        told = way.told(begun)
        if told is not None:
            self._news.publish(told)
        return told

    async def _changed(self) -> None:
        await self.refresh()
        self._news.publish(EntriesChanged())
        self._news.publish(QueueChanged())
        self._wake()
