"""The field of the entry line: it takes one line, and hands on what was pasted when that is several."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.pasted import pasted_lines
from timeneye_desktop.ui.entry.highlighted_field import HighlightedField


class EntryField(HighlightedField):
    lines_pasted = Signal(object)
    """Pasted, two lines or more; the text of the field stays."""
    put = Signal()
    """Another text stands there, and not by keys: it was dictated, or written by a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.textEdited.connect(self._on_text_edited)
        self.textChanged.connect(self._on_text_changed)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's where there is nothing typed to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            if is_undo or (event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Paste):
            super().keyPressEvent(event)
        elif not self.isReadOnly():
            self._paste()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
        menu.popup(event.globalPos())

    def _on_text_edited(self, text: str) -> None:
        self._told = text

    def _on_text_changed(self, text: str) -> None:
        if text != self._told:
            self._told = text
            self.put.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where the middle button pastes what is selected elsewhere."""
        clipboard = QGuiApplication.clipboard()
        is_paste = event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection()
        if not is_paste or not self._take(clipboard.text(QClipboard.Mode.Selection)):
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData().text()):
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def _paste(self) -> None:
        if not self._take(QGuiApplication.clipboard().text()):
            self.paste()

    def _take(self, text: str) -> bool:
        """Whether it was more than a piece of a line."""
        if not any(mark in text for mark in "\t\n\r"):
            return False
        pasted = pasted_lines(text)
        if len(pasted.lines) > 1:
            self.lines_pasted.emit(pasted)
        else:
            self.insert("".join(pasted.lines))
        return True
