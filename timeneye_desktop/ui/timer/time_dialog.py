"""Correcting the measured time: one field that understands every way of writing a length."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.durations import Duration, format_minutes, parse_duration, spoken
from timeneye_desktop.ui.text import label, set_ink
from timeneye_desktop.ui.words import refusal


class TimeDialog(QDialog):
    given = Signal(int)
    """Minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("time_dialog")
        self.setWindowTitle(self.tr("Measured time"))
        self._field = QLineEdit()
        self._field.setObjectName("time_field")
        self._field.setAccessibleName(self.tr("Measured time"))
        self._field.setMaxLength(64)
        self._echo = label(style="muted")
        self._set = QPushButton(self.tr("Set"))
        self._set.setObjectName("time_set")
        self._set.setProperty("kind", "primary")
        self._set.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._set.clicked.connect(self._on_set)
        self._field.textChanged.connect(self._on_text_changed)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._set)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(8)
        box.addWidget(self._field)
        box.addWidget(self._echo)
        box.addLayout(buttons)

    def ask(self, minutes: int) -> None:
        self._field.setText(format_minutes(minutes))
        self._field.selectAll()
        self.open()
        self._field.setFocus()

    def _on_text_changed(self, text: str) -> None:
        read = parse_duration(text)
        is_good = isinstance(read, Duration)
        self._echo.setText(
            f"= {spoken(read.minutes)}" if isinstance(read, Duration) else refusal("minutes-out-of-range")
        )
        set_ink(self._echo, "muted" if is_good else "danger")
        self._set.setEnabled(is_good)

    def _on_set(self) -> None:
        read = parse_duration(self._field.text())
        if isinstance(read, Duration):
            self.accept()
            self.given.emit(read.minutes)
