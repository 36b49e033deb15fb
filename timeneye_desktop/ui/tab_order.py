"""Where does Tab go to what was put into a window later? Qt puts it last, wherever it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, block: QWidget) -> QWidget:
    """Tab leads from the one through all that stands in the other, and then to where it led before.

    Answers with the last stop. What only a click reaches now counts as one: Tab may reach it later.
    """
    for stop in (block, *block.findChildren(QWidget)):
        if stop.focusPolicy() != Qt.FocusPolicy.NoFocus:
            QWidget.setTabOrder(before, stop)
            before = stop
    return before
