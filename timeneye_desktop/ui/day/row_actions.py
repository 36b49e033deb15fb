"""What can be done with the row that is pointed at? Two buttons that float over it, whichever it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import plain, tooltip

SIDE: Final = 28


class RowActions(QWidget):
    """Continue and Delete; there is one of it, however many rows there are."""

    continued = Signal()
    deleted = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._continue = self._button("entry_continue", self.tr("Continue"))
        self._delete = self._button("entry_delete", self.tr("Delete"))
        self._continue.setToolTip(tooltip(self.tr("Continue this now (Ctrl+Enter)")))
        self._delete.setToolTip(tooltip(self.tr("Delete; it can be undone (Del)")))
        self._continue.clicked.connect(self.continued)
        self._delete.clicked.connect(self.deleted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._continue)
        row.addWidget(self._delete)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def _button(self, name: str, word: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setAccessibleName(plain(word))
        made.setFixedSize(SIDE, SIDE)
        made.setIconSize(QSize(16, 16))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys of the row do the same
        made.setCursor(Qt.CursorShape.ArrowCursor)
        return made

    def _on_look_changed(self) -> None:
        self._continue.setIcon(self._icons.get("play", Role.ACCENT))
        self._delete.setIcon(self._icons.get("trash", Role.MUTED))
