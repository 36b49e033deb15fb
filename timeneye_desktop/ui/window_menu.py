"""Where does the main window lead? The button at its top, with everything that has a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from timeneye_desktop.ui.doors import IN_MENU, words
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import menu_text, tooltip


class WindowMenu(QToolButton):
    door_asked = Signal(object)
    """Door"""
    quit_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window_menu")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(32, 32)
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTip(tooltip(self.tr("Menu (F10)")))
        self._icons = icons
        self._are_drawn = False
        self._menu = menu = QMenu(self)
        menu.setObjectName("window_menu_list")
        self._doors = [(menu.addAction(menu_text(words(way.door))), way) for way in IN_MENU]
        for action, way in self._doors:
            action.setObjectName(f"door_{way.door.value}")
            action.setShortcut(way.keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the window hears the key
            action.triggered.connect(lambda _checked=False, door=way.door: self.door_asked.emit(door))
        menu.addSeparator()
        menu.addAction(menu_text(self.tr("Quit"))).triggered.connect(self.quit_asked)
        self.clicked.connect(self.open)
        look.changed.connect(self._redraw)
        self._redraw()

    def open(self) -> None:
        """Below the button; Qt's own way of opening it would wait in a loop of its own."""
        self.draw_doors()
        width = self._menu.sizeHint().width()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self.width() - width
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height())))

    def _redraw(self) -> None:
        self.setIcon(self._icons.get("more", Role.MUTED))
        if self._are_drawn:
            self.draw_doors()

    def draw_doors(self) -> None:
        """When they are about to be seen: the start has no time for them."""
        self._are_drawn = True
        for action, way in self._doors:
            action.setIcon(self._icons.get(way.icon, Role.MUTED))
