"""Something has to be said before a timer is stopped or changed: what it is about, and a button for each answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from timeneye_desktop.ui.announce import announce
from timeneye_desktop.ui.tab_order import put_after
from timeneye_desktop.ui.text import label, plain
from timeneye_desktop.ui.timer.buttons import Starter, clear_layout


@dataclass(frozen=True, slots=True)
class Choice:
    name: str
    words: str
    whole: str
    """For those who do not see what it is about."""
    take: Callable[[], None] = lambda: None
    """Nothing, for one that leaves all as it is."""


class QuestionRow(QFrame):
    """Hidden while there is nothing to ask; takes no focus, and Escape leaves all as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timer_question")
        self.setProperty("kind", "card")
        self._lid = ""
        self._text = label(wrap=True)
        self._text.setObjectName("timer_question_text")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 8)
        box.setSpacing(8)
        box.addWidget(self._text)
        box.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def ask(self, lid: str, text: str, choices: Sequence[Choice]) -> None:
        """About this timer; the next question replaces the last."""
        self._lid = lid
        self._text.setText(plain(text))
        clear_layout(self._buttons)
        before: QWidget = self
        for choice in choices:
            button = self._button(choice)
            self._buttons.addWidget(button)
            before = put_after(before, button)
        self._buttons.addStretch(1)
        self.show()
        announce(self, plain(text))

    def keep_for(self, lids: Sequence[str]) -> None:
        """The timers there are; a question about one that is gone is gone too."""
        if self._lid not in lids:
            self.clear()

    def clear(self) -> None:
        self._lid = ""
        self.hide()

    def _button(self, choice: Choice) -> Starter:
        button = Starter(choice.words)
        button.setObjectName(choice.name)
        button.setAccessibleName(plain(choice.whole))
        button.clicked.connect(lambda: self._on_clicked(choice))
        return button

    def _on_clicked(self, choice: Choice) -> None:
        self.clear()
        choice.take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            return
        super().keyPressEvent(event)
