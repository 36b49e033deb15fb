"""What can be done with the row under the pointer, or with all that are chosen, each with its key?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.domain.exported import Shape
from timeneye_desktop.ui.day.wishes import PICTURES, Wish
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.text import menu_text
from timeneye_desktop.ui.translated import tr


def entry_menu(
    rows: Sequence[EntryRow],
    icons: Icons,
    parent: QWidget,
    wish: Callable[[Wish], None],
    proceed: Callable[[], None],
    open_timeneye: Callable[[], None],
    ask_why: Callable[[], None],
) -> QMenu:
    """`proceed` continues the entry, `open_timeneye` shows the browser's Timeneye, `ask_why` why it is not there yet.

    These are about a single one.
    """
    menu = QMenu(parent)
    menu.setObjectName("entry_menu")
    menu.aboutToHide.connect(menu.deleteLater)

    def add(word: str, icon: str, key: str, act: Callable[[], None]) -> None:
        action = menu.addAction(icons.get(icon), menu_text(word))
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here; the list itself hears the key
        action.triggered.connect(lambda _checked: act())

    one = len(rows) == 1
    if one:
        add(tr("Continue"), "play", "Ctrl+Return", proceed)
    for kind, word in _words(rows).items():
        if word:
            add(word, PICTURES[kind], kind.value, partial(wish, kind))
    if one:
        menu.addSeparator()
        add(tr("Open Timeneye"), "external", "", open_timeneye)
    if one and rows[0].state is not RowState.SENT:
        add(tr("Why is it waiting"), "question", "", ask_why)
    return menu


def _words(rows: Sequence[EntryRow]) -> dict[Wish, str]:
    """What the menu calls each; empty for what cannot be done with them."""
    one = len(rows) == 1
    return {
        Wish.CHANGE: tr("Edit") if one else tr("Change %n entries", "", len(rows)),
        Wish.DUPLICATE: tr("Duplicate"),
        Wish.SPLIT: tr("Split") if one and rows[0].work.minutes > 1 else "",
        Wish.MERGE: tr("Merge") if not one and len({(row.work.phase, row.work.day) for row in rows}) == 1 else "",
        Wish.COPY: tr("Copy as text"),
        Wish.SUMMARY: tr("Copy day summary") if one else "",
        Wish.DELETE: tr("Delete") if one else tr("Delete %n entries", "", len(rows)),
        Wish.HISTORY: tr("History") if one else "",
    }


def day_menu(icons: Icons, parent: QWidget, copy: Callable[[Shape], None]) -> QMenu:
    """What can be done with a whole day."""
    menu = QMenu(parent)
    menu.setObjectName("day_menu")
    menu.aboutToHide.connect(menu.deleteLater)
    for shape, word in (
        (Shape.SUMMARY, tr("Copy day summary")),
        (Shape.MARKDOWN, tr("Copy day summary in Markdown")),
    ):
        action = menu.addAction(icons.get("copy"), menu_text(word))
        action.triggered.connect(lambda _checked=False, shape=shape: copy(shape))
    return menu
