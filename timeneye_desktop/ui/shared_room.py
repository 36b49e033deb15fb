"""How do the cards and the list below them share a window? The list keeps a few rows, and the cards scroll."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

ROWS: Final = 12
"""Lines of text that a day and three entries are high."""
_CARD: Final = 11
"""And a timer."""


class SharedRoom(QWidget):
    def __init__(self, cards: QWidget, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shared_room")
        self._cards, self._below = cards, below
        self._area = QScrollArea()
        self._area.setObjectName("cards")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setWidget(cards)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._area)
        self._edge = QFrame()
        self._edge.setProperty("kind", "line")
        box.addWidget(self._edge)
        box.addWidget(below, 1)
        cards.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def minimumSizeHint(self) -> QSize:
        """Whatever the cards ask for now."""
        wide = max(self._cards.minimumSizeHint().width(), self._below.minimumSizeHint().width())
        tall = min(self._wanted, self._lines(_CARD)) + self._below.minimumSizeHint().height()
        return QSize(wide, tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().eventFilter(watched, event)

    @property
    def _wanted(self) -> int:
        cards = self._cards
        return cards.heightForWidth(self.width()) if cards.hasHeightForWidth() else cards.sizeHint().height()

    def _lines(self, count: int) -> int:
        return count * self.fontMetrics().lineSpacing()

    def _share(self) -> None:
        most = max(self.height() - self._lines(ROWS), self._lines(_CARD))
        wanted = self._wanted
        self._area.setFixedHeight(min(wanted, most))
        self._edge.setVisible(wanted > most)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._cards.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 8)
