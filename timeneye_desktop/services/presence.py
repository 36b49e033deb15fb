"""Is somebody at this computer? Feeds the state machine with what is noticed, and looks as seldom as it can."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import timedelta
from typing import Final, Protocol

from timeneye_desktop.domain.absence import Away, Cause, Kept, Presence, Seen, Sign, Told, earlier
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.sleep import Nap
from timeneye_desktop.domain.timer import Instant, Timer, TimerState, between
from timeneye_desktop.services.absences import Absences
from timeneye_desktop.services.news import Announcement, News, PreferencesChanged, TimerChanged
from timeneye_desktop.services.settings import Settings
from timeneye_desktop.services.tracking import Tracking

_SOONEST: Final = 30.0
_LATEST: Final = 300.0
"""Seconds between two looks; nothing is looked at while no timer runs."""
_SLACK: Final = 2.0


class Senses(Protocol):
    """What this computer can tell."""

    async def idle_seconds(self) -> float | None:
        """For how long nobody has touched anything; None where nothing tells."""

    async def until_touched(self, patience: float) -> bool:
        """Wait until somebody touches something, where that is told, else for so many seconds."""

    async def holder(self) -> str:
        """Who holds the screen awake; empty when nobody does."""

    async def is_locked(self) -> bool: ...

    def subscribe(self, hear: Callable[[Sign], None]) -> Callable[[], None]:
        """Answer with what ends it."""


class PresenceWatch:
    """Nobody at the computer for as long as the person chose: the absence is handed over once they are back."""

    def __init__(
        self,
        senses: Senses,
        absences: Absences,
        tracking: Tracking,
        settings: Settings,
        news: News,
        clock: Callable[[], Instant],
        kept: Callable[[str], None],
    ) -> None:
        """`kept` is told who held the screen awake while nobody touched anything."""
        self._senses = senses
        self._absences = absences
        self._tracking = tracking
        self._settings = settings
        self._clock = clock
        self._kept = kept
        self._presence = Presence()
        self._before: Timer | None = None
        self._told_at: Instant | None = None
        self._looked = clock()
        self._idle = 0.0
        self._signs: asyncio.Queue[Seen | None] = asyncio.Queue()
        self._forget = (senses.subscribe(self._on_sign), news.subscribe(self._on_announced))

    async def run(self) -> None:
        """Until cancelled."""
        with contextlib.suppress(StoreError):
            await self._begin()
        while True:
            seen = await self._next()
            try:
                if seen is not None:
                    await self._take(seen)
                elif self._must_look:
                    await self._look()
            except StoreError:  # nothing can be asked about where nothing can be kept
                continue

    async def nap(self, nap: Nap) -> None:
        """The clock tells of a sleep that nobody may have announced."""
        now = self._clock()
        await self._feed(Seen(Sign.SUSPEND, earlier(now, (now.utc - nap.since).total_seconds())))
        await self._feed(Seen(Sign.RESUME, now))

    async def end(self) -> None:
        """The program ends, or the account is left; `run` has ended."""
        for forget in self._forget:
            forget()
        timer = self._running()
        if timer is not None:
            with contextlib.suppress(StoreError):
                await self._absences.see(self._presence.since or self._clock(), timer.lid)

    # -- when -------------------------------------------------------------------------------

    def _on_sign(self, sign: Sign) -> None:
        self._signs.put_nowait(Seen(sign, self._clock()))

    def _on_announced(self, news: Announcement) -> None:
        if isinstance(news, TimerChanged | PreferencesChanged):
            self._signs.put_nowait(None)

    async def _next(self) -> Seen | None:
        """The next sign, or None when it is time to look."""
        if not self._signs.empty():
            return self._signs.get_nowait()
        waiting = asyncio.ensure_future(self._signs.get())
        touched = asyncio.ensure_future(self._senses.until_touched(_SOONEST)) if self._may_be_touched else None
        both = [waiting] if touched is None else [waiting, touched]
        try:
            pause = self._pause() if self._must_look else None
            await asyncio.wait(both, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
            if waiting.done():
                return waiting.result()
        finally:
            for one in both:
                one.cancel()
            await asyncio.gather(*both, return_exceptions=True)
        return None if self._signs.empty() else self._signs.get_nowait()  # it came in the same moment

    @property
    def _may_be_touched(self) -> bool:
        idle = Cause.IDLE in self._presence.causes or self._presence.idle_since is not None
        return self._must_look and idle and Cause.LOCKED not in self._presence.causes

    @property
    def _must_look(self) -> bool:
        return self._threshold > 0 and self._running() is not None

    def _pause(self) -> float:
        """Nobody can have been away for long enough any sooner."""
        if Cause.LOCKED in self._presence.causes:
            return _LATEST
        if self._presence.causes or self._presence.idle_since is not None:
            return _SOONEST
        return min(_LATEST, max(_SOONEST, self._threshold - self._idle))

    # -- what -------------------------------------------------------------------------------

    @property
    def _threshold(self) -> float:
        return self._settings.current.idle_minutes * 60.0

    def _running(self) -> Timer | None:
        row = self._tracking.current
        return row.timer if row is not None and row.timer.state is TimerState.RUNNING else None

    async def _begin(self) -> None:
        """The time since the program was last known to run is an absence like any other."""
        seen, timer, now = await self._absences.seen(), self._running(), self._clock()
        if seen is None or timer is None or seen[1] != timer.lid:
            return
        presence, _ = Presence().after(Seen(Sign.END, seen[0]), self._threshold)
        self._presence, self._before = presence, timer
        await self._feed(Seen(Sign.BEGIN, now))

    async def _take(self, seen: Seen) -> None:
        """What has been seen, with how long nobody had touched anything by then."""
        idle = await self._senses.idle_seconds() if seen.sign in {Sign.LOCK, Sign.SUSPEND} else None
        passed = between(seen.at, self._clock())
        if seen.sign is Sign.LOCK:
            await self._ask_holder(seen.at)
        await self._feed(Seen(seen.sign, seen.at, max(0.0, (idle or 0.0) - passed)))

    async def _look(self) -> None:
        idle, now = await self._senses.idle_seconds(), self._clock()
        passed, self._looked, self._idle = between(self._looked, now), now, idle or 0.0
        is_away = bool(self._presence.causes)
        if idle is None:
            pass
        elif is_away or self._presence.idle_since is not None:
            await self._look_who_is_back(idle, now, passed)
        elif idle >= self._threshold:
            await self._ask_holder(now)
            await self._feed(Seen(Sign.IDLE, now, idle))

    async def _look_who_is_back(self, idle: float, now: Instant, passed: float) -> None:
        """When exactly somebody came is not known: by the last look nobody had, and no worked minute is called away."""
        left = self._presence.since or self._presence.idle_since or now
        if idle + _SLACK < min(passed, between(left, now)):
            at = now if idle < _SLACK and passed < _SOONEST else earlier(now, passed)
            if Cause.LOCKED in self._presence.causes and not await self._senses.is_locked():
                await self._feed(Seen(Sign.UNLOCK, at))
            await self._feed(Seen(Sign.ACTIVITY, at))
        elif self._presence.holder:
            await self._ask_holder(earlier(now, passed))

    async def _ask_holder(self, at: Instant) -> None:
        """Whether the screen is held awake; a call that ended did so by `at`."""
        holder = await self._senses.holder() if self._settings.current.calls_count else ""
        if holder:
            await self._feed(Seen(Sign.HELD, at, holder=holder))
        elif self._presence.holder:
            await self._feed(Seen(Sign.RELEASED, at))

    async def _feed(self, seen: Seen) -> None:
        was_there = self._presence.since is None
        self._presence, told = self._presence.after(seen, self._threshold)
        if was_there and self._presence.since is not None:
            self._before = self._running()
        if told is not None and self._threshold:
            await self._tell(told)

    async def _tell(self, told: Told) -> None:
        if isinstance(told, Kept):
            if self._running() is not None:
                self._kept(told.holder)
            return
        before, now = self._before, self._clock()
        if self._told_at is not None:  # the same sleep may be noticed twice
            free = timedelta(seconds=between(self._told_at, now))
            told = Away(max(told.since, told.until - free), told.until, told.causes)
        if before is not None and told.seconds >= self._threshold:
            self._told_at = now
            await self._absences.was_away(told, before, self._threshold)
