"""How much went into each project and phase, and how did that change? A table that folds and sorts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.report import Line
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.reports.wording import changed, percent
from timeneye_desktop.ui.text import font, plain, tooltip

_FOR_CHANGE: Final = 420
_FOR_SHARE: Final = 340
"""Logical pixels that a column needs the table to have."""
SORT_ROLE: Final = Qt.ItemDataRole.UserRole
PROJECT_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    NAME = 0
    TIME = 1
    SHARE = 2
    CHANGE = 3


class Totals(QTreeView):
    project_chosen = Signal(str)

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_totals")
        self.setAccessibleName(self.tr("Totals"))
        self._look, self._icons = look, icons
        self._lines: tuple[Line, ...] = ()
        self._model = QStandardItemModel(0, len(Column), self)
        self._model.setSortRole(SORT_ROLE)
        self.setModel(self._model)
        self.setSortingEnabled(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.activated.connect(lambda index: self.project_chosen.emit(str(index.data(PROJECT_ROLE) or "")))
        self.setIndentation(16)
        self._can_compare = True
        self._headings()
        look.changed.connect(self._on_look_changed)

    def show_lines(self, lines: Sequence[Line], *, can_compare: bool = True) -> None:
        """Projects that are folded stay so. Where the days before are not known there is no change to tell."""
        folded = {self._project(at) for at in range(self._model.rowCount()) if not self._is_open(at)}
        self._lines = tuple(lines)
        self._can_compare = can_compare
        self._fit()
        total = sum(line.minutes for line in lines)
        self._model.removeRows(0, self._model.rowCount())
        for line in lines:
            row = self._row(line, total, is_project=True)
            for phase in line.phases:
                row[0].appendRow(self._row(phase, total, is_project=False))
            self._model.appendRow(row)
        self._model.sort(self.header().sortIndicatorSection(), self.header().sortIndicatorOrder())
        for at in range(self._model.rowCount()):
            self.setExpanded(self._model.index(at, 0), self._project(at) not in folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Names come before everything else where it is narrow."""
        self.setColumnHidden(Column.CHANGE, not self._can_compare or self.width() < _FOR_CHANGE)
        self.setColumnHidden(Column.SHARE, self.width() < _FOR_SHARE)

    def _on_look_changed(self) -> None:
        self.show_lines(self._lines, can_compare=self._can_compare)

    def _row(self, line: Line, total: int, *, is_project: bool) -> list[QStandardItem]:
        name = plain(line.name) or self.tr("(no name)")
        texts = (name, format_minutes(line.minutes), percent(line.minutes, total), changed(line.change))
        values: tuple[str | int, ...] = (name.casefold(), line.minutes, line.minutes, line.change)
        row = [QStandardItem(text) for text in texts]
        for item, value in zip(row, values, strict=True):
            item.setData(value, SORT_ROLE)
            item.setData(line.key.project_id, PROJECT_ROLE)
            item.setEditable(False)
            item.setFont(font("strong" if is_project else "body"))
            if not line.minutes:
                item.setForeground(self._look.palette.color(Role.MUTED))
        for item in row[1:]:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row[Column.TIME].setAccessibleText(spoken(line.minutes))
        row[Column.NAME].setToolTip(tooltip(name))
        if is_project:
            row[Column.NAME].setIcon(self._icons.tinted("dot", self._look.palette.project(line.key.project_id)))
        return row

    def _headings(self) -> None:
        words = (self.tr("Project and phase"), self.tr("Time"), self.tr("Share"), self.tr("Change"))
        self._model.setHorizontalHeaderLabels([plain(word) for word in words])
        for column in list(Column)[1:]:
            self._model.horizontalHeaderItem(column).setTextAlignment(Qt.AlignmentFlag.AlignRight)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(Column.TIME, Qt.SortOrder.DescendingOrder)

    def _project(self, at: int) -> str:
        return str(self._model.index(at, 0).data(PROJECT_ROLE))

    def _is_open(self, at: int) -> bool:
        return self.isExpanded(self._model.index(at, 0))
