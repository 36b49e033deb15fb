"""The main window: it places the panels and knows what closing means, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.domain.actions import ACTIONS
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.notice.card import NoticeCard
from timeneye_desktop.ui.shared_room import SharedRoom
from timeneye_desktop.ui.tab_order import put_after
from timeneye_desktop.ui.text import label, set_ink
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.window_menu import WindowMenu

_NARROWEST: Final = 340


@dataclass(frozen=True, slots=True)
class Panels:
    """From top to bottom."""

    entry: QWidget
    timer: QWidget
    sweep: QWidget
    days: QWidget
    toast: Toast
    status: QWidget


class MainWindow(QWidget):
    action_asked = Signal(str)
    """The name of one of `domain/actions.py`."""
    came_to_front = Signal()
    shown = Signal()
    close_asked = Signal()
    """The person closed it; whoever knows about the tray decides where it goes."""

    def __init__(self, panels: Panels, look: Look, icons: Icons, may_go: Callable[[], bool]) -> None:
        """`may_go` tells whether closing takes the window away; otherwise it minimises."""
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Timeneye")
        self.resize(420, 640)
        self._may_go = may_go
        self._entry = panels.entry
        self._menu = WindowMenu(look, icons)
        self._menu.asked.connect(self.action_asked)
        self._banner = label(style="body", wrap=True)
        self._banner.setObjectName("banner")
        self._banner.setContentsMargins(12, 8, 12, 0)
        self._banner.hide()
        set_ink(self._banner, "warning")
        self._place(panels)
        self._keys()

    def appear(self) -> None:
        """Show, unminimise and come to the front, ready to type."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._entry.setFocus()

    def type_entry(self) -> None:
        """To the entry line."""
        self._entry.setFocus()

    def open_menu(self) -> None:
        self._menu.open()

    def say_for_good(self, words: str) -> None:
        """A sentence above everything else, for as long as the window lives; empty takes it away."""
        self._banner.say(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_to_front.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_go():
            self.hide()
            event.accept()
        else:
            event.ignore()
            self.showMinimized()
        self.close_asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where Ctrl+E means the end of the line, a field would keep it for itself."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = event.keyCombination()
            if keys.key() == Qt.Key.Key_E and keys.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _place(self, panels: Panels) -> None:
        head = QFrame()
        head.setProperty("kind", "strip")
        top = QHBoxLayout(head)
        top.setContentsMargins(12, 12, 8, 4)
        top.setSpacing(4)
        top.addWidget(panels.entry, 1)
        top.addWidget(self._menu, alignment=Qt.AlignmentFlag.AlignTop)
        self.card = NoticeCard()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addStrut(_NARROWEST)  # a minimum of its own would let large letters be cut
        box.addWidget(self._banner)
        box.addWidget(head)
        box.addWidget(_line())
        box.addWidget(SharedRoom(self._cards(panels), panels.days), 1)
        box.addWidget(panels.toast)
        box.addWidget(_line())
        box.addWidget(panels.status)
        put_after(self._menu, self.card)

    def _cards(self, panels: Panels) -> QWidget:
        timer = QVBoxLayout()
        timer.setContentsMargins(12, 8, 12, 8)
        timer.setSpacing(8)
        timer.addWidget(panels.timer)
        timer.addWidget(panels.sweep)
        cards = QWidget()
        box = QVBoxLayout(cards)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.card)
        box.addLayout(timer)
        return cards

    def _keys(self) -> None:
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self)
        for action in ACTIONS:
            for keys in action.keys:  # a field keeps those without Ctrl for itself, such as the question mark
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setAutoRepeat(False)  # a key held down starts and stops once
                shortcut.activated.connect(partial(self.action_asked.emit, action.name))


def _line() -> QFrame:
    made = QFrame()
    made.setProperty("kind", "line")
    return made
