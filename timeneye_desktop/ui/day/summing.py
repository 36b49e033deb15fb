"""What was done that day, for a mail or a stand-up? Copied from the head of the day or from any of its entries."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from timeneye_desktop.domain.exported import Shape
from timeneye_desktop.domain.stretch import Kind, Stretch
from timeneye_desktop.services.export import Export
from timeneye_desktop.ui.day.day_view import DayView
from timeneye_desktop.ui.day.undoing import Said
from timeneye_desktop.ui.tasks import Tasks


class Summing(QObject):
    """The whole day, also where the list shows only what was found."""

    def __init__(self, view: DayView, export: Export, tasks: Tasks, said: Said) -> None:
        super().__init__(view)
        self._export, self._tasks, self._said = export, tasks, said
        view.summary_asked.connect(self._on_summary_asked)

    def _on_summary_asked(self, day: date, shape: Shape) -> None:
        self._tasks.spawn(self._copy(day, shape), "copy the summary of a day")

    async def _copy(self, day: date, shape: Shape) -> None:
        from timeneye_desktop.ui.export.copying import copy

        self._said(await copy(self._export, Stretch(day, day, Kind.DAY), shape))
