"""Entries of some days, to take elsewhere: a file, or text for the clipboard."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from timeneye_desktop.domain import own_day
from timeneye_desktop.domain.disk import disk_error
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.domain.exported import Extent, Format
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.export_cells import Labels, Writer
from timeneye_desktop.store.ranges import Ranges
from timeneye_desktop.system.whole_file import WholeFile

T = TypeVar("T")

_AT_ONCE: Final = 200
"""Entries that are read and written at a time: nobody else waits longer than for these."""


@dataclass(frozen=True, slots=True)
class Copy:
    text: str
    entries: int
    minutes: int


@dataclass(frozen=True, slots=True)
class _Portion:
    rows: tuple[EntryRow, ...]
    done: int
    of: int


class Export:
    """Entries that are not on Timeneye yet are among them, and marked. Needs no server."""

    def __init__(
        self, ranges: Ranges, clock: Callable[[], Instant], day_of: Callable[[datetime], date] = own_day.day_of
    ) -> None:
        self._ranges = ranges
        self._clock = clock
        self._day_of = day_of

    def today(self) -> date:
        """The person's own day, which is the local calendar date unless their days begin later than midnight."""
        return self._day_of(self._clock().utc)

    async def extent(self, stretch: Stretch) -> Extent:
        return await self._ranges.extent(stretch)

    async def to_file(
        self,
        goal: Path,
        kind: Format,
        stretch: Stretch,
        labels: Labels,
        told: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> int:
        """Put a file in place of what stands there; answers how many entries it holds.

        `told` hears how many of how many are written. Cancelled, or with a StoreError, what stood there is as it was.
        """
        writer = self._writer(kind, stretch, labels)
        try:
            with WholeFile(goal) as file:
                count = await self._written(file, writer, stretch, told)
                await _on_errand(file.settle)
                file.take_place()
        except OSError as error:
            raise disk_error(error) from error
        finally:
            writer.leave()
        return count

    async def as_text(self, stretch: Stretch, say: Callable[[Sequence[EntryRow]], str]) -> Copy:
        """All of them, oldest first, in the words of `say`, which is called on another thread."""
        rows = [row async for portion in self._portions(stretch) for row in portion.rows]
        text = await _on_errand(partial(say, rows))
        return Copy(text, len(rows), sum(row.work.minutes for row in rows))

    async def _written(
        self, file: WholeFile, writer: Writer, stretch: Stretch, told: Callable[[int, int], None]
    ) -> int:
        await _on_errand(lambda: writer.begin(file.begin()))
        count = 0
        async for portion in self._portions(stretch):
            await _on_errand(partial(writer.add, portion.rows))
            count += len(portion.rows)
            told(portion.done, portion.of)
        await _on_errand(writer.finish)
        return count

    async def _portions(self, stretch: Stretch) -> AsyncIterator[_Portion]:
        """Each entry once, whatever changes meanwhile; one that was moved to another day is left out."""
        lids = await self._ranges.lids(stretch)
        for at in range(0, len(lids), _AT_ONCE):
            read = await self._ranges.rows(lids[at : at + _AT_ONCE])
            rows = tuple(row for row in read if row.work.day in stretch)
            yield _Portion(rows, min(at + _AT_ONCE, len(lids)), len(lids))

    def _writer(self, kind: Format, stretch: Stretch, labels: Labels) -> Writer:
        made = self._clock().utc
        match kind:
            case Format.XLSX:
                from timeneye_desktop.services.export_xlsx import XlsxWriter

                return XlsxWriter(labels)
            case Format.CSV:
                from timeneye_desktop.services.export_csv import CsvWriter

                return CsvWriter(labels)
            case Format.JSON:
                from timeneye_desktop.services.export_json import JsonWriter

                return JsonWriter(stretch, made)
            case Format.ICS:
                from timeneye_desktop.services.export_ics import IcsWriter

                return IcsWriter(labels, made)


async def _on_errand(work: Callable[[], T]) -> T:
    """Off the UI thread. A thread cannot be stopped, so who is cancelled waits until it has ended."""
    running = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.gather(running, return_exceptions=True)
        raise
