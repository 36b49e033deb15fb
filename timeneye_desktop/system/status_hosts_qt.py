"""Does the desktop show StatusNotifierItems, and when does that change?

The watcher takes the items of all programs, a host shows them. Some desktops have a watcher and nobody who shows
anything. Qt's own D-Bus is used: its tray speaks over the same connection, so both see the same.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusServiceWatcher, QDBusVariant

_BUS: Final = "org.freedesktop.DBus"
_NAME: Final = "org.kde.StatusNotifierWatcher"
_PATH: Final = "/StatusNotifierWatcher"


class StatusHosts(QObject):
    watcher_changed = Signal()
    """It came, went, or another took its place: items have to be made anew."""
    host_changed = Signal()
    """Whoever shows the items came or went."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.has_watcher = False
        self.is_shown = True
        """False once the watcher has said that nobody shows what it takes."""
        self._asking: QDBusPendingCallWatcher | None = None
        if sys.platform in {"win32", "darwin"}:
            return
        bus = QDBusConnection.sessionBus()
        self._owner = QDBusServiceWatcher(_NAME, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self)
        self._owner.serviceOwnerChanged.connect(self._on_owner_changed)
        for signal in ("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"):
            slot = SLOT("on_host()")
            bus.connect(_NAME, _PATH, _NAME, signal, self, slot)  # type: ignore[call-overload]  # the stubs want bytes
        owner = QDBusMessage.createMethodCall(_BUS, "/org/freedesktop/DBus", _BUS, "NameHasOwner")
        owner.setArguments([_NAME])
        self.has_watcher = bus.call(owner).arguments()[:1] == [True]
        self._ask()

    @Slot()
    def on_host(self) -> None:
        self._ask()

    def _on_owner_changed(self, _name: str, _before: str, now: str) -> None:
        self.has_watcher, self.is_shown = bool(now), True
        self.watcher_changed.emit()
        if now:
            self._ask()

    def _ask(self) -> None:
        """A watcher that does not answer is believed to have a host, as Qt does."""
        asked = QDBusMessage.createMethodCall(_NAME, _PATH, f"{_BUS}.Properties", "Get")
        asked.setAutoStartService(False)
        asked.setArguments([_NAME, "IsStatusNotifierHostRegistered"])
        self._asking = QDBusPendingCallWatcher(QDBusConnection.sessionBus().asyncCall(asked), self)
        self._asking.finished.connect(self._on_answered)

    def _on_answered(self, answer: QDBusPendingCallWatcher) -> None:
        told = None if answer.isError() else answer.reply().arguments()[0]
        is_shown = not isinstance(told, QDBusVariant) or told.variant() is not False
        if answer is self._asking and is_shown is not self.is_shown:
            self.is_shown = is_shown
            self.host_changed.emit()
        answer.deleteLater()
