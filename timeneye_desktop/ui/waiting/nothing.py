"""What stands where nothing waits?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import label

_PICTURE: Final = 64


class NothingWaits(QWidget):
    """A picture and one sentence."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nothing_waits")
        self._icons = icons
        self._picture = label()
        self._picture.setObjectName("nothing_picture")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = label(self.tr("Nothing is waiting. Everything is on Timeneye."), style="muted", wrap=True)
        self._text.setObjectName("nothing_text")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 20)
        box.setSpacing(12)
        box.addStretch(2)
        box.addWidget(self._picture)
        box.addWidget(self._text)
        box.addStretch(3)
        look.changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        self._picture.setPixmap(self._icons.pixmap("cloud", Role.ACCENT, _PICTURE, self.devicePixelRatioF()))
