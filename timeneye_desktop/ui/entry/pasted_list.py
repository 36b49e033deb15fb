"""How are pasted lines looked at and put right: one row each, edited where it stands?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from timeneye_desktop.ui.day.row_model import ROW, AnyIndex, RowModel
from timeneye_desktop.ui.entry.pasted_delegate import PastedDelegate
from timeneye_desktop.ui.entry.pasted_rows import PastedRow
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.text import typed

LONGEST = 1_600
"""Characters of a line that is typed."""


class PastedModel(RowModel):
    """Rows whose words can be typed anew."""

    rewritten = Signal(str, str)
    """Key and words of a row that is being edited."""

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  Qt's
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        if value != row.words:
            self.rewritten.emit(row.key, value)
        return True

    def row_at(self, index: AnyIndex) -> PastedRow | None:
        row = self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None
        return row if isinstance(row, PastedRow) else None


class _Words(QLineEdit):
    def follow(self, words: str) -> None:
        """What the row says, until something is typed."""
        if not self.isModified():
            self.setText(typed(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        event.accept()  # Enter is for this row alone


class _EditingDelegate(PastedDelegate):
    """The words stand below their reading, which follows every letter."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: AnyIndex) -> QWidget:
        field = _Words(parent)
        field.setObjectName("pasted_words")
        field.setAccessibleName(self.tr("Line"))
        field.setMaxLength(LONGEST)
        field.textEdited.connect(lambda: self.commitData.emit(field))
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        row = index.data(ROW)
        if isinstance(editor, _Words) and isinstance(row, PastedRow):
            editor.follow(row.words)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex) -> None:
        editor.setGeometry(self.words_box(option.rect))


class PastedList(QListView):
    """Enter logs, F2 or a double click edits; in the words Enter ends and Escape restores."""

    log_asked = Signal()
    drop_asked = Signal()
    rewritten = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pasted_list")
        self.setAccessibleName(self.tr("Pasted lines"))
        self._before: PastedRow | None = None
        self._model = PastedModel(self)
        self._delegate = _EditingDelegate(look, self)
        self._model.rewritten.connect(self.rewritten)
        self._delegate.closeEditor.connect(self._on_editor_closed)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        look.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[PastedRow]) -> None:
        """Become these rows; the keyboard is on one of them."""
        at = self.currentIndex().row()
        self._model.show(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(min(max(at, 0), len(rows) - 1)))

    @property
    def chosen(self) -> tuple[PastedRow, ...]:
        """The selected rows, from top to bottom."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return tuple(row for row in map(self._model.row_at, indexes) if row is not None)

    def edit_current(self) -> None:
        if self.currentIndex().isValid():
            self.setFocus()
            self.edit(self.currentIndex())

    def edit(self, index: AnyIndex, *how: Any) -> Any:  # noqa: ANN401  Qt has two of it
        if self.state() != QAbstractItemView.State.EditingState:
            self._before = self._model.row_at(index)
        return super().edit(index, *how)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.log_asked.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.drop_asked.emit()
        else:
            super().keyPressEvent(event)

    def _on_editor_closed(self, _editor: QObject, hint: QAbstractItemDelegate.EndEditHint) -> None:
        before, self._before = self._before, None
        if before is not None and hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.rewritten.emit(before.key, before.words)
