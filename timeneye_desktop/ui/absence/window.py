"""The card as a small window of its own, near the tray: it comes without taking the keyboard from anybody."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.ui.absence.card import AwayCard

_WIDTH: Final = 360
_LINES: Final = 20
"""As wide as so many lines are high, where letters are large."""
_MARGIN: Final = 12


class AwayWindow(QFrame):
    """Put away, it does not come again for the same absence; the main window and the tray still have it."""

    def __init__(self, card: AwayCard, parent: QWidget | None = None) -> None:
        on_top = Qt.WindowType.WindowStaysOnTopHint
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | on_top)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("away_window")
        self.setWindowTitle(self.tr("Away"))
        self._near = QRect()
        later = QPushButton(self.tr("Later"))
        later.setObjectName("away_later")
        later.setProperty("kind", "link")
        later.setAutoDefault(False)
        later.clicked.connect(self.hide)
        card.setFixedWidth(max(_WIDTH, _LINES * self.fontMetrics().height()))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 4)
        box.setSpacing(0)
        box.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        box.addWidget(card)
        box.addWidget(later, alignment=Qt.AlignmentFlag.AlignRight)

    def appear(self, near: QRect) -> None:
        """Beside the tray's icon, or in the corner where trays are when nobody knows where it is."""
        self._near = near
        self.adjustSize()
        self._stay_on_screen()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._stay_on_screen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _stay_on_screen(self) -> None:
        screen = QGuiApplication.screenAt(self._near.center()) if self._near.isValid() else None
        area = (screen or QGuiApplication.primaryScreen()).availableGeometry()
        area = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        wanted = self._near.center() if screen is not None else area.bottomRight()
        left = max(area.left(), min(wanted.x() - self.width() // 2, area.right() + 1 - self.width()))
        is_low = wanted.y() > area.center().y()
        self.move(left, area.bottom() + 1 - self.height() if is_low else area.top())
