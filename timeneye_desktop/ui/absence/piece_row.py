"""One piece of a cut absence: when it was, and what is to become of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from timeneye_desktop.domain.answering import Fate, Piece
from timeneye_desktop.ui.absence.wording import piece_words
from timeneye_desktop.ui.elided_button import ElidedButton
from timeneye_desktop.ui.text import label, menu_text, plain


class PieceRow(QWidget):
    fate_asked = Signal(object)
    """Fate"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("away_piece")
        self._when = label()
        self._button = ElidedButton()
        self._button.setObjectName("away_fate")
        self._button.setProperty("room", "little")
        menu = QMenu(self)
        menu.setObjectName("away_fates")
        for fate, words in (
            (Fate.KEEP, self.tr("Keep")),
            (Fate.REMOVE, self.tr("Remove")),
            (Fate.GIVE, self.tr("Give to...")),
        ):
            menu.addAction(menu_text(words)).triggered.connect(partial(self._on_chosen, fate))
        self._button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._when, 1)
        row.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignRight)

    def show_piece(self, piece: Piece, phase: str) -> None:
        """`phase` is what it is given to, in words."""
        self._when.setText(piece_words(piece))
        words = {
            Fate.KEEP: self.tr("Keep"),
            Fate.REMOVE: self.tr("Remove"),
            Fate.GIVE: self.tr("To {phase}").format(phase=phase),
        }[piece.fate]
        self._button.show_words(words)
        name = self.tr("{piece}: {fate}").format(piece=piece_words(piece), fate=words)
        self._button.setAccessibleName(plain(name))

    def _on_chosen(self, fate: Fate, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  Qt's signal carries it
        self.fate_asked.emit(fate)
