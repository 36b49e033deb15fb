"""One finding: what it is, why it is one, and the control that mends it. Nothing happens before a button is pressed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.domain.check import WORK_DAYS, Finding, Wrong
from timeneye_desktop.domain.entry import MAX_NOTES
from timeneye_desktop.ui.check.wording import line_words, mend_words, move_words, note_of, why_words
from timeneye_desktop.ui.day.day_button import DayButton
from timeneye_desktop.ui.day.minutes_field import MinutesField
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import ElidedLabel, tooltip
from timeneye_desktop.ui.waiting.card_parts import CardButton, button_row, sentence_label

_BY_DAY: Final = frozenset({Wrong.FUTURE, Wrong.OFF_DAY})
_BY_MINUTES: Final = frozenset({Wrong.UNDER, Wrong.LONG})
_TAKES_AWAY: Final = frozenset({Wrong.TWINS})
_NO_DAY_TO_SHOW: Final = frozenset({Wrong.NEEDS_YOU, Wrong.UNSENT, Wrong.OVERFULL})


@dataclass(frozen=True, slots=True)
class Mend:
    """Do for this finding what its button says, with what was given."""

    finding: Finding
    note: str
    minutes: int
    day: date


class CheckCard(QFrame):
    mend_asked = Signal(object)
    """Mend"""
    fine_asked = Signal()
    entries_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("check_card")
        self.setProperty("kind", "strip")
        self._icons = icons
        self._finding: Finding | None = None
        self._today = date.min
        self._what = ElidedLabel(style="title")
        self._what.setObjectName("check_what")
        self._note = ElidedLabel(style="muted")
        self._note.setObjectName("check_note_shown")
        self._why = sentence_label("check_why")
        self.note = QLineEdit()
        self.note.setObjectName("check_note")
        self.note.setMaxLength(MAX_NOTES)
        self.note.setPlaceholderText(self.tr("Add a note"))
        self.note.setAccessibleName(self.tr("Note of this entry"))
        self.minutes = MinutesField()
        self.minutes.setObjectName("check_minutes")
        self.minutes.setFixedWidth(8 * self.fontMetrics().averageCharWidth() + 16)
        self.day = DayButton(icons)
        self.day.setObjectName("check_day")
        self.mend = CardButton("check_mend")
        self.fine = CardButton("check_fine", self.tr("Looks fine"))
        self.fine.setToolTip(tooltip(self.tr("Ctrl+Enter\nNot found again for 90 days, unless something changes")))
        self.entries = CardButton("check_entries", self.tr("Show the entries"))
        self._place()
        self._connect()
        self.hide()

    def _place(self) -> None:
        rows = []
        for parts in ((self.minutes, self.day, self.mend), (self.fine, self.entries)):
            row = button_row()
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            rows.append(row)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 20, 12)
        box.setSpacing(4)
        box.addWidget(self._what)
        box.addWidget(self._note)
        box.addWidget(self._why)
        box.addWidget(self.note)
        for row in rows:
            box.addLayout(row)

    def _connect(self) -> None:
        self.mend.clicked.connect(self._on_mend)
        self.note.returnPressed.connect(self._on_mend)
        self.minutes.returnPressed.connect(self._on_mend)
        self.day.day_changed.connect(self._show_mend)
        self.minutes.was_read.connect(lambda: self.mend.setEnabled(not self.minutes.problem))
        self.fine.clicked.connect(self.fine_asked)
        self.entries.clicked.connect(self.entries_asked)

    @property
    def finding(self) -> Finding | None:
        return self._finding

    def show_finding(self, finding: Finding | None, today: date) -> None:
        """What was typed for a finding that is still the same stays."""
        before, self._finding = self._finding, finding
        self.setVisible(finding is not None)
        if finding is None or finding == before:
            return
        self._what.setText(line_words(finding, today))
        self._note.setText(note_of(finding))
        self._note.setVisible(bool(note_of(finding)))
        self._why.setText(why_words(finding))
        self.note.clear()
        self.note.setVisible(finding.wrong is Wrong.NO_NOTE)
        self.minutes.setVisible(finding.wrong in _BY_MINUTES)
        self.minutes.show_minutes(finding.missing or finding.minutes)
        self.day.setVisible(finding.wrong in _BY_DAY)
        self._today = today
        self.day.show_day(_meant(finding, today), today)
        self._show_mend()
        self.mend.setEnabled(True)
        self.mend.setAutoDefault(finding.wrong not in _TAKES_AWAY)  # Enter never throws anything away
        self.entries.setVisible(finding.wrong not in _NO_DAY_TO_SHOW)

    def redraw(self) -> None:
        """The look has changed."""
        self.day.setIcon(self._icons.get("calendar", Role.MUTED))

    def enter(self) -> None:
        """The keyboard on what mends it."""
        first = next(part for part in (self.note, self.minutes, self.day, self.mend) if not part.isHidden())
        first.setFocus()

    def _show_mend(self) -> None:
        if self._finding is not None:
            is_move = self._finding.wrong in _BY_DAY
            self.mend.show_words(move_words(self.day.day, self._today) if is_move else mend_words(self._finding))

    def _on_mend(self) -> None:
        finding = self._finding
        if finding is None or (not self.minutes.isHidden() and self.minutes.problem):
            return
        if finding.wrong is Wrong.NO_NOTE and not self.note.text().strip():
            self.note.setFocus()
        else:
            self.mend_asked.emit(Mend(finding, self.note.text(), self.minutes.minutes, self.day.day))


def _meant(finding: Finding, today: date) -> date:
    """Where an entry on a strange day may belong: today, or the Friday before a weekend."""
    if finding.day is None or finding.wrong is Wrong.FUTURE:
        return today
    return finding.day - timedelta(days=max(0, finding.day.isoweekday() - max(WORK_DAYS)))
