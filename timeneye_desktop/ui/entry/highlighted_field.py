"""A line of text in which parts are tinted as one types."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit


class HighlightedField(QLineEdit):
    def tint(self, stretches: list[tuple[int, int, QColor]]) -> None:
        """Colour stretches (start, end); all others lose theirs.

        QLineEdit has no formats of its own, but shows those of an input method, also with nothing being composed.
        """
        attributes = []
        for start, end, color in stretches:
            ink = QTextCharFormat()
            ink.setForeground(color)
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start - self.cursorPosition(), end - start, ink))
        blocked = self.blockSignals(True)
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))
        self.blockSignals(blocked)
