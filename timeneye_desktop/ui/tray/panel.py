"""The small panel a click on the tray opens: what runs, how the day stands, quick entry."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.ui.text import label

_WIDTH = 360


class TrayPanel(QFrame):
    """Closes as soon as one clicks elsewhere. The timer panel inside is a whole one of its own."""

    quick_entry_asked = Signal()
    window_asked = Signal()

    def __init__(self, timer: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("tray_panel")
        self.setProperty("kind", "card")
        self.setFixedWidth(_WIDTH)
        self._today = label(style="muted")
        quick = QPushButton(self.tr("Quick entry"))
        quick.clicked.connect(self._on_quick)
        window = QPushButton(self.tr("Open"))
        window.clicked.connect(self._on_window)
        row = QHBoxLayout()
        row.addWidget(self._today)
        row.addStretch(1)
        row.addWidget(quick)
        row.addWidget(window)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addWidget(timer)
        box.addLayout(row)

    def open_at_pointer(self, today: str) -> None:
        """Beside the tray icon that was clicked, wholly on that screen."""
        self._today.setText(today)
        self.adjustSize()
        at = QCursor.pos()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        left = min(max(area.left(), at.x() - self.width() // 2), area.right() - self.width())
        above = at.y() > area.center().y()
        top = at.y() - self.height() - 8 if above else at.y() + 8
        self.move(QPoint(left, min(max(area.top(), top), area.bottom() - self.height())))
        self.show()

    def _on_quick(self) -> None:
        self.hide()
        self.quick_entry_asked.emit()

    def _on_window(self) -> None:
        self.hide()
        self.window_asked.emit()
