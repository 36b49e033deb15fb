"""What does the person want with a row of the day list: edit, continue, delete, start, or ask why it waits?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.domain.exported import Shape
from timeneye_desktop.ui.day.delegate import DayDelegate
from timeneye_desktop.ui.day.entry_menu import day_menu, entry_menu
from timeneye_desktop.ui.day.row_actions import RowActions
from timeneye_desktop.ui.day.row_model import AnyIndex, Row, RowModel
from timeneye_desktop.ui.day.rows import DayLine, EntryLine, OlderLine, StarterLine
from timeneye_desktop.ui.day.rows_view import RowsView
from timeneye_desktop.ui.day.wishes import Wish, wish_of
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look

Hint = QAbstractItemView.ScrollHint
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CHOOSES = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
"""With one of these a click chooses, and does nothing else."""


class DayView(RowsView):
    """Clicks and keys become one signal each, with the row's own value."""

    edit_asked = Signal(object)
    """EntryLine"""
    continue_asked = Signal(object)
    delete_asked = Signal(object)
    start_asked = Signal(object)
    """StarterLine"""
    history_asked = Signal(object)
    timeneye_asked = Signal()
    """In the browser."""
    older_asked = Signal()
    """The foot of the list was clicked."""
    reason_asked = Signal(object)
    """EntryLine whose state was clicked"""
    summary_asked = Signal(object, object)
    """date, and the Shape of what is to be copied"""
    wished = Signal(object, object)
    """Wish, and the tuple of EntryRow it is about"""
    chosen_changed = Signal()
    """See `chosen`."""

    def __init__(self, model: RowModel, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        self._delegate = DayDelegate(look, icons)
        super().__init__(model, self._delegate.height_of, parent)
        self._model = model
        self._icons = icons
        self._pressed_at = QPoint()
        self._pressed_with = Qt.KeyboardModifier.NoModifier
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setObjectName("day_view")
        self.setMinimumHeight(1)  # where there is little room, it gives way first
        self.setAccessibleName(self.tr("Entries by day"))
        self.setStyleSheet("#day_view { border: 0; border-radius: 0; padding: 0; }")
        self._delegate.setParent(self)
        self.setItemDelegate(self._delegate)
        self.actions_on_row = RowActions(look, icons, self.viewport())
        self.actions_on_row.continued.connect(lambda: self._tell_pointed(self.continue_asked))
        self.actions_on_row.deleted.connect(lambda: self._tell_pointed(self.delete_asked))
        self.row_pointed.connect(self._on_row_pointed)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        model.dataChanged.connect(self.chosen_changed)
        look.changed.connect(self.viewport().update)

    @property
    def chosen(self) -> tuple[EntryRow, ...]:
        """Two entries and more, in the order of the list; nothing when there is only the current one."""
        lines = (self._model.rows[row] for row in sorted(index.row() for index in self.selectedIndexes()))
        rows = tuple(line.row for line in lines if isinstance(line, EntryLine))
        return rows if len(rows) > 1 else ()

    @property
    def lines(self) -> Sequence[Row]:
        """All rows as they stand now."""
        return self._model.rows

    def height_of_day(self, entries: int) -> int:
        """What it needs to show so many."""
        return self._delegate.height_of_day(entries)

    def line_at(self, index: QModelIndex) -> object:
        """The row's value, or None."""
        return self._model.rows[index.row()] if index.isValid() else None

    def entry_line(self, key: str) -> EntryLine | None:
        """The entry of this key as it stands now."""
        line = self.line_at(self._model.index_of(key))
        return line if isinstance(line, EntryLine) else None

    def go_to(self, key: str, hint: Hint = Hint.EnsureVisible) -> None:
        """Makes the row current and brings it into sight; a head of a day is only brought into sight."""
        index = self._model.index_of(key)
        if index.isValid():
            if self._model.rows[index.row()].can_choose:
                self.setCurrentIndex(index)
            self.scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.line_at(self.currentIndex())
        key, is_control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        wish = wish_of(event)
        if wish is not None and (self.chosen or isinstance(line, EntryLine)):
            return self._wish(wish, line)
        if isinstance(line, EntryLine) and key in ENTER and is_control:
            return self.continue_asked.emit(line)
        if isinstance(line, EntryLine) and event.matches(QKeySequence.StandardKey.SelectAll):
            return self._choose_day(line)
        if isinstance(line, StarterLine | OlderLine) and key in ENTER:
            return self._on_clicked(self.currentIndex())
        if key == Qt.Key.Key_Escape and self.chosen:
            return self.setCurrentIndex(self.currentIndex())
        return super().keyPressEvent(event)

    def _wish(self, wish: Wish, line: object) -> None:
        """About all that are chosen; else about this one."""
        if self.chosen and wish not in {Wish.SPLIT, Wish.HISTORY, Wish.SUMMARY}:
            self.wished.emit(wish, self.chosen)
        elif not isinstance(line, EntryLine) or wish is Wish.MERGE:
            return
        elif wish is Wish.CHANGE:
            self.edit_asked.emit(line)
        elif wish is Wish.DELETE:
            self.delete_asked.emit(line)
        elif wish is Wish.HISTORY:
            self.history_asked.emit(line)
        elif wish is Wish.SUMMARY:
            self.summary_asked.emit(line.row.work.day, Shape.SUMMARY)
        elif wish is not Wish.SPLIT or line.row.work.minutes > 1:
            self.wished.emit(wish, (line.row,))

    def _choose_day(self, line: EntryLine) -> None:
        """All entries of its day."""
        day = line.row.work.day
        found = [
            at for at, row in enumerate(self._model.rows) if isinstance(row, EntryLine) and row.row.work.day == day
        ]
        chosen = QItemSelection(self._model.index(found[0]), self._model.index(found[-1]))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def rowsAboutToBeRemoved(self, parent: AnyIndex, start: int, end: int) -> None:
        """The keyboard stays on an entry: Qt takes care of that only where one row can be chosen."""
        if start <= self.currentIndex().row() <= end:
            rows = self._model.rows
            near = [*range(end + 1, len(rows)), *range(start - 1, -1, -1)]
            goal = next((at for at in near if rows[at].can_choose), -1)
            if goal >= 0:
                self.selectionModel().setCurrentIndex(
                    self._model.index(goal), QItemSelectionModel.SelectionFlag.ClearAndSelect
                )
        super().rowsAboutToBeRemoved(parent, start, end)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at, self._pressed_with = event.position().toPoint(), event.modifiers()
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        line = self.line_at(index)
        if isinstance(line, DayLine) and line.minutes:
            copy = partial(self.summary_asked.emit, line.day)
            day_menu(self._icons, self, copy).popup(event.globalPos())
        elif isinstance(line, EntryLine):
            where = event.globalPos() if is_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_for(line).popup(where)

    def menu_for(self, line: EntryLine) -> QMenu:
        """Everything the row can do, with its key; or all that are chosen, if it is among them."""
        chosen = self.chosen if line.row in self.chosen else (line.row,)

        def wish(kind: Wish) -> None:
            if len(chosen) > 1:
                self.wished.emit(kind, chosen)
            else:
                self.go_to(line.key)
                self._wish(kind, line)

        return entry_menu(
            chosen,
            self._icons,
            self,
            wish,
            lambda: self.continue_asked.emit(line),
            self.timeneye_asked.emit,
            lambda: self.reason_asked.emit(line),
        )

    def _on_selection_changed(self) -> None:
        self.viewport().update()
        self.chosen_changed.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.line_at(index)
        if isinstance(line, StarterLine):
            self.start_asked.emit(line)
        elif isinstance(line, OlderLine):
            self.older_asked.emit()
        if not isinstance(line, EntryLine) or self._pressed_with & CHOOSES:
            return
        boxes = self._delegate.boxes(self.visualRect(index), line.row, is_pointed=True)
        is_on_chip = boxes.chip.adjusted(-4, -8, 4, 8).contains(self._pressed_at)
        if is_on_chip and line.row.state is not RowState.SENT:
            self.reason_asked.emit(line)
        else:
            self.edit_asked.emit(line)

    def _on_row_pointed(self, key: str) -> None:
        index = self._model.index_of(key)
        line = self.line_at(index)
        rect = self.own_rect(index)
        if not isinstance(line, EntryLine) or rect.height() <= 0:
            self.actions_on_row.hide()
            return
        box: QRect = self._delegate.boxes(rect, line.row, is_pointed=True).actions
        self.actions_on_row.setGeometry(box)
        self.actions_on_row.show()

    def _tell_pointed(self, signal: SignalInstance) -> None:
        line = self.entry_line(self.pointed)
        if line is not None:
            signal.emit(line)
