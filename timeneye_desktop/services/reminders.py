"""What is there to remind of now? Asked about once a minute, by whoever has a clock; it owns none."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.reminders import (
    Memory,
    Plan,
    Reminder,
    Situation,
    done_for_today,
    due,
    idle_since,
    read_memory,
    snoozed,
)
from timeneye_desktop.domain.spans import SpanKind
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState, between
from timeneye_desktop.domain.work_hours import read_week
from timeneye_desktop.services.desk import Desk

_AWAY: Final = 300.0
"""Seconds without a touch."""
_ON_ITS_WAY: Final = timedelta(minutes=10)
"""What waits for less is probably being sent."""


@dataclass(frozen=True, slots=True)
class Said:
    """A reminder, and what its words are made of."""

    reminder: Reminder
    at: Situation
    plan: Plan
    timer: TimerRow | None
    """In front: what runs or is paused."""
    next: PhaseChoice | None
    """What would be gone on with: what ran last, or else what is likely."""
    has_run: bool
    """It is what ran last."""
    idle_since: datetime | None
    """UTC."""


class Reminders:
    def __init__(self, desk: Desk, idle_seconds: Callable[[], Awaitable[float | None]]) -> None:
        """Nobody who is away is reminded of anything, as far as this computer can tell."""
        self._desk = desk
        self._idle_seconds = idle_seconds
        self._memory: Memory | None = None
        self._looked = self._seen_since = desk.tracking.now().utc
        self._logged: int | None = None
        """Minutes that were logged on the day, as seen last."""
        self._is_gone = False
        """Nobody is asked for while there is nothing to say to them."""
        self._front: PhaseKey | None = None
        self.note_timer()

    async def look(self) -> tuple[Said, ...]:
        """Each is answered once, however often one looks; StoreError."""
        if not self._desk.settings.current.reminders:
            return ()
        now = self._desk.tracking.now()
        at = await self._situation(now)
        plan = self._plan(at.day)
        found, memory = due(plan, at, self._remembered(at.day))
        self._is_gone = (bool(found) or self._is_gone) and await self._is_away()
        if self._is_gone:
            self._seen_since = now.utc  # coming back is a beginning
            return ()
        await self._remember(memory)
        if not found:
            return ()
        timer, last = self._desk.tracking.current, self._last()
        likely = () if last is not None else await self._desk.catalogue.likeliest(1)
        following = last or next(iter(likely), None)
        since = idle_since(plan, at)
        return tuple(Said(one.reminder, at, plan, timer, following, last is not None, since) for one in found)

    def note_timer(self) -> None:
        """To be called when timers have changed: what ran last is known by name."""
        current = self._desk.tracking.current
        if current is not None:
            self._front = current.timer.phase

    async def snooze(self) -> None:
        """About the missing timer, later once more."""
        now = self._desk.tracking.now().utc
        await self._remember(snoozed(self._remembered(self._desk.entries.today()), now))

    async def done_for_today(self) -> None:
        await self._remember(done_for_today(self._remembered(self._desk.entries.today())))

    # -- what is known -----------------------------------------------------------------

    def _plan(self, day: date) -> Plan:
        chosen = self._desk.settings.current
        shift = read_week(chosen.work_hours).on(day)
        return Plan(shift, chosen.target_minutes, chosen.focus_minutes, chosen.break_minutes)

    async def _situation(self, now: Instant) -> Situation:
        rows = self._desk.tracking.timers
        running = next((row.timer for row in rows if row.timer.state is TimerState.RUNNING), None)
        since = None if running is None else running.since
        day = self._desk.entries.today()
        logged = await self._desk.entries.minutes_on(day)
        worked_until, paused_since = await self._spans(now.utc)
        self._notice(logged, worked_until, now.utc)
        measured = 0 if running is None or running.day != day else int(running.seconds(now) // 60)
        return Situation(
            now=now.utc,
            day=day,
            running="" if running is None else running.lid,
            running_since=None if since is None else since.utc,
            running_for=timedelta(seconds=0 if since is None else between(since, now)),
            worked_until=worked_until,
            seen_since=self._seen_since,
            minutes=logged + measured,
            paused=sum(row.timer.state is TimerState.PAUSED for row in rows),
            paused_since=paused_since if running is None else None,
            unsent=await self._unsent(now.utc),
        )

    def _notice(self, logged: int, worked_until: datetime | None, now: datetime) -> None:
        """Whoever logs something is at work, with or without a timer."""
        is_from_timer = worked_until is not None and worked_until >= self._looked
        if self._logged not in {None, logged} and not is_from_timer:
            self._seen_since = now
        self._logged, self._looked = logged, now

    async def _is_away(self) -> bool:
        return (await self._idle_seconds() or 0.0) >= _AWAY

    def _last(self) -> PhaseChoice | None:
        return None if self._front is None else self._desk.catalogue.named(self._front)

    async def _spans(self, now: datetime) -> tuple[datetime | None, datetime | None]:
        """When the last timer of today came to rest, and since when one is paused."""
        spans = (await self._desk.day_spans.today()).spans
        ended = [span.until or now for span in spans if span.kind is SpanKind.RUNNING]
        paused = [span.since for span in spans if span.kind is SpanKind.PAUSED and span.until is None]
        return max(ended, default=None), max(paused, default=None)

    async def _unsent(self, now: datetime) -> int:
        if not self._desk.syncing.status.waiting:
            return 0
        rows = await self._desk.waiting.rows()
        return len({row.lid for row in rows if row.work is not None and now - row.since >= _ON_ITS_WAY})

    # -- what was said -----------------------------------------------------------------

    def _remembered(self, day: date) -> Memory:
        if self._memory is None:
            self._memory = read_memory(self._desk.settings.current.reminded, day)
        return self._memory

    async def _remember(self, memory: Memory) -> None:
        before, self._memory = self._memory, memory
        if before is None or before.as_text() != memory.as_text():
            with contextlib.suppress(StoreError):  # then it holds until the program ends
                await self._desk.settings.change(reminded=memory.as_text())
