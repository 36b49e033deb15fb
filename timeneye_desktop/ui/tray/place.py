"""Is there a place for the icon now, and when does that change?

Qt decides for D-Bus or the older XEmbed when an icon is made; an icon of XEmbed then follows its trays by itself, and
one of D-Bus its watcher. What Qt does not do is to change over, and to tell.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from timeneye_desktop.system.status_hosts_qt import StatusHosts

_EVERY_MS: Final = 2_000
_LOOKS: Final = 60
"""Nothing tells of an XEmbed tray that comes. Panels do while the session begins, and when they begin again: later we
look once a minute."""
_DOCKED: Final = "QSystemTrayIconSys"
"""Qt's own window for an icon in an XEmbed tray; hidden when the tray goes."""


class TrayPlace(QObject):
    changed = Signal()
    """There is one, or none any more."""
    other_kind = Signal()
    """An icon made now may be of another kind than the last."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hosts = StatusHosts(self)
        self._hosts.watcher_changed.connect(self._on_watcher_changed)
        self._hosts.host_changed.connect(self.look)
        self._looks = 0
        self._again = QTimer(self)
        self._again.setInterval(_EVERY_MS)
        self._again.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._again.timeout.connect(self._on_again)
        self._was_there = self.is_there
        self._watch()

    @property
    def may_come(self) -> bool:
        """On a screen of no desktop Qt would only complain of an icon."""
        return QGuiApplication.platformName() != "offscreen"

    @property
    def takes_menus(self) -> bool:
        """Whether the desktop draws the menu; otherwise Qt does."""
        return self._hosts.has_watcher

    @property
    def is_there(self) -> bool:
        return self._hosts.is_shown and QSystemTrayIcon.isSystemTrayAvailable()

    def look(self) -> None:
        """Find out, and tell if it is another than last time."""
        if self.is_there is not self._was_there:
            self._was_there = not self._was_there
            self._watch()
            self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self.look)
        return super().eventFilter(watched, event)

    def _watch(self) -> None:
        self._again.stop()
        if not self._was_there and QGuiApplication.platformName() == "xcb":
            self._looks = 0
            self._again.start()
        for window in QApplication.topLevelWidgets():
            if window.metaObject().className() == _DOCKED:
                window.installEventFilter(self)

    def _on_again(self) -> None:
        self._looks += 1
        if self._looks >= _LOOKS:
            self._again.stop()
        self.look()

    def _on_watcher_changed(self) -> None:
        self.other_kind.emit()
        self.look()
