"""When to send and when to fetch: one loop, woken by edits, the network, the person, or a calm clock."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
from collections.abc import Callable
from dataclasses import replace

from timeneye_desktop.domain.delivery import Op, OpKind
from timeneye_desktop.domain.errors import (
    CallError,
    SignedOutError,
    StoreError,
    TooManyRequestsError,
)
from timeneye_desktop.domain.status import Progress, Reach, SyncStatus
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.sync.hooks import Hooks
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.pull import Pull
from timeneye_desktop.sync.push import Push
from timeneye_desktop.sync.reach import reach_of
from timeneye_desktop.sync.server import STOPS_ALL

log = logging.getLogger(__name__)

_CATALOGUE_STEP = 25
"""The picker is refreshed each time so many projects more have been listed."""
_A_MOMENT = 30.0
"""Seconds in which coming back to the window fetches nothing again."""
_ABOUT_TIMERS = frozenset({OpKind.START, OpKind.CHANGE, OpKind.STOP, OpKind.DISCARD})


class Engine:
    """Owns the order of things: a list of entries is never taken while a write is under way."""

    def __init__(
        self,
        outbox: Outbox,
        push: Push,
        pull: Pull,
        hooks: Hooks,
        pace: Pace,
        clock: Callable[[], Instant],
        chance: Callable[[], float],
    ) -> None:
        self._outbox = outbox
        self._push = push
        self._pull = pull
        self._hooks = hooks
        self._pace = pace
        self._clock = clock
        self._chance = chance
        self._status = SyncStatus()
        self._woken = asyncio.Event()
        self._next_pull = 0.0
        self._next_projects = 0.0
        self._looked_at = 0.0
        self._next_look = math.inf
        self._retry_at = 0.0
        self._limited_until = 0.0
        self._failures = 0
        self._must_recover = True
        self._phases: asyncio.Task[None] | None = None

    @property
    def status(self) -> SyncStatus:
        return self._status

    def wake(self) -> None:
        """Something waits to be sent, or the network is back: try now."""
        self._woken.set()

    def sync_now(self) -> None:
        """The person asked: send, and fetch everything that may have changed."""
        self._next_pull = self._next_projects = 0.0
        self.wake()

    def look_again(self) -> None:
        """The person is back: fetch, unless that was done a moment ago."""
        if self._clock().boot >= self._next_pull - self._pace.poll + _A_MOMENT:
            self._next_pull = 0.0
            self.wake()

    async def run(self) -> None:
        """Never returns; cancel it to end."""
        try:
            while True:
                self._woken.clear()
                await self._cycle()
                await self._rest()
        finally:
            if self._phases is not None:
                self._phases.cancel()
                await asyncio.gather(self._phases, return_exceptions=True)
                await asyncio.gather(self._phases, return_exceptions=True)

    async def hold(self, why: Reach = Reach.SIGNED_OUT, detail: str = "") -> None:
        """Nothing can be sent: count what waits, whenever there is more of it. Never returns."""
        self._tell(synced_at=await self._pull.synced_at(), reach=why, detail=detail, busy=False)
        while True:
            self._woken.clear()
            await self._count()
            await self._woken.wait()

    async def flush(self) -> None:
        """Send what can be sent, for quitting; `run` must have ended. Errors are left for the next start."""
        with contextlib.suppress(CallError, StoreError):
            await self._outbox.recover(self._clock().boot)
            await self._push.flush(self._moved)

    async def _cycle(self) -> None:
        try:
            await self._send_and_fetch()
        except StoreError as error:
            self._must_recover = True
            self._back_off()
            self._tell(reach=Reach.TROUBLE, busy=False, detail=error.detail)

    async def _send_and_fetch(self) -> None:
        self._tell(busy=True)
        try:
            if self._must_recover:  # a start, or an outcome that could not be written down
                await self._outbox.recover(self._clock().boot)
                self._tell(synced_at=await self._pull.synced_at())
                self._must_recover = False
            self._looked_at = self._clock().boot
            trouble = await self._push.flush(self._moved)
            if await self._push.look_back():
                await self._hooks.entries()
            if self._clock().boot >= self._next_pull:
                await self._fetch()
            if self._pull.older.is_wanted:
                await self._fetch_older()
        except CallError as error:
            await self._failed(error)
        else:
            self._failures = 0
            self._retry_at = 0.0
            self._next_look = await self._push.next_due(self._looked_at)
            reach = Reach.ONLINE if trouble is None else Reach.TROUBLE
            await self._count()
            self._tell(reach=reach, busy=False, detail="" if trouble is None else trouble.detail)

    async def _fetch(self) -> None:
        """Read each list; one that cannot be read keeps no other away."""
        now = self._clock().boot
        self._next_pull = now + self._pace.poll  # before reading: a wish that comes meanwhile still counts
        trouble: CallError | None = None
        for part in (self._fetch_timers, self._fetch_entries, self._fetch_projects):
            try:
                await part()
            except CallError as error:
                self._next_pull = 0.0
                if isinstance(error, STOPS_ALL):
                    raise
                trouble = error
        if trouble is not None:
            raise trouble
        if await self._pull.suspects():
            self._next_pull = min(self._next_pull, now + self._pace.lag)

    async def _fetch_timers(self) -> None:
        if await self._pull.timers():
            await self._hooks.timers()

    async def _fetch_entries(self) -> None:
        if await self._pull.entries():
            await self._hooks.entries()
        self._tell(synced_at=self._clock().utc, unreadable=self._pull.unreadable)

    async def _fetch_older(self) -> None:
        try:
            if await self._pull.older_entries(self._progress):
                await self._hooks.entries()
        finally:
            self._tell(progress=None)

    async def _fetch_projects(self) -> None:
        now = self._clock().boot
        if now < self._next_projects:
            return
        self._next_projects = now + self._pace.projects
        try:
            changed = await self._pull.projects()
        except CallError:
            self._next_projects = 0.0
            raise
        if changed:
            await self._hooks.catalogue()
        self._load_phases()

    def _load_phases(self) -> None:
        if self._phases is None or self._phases.done():
            self._phases = asyncio.create_task(self._phases_in_background(), name="phases")

    async def _phases_in_background(self) -> None:
        changed = True
        try:
            changed = await self._pull.phases(self._progress)
        except (CallError, StoreError) as error:
            self._next_projects = 0.0
            if isinstance(error, TooManyRequestsError):
                self._limited_until = self._clock().boot + error.retry_after
            if isinstance(error, SignedOutError):
                self._next_pull = 0.0  # ask again with the loop that can hold the queue
                self._woken.set()
        if changed:
            with contextlib.suppress(StoreError):
                await self._hooks.catalogue()
        self._tell(progress=None)

    async def _progress(self, progress: Progress) -> None:
        self._tell(progress=progress)
        if progress.done % _CATALOGUE_STEP == 1:
            await self._hooks.catalogue()

    async def _moved(self, op: Op) -> None:
        await self._count()
        await self._hooks.entries()
        if op.kind in _ABOUT_TIMERS:
            await self._hooks.timers()

    async def _failed(self, error: CallError) -> None:
        self._pull.older.stop()
        reach = reach_of(error)
        if isinstance(error, TooManyRequestsError):
            self._limited_until = self._retry_at = self._clock().boot + error.retry_after
        else:
            self._back_off()
        was_held = self._status.reach is Reach.SIGNED_OUT
        await self._count()
        self._tell(reach=reach, busy=False, detail=error.detail)
        if reach is Reach.SIGNED_OUT and not was_held:
            self._hooks.signed_out()

    def _back_off(self) -> None:
        self._retry_at = self._clock().boot + self._pace.backoff(self._failures, self._chance())
        self._failures += 1

    async def _count(self) -> None:
        backlog = await self._outbox.backlog(self._clock())
        self._tell(waiting=backlog.waiting, needs_you=backlog.needs_you, overdue=backlog.overdue)

    def _tell(self, **changes: object) -> None:
        status = replace(self._status, **changes)  # type: ignore[arg-type]  # field names of SyncStatus
        if status != self._status:
            if status.reach is not self._status.reach:
                log.info("%s, %d waiting. %s", status.reach.value, status.waiting, status.detail)
            self._status = status
            self._hooks.status(status)

    async def _rest(self) -> None:
        """Wait until something is due or somebody asks; signed out, until the account is opened anew."""
        if self._status.reach is Reach.SIGNED_OUT:
            await self.hold()
        while True:
            now = self._clock().boot
            limited = self._limited_until - now  # 429: only time helps, whoever asks
            if limited <= 0 and self._woken.is_set():
                return
            left = max(limited, self._due() - now)
            if left <= 0:
                return
            await _at_most(asyncio.Event() if limited > 0 else self._woken, left)

    def _due(self) -> float:
        """When there is something to do although nobody asks."""
        return self._retry_at or min(self._next_pull, self._next_look)


async def _at_most(event: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
