"""What can be done with the mini timer?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from timeneye_desktop.domain.preferences import MiniSize, Preferences
from timeneye_desktop.ui.text import menu_text

_OPACITIES: Final = (100, 85, 70, 50)


class MiniMenu(QMenu):
    start_stop_asked = Signal()
    window_asked = Signal()
    close_asked = Signal()
    size_chosen = Signal(object)
    """MiniSize"""
    on_top_chosen = Signal(bool)
    opacity_chosen = Signal(int)
    """Percent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mini_menu")
        self._start_stop = self.addAction("")
        self._start_stop.triggered.connect(self.start_stop_asked)
        self.addAction(menu_text(self.tr("Open Timeneye"))).triggered.connect(self.window_asked)
        self.addSeparator()
        names = {
            MiniSize.DIGITS: self.tr("The time only"),
            MiniSize.NAMED: self.tr("Time and phase"),
            MiniSize.FULL: self.tr("Everything"),
        }
        group = QActionGroup(self)
        self._sizes = {size: self.addAction(menu_text(name)) for size, name in names.items()}
        for size, action in self._sizes.items():
            action.setObjectName(f"mini_{size.value}")
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, size=size: self.size_chosen.emit(size))
        self.addSeparator()
        self._on_top = self.addAction(menu_text(self.tr("Above other windows")))
        self._on_top.setObjectName("mini_on_top")
        self._on_top.setCheckable(True)
        self._on_top.triggered.connect(self.on_top_chosen)
        self._opacity = self.addMenu(menu_text(self.tr("Opacity")))
        shades = QActionGroup(self)
        self._shades = {percent: self._opacity.addAction(menu_text(f"{percent} %")) for percent in _OPACITIES}
        for percent, action in self._shades.items():
            action.setCheckable(True)
            action.setActionGroup(shades)
            action.triggered.connect(lambda _checked=False, percent=percent: self.opacity_chosen.emit(percent))
        self.addSeparator()
        self.addAction(menu_text(self.tr("Hide the mini timer"))).triggered.connect(self.close_asked)

    def show_state(self, preferences: Preferences, *, runs: bool) -> None:
        """As things stand when it opens."""
        self._start_stop.setText(menu_text(self.tr("Stop") if runs else self.tr("Start last")))
        self._sizes[preferences.mini_size].setChecked(True)
        self._on_top.setChecked(preferences.mini_on_top)
        for percent, action in self._shades.items():
            action.setChecked(percent == preferences.mini_opacity)
