"""The quiet line at the bottom: how this computer and Timeneye stand with each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.ui.ages import utc_now
from timeneye_desktop.ui.elided_button import ElidedButton
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import label, plain, tooltip
from timeneye_desktop.ui.words import status_line

_MINUTE_MS: Final = 60_000
_MARKS: Final = {
    Reach.OFFLINE: ("offline", Role.MUTED),
    Reach.SIGNED_OUT: ("sign-out", Role.WARNING),
    Reach.BLOCKED: ("warning", Role.WARNING),
    Reach.UNTRUSTED: ("warning", Role.WARNING),
    Reach.TROUBLE: ("warning", Role.WARNING),
    Reach.VIEW_ONLY: ("warning", Role.WARNING),
}


class StatusLine(QFrame):
    waiting_asked = Signal()
    sign_in_asked = Signal()
    sync_asked = Signal()

    def __init__(self, look: Look, icons: Icons, now: Callable[[], datetime] = utc_now) -> None:
        """`now` tells UTC."""
        super().__init__()
        self.setObjectName("status_line")
        self.setProperty("kind", "strip")
        self._icons = icons
        self._now = now
        self._status = SyncStatus()
        self._mark = _mark()
        self._text = ElidedButton()
        self._text.setObjectName("status_text")
        self._text.setProperty("kind", "link")
        self._text.clicked.connect(self.waiting_asked)
        self._again = QPushButton(self.tr("Sign in again"))
        self._again.setObjectName("sign_in_again")
        self._again.clicked.connect(self.sign_in_asked)
        self._progress = QProgressBar()
        self._progress.setObjectName("sync_progress")
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(72)
        self._sync = QPushButton()
        self._sync.setObjectName("sync_now")
        self._sync.setProperty("kind", "quiet")
        self._sync.setAccessibleName(self.tr("Sync now"))
        self._sync.setToolTip(tooltip(self.tr("Sync now (F5)")))
        self._sync.clicked.connect(self.sync_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._mark)
        row.addWidget(self._text)
        row.addStretch(1)
        row.addWidget(self._progress)
        row.addWidget(self._again)
        row.addWidget(self._sync)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self._redraw)
        look.changed.connect(self._redraw)
        self._redraw()

    def show_status(self, status: SyncStatus) -> None:
        self._status = status
        self._redraw()

    def _redraw(self) -> None:
        status = self._status
        words = status_line(status, self._now())
        self._text.show_words(words)
        self._text.setAccessibleName(plain(words))
        leads = self.tr("Show what is not on Timeneye yet")
        self._text.setToolTip(tooltip(f"{words}\n{leads}"))
        name, role = _MARKS.get(status.reach, ("warning", Role.WARNING) if status.needs_you else ("cloud", Role.MUTED))
        if status.busy and status.reach not in _MARKS:
            name = "sync"
        self._mark.setPixmap(self._icons.pixmap(name, role, 16, self.devicePixelRatioF()))
        self._sync.setIcon(self._icons.get("sync", Role.MUTED))
        self._again.setVisible(status.reach is Reach.SIGNED_OUT)
        self._sync.setVisible(status.reach not in {Reach.SIGNED_OUT, Reach.VIEW_ONLY})
        progress = status.progress
        self._progress.setVisible(progress is not None)
        if progress is not None:
            self._progress.setRange(0, max(1, progress.total))
            self._progress.setValue(progress.done)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw()
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)


def _mark() -> QLabel:
    made = label()
    made.setFixedSize(16, 16)
    return made
