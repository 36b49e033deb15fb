"""What can be wished for the chosen entries, and with which keys?"""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Wish(Enum):
    """What can be about several is about all that are chosen; the value is its key, as menus show it."""

    CHANGE = "Return"
    DUPLICATE = "Ctrl+D"
    SPLIT = "Ctrl+Shift+D"
    MERGE = "Ctrl+M"
    COPY = "Ctrl+C"
    SUMMARY = "Ctrl+Shift+C"
    DELETE = "Del"
    HISTORY = "Ctrl+H"


PICTURES: Final = {
    Wish.CHANGE: "edit",
    Wish.DUPLICATE: "copy",
    Wish.SPLIT: "more",
    Wish.MERGE: "link",
    Wish.COPY: "note",
    Wish.SUMMARY: "calendar",
    Wish.DELETE: "trash",
    Wish.HISTORY: "clock",
}
_SAME: Final = {"Enter": "Return", "F2": "Return"}


def wish_of(event: QKeyEvent) -> Wish | None:
    keys = event.keyCombination()
    mods = keys.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    name = QKeySequence(mods.value | keys.key().value).toString(QKeySequence.SequenceFormat.PortableText)
    name = _SAME.get(name, name)
    return next((wish for wish in Wish if wish.value == name), None)
