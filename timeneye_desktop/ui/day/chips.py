"""How does a row show how far it is on its way to Timeneye: which shape, which word, which colour?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.ui.day.pens import Fonts, Pen
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.words import state_word

SHAPES: Final = {
    RowState.SENT: ("check", Role.MUTED),
    RowState.WAITING: ("waiting", Role.MUTED),
    RowState.SENDING: ("sending", Role.ACCENT),
    RowState.UNCLEAR: ("question", Role.WARNING),
    RowState.NEEDS_YOU: ("warning", Role.DANGER),
}
"""A picture of its own for each state, so that colour is never the only difference."""
PICTURE: Final = 16
PAD: Final = 6


@dataclass(frozen=True, slots=True)
class Chips:
    look: Look
    icons: Icons
    fonts: Fonts

    def size(self, state: RowState, *, has_word: bool = True) -> QSize:
        """Sent is the rule and takes a picture only; every other state says its word where there is room."""
        tall = max(PICTURE, QFontMetrics(self.fonts.small).height()) + 4
        if state is RowState.SENT or not has_word:
            return QSize(PICTURE if state is RowState.SENT else PICTURE + 2 * PAD, tall)
        word = QFontMetrics(self.fonts.small).horizontalAdvance(plain(state_word(state)))
        return QSize(PAD + PICTURE + 4 + word + PAD + 2, tall)

    def draw(self, pen: Pen, box: QRect, state: RowState, *, has_word: bool = True) -> None:
        name, role = SHAPES[state]
        picture = QRect(0, 0, PICTURE, PICTURE)
        picture.moveCenter(box.center())
        if state is not RowState.SENT:
            pen.rounded(box, self.look.palette.color(Role.RAISED), box.height() / 2)
        if state is not RowState.SENT and has_word:
            picture.moveLeft(box.left() + PAD)
            word = box.adjusted(PAD + PICTURE + 4, 0, -PAD, 0)
            pen.left(word, state_word(state), self.fonts.small, self.look.palette.color(role))
        pen.picture(picture, self.icons.get(name, role, PICTURE))
