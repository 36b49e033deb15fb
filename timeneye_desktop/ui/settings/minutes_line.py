"""A length as h:mm, which the arrow keys lengthen and shorten."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.preferences import Span
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.settings.line_field import LineField
from timeneye_desktop.ui.settings.reading import minutes_reader

_STEPS: Final = {Qt.Key.Key_Up: 5, Qt.Key.Key_Down: -5, Qt.Key.Key_PageUp: 30, Qt.Key.Key_PageDown: -30}


class MinutesLine(LineField):
    def __init__(self, span: Span) -> None:
        self._span = span
        self._minutes = minutes_reader(span)
        super().__init__(self._minutes, _written)

    @property
    def echo(self) -> str:
        """What the text says, as in "= 7 h 30 min"; empty while it says nothing."""
        try:
            return f"= {spoken(self._minutes(self.text()))}"
        except NotPossibleError:
            return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = 1 if step > 0 else -1
        try:
            minutes = self._minutes(self.text())
        except NotPossibleError:
            return
        self.setText(format_minutes(max(self._span.least, min(self._span.most, _stepped(minutes, step)))))
        self.selectAll()


def _stepped(minutes: int, step: int) -> int:
    """The next multiple of the step in its direction."""
    size = abs(step)
    return (minutes // size + 1) * size if step > 0 else (-(-minutes // size) - 1) * size


def _written(value: object) -> str:
    return format_minutes(value) if isinstance(value, int) else ""
