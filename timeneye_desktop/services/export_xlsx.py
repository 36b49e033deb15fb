"""How do entries become a workbook whose cells are dates, lengths and texts, and never formulas?"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import timedelta
from typing import IO, Any, Final

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.services.export_cells import Labels, cells, hours, readable

_DATE: Final = "yyyy-mm-dd"
_LENGTH: Final = "[h]:mm"
_HOURS: Final = "0.00"
_WIDTHS: Final = (12, 26, 22, 60, 10, 10, 10, 10, 16, 14)
_TOTAL_WIDTHS: Final = (26, 22, 10, 10, 10)
_TEXT: Final = "s"


@dataclass(slots=True)
class _Total:
    project: str
    phase: str
    entries: int = 0
    minutes: int = 0


class XlsxWriter:
    """Rows go to the library's own file beside the system's temporary ones, so that memory holds a portion only."""

    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self._totals: dict[PhaseKey, _Total] = {}
        self._stream: IO[bytes]
        self._book: Any = None
        self._sheet: Any = None
        self._cells: list[Any] = []

    def begin(self, stream: IO[bytes]) -> None:
        from openpyxl import Workbook

        self._stream = stream
        self._book = Workbook(write_only=True)
        columns = self._labels.columns
        heads = (*columns[:5], self._labels.duration, *columns[5:])
        self._sheet = self._sheet_of(self._labels.entries, _WIDTHS, heads)
        formats = (_DATE, "", "", "", "", _LENGTH, _HOURS, "", "", "")
        self._cells = _row_of(self._sheet, formats)

    def add(self, rows: tuple[EntryRow, ...]) -> None:
        for row in rows:
            values = cells(row, self._labels)
            work = row.work
            _put(self._cells, (*values[:5], timedelta(minutes=work.minutes), work.minutes / 60, *values[6:]))
            self._sheet.append(self._cells)
            total = self._totals.setdefault(work.phase, _Total(readable(row.project), readable(row.phase)))
            total.entries += 1
            total.minutes += work.minutes

    def finish(self) -> None:
        from zipfile import ZIP_DEFLATED, ZipFile

        from openpyxl.writer.excel import ExcelWriter

        labels, columns = self._labels, self._labels.columns
        heads = (columns[1], columns[2], labels.entries, labels.duration, columns[5])
        sheet = self._sheet_of(labels.totals, _TOTAL_WIDTHS, heads)
        places = _row_of(sheet, ("", "", "", _LENGTH, _HOURS))
        totals = sorted(self._totals.values(), key=lambda total: (total.project.casefold(), total.phase.casefold()))
        entries, minutes = sum(one.entries for one in totals), sum(one.minutes for one in totals)
        for one in (*totals, _Total(labels.total, "", entries, minutes)):
            length = timedelta(minutes=one.minutes)
            _put(places, (one.project, one.phase, one.entries, length, hours(one.minutes)))
            sheet.append(places)
        with ZipFile(self._stream, "w", ZIP_DEFLATED) as archive:  # closed here, also on a full disk
            ExcelWriter(self._book, archive).save()

    def leave(self) -> None:
        """Remove the library's own files, which it would keep until the program ends."""
        for sheet in () if self._book is None else self._book.worksheets:
            with contextlib.suppress(OSError, StopIteration):  # where its disk was full too
                if not sheet.closed:
                    sheet.close()
            with contextlib.suppress(OSError, ValueError):  # gone already
                sheet._writer.cleanup()  # noqa: SLF001  the library offers no other way

    def _sheet_of(self, title: str, widths: tuple[int, ...], heads: tuple[str, ...]) -> Any:  # noqa: ANN401  the library has no types
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font
        from openpyxl.utils import get_column_letter

        sheet = self._book.create_sheet(title)
        sheet.freeze_panes = "A2"
        for number, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(number)].width = width
        made = [WriteOnlyCell(sheet) for _ in heads]
        for cell, head in zip(made, heads, strict=True):
            cell.value, cell.data_type, cell.font = head, _TEXT, Font(bold=True)
        sheet.append(made)
        return sheet


def _row_of(sheet: Any, formats: tuple[str, ...]) -> list[Any]:  # noqa: ANN401  the library has no types
    """Cells that are filled again for each row: it is written the moment it is appended."""
    from openpyxl.cell import WriteOnlyCell

    made = [WriteOnlyCell(sheet) for _ in formats]
    for cell, shape in zip(made, formats, strict=True):
        cell.number_format = shape or "General"
    return made


def _put(places: list[Any], values: tuple[object, ...]) -> None:
    for cell, value in zip(places, values, strict=True):
        cell.value = value
        if isinstance(value, str):
            cell.data_type = _TEXT  # a text that begins with = is none the less a text
