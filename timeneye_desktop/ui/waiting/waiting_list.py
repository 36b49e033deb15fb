"""Which command or question is meant? A list that stays where it is while they come and go."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from timeneye_desktop.ui.day.row_model import AnyIndex, RowModel
from timeneye_desktop.ui.day.rows_view import RowsView
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.waiting.delegate import WaitingDelegate
from timeneye_desktop.ui.waiting.lines import WaitingLine
from timeneye_desktop.ui.waiting.question_line import QuestionLine


class WaitingList(RowsView):
    """Paints only what is in sight, however many wait."""

    line_chosen = Signal()
    """Another row is the current one."""
    discard_asked = Signal()
    """About the current row."""

    def __init__(self, model: RowModel, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        self._delegate = WaitingDelegate(look, icons)
        super().__init__(model, lambda _row: self._delegate.row_height, parent)
        self._model = model
        self.setObjectName("waiting_list")
        self.setAccessibleName(self.tr("What waits to be sent"))
        self.setStyleSheet("#waiting_list { border: 0; border-radius: 0; padding: 0; }")
        self._delegate.setParent(self)
        self.setItemDelegate(self._delegate)
        self.setMinimumHeight(self._delegate.row_height)
        self.setAutoScroll(False)  # a row that was sent must not pull the list to its neighbour
        look.changed.connect(self.viewport().update)

    @property
    def line(self) -> WaitingLine | QuestionLine | None:
        """The current row as it stands now."""
        index = self.currentIndex()
        found = self._model.rows[index.row()] if index.isValid() else None
        return found if isinstance(found, WaitingLine | QuestionLine) else None

    def choose_first(self) -> None:
        self.setCurrentIndex(self._model.index(0))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.line_chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.discard_asked.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        after: QModelIndex = self.currentIndex()
        if after != before:
            self.scrollTo(after)
