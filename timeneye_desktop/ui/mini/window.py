"""The mini timer: what runs, above other windows, in three sizes; dragged by its body, and never in the way."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout

from timeneye_desktop.domain.preferences import MiniSize, Preferences
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.mini.face import Face
from timeneye_desktop.ui.mini.menu import MiniMenu
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.timer.panel import TimerPanel

_WIDE: Final = 320
"""Of the full size, in logical pixels."""
_MARGIN: Final = 8
_NEXT: Final = {
    MiniSize.DIGITS: MiniSize.NAMED,
    MiniSize.NAMED: MiniSize.FULL,
    MiniSize.FULL: MiniSize.DIGITS,
}


class MiniTimer(QFrame):
    """It takes the keyboard only when somebody clicks into it, and raises no other window."""

    window_asked = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, look: Look, icons: Icons, tasks: Tasks, bridge: Bridge, timer: TimerPanel) -> None:
        """`timer` is a panel of its own, shown in the full size; it starts and stops in every size."""
        super().__init__(None, _flags(desk.settings.current))
        self.setObjectName("mini_timer")
        self.setWindowTitle(self.tr("Mini timer"))
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self._desk, self._tasks = desk, tasks
        self._held: QPoint | None = None
        self._stands_in = False
        self.face = Face(desk.tracking, look, icons)
        self.timer = timer
        self.menu = MiniMenu(self)
        self._place()
        self._connect(bridge)
        self._follow(desk.settings.current)

    def change_size(self) -> None:
        """To the next of the three."""
        self._choose(mini_size=_NEXT[self._desk.settings.current.mini_size])

    def stand_in(self) -> None:
        """Be there instead of the tray; that is no choice of the person's, and is not noted as one."""
        if not self.isVisible():
            self._stands_in = True
            self.show()

    def stand_down(self) -> None:
        """Go, unless it was chosen."""
        if self._stands_in:
            self.hide()
            self._stands_in = False

    def follow_choice(self, *, is_shown: bool) -> None:
        """What stands in and is chosen stays where it is."""
        if is_shown is self.isVisible():
            self._stands_in = self._stands_in and not is_shown
        elif not self._stands_in:
            (self.show if is_shown else self.close)()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._stands_in:
            self._choose(mini_shown=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._stands_in:
            self._choose(mini_shown=False)
        self._stands_in = False
        self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The desktop moves it where it can; elsewhere we do."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if not self.windowHandle().startSystemMove():
            self._held = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.move(event.globalPosition().toPoint() - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.change_size()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu.show_state(self._desk.settings.current, runs=self._desk.tracking.current is not None)
        self.menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.timer.start_or_stop()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.setProperty("active", self.isActiveWindow())

    def _connect(self, bridge: Bridge) -> None:
        bridge.timer_changed.connect(self.face.refresh)
        bridge.catalogue_changed.connect(self.face.refresh)
        bridge.preferences_changed.connect(self._follow)
        menu = self.menu
        menu.start_stop_asked.connect(self.timer.start_or_stop)
        menu.window_asked.connect(self.window_asked)
        menu.close_asked.connect(self.close)
        menu.size_chosen.connect(lambda size: self._choose(mini_size=size))
        menu.on_top_chosen.connect(lambda is_on_top: self._choose(mini_on_top=is_on_top))
        menu.opacity_chosen.connect(lambda percent: self._choose(mini_opacity=percent))
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)

    def _choose(self, **fields: object) -> None:
        current = self._desk.settings.current
        if any(getattr(current, name) != value for name, value in fields.items()):
            self._tasks.spawn(self._desk.settings.change(**fields), "mini timer")

    def _follow(self, preferences: Preferences) -> None:
        """What the settings say; a window that has to change its kind comes back where it stood."""
        is_full = preferences.mini_size is MiniSize.FULL
        self.face.setVisible(not is_full)
        margin = _MARGIN // 2 if is_full else _MARGIN
        self._box.setContentsMargins(margin, margin, margin, margin)
        self.face.show_name(has_name=preferences.mini_size is MiniSize.NAMED)
        self.timer.setVisible(is_full)
        self.setWindowOpacity(preferences.mini_opacity / 100)
        if self.windowFlags() != _flags(preferences):
            was_visible, corner = self.isVisible(), self.pos()
            self.setWindowFlags(_flags(preferences))
            self.move(corner)
            self.setVisible(was_visible)

    def _place(self) -> None:
        self.timer.setFixedWidth(_WIDE)
        self._box = box = QVBoxLayout(self)
        box.setSpacing(0)
        box.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        box.addWidget(self.face)
        box.addWidget(self.timer)


def _flags(preferences: Preferences) -> Qt.WindowType:
    on_top = Qt.WindowType.WindowStaysOnTopHint if preferences.mini_on_top else Qt.WindowType(0)
    return Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | on_top
