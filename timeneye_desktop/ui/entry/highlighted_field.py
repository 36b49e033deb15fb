"""A line of text in which parts are tinted as one types."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QWidget

from timeneye_desktop.ui.places import in_units


class HighlightedField(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_composing = False

    def tint(self, stretches: list[tuple[int, int, QColor]]) -> None:
        """Colour stretches (start, end, counted in characters); all others lose theirs.

        QLineEdit has no formats of its own, but shows those of an input method, also with nothing being composed.
        While a letter is being composed they belong to the input method, and the text is left alone.
        """
        if self._is_composing:
            return
        attributes, text = [], self.text()
        for first, last, color in stretches:
            start, end = in_units(text, first), in_units(text, last)
            ink = QTextCharFormat()
            ink.setForeground(color)
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start - self.cursorPosition(), end - start, ink))
        blocked = self.blockSignals(True)
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))
        self.blockSignals(blocked)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)
