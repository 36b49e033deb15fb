"""How is one entry changed, where it stands?"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.entry import MAX_NOTES, EntryRow, Work
from timeneye_desktop.ui.day.day_button import DayButton
from timeneye_desktop.ui.day.minutes_field import MinutesField
from timeneye_desktop.ui.day.pens import INSET
from timeneye_desktop.ui.day.phase_button import PhaseButton
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.places import in_units
from timeneye_desktop.ui.text import ElidedLabel, set_ink, typed

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryEditor(QWidget):
    """Minutes, note, phase and day of one entry, and the reading of the minutes. It saves nothing itself."""

    accepted = Signal()
    restored = Signal()
    phase_asked = Signal()

    def __init__(self, row: EntryRow, today: date, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._phase = row.work.phase
        self.setObjectName("entry_editor")
        self.setAccessibleName(self.tr("Edit entry"))
        self._phase_button = PhaseButton(look, icons)
        self._phase_button.clicked.connect(self.phase_asked)
        self.minutes_field = MinutesField()
        self.minutes_field.show_minutes(row.work.minutes)
        self.minutes_field.was_read.connect(self._on_read)
        self._note = QLineEdit()
        self._note.setObjectName("note")
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setPlaceholderText(self.tr("Note"))
        note = typed(row.work.notes)
        self._note.setMaxLength(max(MAX_NOTES, in_units(note, len(note))))  # no field may cut what it was given
        self._note.setText(note)
        self._note.setCursorPosition(0)  # a long note is read from its beginning
        self._day = DayButton(icons)
        self._day.show_day(row.work.day, today)
        self._hint = self.tr("Enter saves, Esc restores")
        self._says = ElidedLabel(self._hint, style="small")
        self._says.setObjectName("editor_says")
        self._echo = ElidedLabel(style="small")
        self._echo.setObjectName("echo")
        self._echo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._build()
        self._phase_button.show_phase(row.work.phase, f"{row.project} > {row.phase}")
        self._on_read()

    @property
    def row(self) -> EntryRow:
        """What the entry was when the editor opened."""
        return self._row

    @property
    def problem(self) -> str:
        """Why the minutes as typed cannot be taken; empty when they can."""
        return self.minutes_field.problem

    @property
    def work(self) -> Work:
        """What is typed; minutes that cannot be read stay what they were."""
        before = self._row.work
        minutes = before.minutes if self.problem else self.minutes_field.minutes
        notes = self._note.text() if self._note.isModified() else before.notes
        return Work(self._phase, minutes, self._day.day, notes)

    def show_phase(self, choice: PhaseChoice) -> None:
        self._phase = choice.key
        self._phase_button.show_phase(choice.key, choice.title)

    def say(self, text: str) -> None:
        """A sentence beneath the fields; empty brings the hint back."""
        self._says.setText(text or self._hint)
        set_ink(self._says, "danger" if text else "muted")

    def begin(self) -> None:
        """With the minutes; Tab leads from there to the note and the day, and to the phase at last."""
        for first, then in ((self.minutes_field, self._note), (self._note, self._day), (self._day, self._phase_button)):
            QWidget.setTabOrder(first, then)
        self.focus_minutes()

    def focus_minutes(self) -> None:
        self.minutes_field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.minutes_field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the fields leave: Enter takes, Escape restores; nothing else reaches the list behind."""
        if event.key() in ENTER:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.restored.emit()
        event.accept()

    def _build(self) -> None:
        card = QFrame()
        card.setObjectName("editor_card")
        card.setProperty("kind", "card")
        self.minutes_field.setFixedWidth(84)
        grid = QGridLayout(card)
        grid.setContentsMargins(12, 12, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._phase_button, 0, 0)
        grid.addWidget(self.minutes_field, 0, 1)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._note, 1)
        second.addWidget(self._day)
        grid.addLayout(second, 1, 0, 1, 2)
        third = QHBoxLayout()
        third.addWidget(self._says, 3)
        third.addWidget(self._echo, 2)
        grid.addLayout(third, 2, 0, 1, 2)
        around = QVBoxLayout(self)
        around.setContentsMargins(INSET, 4, INSET, 4)
        around.addWidget(card)

    def _on_read(self) -> None:
        self._echo.setText("" if self.problem else self.minutes_field.echo)
        self._echo.setVisible(not self.problem)
        self.say(self.problem)
