"""The small panel a click on the tray opens: what runs, how the day stands, quick entry."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from timeneye_desktop.ui.notice.card import NoticeCard
from timeneye_desktop.ui.text import label, menu_text

_WIDTH: Final = 360
_LINES: Final = 20
"""As wide as so many lines are high, where letters are large."""
_MARGIN: Final = 12
_SAME_CLICK_MS: Final = 300
"""The click on the tray that took the focus away is the one that asks for the panel: it was to close it."""


class TrayPanel(QFrame):
    """Closes as soon as one clicks elsewhere. The timer panel inside is a whole one of its own."""

    quick_entry_asked = Signal()
    window_asked = Signal()
    waiting_asked = Signal()

    def __init__(self, timer: QWidget, parent: QWidget | None = None) -> None:
        # A tool window rather than a popup: a popup keeps all clicks from the questions that open above it.
        on_top = Qt.WindowType.WindowStaysOnTopHint
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | on_top)
        self.setObjectName("tray_panel")
        self.setWindowTitle(self.tr("Timeneye"))
        self.setProperty("kind", "card")
        self._pointer = QPoint()
        self._hidden = QElapsedTimer()
        self._today = label(style="muted")
        self._today.setObjectName("tray_today")
        quick = QPushButton(self.tr("Quick entry"))
        quick.setObjectName("tray_quick")
        quick.clicked.connect(self._on_quick)
        window = QPushButton(self.tr("Open"))
        window.setObjectName("tray_window")
        window.clicked.connect(self._on_window)
        self._waiting = QPushButton()
        self._waiting.setObjectName("tray_waiting")
        self._waiting.setProperty("kind", "link")
        self._waiting.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._waiting.clicked.connect(self._on_waiting)
        self._waiting.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._today)
        row.addStretch(1)
        row.addWidget(quick)
        row.addWidget(window)
        self.card = NoticeCard()
        for part in (timer, self.card):
            part.setFixedWidth(max(_WIDTH, _LINES * self.fontMetrics().height()) - 2 * _MARGIN)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        box.setSpacing(8)
        box.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        box.addWidget(self.card)
        box.addWidget(timer)
        box.addWidget(self._waiting)
        box.addLayout(row)

    def show_day(self, words: str) -> None:
        """As in: Today 5:40 of 8:00."""
        self._today.setText(words)

    def show_waiting(self, words: str) -> None:
        """What is not on Timeneye yet, as in: 3 waiting to send; empty when there is nothing."""
        self._waiting.setText(menu_text(words))
        self._waiting.setVisible(bool(words))

    def open_at_pointer(self) -> None:
        """Beside the tray icon that was clicked, wholly on that screen; a second click closes it."""
        if self.isVisible():
            self.hide()
            return
        if self._hidden.isValid() and self._hidden.elapsed() < _SAME_CLICK_MS:
            return
        self._pointer = QCursor.pos()
        self._box.activate()
        self._stay_on_screen()
        self.show()
        self.raise_()
        self.activateWindow()

    def _stay_on_screen(self) -> None:
        at = self._pointer
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        left = max(area.left(), min(at.x() - self.width() // 2, area.right() + 1 - self.width()))
        is_low = at.y() > area.center().y()
        top = at.y() - self.height() - 8 if is_low else at.y() + 8
        self.move(left, max(area.top(), min(top, area.bottom() + 1 - self.height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible():
            self._stay_on_screen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() != QEvent.Type.ActivationChange or self.isActiveWindow() or not self.isVisible():
            return
        if QApplication.activeModalWidget() is None:  # a question of ours keeps it
            self._hidden.start()
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_quick(self) -> None:
        self.hide()
        self.quick_entry_asked.emit()

    def _on_waiting(self) -> None:
        self.hide()
        self.waiting_asked.emit()

    def _on_window(self) -> None:
        self.hide()
        self.window_asked.emit()
