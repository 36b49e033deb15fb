"""How do the cards and the list below them share a window, so that some rows are always seen?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

_FEWEST: Final = 12
"""Lines of text, about as high as a timer: so much of the cards is always seen."""


class SharedRoom(QWidget):
    """What is below has the height of its size hint before the cards have all of theirs."""

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
        self._edge.setFixedHeight(1)
        box.addWidget(self._edge)
        box.addWidget(below, 1)
        cards.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def minimumSizeHint(self) -> QSize:
        """Whatever the cards ask for now."""
        wide = max(self._cards.minimumSizeHint().width(), self._below.minimumSizeHint().width())
        tall = min(self._wanted, self._fewest) + self._below.minimumSizeHint().height()
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

    @property
    def _fewest(self) -> int:
        return _FEWEST * self.fontMetrics().lineSpacing()

    def _share(self) -> None:
        most = max(self.height() - self._below.sizeHint().height() - self._edge.height(), self._fewest)
        wanted = self._wanted
        self._area.setFixedHeight(min(wanted, most))
        self._edge.setVisible(wanted > most)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._cards.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 8)
