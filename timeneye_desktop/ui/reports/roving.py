"""How does one walk through a row of painted buttons: one stop for Tab, then arrows, Home and End?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Roving(QObject):
    """Tab stops at the button that was visited last, at first at the first one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._buttons: tuple[QAbstractButton, ...] = ()

    def lead(self, buttons: Sequence[QAbstractButton]) -> None:
        """Through these, in this order, from now on."""
        for button in self._buttons:
            button.removeEventFilter(self)
        self._buttons = tuple(buttons)
        for at, button in enumerate(self._buttons):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if at else Qt.FocusPolicy.StrongFocus)
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self._buttons:
            return self._walk(self._buttons.index(watched), Qt.Key(event.key()))
        if event.type() == QEvent.Type.FocusIn:
            for button in self._buttons:
                is_here = button is watched
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_here else Qt.FocusPolicy.ClickFocus)
        return super().eventFilter(watched, event)

    def _walk(self, at: int, key: Qt.Key) -> bool:
        last = len(self._buttons) - 1
        is_mirrored = self._parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if key in _STEPS:
            step = -_STEPS[key] if is_mirrored and key in {Qt.Key.Key_Left, Qt.Key.Key_Right} else _STEPS[key]
            goal = at + step
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            goal = 0 if key == Qt.Key.Key_Home else last
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._buttons[at].click()
            return True
        else:
            return False
        self._buttons[min(max(goal, 0), last)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
