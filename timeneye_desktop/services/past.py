"""What was done to entries: taken back, done again, and looked up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from timeneye_desktop.domain import own_day
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.change import Record, TakenBack, Turned
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.news import EntriesChanged, News, QueueChanged
from timeneye_desktop.store.change_reader import ChangeReader
from timeneye_desktop.store.steps import Steps


@dataclass(frozen=True, slots=True)
class History:
    """Of one entry, newest first."""

    records: tuple[Record, ...]
    titles: dict[PhaseKey, str]
    """Of the phases it speaks of, where they are known."""


class Past:
    """Undo and redo answer once it is committed, with None when there was nothing; StoreError otherwise."""

    def __init__(
        self,
        steps: Steps,
        reader: ChangeReader,
        news: News,
        clock: Callable[[], Instant],
        wake: Callable[[], None],
        day_of: Callable[[datetime], date] = own_day.day_of,
    ) -> None:
        self._steps = steps
        self._reader = reader
        self._news = news
        self._clock = clock
        self._wake = wake
        self._day_of = day_of

    def today(self) -> date:
        """The person's own day, which is the local calendar date unless their days begin later than midnight."""
        return self._day_of(self._clock().utc)

    async def undo(self, of: Turned | None = None) -> TakenBack | None:
        """Take back what the person did last, or the step that did this, if it still stands."""
        return self._announced(await self._steps.undo(self._clock().utc, of))

    async def redo(self) -> TakenBack | None:
        return self._announced(await self._steps.redo(self._clock().utc))

    async def of(self, row: EntryRow) -> History:
        records, titles = await self._reader.of(row.lid)
        return History(records, {row.work.phase: f"{row.project} > {row.phase}", **titles})

    def _announced(self, done: TakenBack | None) -> TakenBack | None:
        if done is not None and done.rows:
            self._news.publish(EntriesChanged())
            self._news.publish(QueueChanged())
            self._wake()
        return done
