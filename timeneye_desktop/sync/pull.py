"""How Timeneye's picture is fetched: timers and entries often, projects seldom, phases one project at a time."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from datetime import date, datetime, timedelta
from typing import Any, Final

from timeneye_desktop.domain.elsewhere import Elsewhere
from timeneye_desktop.domain.entry import FIRST_DAY
from timeneye_desktop.domain.errors import CallError, ForbiddenError, NotFoundError
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.domain.status import Progress
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.timers import Look, Timers
from timeneye_desktop.sync.older import Older
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.server import STOPS_ALL, Server

BACK: Final = timedelta(days=30)
AHEAD: Final = timedelta(days=31)
_AT_ONCE: Final = 4
"""Phase listings under way: API 10.0 needs one call per project."""
_IN_A_ROW: Final = 8
"""So many projects that cannot be read mean that the server has trouble, not the projects."""


class Pull:
    """Every method raises CallError when Timeneye could not be read; what was taken before that stays."""

    def __init__(
        self,
        server: Server,
        mirror: Mirror,
        timers: Timers,
        pace: Pace,
        clock: Callable[[], Instant],
        today: Callable[[], date],
        tell: Callable[[tuple[Elsewhere, ...]], None],
    ) -> None:
        self._server = server
        self._mirror = mirror
        self._timers = timers
        self._pace = pace
        self._clock = clock
        self._today = today
        self._tell = tell
        self.older = Older(server, mirror, clock)
        self.unreadable = 0
        """Entries of the last list that made no sense."""

    async def timers(self) -> bool:
        """Answer whether anything changed."""
        rows = await self._server.timers()
        for timer_id in await self._timers.strays(rows):
            with contextlib.suppress(NotFoundError):
                await self._server.delete_timer(timer_id)
        look = Look(rows, self._clock(), self._today(), self._pace.settle, self._pace.lag)
        taken = await self._timers.take(look)
        if taken.elsewhere and await self.synced_at() is not None:  # at the first look all of them are new here
            self._tell(taken.elsewhere)
        return taken.changed

    async def entries(self) -> bool:
        today, synced = self._today(), await self.synced_at()
        first, last = today - BACK, today + AHEAD
        if synced is not None:  # after weeks away no day in between stays unread
            first = max(FIRST_DAY, min(first, synced.date() - timedelta(days=1)))
        at = self._clock().utc
        listing = await self._server.entries(first, last)
        self.unreadable = listing.unreadable
        changed = await self._mirror.take_entries(first, last, listing, at, 1.5 * self._pace.lag)
        await self._mirror.remember("synced_at", self._clock().utc.isoformat())
        return changed

    async def older_entries(self, progress: Callable[[Progress], Awaitable[None]]) -> bool:
        """What lies before, if somebody wants it; answer whether anything changed."""
        return await self.older.fetch(self._today() - BACK, progress)

    async def suspects(self) -> bool:
        """Whether the last list lacked an entry that is shown here: a second look decides."""
        return await self._mirror.suspects()

    async def projects(self) -> bool:
        """Answer whether anything changed; the first list ever counts as a change, even an empty one."""
        changed = await self._mirror.take_projects(await self._server.projects())
        is_first = not await self._mirror.recall("projects_at")
        await self._mirror.remember("projects_at", self._clock().utc.isoformat())
        return changed or is_first

    async def phases(self, progress: Callable[[Progress], Awaitable[None]]) -> bool:
        """List the phases of every project whose copy is old; answer whether any was.

        A project that cannot be read does not keep the others away; its CallError is raised at the end.
        """
        stale = await self._mirror.stale_projects(self._now() - timedelta(seconds=self._pace.phases))
        waiting = list(reversed(stale))
        done = failed = 0
        trouble: CallError | None = None

        async def work() -> None:
            nonlocal done, failed, trouble
            while waiting:
                try:
                    await self.phases_of(waiting.pop())
                    failed = 0
                except STOPS_ALL:
                    raise
                except CallError as error:
                    trouble, failed = error, failed + 1
                    if failed == _IN_A_ROW:
                        raise
                done += 1
                await progress(Progress("phases", done, len(stale)))

        if stale:
            await progress(Progress("phases", 0, len(stale)))
            await _together([work() for _ in range(min(_AT_ONCE, len(stale)))])
        if trouble is not None:
            raise trouble
        return bool(stale)

    async def phases_of(self, project_id: str) -> None:
        try:
            listing = await self._server.phases(project_id)
        except (ForbiddenError, NotFoundError):
            listing = Listing(())  # a project one can see but not log on
        await self._mirror.take_phases(project_id, listing, self._now())

    async def synced_at(self) -> datetime | None:
        """UTC of the last complete list of entries."""
        text = await self._mirror.recall("synced_at")
        return datetime.fromisoformat(text) if text else None

    def _now(self) -> datetime:
        return self._clock().utc


async def _together(jobs: list[Coroutine[Any, Any, None]]) -> None:
    """Run the jobs; the first error ends them all and is raised as it is, not in a group."""
    tasks = [asyncio.ensure_future(job) for job in jobs]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            if not task.cancelling():  # a second time would interrupt it while it closes its connection
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
