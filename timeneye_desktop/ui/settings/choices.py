"""One of a few, and yes or no: the controls that take effect with the key that changes them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from timeneye_desktop.ui.text import elided, font, menu_text, plain

_NARROWEST = 112


class ChoiceBox(QComboBox):
    """Turning the wheel over it, on the way down the page, changes nothing."""

    chosen = Signal(object)
    """A member of the Enum."""

    def __init__(self, choices: Mapping[Enum, str]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self.setFont(font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItems([plain(words) for words in choices.values()])
        self.currentIndexChanged.connect(lambda at: self.chosen.emit(self._choices[at]))

    @property
    def value(self) -> object:
        return self._choices[self.currentIndex()]

    def minimumSizeHint(self) -> QSize:
        """In a narrow window it ends in an ellipsis; its list does not."""
        return QSize(min(_NARROWEST, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(next(at for at, choice in enumerate(self._choices) if choice is value))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As Qt does it, but for the ellipsis."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self).width()
        option.currentText = elided(self.fontMetrics(), self.currentText(), room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class YesNo(QCheckBox):
    chosen = Signal(object)
    """bool"""

    def __init__(self, words: str) -> None:
        super().__init__(menu_text(words, 120))
        self.setFont(font())
        self.toggled.connect(self.chosen.emit)

    @property
    def value(self) -> object:
        return self.isChecked()

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self):
            self.setChecked(value is True)
