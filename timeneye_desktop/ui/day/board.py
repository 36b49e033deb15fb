"""What does a person see of the days? The week strip above, the list below; both draw values only."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.ui.day.day_view import DayView
from timeneye_desktop.ui.day.row_model import RowModel
from timeneye_desktop.ui.day.rows import Contents, held, lines, place_in_day
from timeneye_desktop.ui.day.week import WeekStrip
from timeneye_desktop.ui.day.week_day import Week
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tab_order import put_after

_WANTED: Final = 3
_FEWEST: Final = 1
"""Entries that are seen, whatever else asks for room."""


class DayBoard(QWidget):
    """Hands values to the strip and the list; a row under edit stays as it is."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_board")
        self.strip = WeekStrip(look, icons)
        self.model = RowModel(self)
        self.view = DayView(self.model, look, icons)
        self._contents: Contents | None = None
        self._rows: dict[str, EntryRow] = {}
        self._line = QFrame()
        self._line.setProperty("kind", "line")
        self._line.setFixedHeight(1)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._above = QWidget()
        self._inside = QVBoxLayout(self._above)
        self._inside.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.strip)
        box.addWidget(self._line)
        box.addWidget(self._above)
        box.addWidget(self.view, 1)

    def add_above(self, widget: QWidget) -> None:
        """Between the week and the list."""
        self._inside.addWidget(widget)
        self.order(widget)

    def order(self, above: QWidget) -> None:
        """Tab reaches what stands above the list before it."""
        put_after(self.strip.last, above)

    def add_below(self, widget: QWidget) -> None:
        """Beneath the list."""
        self._box.addWidget(widget)
        put_after(self.view, widget)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.view.height_of_day(_WANTED) + self._line.height())

    def minimumSizeHint(self) -> QSize:
        """The week needs its width also while there is no room for it."""
        wide = max(super().minimumSizeHint().width(), self.strip.minimumSizeHint().width())
        return QSize(wide, self.view.height_of_day(_FEWEST) + self._line.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The entries come before the pictures of the week and the day."""
        room = self.height() - self.sizeHint().height()
        week, day = self.strip.sizeHint().height(), self._above.sizeHint().height()
        self.strip.setVisible(room >= week)
        self._above.setVisible(room >= week + day)

    @property
    def contents(self) -> Contents | None:
        return self._contents

    def row(self, lid: str) -> EntryRow | None:
        """The entry as it is stored, also while another picture of it is held under edit."""
        return self._rows.get(lid)

    def show_contents(self, contents: Contents, under_edit: EntryRow | None = None) -> None:
        """Only what differs is drawn anew."""
        self._rows = {row.lid: row for group in contents.days for row in group.rows}
        if under_edit is not None:
            before = self._contents.days if self._contents is not None else contents.days
            place = place_in_day(before, under_edit.lid)
            contents = replace(contents, days=held(contents.days, under_edit, place))
        self._contents = contents
        self.model.show(lines(contents))

    def show_week(self, week: Week) -> None:
        self.strip.show_week(week)
