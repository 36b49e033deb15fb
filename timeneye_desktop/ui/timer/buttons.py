"""Which buttons end, begin or remove something, so that a double click must not do it twice?"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget

from timeneye_desktop.ui.elided_button import ElidedButton, around
from timeneye_desktop.ui.text import menu_text, plain


class OnceButton(QPushButton):
    """The second press of a double click does nothing: by then another timer may stand in this place."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class StopButton(OnceButton):
    """Says what will happen where there is room for it, else one word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short = self._long = ""
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)

    def show_words(self, short: str, long: str) -> None:
        self._short = menu_text(short)
        self._long = menu_text(long)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._wide(self._long), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(self._short), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _wide(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(plain(text)) + around(self) + 2  # rounded widths

    def _fit(self) -> None:
        self.setText(self._long if self._wide(self._long) <= self.width() else self._short)


class Starter(ElidedButton):
    """Starts on a phase, once."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setObjectName("starter")
        self.setProperty("room", "little")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


def clear_layout(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
