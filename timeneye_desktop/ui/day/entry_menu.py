"""What can be done with the row under the pointer, or with all that are chosen, each with its key?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.ui.day.wishes import PICTURES, Wish
from timeneye_desktop.ui.day.wording import counted
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.text import menu_text


def entry_menu(
    rows: Sequence[EntryRow],
    icons: Icons,
    parent: QWidget,
    wish: Callable[[Wish], None],
    proceed: Callable[[], None],
    ask_why: Callable[[], None],
) -> QMenu:
    """`proceed` continues the entry, `ask_why` shows why it is not on Timeneye yet; both are about a single one."""
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
        add("Continue", "play", "Ctrl+Return", proceed)
    words = {
        Wish.CHANGE: "Edit" if one else f"Change {counted(len(rows))}",
        Wish.DUPLICATE: "Duplicate",
        Wish.SPLIT: "Split" if one and rows[0].work.minutes > 1 else "",
        Wish.MERGE: "Merge" if not one and len({(row.work.phase, row.work.day) for row in rows}) == 1 else "",
        Wish.COPY: "Copy as text",
        Wish.DELETE: "Delete" if one else f"Delete {counted(len(rows))}",
        Wish.HISTORY: "History" if one else "",
    }
    for kind, word in words.items():
        if word:
            add(word, PICTURES[kind], kind.value, partial(wish, kind))
    if one and rows[0].state is not RowState.SENT:
        menu.addSeparator()
        add("Why is it waiting", "question", "", ask_why)
    return menu
