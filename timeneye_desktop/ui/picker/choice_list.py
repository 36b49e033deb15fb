"""A list of matching phases that is walked from a text field beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.ranking import Match
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.picker.choice_delegate import ROW, ChoiceDelegate
from timeneye_desktop.ui.picker.choice_model import ChoiceModel


class ChoiceList(QListView):
    chosen = Signal(object)
    """PhaseChoice, by a click."""
    menu_asked = Signal(object, QPoint)
    """PhaseChoice, and where on the screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choices")
        self.setAccessibleName(self.tr("Phases that fit"))
        self._model = ChoiceModel(self)
        self._delegate = ChoiceDelegate(look)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)
        look.changed.connect(self.viewport().update)

    def show_matches(self, matches: tuple[Match, ...], *, choose_first: bool) -> None:
        """The answer to what was typed: the first is highlighted, or none."""
        self._model.show(matches)
        self.setCurrentIndex(self._model.index(0) if choose_first else QModelIndex())
        self.scrollToTop()

    def renew_matches(self, matches: tuple[Match, ...]) -> None:
        """Others for the same words: what is highlighted stays highlighted; when it goes, what takes its place is."""
        row, choice = self.currentIndex().row(), self.highlighted()
        self._model.renew(matches)
        if choice is not None and self._model.row_of(choice.key) >= 0:
            row = self._model.row_of(choice.key)
        self.setCurrentIndex(self._model.index(min(max(0, row), self.count - 1)))

    def step(self, rows: int) -> None:
        """Move the highlight; past the ends it stays."""
        last = self._model.rowCount() - 1
        if last >= 0:
            now = self.currentIndex().row()
            self.setCurrentIndex(self._model.index(min(last, max(0, now + rows))))

    def highlighted(self) -> PhaseChoice | None:
        match = self._model.match_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        return None if match is None else match.choice

    @property
    def count(self) -> int:
        return self._model.rowCount()

    def height_for(self, rows: int) -> int:
        """Pixels that show so many rows, or all there are if fewer."""
        return min(rows, max(1, self.count)) * ROW + 2 * self.frameWidth() + 8

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        match = self._model.match_at(self.indexAt(event.pos()).row())
        if match is not None:
            self.menu_asked.emit(match.choice, event.globalPos())

    def place_of_highlight(self) -> QPoint:
        """On the screen: where its menu opens without a mouse."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    def _on_clicked(self, index: QModelIndex) -> None:
        match = self._model.match_at(index.row())
        if match is not None:
            self.chosen.emit(match.choice)
