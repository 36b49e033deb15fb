"""What do the two small sizes of the mini timer show: the time, and perhaps what it is spent on?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeneye_desktop.domain.durations import format_seconds
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import ElidedLabel, label, plain
from timeneye_desktop.ui.timer.ticker import Ticker
from timeneye_desktop.ui.timer.wording import title

_NAME: int = 200
"""Logical pixels for project and phase."""
_SIGN: int = 16


class Face(QWidget):
    """Ticks once a second, and only while it can be seen and a timer runs."""

    def __init__(self, tracking: Tracking, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mini_face")
        self._tracking, self._look, self._icons = tracking, look, icons
        self._sign = label()
        self._sign.setFixedSize(_SIGN, _SIGN)
        self.time = label(style="title")
        self.time.setObjectName("mini_time")
        self.name = ElidedLabel(style="small")
        self.name.setObjectName("mini_name")
        self.name.setFixedWidth(_NAME)
        self._ticker = Ticker(self)
        self._ticker.ticked.connect(self._show_time)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.time)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 0, 4, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(self.name)
        for part in (self._sign, self.time, self.name):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.refresh)
        self.refresh()

    def show_name(self, *, has_name: bool) -> None:
        self.name.setVisible(has_name)

    def refresh(self) -> None:
        """Another timer, or the same in another state."""
        row = self._tracking.current
        is_running = row is not None and row.timer.state is TimerState.RUNNING
        picture = "pause" if row is not None and not is_running else "dot" if is_running else "clock"
        role = Role.ACCENT if is_running else Role.MUTED
        color = (
            self._look.palette.color(role) if row is None else self._look.palette.project(row.timer.phase.project_id)
        )
        self._sign.setPixmap(self._icons.tinted(picture, color, _SIGN).pixmap(_SIGN, _SIGN))
        self.name.setText(self.tr("Nothing is running.") if row is None else title(row))
        self._show_time()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_time()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ticker.stop()
        super().hideEvent(event)

    def _show_time(self) -> None:
        row, now = self._tracking.current, self._tracking.now()
        seconds = 0.0 if row is None else row.timer.seconds(now)
        self.time.setText(format_seconds(seconds))
        self.time.setAccessibleName(plain(spoken(int(seconds // 60))))
        self._ticker.follow(row, now)
