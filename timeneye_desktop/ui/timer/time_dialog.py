"""Correcting the measured time: one field that understands every way of writing a length."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.ui.day.minutes_field import MinutesField
from timeneye_desktop.ui.text import label, set_ink

_WIDTH = 280


@dataclass(frozen=True, slots=True)
class TimeGiven:
    """How long, and which timer was asked about."""

    lid: str
    minutes: int


class TimeDialog(QDialog):
    """Only a length it can read is ever given."""

    given = Signal(object)
    """TimeGiven"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("time_dialog")
        self.setWindowTitle(self.tr("Measured time"))
        self._lid = ""
        self._field = MinutesField()
        self._field.setObjectName("time_field")
        self._field.setAccessibleName(self.tr("Measured time"))
        self._field.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._field.was_read.connect(self._on_read)
        self._echo = label(style="muted", wrap=True)
        self._echo.setObjectName("time_echo")
        self._set = QPushButton(self.tr("Set"))
        self._set.setObjectName("time_set")
        self._set.setProperty("kind", "primary")
        self._set.setDefault(True)
        self._set.clicked.connect(self._on_set)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("time_cancel")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._set)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(8)
        box.addWidget(self._field)
        box.addWidget(self._echo)
        box.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)

    def ask(self, lid: str, minutes: int) -> None:
        """Open, with what this timer has measured so far."""
        self._lid = lid
        self._field.show_minutes(minutes)
        self._field.selectAll()
        self.open()
        self._field.setFocus()

    def _on_read(self) -> None:
        problem = self._field.problem
        self._echo.setText(problem or self._field.echo)
        set_ink(self._echo, "danger" if problem else "muted")
        self._set.setEnabled(not problem)

    def _on_set(self) -> None:
        if not self._field.problem:
            self.accept()
            self.given.emit(TimeGiven(self._lid, self._field.minutes))
