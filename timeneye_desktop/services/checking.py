"""Looking over some days: what looks wrong, and what was called fine."""

from __future__ import annotations

from collections.abc import Callable

from timeneye_desktop.domain.check import Finding, Looked, Measure, Wrong
from timeneye_desktop.domain.pending import pending
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.timer import whole_minutes
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.store.checked import Checked
from timeneye_desktop.store.outbox import Outbox


class Checking:
    """Looking writes nothing; StoreError where nothing can be read or written."""

    def __init__(self, store: Checked, outbox: Outbox, tracking: Tracking, target: Callable[[], int]) -> None:
        self._store = store
        self._outbox = outbox
        self._tracking = tracking
        self._target = target

    async def look(self, stretch: Stretch) -> Looked:
        now = self._tracking.now()
        today = now.utc.astimezone().date()
        besides = [*await self._waiting(), *self._resting(stretch)]
        return await self._store.look(Measure(stretch, today, self._target()), besides, now.utc)

    async def call_fine(self, finding: Finding) -> None:
        """It is not found again for 90 days, unless something about it changes."""
        await self._store.call_fine(finding.mark, self._tracking.now().utc)

    async def take_back(self, finding: Finding) -> None:
        """It was not fine after all."""
        await self._store.take_back(finding.mark)

    async def _waiting(self) -> list[Finding]:
        backlog = await self._outbox.backlog(self._tracking.now())
        counts = ((Wrong.NEEDS_YOU, backlog.needs_you), (Wrong.UNSENT, backlog.waiting))
        return [Finding(wrong, count=count) for wrong, count in counts if count]

    def _resting(self, stretch: Stretch) -> list[Finding]:
        """Those of these days, and older ones, which nobody would look for any more."""
        now = self._tracking.now()
        return [
            Finding(Wrong.RESTING, row.timer.day, minutes=whole_minutes(row.timer.seconds(now)), timer=row)
            for row in pending(self._tracking.timers, now).rows
            if row.timer.day <= stretch.last
        ]
