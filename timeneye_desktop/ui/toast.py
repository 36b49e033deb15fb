"""What just happened, and can it be taken back? One quiet line at the bottom of a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from timeneye_desktop.ui.announce import announce
from timeneye_desktop.ui.text import label, menu_text, plain

STAYS_MS: Final = 8_000


class Toast(QFrame):
    """Hidden while there is nothing to say; the next message replaces the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setProperty("kind", "toast")
        self._text = label(wrap=True)
        self._text.setObjectName("toast_text")
        self._action = QPushButton()
        self._action.setObjectName("toast_action")
        self._action.setProperty("kind", "link")
        self._action.clicked.connect(self._on_action)
        self._on_click: Callable[[], None] | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(STAYS_MS)
        self._end.timeout.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Shows the text for eight seconds, longer while the pointer or the focus is on it."""
        is_said = self.isVisible() and self._text.text() == plain(text)  # two may have seen the same thing
        self._text.setText(plain(text))
        self.setAccessibleName(plain(text))
        self._action.setText(menu_text(action))
        self._action.setVisible(bool(action))
        self._on_click = on_action
        self.show()
        self._end.start()
        if not is_said:
            announce(self, plain(text))

    def take_back(self) -> bool:
        """Press the action, if one is offered now."""
        is_offered = self.isVisible() and self._on_click is not None
        if is_offered:
            self._on_action()
        return is_offered

    def clear(self) -> None:
        """Hide, unless somebody is about to press the action."""
        if self.isVisible() and (self.underMouse() or self._action.hasFocus()):
            self._end.start()
            return
        self._on_click = None
        self.hide()

    def _on_action(self) -> None:
        on_click, self._on_click = self._on_click, None
        self._end.stop()
        self.hide()
        if on_click is not None:
            on_click()
