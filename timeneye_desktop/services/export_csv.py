"""How do entries become a CSV file, or text for a spreadsheet that is open already?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import IO

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.services.export_cells import Labels, cells
from timeneye_desktop.services.spreadsheet import MARK, csv_lines, pasted_lines


class CsvWriter:
    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._stream: IO[bytes]

    def begin(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._stream.write((MARK + csv_lines([self._labels.columns])).encode("utf-8", "replace"))

    def add(self, rows: tuple[EntryRow, ...]) -> None:
        self._stream.write(csv_lines(_lines(rows, self._labels)).encode("utf-8", "replace"))

    def finish(self) -> None:
        """Nothing is left to say."""

    def leave(self) -> None:
        """Nothing is kept."""


def pasted(rows: Iterable[EntryRow], labels: Labels) -> str:
    """The same columns with a tab between them."""
    return pasted_lines([labels.columns, *_lines(rows, labels)])


def _lines(rows: Iterable[EntryRow], labels: Labels) -> Iterator[list[object]]:
    for row in rows:
        yield [value.isoformat() if isinstance(value, date) else value for value in cells(row, labels)]
