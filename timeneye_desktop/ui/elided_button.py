"""How does a button show a text that may be longer than the place it has?"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from timeneye_desktop.ui.text import menu_text, plain

_FEWEST = 4
"""Characters that are always shown."""


class ElidedButton(QPushButton):
    """Ends in an ellipsis where its words do not fit; never wider than they are."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = plain(words)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        self._fit()

    @property
    def words(self) -> str:
        """All of them."""
        return self._words

    def show_words(self, words: str) -> None:
        self._words = plain(words)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._words) + around(self) + 2  # rounded widths
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        wide = around(self) + self.fontMetrics().averageCharWidth() * _FEWEST
        return QSize(min(wide, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - around(self) + 1)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(menu_text(shown, 300))


def around(button: QPushButton) -> int:
    """Frame, padding and picture beside the text, in logical pixels."""
    shown = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
    return QPushButton.sizeHint(button).width() - shown
