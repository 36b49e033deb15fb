"""One preference on the page: its name, its control, what it means, and what is wrong with what was typed."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from timeneye_desktop.ui.settings.choices import ChoiceBox, YesNo
from timeneye_desktop.ui.settings.found import folded
from timeneye_desktop.ui.settings.key_recorder import KeyRecorder
from timeneye_desktop.ui.settings.line_field import LineField
from timeneye_desktop.ui.settings.minutes_line import MinutesLine
from timeneye_desktop.ui.settings.week_hours import WeekHours
from timeneye_desktop.ui.settings.wording import Wording
from timeneye_desktop.ui.text import label, plain, set_ink

Control: TypeAlias = ChoiceBox | YesNo | LineField | KeyRecorder | WeekHours
_BESIDE: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SHORT = 104
"""Pixels of a field for a number."""
_NAMED = 56
"""Pixels of a name that a control beside it leaves."""


class SettingRow(QWidget):
    chosen = Signal(object)
    """The new value."""

    def __init__(self, name: str, wording: Wording, section: str, control: Control, *, is_wide: bool = False) -> None:
        """A wide control stands below its name."""
        super().__init__()
        self.name = name
        self.wording = wording
        self.control = control
        spoken_of = (section, wording.label, wording.hint, wording.words, *wording.choices.values())
        self.text = folded(" ".join(spoken_of))
        """What the search reads."""
        self._hint = label(wording.hint, style="small", wrap=True)
        self._echo = label(style="muted")
        self._echo.setObjectName(f"{name}_echo")
        self._problem = label(style="small", wrap=True)
        self._problem.setObjectName(f"{name}_problem")
        set_ink(self._problem, "danger")
        control.setObjectName(name)
        control.setAccessibleName(plain(wording.label))
        control.chosen.connect(self.chosen)
        self._grid = QGridLayout(self)
        self._place(wording, is_wide=is_wide)
        self._listen()
        self.say("")

    def _place(self, wording: Wording, *, is_wide: bool) -> None:
        grid, control = self._grid, self.control
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(0, _NAMED)
        if isinstance(control, YesNo):
            grid.addWidget(control, 0, 0, 1, 3)
        else:
            named = label(wording.label, wrap=True)
            named.setBuddy(control)
            grid.addWidget(named, 0, 0, 1, 3 if is_wide else 1)
            if is_wide:
                grid.addWidget(control, 1, 0, 1, 3)
            else:
                grid.addWidget(self._echo, 0, 1, _BESIDE)
                grid.addWidget(control, 0, 2, _BESIDE)
        self.add_below(self._problem)
        self.add_below(self._hint)
        self._hint.setVisible(bool(wording.hint))
        self._echo.setVisible(isinstance(control, MinutesLine))

    def _listen(self) -> None:
        control = self.control
        if isinstance(control, LineField | KeyRecorder | WeekHours):
            control.judged.connect(self.say)
        if isinstance(control, LineField | KeyRecorder):
            control.setMinimumWidth(_SHORT)
        if isinstance(control, MinutesLine):
            control.setAlignment(Qt.AlignmentFlag.AlignRight)
            control.textChanged.connect(lambda _text: self._echo.setText(control.echo))

    def add_below(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 3)

    @property
    def is_being_edited(self) -> bool:
        """Something was typed that has not been taken over yet."""
        return isinstance(self.control, LineField | WeekHours) and self.control.is_dirty

    def show_value(self, value: object) -> None:
        self.control.show_value(value)

    def take_back(self, value: object, sentence: str) -> None:
        """What was chosen cannot be; the value before holds."""
        if isinstance(self.control, LineField):
            self.control.take_back(value, sentence)
        else:
            self.control.show_value(value)
            self.say(sentence)

    def finish(self) -> str:
        """Nobody types any more: what stands there counts, or answer with the sentence that says why not."""
        if not self.is_being_edited or not isinstance(self.control, LineField | WeekHours):
            return ""
        self.control.commit()
        return self._problem.text()

    def explain(self, hint: str) -> None:
        """What it means, where that depends on the computer."""
        self._hint.say(hint)
        self.control.setAccessibleDescription(plain(self._problem.text() or hint))

    def say(self, sentence: str) -> None:
        """Beside the control, until something else is typed."""
        self._problem.say(sentence)
        control = self.control
        control.setAccessibleDescription(plain(sentence or self._hint.text()))
        is_wrong = bool(sentence) and self.is_being_edited  # not a value that came back
        if control.property("problem") != is_wrong:
            control.setProperty("problem", is_wrong)
            control.style().unpolish(control)
            control.style().polish(control)
