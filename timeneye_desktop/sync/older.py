"""How are the days fetched that lie before those that are always fetched? Only when asked, and only read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Final

from timeneye_desktop.domain.entry import FIRST_DAY
from timeneye_desktop.domain.status import Progress
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.sync.server import Server

WEEKS: Final = 13
"""So many are asked for at once; twice as many after a stretch in which there was nothing."""
_UNTIL: Final = "older_until"


class Older:
    """Goes back from where it ended, also after a restart, until a stretch holds something."""

    def __init__(self, server: Server, mirror: Mirror, clock: Callable[[], Instant]) -> None:
        self._server = server
        self._mirror = mirror
        self._clock = clock
        self.is_wanted = False
        self.is_at_end = False
        """There is nothing before what was fetched."""

    def ask(self) -> None:
        self.is_wanted = not self.is_at_end

    def stop(self) -> None:
        """What is being read is taken in still."""
        self.is_wanted = False

    async def fetch(self, before: date, progress: Callable[[Progress], Awaitable[None]]) -> bool:
        """Answer whether anything changed. `before` is the first day that is always fetched; CallError as ever."""
        weeks, done, asked = WEEKS, 0, 0
        changed = False
        try:
            while self.is_wanted:
                asked += weeks
                await progress(Progress("weeks", done, asked))
                last = min(before, await self._until() or before) - timedelta(days=1)
                first = max(FIRST_DAY, last - timedelta(weeks=weeks))
                at = self._clock().utc
                listing = await self._server.entries(first, last)
                changed = await self._mirror.take_entries(first, last, listing, at) or changed
                await self._mirror.remember(_UNTIL, first.isoformat())
                self.is_at_end = first <= FIRST_DAY
                if listing.rows or self.is_at_end:
                    self.is_wanted = False
                done, weeks = asked, weeks * 2
        finally:
            self.is_wanted = False
        return changed

    async def _until(self) -> date | None:
        text = await self._mirror.recall(_UNTIL)
        return date.fromisoformat(text) if text else None
