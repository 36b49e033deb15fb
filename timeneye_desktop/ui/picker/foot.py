"""What stands under the rows: what else to look through, a word on the keys or the last deed, the copy's age."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from timeneye_desktop.services.catalogue import Also
from timeneye_desktop.ui.text import ElidedLabel, font, label, menu_text, tooltip


class Foot(QWidget):
    switched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hidden = self._switch("hidden", self.tr("Show hidden"), "Alt+H", self.tr("Phases that you hid"))
        self._closed = self._switch(
            "closed", self.tr("Show closed"), "Alt+C", self.tr("Closed phases and archived projects, to look at")
        )
        self._word = label(style="small", wrap=True)
        self._word.setObjectName("picker_word")
        self._word.hide()
        self._age = label(style="small")
        self._age.setObjectName("picker_age")
        switches, last = QHBoxLayout(), QHBoxLayout()
        switches.setSpacing(16)
        switches.addWidget(self._hidden)
        switches.addWidget(self._closed)
        switches.addStretch(1)
        last.addWidget(ElidedLabel(self.tr("Ctrl+P pins, Ctrl+H hides"), style="small"), 1)
        last.addWidget(self._age)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._word)
        box.addLayout(switches)
        box.addLayout(last)

    @property
    def also(self) -> Also:
        """What the person switched on."""
        return Also(self._hidden.isChecked(), self._closed.isChecked())

    def begin(self) -> None:
        """Nothing is switched on when a question is asked."""
        for switch in (self._hidden, self._closed):
            switch.setChecked(False)

    def offer(self, others: Also) -> None:
        """A switch is there when it could bring something."""
        self._hidden.setVisible(others.hidden or self._hidden.isChecked())
        self._closed.setVisible(others.closed or self._closed.isChecked())

    def say(self, word: str, age: str) -> None:
        """About the last deed, if anything, and the copy."""
        self._word.setVisible(bool(word))
        self._word.setText(word)
        self._age.setText(age)

    def _switch(self, name: str, words: str, key: str, why: str) -> QCheckBox:
        switch = QCheckBox(menu_text(words))
        switch.setObjectName(f"picker_{name}")
        switch.setFont(font("small"))
        switch.setShortcut(key)
        switch.setToolTip(tooltip(self.tr("{what} ({key})").format(what=why, key=key)))
        switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        switch.toggled.connect(self.switched)
        return switch
