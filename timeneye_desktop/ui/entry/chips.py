"""What the line was understood as, in a row of small buttons below it."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from timeneye_desktop.domain.draft import Draft, Token
from timeneye_desktop.ui.entry.chip_field import ChipField
from timeneye_desktop.ui.entry.parts import Part
from timeneye_desktop.ui.entry.wording import DAYS, LENGTHS, day_text, length_text, meaning_text
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import elided, font, menu_text, plain, tooltip

_AROUND = 44
"""Pixels of the phase chip that are not its text."""
_LEAST = 30
"""Pixels of its text that are always there."""
_NARROW = 300
"""Pixels of the row in which the pictures of the other chips would cost words."""
_NAMED = 260
"""Characters of a phase that are read out, so that what follows is, too."""
_WORDS = 40
"""Characters of the words a tooltip speaks of."""


class Chip(QPushButton):
    """A click or the space bar takes the next meaning where there are several; Enter and the other button edit."""

    edit_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        self.edit_asked.emit()


class Chips(QWidget):
    """What can mean something else turns by a click, everything else is edited by it."""

    phase_clicked = Signal()
    turned = Signal(object)
    """Turn: what some words of the line shall mean from now on."""
    edit_asked = Signal(object)
    """Part"""
    rewritten = Signal(object, str)
    """Part, and the words that were typed for it."""
    left = Signal()
    """Nothing was typed after all."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._title = self._more = ""
        self._draft, self._today = Draft(), date.min
        self._edited: Part | None = None
        self.phase = self._chip(Part.PHASE)
        self.length = self._chip(Part.LENGTH)
        self.day = self._chip(Part.DAY)
        self.phase.clicked.connect(self.phase_clicked)
        self._said: dict[Chip, str] = {}
        """All the words of a chip, of which a narrow window may show less."""
        self._tokens: dict[Chip, Token | None] = {self.length: None, self.day: None}
        for part, chip in ((Part.LENGTH, self.length), (Part.DAY, self.day)):
            chip.clicked.connect(partial(self._turn, part, chip))
        self.words = ChipField()
        self.words.accepted.connect(lambda text: self.rewritten.emit(self._edited, text))
        self.words.restored.connect(self.end_edit)
        self.words.restored.connect(self.left)
        self.words.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        for widget in (self.phase, self.length, self.day, self.words):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        self.setMinimumWidth(1)  # the phase gets shorter instead of the window wider

    def show_draft(self, draft: Draft, today: date) -> None:
        self._draft, self._today = draft, today
        length, day = draft.ambiguous(*LENGTHS), draft.ambiguous(*DAYS)
        self._tokens = {self.length: length, self.day: day}
        self._tell(Part.LENGTH, self.length, "clock", length_text(draft, length))
        self._tell(Part.DAY, self.day, "calendar", day_text(draft, day, today))
        self._show_phase(draft)

    def edit(self, part: Part, words: str) -> None:
        """A field in the place of the chip, with the words that say this part."""
        chip = self.length if part is Part.LENGTH else self.day
        self._edited = part
        self._row.removeWidget(self.words)
        self._row.insertWidget(self._row.indexOf(chip), self.words)
        self.words.setAccessibleName(self.tr("Time") if part is Part.LENGTH else self.tr("Day"))
        self.words.begin(words)
        chip.hide()
        self._fit_title()

    def end_edit(self) -> None:
        self._edited = None
        self.words.finish()
        self.show_draft(self._draft, self._today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _show_phase(self, draft: Draft) -> None:
        if draft.phase is None:
            self._title = self.tr("Pick a phase")
            self.phase.setIcon(self._icons.get("folder", Role.MUTED, 16))
            self.phase.setToolTip(tooltip(self.tr("Name a project and phase in the line, or pick one here")))
        else:
            self._title = draft.phase.title
            color = self._look.palette.project(draft.phase.key.project_id)
            self.phase.setIcon(self._icons.tinted("dot", color, 16))
            more = self.tr("Click for the next phase these words could mean, Enter for all")
            leads = more if draft.alternatives else self.tr("Click to pick another")
            self.phase.setToolTip(tooltip(f"{draft.phase.title}\n{leads}"))
        others = self.tr("or %n more", "", len(draft.alternatives))
        self._more = f" {others}" if draft.alternatives else ""
        self.phase.setAccessibleName(
            plain(self.tr("Phase: {name}").format(name=plain(self._title, _NAMED) + self._more))
        )
        self._fit_title()

    def _fit_title(self) -> None:
        """The phase takes what the others leave, and ends in an ellipsis when that is not enough."""
        picture = 16 if self.width() > _NARROW else 0
        for chip in (self.length, self.day):
            chip.setIconSize(QSize(picture, picture))
            chip.setText(menu_text(self._said.get(chip, "")))
        beside = [widget for widget in (self.length, self.day, self.words) if not widget.isHidden()]
        others = sum(widget.sizeHint().width() + 4 for widget in beside)
        metrics = self.phase.fontMetrics()
        others -= self._shorten(others + _LEAST + _AROUND - self.width())
        room = max(_LEAST, self.width() - others - _AROUND - metrics.horizontalAdvance(plain(self._more)))
        self.phase.setText(menu_text(elided(metrics, self._title, room) + self._more, 320))

    def _shorten(self, lacking: int) -> int:
        """The day, and then the length, by so many pixels; answers with how many it came to."""
        won = 0
        for chip in (self.day, self.length):
            metrics, words = chip.fontMetrics(), self._said.get(chip, "")
            if won < lacking and not chip.isHidden():
                wide = metrics.horizontalAdvance(plain(words))
                shown = elided(metrics, words, max(_LEAST, wide - (lacking - won)))
                chip.setText(menu_text(shown))
                won += wide - metrics.horizontalAdvance(shown)
        return won

    def _tell(self, part: Part, chip: Chip, icon: str, text: str) -> None:
        self._said[chip] = text
        chip.setAccessibleName(plain(text))
        chip.setIcon(self._icons.get(icon, Role.MUTED, 16))
        chip.setToolTip(tooltip(self._hint(self._tokens[chip])))
        chip.setVisible(bool(text) and part is not self._edited)

    def _hint(self, token: Token | None) -> str:
        if token is None:
            return self.tr("Click to write it in another way")
        other, words = meaning_text(token.others[0], self._today), plain(token.words, _WORDS)
        if not other:
            return self.tr("Click to leave \u201c{words}\u201d in the note, Enter to edit it").format(words=words)
        return self.tr("\u201c{words}\u201d: click for {other}, Enter to edit it").format(words=words, other=other)

    def _turn(self, part: Part, chip: Chip) -> None:
        token = self._tokens[chip]
        if token is None:
            self.edit_asked.emit(part)
        else:
            self.turned.emit(token.next)

    def _chip(self, part: Part) -> Chip:
        chip = Chip()
        chip.setObjectName(f"{part.value}_chip")
        chip.setProperty("kind", "quiet")
        chip.setFont(font("small"))
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the line
        chip.edit_asked.connect(partial(self.edit_asked.emit, part))
        return chip
