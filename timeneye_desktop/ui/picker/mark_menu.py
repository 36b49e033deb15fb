"""What can be done with a row besides picking it, each with its key?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.ui.text import menu_text
from timeneye_desktop.ui.translated import tr


@dataclass(frozen=True, slots=True)
class AwayMark:
    """Whether absences from the computer are asked about while this phase runs, and what turns that."""

    is_away: bool
    turn: Callable[[], object]


def mark_menu(parent: QWidget, now: Mark | None, act: Callable[[Mark], None], away: AwayMark | None = None) -> QMenu:
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
    if away is not None:
        action = menu.addAction(menu_text(tr("Worked on away from the computer")))
        action.setCheckable(True)
        action.setChecked(away.is_away)
        action.triggered.connect(lambda _checked=False: away.turn())
    return menu
