"""What the line was understood as, in a row of small buttons below it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from timeneye_desktop.domain.draft import Draft, Token
from timeneye_desktop.ui.entry.wording import DAYS, LENGTHS, day_text, length_text, meaning_text
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import elided, font, menu_text, plain, tooltip

_AROUND = 44
"""Pixels of the phase chip that are not its text."""
_NAMED = 260
"""Characters of a phase that are read out, so that what follows is, too."""
_WORDS = 40
"""Characters of the words a tooltip speaks of."""


class Chips(QWidget):
    """The phase chip opens the picker, or flips to the next phase the words could mean.

    The others tell, and flip where their words can mean something else.
    """

    phase_clicked = Signal()
    turned = Signal(object)
    """Turn: what some words of the line shall mean from now on."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._title = self._more = ""
        self.phase = self._chip("phase_chip")
        self.length = self._chip("length_chip")
        self.day = self._chip("day_chip")
        self.phase.clicked.connect(self.phase_clicked)
        self._tokens: dict[QPushButton, Token | None] = {self.length: None, self.day: None}
        for echo in self._tokens:
            echo.clicked.connect(partial(self._turn, echo))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for chip in (self.phase, self.length, self.day):
            row.addWidget(chip)
        row.addStretch(1)
        self.setMinimumWidth(1)  # the phase gets shorter instead of the window wider

    def show_draft(self, draft: Draft, today: date) -> None:
        length, day = draft.ambiguous(*LENGTHS), draft.ambiguous(*DAYS)
        self._tell(self.length, "clock", length_text(draft, length), length, today)
        self._tell(self.day, "calendar", day_text(draft, day, today), day, today)
        self._show_phase(draft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _show_phase(self, draft: Draft) -> None:
        if draft.phase is None:
            self._title = self.tr("Pick a phase")
            self.phase.setIcon(self._icons.get("folder", Role.MUTED, 14))
            self.phase.setToolTip(tooltip(self.tr("Name a project and phase in the line, or pick one here")))
        else:
            self._title = draft.phase.title
            color = self._look.palette.project(draft.phase.key.project_id)
            self.phase.setIcon(self._icons.tinted("dot", color, 14))
            more = self.tr("Click for the next phase these words could mean") if draft.alternatives else ""
            self.phase.setToolTip(tooltip(f"{draft.phase.title}\n{more or self.tr('Click to pick another')}"))
        self._more = self.tr(" or {} more").format(len(draft.alternatives)) if draft.alternatives else ""
        self.phase.setAccessibleName(plain(self.tr("Phase: {}").format(plain(self._title, _NAMED) + self._more)))
        self._fit_title()

    def _fit_title(self) -> None:
        """The phase takes what the others leave, and ends in an ellipsis when that is not enough."""
        others = sum(chip.sizeHint().width() + 4 for chip in (self.length, self.day) if not chip.isHidden())
        metrics = self.phase.fontMetrics()
        room = max(60, self.width() - others - _AROUND - metrics.horizontalAdvance(plain(self._more)))
        self.phase.setText(menu_text(elided(metrics, self._title, room) + self._more, 320))

    def _tell(self, chip: QPushButton, icon: str, text: str, token: Token | None, today: date) -> None:
        """One that can be flipped takes clicks and the Tab key, the others neither."""
        self._tokens[chip] = token
        chip.setText(menu_text(text))
        chip.setIcon(self._icons.get(icon, Role.MUTED, 14))
        chip.setToolTip("" if token is None else tooltip(self._hint(token, today)))
        chip.setFocusPolicy(Qt.FocusPolicy.NoFocus if token is None else Qt.FocusPolicy.TabFocus)
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, token is None)
        chip.setVisible(bool(text))

    def _hint(self, token: Token, today: date) -> str:
        other = meaning_text(token.others[0], today)
        words = plain(token.words, _WORDS)
        if not other:
            return self.tr("Click to leave \u201c{}\u201d in the note").format(words)
        return self.tr("\u201c{}\u201d: click for {}").format(words, other)

    def _turn(self, chip: QPushButton) -> None:
        token = self._tokens[chip]
        if token is not None:
            self.turned.emit(token.next)

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton()
        chip.setObjectName(name)
        chip.setProperty("kind", "quiet")
        chip.setFont(font("small"))
        return chip
