"""A field for one typed value: Enter and leaving commit, Escape brings the old value back, nonsense changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.ui.text import font
from timeneye_desktop.ui.words import refusal

_LONGEST: Final = 300
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineField(QLineEdit):
    chosen = Signal(object)
    """Another value than before."""
    judged = Signal(str)
    """The sentence that says why this is no value; empty when there is nothing (more) to say."""

    def __init__(self, read: Callable[[str], object], write: Callable[[object], str] = str) -> None:
        super().__init__()
        self._read = read
        self._write = write
        self._value: object = ""
        self.setFont(font())
        self.setMaxLength(_LONGEST)
        self.textEdited.connect(lambda: self.judged.emit(""))

    @property
    def value(self) -> object:
        """What it holds, whatever is being typed."""
        return self._value

    @property
    def is_dirty(self) -> bool:
        """Something else than the value stands in it."""
        return self.text() != self._write(self._value)

    def show_value(self, value: object) -> None:
        self._value = value
        self._restore()

    def take_back(self, value: object, sentence: str) -> None:
        """The value given last was not accepted; this one still holds."""
        self._value = value
        self._refuse(sentence)

    def commit(self) -> None:
        """Take what stands in the field, if it is a value."""
        if not self.is_dirty:
            return
        try:
            value = self._read(self.text())
        except NotPossibleError as error:
            self._refuse(refusal(error.why))
            return
        is_new, self._value = value != self._value, value
        self._restore()
        self.judged.emit("")
        if is_new:
            self.chosen.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.commit()
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.is_dirty:
            self._restore()
            self.judged.emit("")
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:  # its own menu
            self.commit()

    def _refuse(self, sentence: str) -> None:
        """What was typed stays to be mended, but only as long as the person is here."""
        if self.window().focusWidget() is not self:
            self._restore()
        self.judged.emit(sentence)

    def _restore(self) -> None:
        self.setText(self._write(self._value))
        self.setCursorPosition(0)
