"""What the line was understood as, in a row of small buttons below it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from timeneye_desktop.domain.days import day_name
from timeneye_desktop.domain.durations import spoken
from timeneye_desktop.domain.entry_line import Draft
from timeneye_desktop.domain.timer import whole_minutes
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import elided, font, menu_text, plain, tooltip

_AROUND = 44
"""Pixels of the phase chip that are not its text."""
_NAMED = 260
"""Characters of a phase that are read out, so that what follows is, too."""


class Chips(QWidget):
    """The phase chip opens the picker, or flips to the next phase the words could mean; the others only tell."""

    phase_clicked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._title = self._more = ""
        self.phase = self._chip("phase_chip")
        self.length = self._chip("length_chip")
        self.day = self._chip("day_chip")
        self.phase.clicked.connect(self.phase_clicked)
        for echo in (self.length, self.day):
            echo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            echo.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for chip in (self.phase, self.length, self.day):
            row.addWidget(chip)
        row.addStretch(1)

    def show_draft(self, draft: Draft, today: date) -> None:
        self._tell(self.length, "clock", _length(draft))
        self._tell(self.day, "calendar", "" if draft.day is None else day_name(draft.day, today))
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

    def _tell(self, chip: QPushButton, icon: str, text: str) -> None:
        chip.setText(menu_text(text))
        chip.setIcon(self._icons.get(icon, Role.MUTED, 14))
        chip.setVisible(bool(text))

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton()
        chip.setObjectName(name)
        chip.setProperty("kind", "quiet")
        chip.setFont(font("small"))
        return chip


def _length(draft: Draft) -> str:
    if draft.minutes is not None:
        return f"= {spoken(draft.minutes)}"
    if draft.ago_seconds is not None:
        return f"{spoken(whole_minutes(draft.ago_seconds))} ago"
    return ""
