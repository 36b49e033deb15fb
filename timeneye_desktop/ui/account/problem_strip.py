"""What went wrong, in one sentence above the page; gone when there is nothing to say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from timeneye_desktop.ui.account.parts import line
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import label, plain, set_ink

_MARK = 16


class ProblemStrip(QFrame):
    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self._icons = icons
        self._mark = label()
        self._mark.setFixedSize(_MARK, _MARK)
        self._text = label(wrap=True)
        self._text.setObjectName("problem")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_ink(self._text, "danger")
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(8)
        row.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(row)
        box.addWidget(line())
        look.changed.connect(self._redraw)
        self._redraw()
        self.hide()

    def say(self, sentence: str) -> None:
        self._text.say(sentence)
        self._text.setAccessibleName(plain(sentence))
        self.setVisible(bool(sentence))

    def _redraw(self) -> None:
        self._mark.setPixmap(self._icons.pixmap("warning", Role.DANGER, _MARK, self.devicePixelRatioF()))
