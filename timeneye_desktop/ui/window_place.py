"""Where does a window open? Where it stood when these screens were there last, and never off them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.place import Place
from timeneye_desktop.services.places import Places
from timeneye_desktop.ui.tasks import Tasks

_CALM_MS: Final = 400
"""After a move so long without another it is written down."""
_SEEN: Final = 48
"""Pixels of a window that have to lie on a screen, so that it can be taken hold of."""


class WindowPlace(QObject):
    """Follows one window for as long as it lives."""

    def __init__(self, window: QWidget, name: str, places: Places, tasks: Tasks, *, has_size: bool = True) -> None:
        """Without `has_size` only the corner is kept: the window knows how large it is."""
        super().__init__(window)
        self._window, self._name = window, name
        self._places, self._tasks, self._has_size = places, tasks, has_size
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._remember)
        self.restore()
        window.installEventFilter(self)

    def restore(self) -> None:
        place = self._places.of(screens_now(), self._name)
        if place is None:
            return
        wanted = QRect(place.left, place.top, place.width, place.height)
        if not self._has_size:
            wanted.setSize(self._window.sizeHint())
        kept = on_screen(wanted)
        if self._has_size:
            self._window.resize(kept.size())
        self._window.move(kept.topLeft())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            if self._window.isVisible():
                self._calm.start()
        elif watched is self._window and event.type() == QEvent.Type.Hide and self._calm.isActive():
            self._calm.stop()
            self._remember()
        return super().eventFilter(watched, event)

    def _remember(self) -> None:
        window = self._window
        if window.isMaximized() or window.isFullScreen() or window.isMinimized():
            return
        corner, size = window.pos(), window.size()
        place = Place(corner.x(), corner.y(), size.width(), size.height())
        self._tasks.spawn(self._places.remember(screens_now(), self._name, place), f"place of {self._name}")


def screens_now() -> str:
    """The screens, by their names and where they lie."""
    screens = [(screen.name(), screen.geometry()) for screen in QGuiApplication.screens()]
    return " ".join(sorted(f"{name}@{box.x()},{box.y()},{box.width()}x{box.height()}" for name, box in screens))


def on_screen(wanted: QRect) -> QRect:
    """The same, no larger than its screen, and moved where nobody could take hold of it."""
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    area = min(areas, key=lambda one: (one.center() - wanted.center()).manhattanLength())
    kept = QRect(wanted.topLeft(), wanted.size().boundedTo(area.size()))
    if any(_can_hold(one.intersected(kept), kept) for one in areas):
        return kept
    left = min(max(kept.left(), area.left()), area.right() + 1 - kept.width())
    top = min(max(kept.top(), area.top()), area.bottom() + 1 - kept.height())
    return QRect(left, top, kept.width(), kept.height())


def _can_hold(seen: QRect, wanted: QRect) -> bool:
    """Its upper edge, where one drags it, and enough of the rest."""
    needed = min(_SEEN, wanted.width()), min(_SEEN, wanted.height())
    return seen.top() == wanted.top() and seen.width() >= needed[0] and seen.height() >= needed[1]
