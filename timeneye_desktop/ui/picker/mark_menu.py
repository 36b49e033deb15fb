"""What can be done with a row besides picking it, each with its key?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.ui.text import menu_text
from timeneye_desktop.ui.translated import tr


def mark_menu(parent: QWidget, now: Mark | None, act: Callable[[Mark], None]) -> QMenu:
    """Pin and hide, or what takes that back; gone once it closes."""
    menu = QMenu(parent)
    menu.setObjectName("mark_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    for mark, do, undo, key in (
        (Mark.PINNED, tr("Pin"), tr("Unpin"), "Ctrl+P"),
        (Mark.HIDDEN, tr("Hide"), tr("Show again"), "Ctrl+H"),
    ):
        action = menu.addAction(menu_text(undo if now is mark else do))
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the field hears the key
        action.triggered.connect(lambda _checked=False, mark=mark: act(mark))
    return menu
