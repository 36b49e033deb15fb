"""Entries: log, edit, delete, undo; the days as they are known here."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import date, datetime

from timeneye_desktop.domain import own_day
from timeneye_desktop.domain.entry import DayRows, EntryRow, Work
from timeneye_desktop.domain.search import Asked, Found
from timeneye_desktop.domain.several import Act, Outcome
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.checks import checked_act, checked_work
from timeneye_desktop.services.news import EntriesChanged, News, QueueChanged
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal


class Entries:
    """Every command returns once it is committed; StoreError or NotPossibleError otherwise."""

    def __init__(
        self,
        journal: Journal,
        reader: EntryReader,
        news: News,
        clock: Callable[[], Instant],
        wake: Callable[[], None],
        day_of: Callable[[datetime], date] = own_day.day_of,
    ) -> None:
        self._journal = journal
        self._reader = reader
        self._news = news
        self._clock = clock
        self._wake = wake
        self._day_of = day_of

    def today(self) -> date:
        """The person's own day, which is the local calendar date unless their days begin later than midnight."""
        return self._day_of(self._clock().utc)

    async def log(self, work: Work) -> EntryRow:
        row = await self._journal.log(_new_lid(), checked_work(work, self.today()), self._clock().utc)
        self._changed()
        return row

    async def edit(self, lid: str, work: Work) -> Work:
        """Answer with what the entry was before."""
        before = await self._journal.edit(lid, checked_work(work, self.today()), self._clock().utc)
        self._changed()
        return before

    async def delete(self, lid: str) -> EntryRow:
        """Answer with what `restore` needs."""
        row = await self._journal.delete(lid, self._clock().utc)
        self._changed()
        return row

    async def restore(self, row: EntryRow) -> EntryRow:
        """Undo a delete; one that may already be on its way makes a new, equal entry, which is the answer then."""
        back = await self._journal.restore(row, _new_lid(), self._clock().utc)
        self._changed()
        return back

    async def withdraw(self, lid: str) -> None:
        """Take away an entry because what made it was undone; undo itself is not about this."""
        await self._journal.withdraw(lid, self._clock().utc)
        self._changed()

    async def several(self, acts: Sequence[Act], *, must_all: bool = False) -> tuple[Outcome, ...]:
        """Accept all of it in one transaction.

        An act about an entry that is gone meanwhile has no outcome; with `must_all` nothing is done at all then.
        """
        today = self.today()
        checked = tuple(checked_act(act, today) for act in acts)
        outcomes = await self._journal.several(checked, _new_lid, self._clock().utc, must_all=must_all)
        self._changed()
        return outcomes

    async def days(self, first: date, last: date) -> tuple[DayRows, ...]:
        """Stored days with entries, newest first, both dates included."""
        return await self._reader.days(first, last)

    async def day_from(self, day: date, entries: int, *, back: bool) -> date | None:
        """The day that lies so many entries before or after this one, or the last that way; None without any."""
        return await self._reader.day_from(day, entries, back=back)

    async def search(self, asked: Asked, limit: int) -> Found:
        """Among all that is stored here, the latest first."""
        return Found() if asked.is_empty else await self._reader.search(asked, limit)

    async def minutes_on(self, day: date) -> int:
        return await self._reader.minutes_on(day)

    def _changed(self) -> None:
        self._news.publish(EntriesChanged())
        self._news.publish(QueueChanged())
        self._wake()


def _new_lid() -> str:
    return uuid.uuid4().hex
