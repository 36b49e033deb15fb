"""How are the words behind a chip typed anew, where the chip stands?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from timeneye_desktop.ui.text import font, typed

_WIDE: Final = 96


class ChipField(QLineEdit):
    """Enter and leaving take what is typed, Escape restores."""

    accepted = Signal(str)
    restored = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip_words")
        self.setFont(font("small"))
        self.setMaxLength(60)
        self.setFixedWidth(_WIDE)
        self._before = ""

    def begin(self, words: str) -> None:
        self._before = words
        self.refuse(is_wrong=False)
        self.setText(typed(words))
        self.show()
        self.setFocus()
        self.selectAll()

    def refuse(self, *, is_wrong: bool = True) -> None:
        """Mark what is typed as nothing that can be taken."""
        self.setProperty("problem", is_wrong)
        self.style().polish(self)

    def finish(self) -> None:
        self._before = self.text()
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.restored.emit()
        else:
            super().keyPressEvent(event)
        event.accept()  # what is around neither submits nor hides

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.isHidden():
            self._take()

    def _take(self) -> None:
        if self.text() == self._before:
            self.restored.emit()
        else:
            self.accepted.emit(self.text())
