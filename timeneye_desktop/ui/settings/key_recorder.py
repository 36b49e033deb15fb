"""A button that shows a combination of keys; pressed, it takes the next one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.hotkey import combination
from timeneye_desktop.ui.settings.key_words import key_sentence
from timeneye_desktop.ui.text import font, menu_text, plain

_HELD: Final = {
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
    Qt.Key.Key_Meta: Qt.KeyboardModifier.MetaModifier,
    Qt.Key.Key_AltGr: Qt.KeyboardModifier.NoModifier,
}
_REMOVE: Final = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_LEAVE: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_COUNTED: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyRecorder(QPushButton):
    """While it listens, Escape and Tab leave and nothing else of the window hears a key."""

    chosen = Signal(object)
    """Portable text, such as Ctrl+Alt+T; empty for none."""
    judged = Signal(str)
    """The sentence that says why a combination cannot be; empty when there is nothing (more) to say."""
    listened = Signal(bool)
    """It began to listen, or ended."""

    def __init__(self) -> None:
        self._name, self._value, self._listens = "", "", False  # asked from the first event on
        super().__init__()
        self.setFont(font())
        self.setAutoDefault(True)
        self.clicked.connect(self._on_clicked)
        self._show()

    @property
    def value(self) -> object:
        return self._value

    @property
    def listens(self) -> bool:
        return self._listens

    def show_value(self, value: object) -> None:
        self._value = str(value)
        self._show()

    def setAccessibleName(self, name: str) -> None:
        """What it is for; who cannot see it hears the keys as well."""
        self._name = name
        self._show()

    def take(self, text: str) -> None:
        """These keys were pressed."""
        try:
            text = str(combination(text))
        except NotPossibleError as error:
            self.judged.emit(key_sentence(error.why))
            self._show()
            return
        self._finish(text)

    # -- listening ---------------------------------------------------------------------

    def _on_clicked(self) -> None:
        self._listen(on=not self._listens)

    def _listen(self, *, on: bool) -> None:
        if on == self._listens:
            return
        self._listens = on
        self._show()
        if on:
            self.judged.emit("")
        self.listened.emit(on)

    def _finish(self, text: str) -> None:
        is_new, self._value = text != self._value, text
        self._listen(on=False)
        self._show()
        self.judged.emit("")
        if is_new:
            self.chosen.emit(text)

    def _show(self, held: str = "") -> None:
        if self._listens:
            words = held or self.tr("Press the keys...")
        elif self._value:
            words = QKeySequence(self._value, QKeySequence.SequenceFormat.PortableText).toString(
                QKeySequence.SequenceFormat.NativeText
            )
        else:
            words = self.tr("None", "no keys")
        self.setText(menu_text(words))
        if self._name:
            super().setAccessibleName(plain(self.tr("{what}: {keys}").format(what=self._name, keys=words)))
        if self.isChecked() != self._listens:
            self.setCheckable(self._listens)
            self.setChecked(self._listens)

    # -- keys --------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Shortcuts of the window, and Tab with a modifier, are keys like others here."""
        if self._listens and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and not _leaves(event):
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & _COUNTED
        is_plain = not held
        if is_plain and key in _REMOVE:
            self._finish("")
        elif not self._listens:
            super().keyPressEvent(event)
        elif is_plain and key is Qt.Key.Key_Escape:
            self._listen(on=False)
            self.judged.emit("")
        elif key in _HELD:
            self._show(_native(held | _HELD[key]))
        elif not event.isAutoRepeat():
            self.take(_portable(held, key))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._listens:
            super().keyReleaseEvent(event)
        elif key in _HELD:
            self._show(_native(event.modifiers() & _COUNTED & ~_HELD[key]))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._listen(on=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._listen(on=False)


def _leaves(event: QKeyEvent) -> bool:
    held = event.modifiers() & _COUNTED
    return event.key() in _LEAVE and held in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}


def _portable(held: Qt.KeyboardModifier, key: Qt.Key) -> str:
    key = Qt.Key.Key_Tab if key is Qt.Key.Key_Backtab else key
    return QKeySequence(QKeyCombination(held, key)).toString(QKeySequence.SequenceFormat.PortableText)


def _native(held: Qt.KeyboardModifier) -> str:
    """What is held down so far, such as Ctrl+Alt+."""
    if not held:
        return ""
    a_key = Qt.Key.Key_A
    whole = QKeySequence(QKeyCombination(held, a_key)).toString(QKeySequence.SequenceFormat.NativeText)
    return whole.removesuffix("A")
