"""The field that narrows the page to what somebody looks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import font, menu_text


class SearchLine(QLineEdit):
    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._mark = QAction(self)
        self._mark.setText(menu_text(self.tr("To the search")))  # what is a picture to some is a button to others
        self._mark.triggered.connect(self.setFocus)
        self.addAction(self._mark, QLineEdit.ActionPosition.LeadingPosition)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search settings"))
        self.setPlaceholderText(self.tr("Search settings"))
        self.setFont(font())
        self.setMaxLength(100)
        look.changed.connect(self._redraw)
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears; an empty one leaves Escape to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _redraw(self) -> None:
        self._mark.setIcon(self._icons.get("search", Role.MUTED))
