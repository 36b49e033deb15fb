"""What becomes the same in several entries: their phase, their day, their note?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeneye_desktop.domain.catalogue import PhaseChoice, PhaseKey
from timeneye_desktop.domain.entry import MAX_NOTES, EntryRow
from timeneye_desktop.domain.several import Change
from timeneye_desktop.ui.day.day_button import DayButton
from timeneye_desktop.ui.day.pens import INSET
from timeneye_desktop.ui.day.phase_button import PhaseButton
from timeneye_desktop.ui.day.wording import chosen_words
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.places import in_units
from timeneye_desktop.ui.text import ElidedLabel, set_ink, typed

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BulkEditor(QWidget):
    """What is not touched stays different. It saves nothing itself."""

    accepted = Signal()
    restored = Signal()
    phase_asked = Signal()

    def __init__(
        self, rows: Sequence[EntryRow], today: date, look: Look, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = tuple(rows)
        self._phase: PhaseKey | None = None
        self._new_day: date | None = None
        self.setObjectName("bulk_editor")
        self.setAccessibleName(self.tr("Change several entries"))
        self._phase_button = PhaseButton(look, icons)
        self._phase_button.clicked.connect(self.phase_asked)
        titles = {row.work.phase: f"{row.project} > {row.phase}" for row in self.rows}
        if len(titles) == 1:
            self._phase_button.show_phase(*next(iter(titles.items())))
        else:
            self._phase_button.show_several()
        self._note = self._note_field({row.work.notes for row in self.rows})
        self._day = DayButton(icons)
        self._day.show_day(self.rows[0].work.day, today)
        if len({row.work.day for row in self.rows}) > 1:
            self._day.show_several()
        self._day.day_changed.connect(self._on_day_changed)
        self._hint = self.tr("{chosen}. Enter changes all, Esc none").format(chosen=chosen_words(self.rows))
        self._says = ElidedLabel(self._hint, style="small")
        self._says.setObjectName("bulk_says")
        set_ink(self._says, "muted")
        self._build()

    @property
    def change(self) -> Change:
        return Change(self._phase, None, self._new_day, self._note.text() if self._note.isModified() else None)

    def show_phase(self, choice: PhaseChoice) -> None:
        self._phase = choice.key
        self._phase_button.show_phase(choice.key, choice.title)

    def say(self, text: str) -> None:
        """A sentence beneath the fields; empty brings the hint back."""
        self._says.setText(text or self._hint)
        set_ink(self._says, "danger" if text else "muted")

    def begin(self) -> None:
        self._phase_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the fields leave: Enter takes, Escape restores; nothing else reaches the list."""
        if event.key() in ENTER:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.restored.emit()
        event.accept()

    def _note_field(self, notes: set[str]) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("bulk_note")
        field.setAccessibleName(self.tr("Note"))
        note = typed(next(iter(notes))) if len(notes) == 1 else ""
        field.setMaxLength(max(MAX_NOTES, in_units(note, len(note))))  # no field may cut what it was given
        field.setPlaceholderText(self.tr("Note") if len(notes) == 1 else self.tr("Several notes"))
        field.setText(note)
        field.setCursorPosition(0)
        return field

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        box = QVBoxLayout(card)
        box.setContentsMargins(12, 12, 12, 8)
        box.setSpacing(8)
        box.addWidget(self._phase_button)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._note, 1)
        second.addWidget(self._day)
        box.addLayout(second)
        box.addWidget(self._says)
        around = QVBoxLayout(self)
        around.setContentsMargins(INSET, 4, INSET, 4)
        around.addWidget(card)
        for first, then in ((self._phase_button, self._note), (self._note, self._day)):
            QWidget.setTabOrder(first, then)

    def _on_day_changed(self, day: date) -> None:
        self._new_day = day
