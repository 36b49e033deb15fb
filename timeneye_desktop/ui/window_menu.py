"""Where does the main window lead? The button at its top, with everything that can be done there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from timeneye_desktop.domain.actions import ACTIONS, Action, Menu
from timeneye_desktop.ui.action_words import action_icon, action_words, menu_words
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import menu_text, tooltip


class WindowMenu(QToolButton):
    asked = Signal(str)
    """The name of an action."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("window_menu")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(32, 32)
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTip(tooltip(self.tr("Menu (F10)")))
        self._icons = icons
        self._are_drawn = False
        self._menu = QMenu(self)
        self._menu.setObjectName("window_menu_list")
        self._drawn: list[tuple[QAction, str]] = []
        for menu in Menu:
            self._fill(menu)
        self.clicked.connect(self.open)
        look.changed.connect(self._redraw)
        self._redraw()

    def open(self) -> None:
        """Below the button; Qt's own way of opening it would wait in a loop of its own."""
        self.draw()
        width = self._menu.sizeHint().width()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self.width() - width
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height())))

    def draw(self) -> None:
        """When it is about to be seen: the start has no time for pictures."""
        self._are_drawn = True
        for action, icon in self._drawn:
            action.setIcon(self._icons.get(icon, Role.MUTED))

    def _fill(self, menu: Menu) -> None:
        title = menu_words(menu)
        into = self._menu.addMenu(menu_text(title)) if title else self._menu
        into.setObjectName(f"{menu.value}_menu_list" if title else self._menu.objectName())
        for action in ACTIONS:
            if action.menu is menu:
                self._add(into, action)
        if not title and menu is not Menu.LAST:
            self._menu.addSeparator()

    def _add(self, into: QMenu, action: Action) -> None:
        made = into.addAction(menu_text(action_words(action)))
        made.setObjectName(f"action_{action.name}")
        made.setShortcut(action.keys[0])
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the window hears the key
        made.triggered.connect(partial(self._on_triggered, action.name))
        if action_icon(action):
            self._drawn.append((made, action_icon(action)))

    def _on_triggered(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  Qt's own
        self.asked.emit(name)

    def _redraw(self) -> None:
        self.setIcon(self._icons.get("more", Role.MUTED))
        if self._are_drawn:
            self.draw()
