"""What are the cards below the list built from? One row's card comes to stand where the last one stood."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from timeneye_desktop.ui.elided_button import ElidedButton
from timeneye_desktop.ui.text import label, tooltip


class CardButton(ElidedButton):
    """Enter presses it while it has the focus; the second half of a double click was meant for another row."""

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAutoDefault(True)

    def show_words(self, words: str) -> None:
        super().show_words(words)
        self.setToolTip(tooltip(words))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


def button_row() -> QHBoxLayout:
    made = QHBoxLayout()
    made.setContentsMargins(0, 4, 0, 0)
    made.setSpacing(8)
    return made


def sentence_label(name: str) -> QLabel:
    """Room for two lines, so that the list above does not jump from row to row."""
    made = label(wrap=True)
    made.setObjectName(name)
    made.setMinimumWidth(1)
    made.setMinimumHeight(2 * made.fontMetrics().lineSpacing())
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return made
