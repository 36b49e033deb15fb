"""Timers that rest: made entries of, all at once, and brought back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from timeneye_desktop.domain.entry import MAX_MINUTES, EntryRow
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.pending import Pending, Saving, pending, savings
from timeneye_desktop.services.checks import checked_work
from timeneye_desktop.services.news import EntriesChanged, News, QueueChanged
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.store.journal import Journal, Stop, Sweep


@dataclass(frozen=True, slots=True)
class Swept:
    """For `undo`."""

    savings: tuple[Saving, ...]
    rows: tuple[EntryRow, ...]
    """The entries that were made, one for each saving."""


class Sweeping:
    """Every command returns once it is committed; otherwise StoreError or NotPossibleError, and nothing is done."""

    def __init__(self, journal: Journal, tracking: Tracking, news: News, wake: Callable[[], None]) -> None:
        self._journal = journal
        self._tracking = tracking
        self._news = news
        self._wake = wake

    def resting(self) -> Pending:
        return pending(self._tracking.timers, self._tracking.now())

    def offers(self, *, merge: bool) -> tuple[Saving, ...]:
        """What saving all of them would make."""
        return savings(self.resting(), self._tracking.now(), merge=merge)

    async def save(self, wanted: Sequence[Saving]) -> Swept:
        """In one transaction; a timer that is not any more what it was when this was offered keeps all of it away."""
        now = self._tracking.now()
        today = now.utc.astimezone().date()
        sweeps = []
        for saving in wanted:
            if sum(row.timer.seconds(now) for row in saving.rows) > MAX_MINUTES * 60:
                raise NotPossibleError("timer-over-a-day")
            stop = Stop(saving.rows[0].timer.lid, uuid.uuid4().hex, checked_work(saving.work, today))
            sweeps.append(Sweep(stop, tuple(row.timer for row in saving.rows)))
        rows = await self._journal.sweep(sweeps, now.utc)
        await self._changed()
        return Swept(tuple(wanted), rows)

    async def undo(self, swept: Swept) -> None:
        """The timers rest again, with the time they had, and their entries go."""
        timers = {
            row.timer.lid: replace(row.timer, lid=uuid.uuid4().hex, server_id="")
            for saving in swept.savings
            for row in saving.rows
        }
        await self._journal.unsweep(timers, [row.lid for row in swept.rows], self._tracking.now().utc)
        await self._changed()

    async def _changed(self) -> None:
        await self._tracking.refresh()
        self._news.publish(EntriesChanged())
        self._news.publish(QueueChanged())
        self._wake()
