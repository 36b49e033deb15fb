"""How many minutes did the person type? The one duration parser, as a field with its reading beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from timeneye_desktop.domain.durations import Problem, format_minutes, parse_duration
from timeneye_desktop.domain.entry import MAX_MINUTES
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.text import font, tooltip
from timeneye_desktop.ui.words import refusal

STEPS: Final = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5, Qt.Key.Key_PageUp: 30, Qt.Key.Key_PageDown: -30}


class MinutesField(QLineEdit):
    """Text that cannot be read never replaces the minutes it holds."""

    was_read = Signal()
    """The text was read anew: see `minutes`, `echo` and `problem`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minutes")
        self.setAccessibleName(self.tr("Time spent"))
        self.setToolTip(
            tooltip(self.tr("1:30, 90m, 1.5h or 2h-15m\nUp and Down: 5 minutes; Page Up and Page Down: 30"))
        )
        self.setFont(font("body"))
        self.setMaxLength(60)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._minutes = 0
        self._problem = ""
        self.textChanged.connect(self._on_text_changed)

    @property
    def minutes(self) -> int:
        """The last text that could be read."""
        return self._minutes

    @property
    def problem(self) -> str:
        """Why the text as it stands cannot be a duration; empty when it can."""
        return self._problem

    @property
    def echo(self) -> str:
        """The minutes in words, as in = 1 h 30 min."""
        return f"= {spoken(self._minutes)}"

    def show_minutes(self, minutes: int) -> None:
        self._minutes = minutes
        self.setText(format_minutes(minutes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key())) if event.key() in STEPS else None
        if step is None:
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and abs(step) == 5:  # noqa: PLR2004  five minutes
            step //= 5
        self.show_minutes(stepped(self._minutes, step))
        self.selectAll()

    def _on_text_changed(self, text: str) -> None:
        read = parse_duration(text)
        if isinstance(read, Problem):
            self._problem = refusal(read.why)
        else:
            self._problem, self._minutes = "", read.minutes
        if self.property("problem") != bool(self._problem):
            self.setProperty("problem", bool(self._problem))
            self.style().polish(self)
        self.was_read.emit()


def stepped(minutes: int, step: int) -> int:
    """The next multiple of the step in its direction, within a day."""
    size = abs(step)
    after = (minutes // size + 1) * size if step > 0 else (-(-minutes // size) - 1) * size
    return max(1, min(MAX_MINUTES, after))
