"""The very first page: look around with made-up data, or connect."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from timeneye_desktop.ui.account.parts import Page, Pictures, button
from timeneye_desktop.ui.app_icon import app_picture
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import label, plain

_MARK: Final = 64
_LARGE: Final = 40


class WelcomePage(Page):
    sample_asked = Signal()
    connect_asked = Signal()

    def __init__(self, pictures: Pictures, *, is_set_up: bool = False) -> None:
        """`is_set_up`: a firm has, so that one press leads into the browser."""
        super().__init__("welcome")
        self._is_set_up = is_set_up
        self._mark = label()
        self._mark.setFixedSize(_MARK, _MARK)
        self._sample = button(self.tr("Try it with sample data"), "try_sample")
        self._connect = button(
            self.tr("Sign in") if is_set_up else self.tr("Connect to Timeneye"), "connect", "primary"
        )
        pictures.put(self._sample, "star", Role.ACCENT)
        pictures.put(self._connect, "link", Role.ON_ACCENT)
        self._sample.clicked.connect(self._on_sample)
        self._connect.clicked.connect(self.connect_asked)
        self._mark.setPixmap(app_picture(_MARK, self.devicePixelRatioF()))
        self._place()

    def _place(self) -> None:
        box = self.box
        box.addStretch(2)
        box.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(4)
        box.addWidget(label(self.tr("Timeneye Desktop"), style="title"), alignment=Qt.AlignmentFlag.AlignHCenter)
        about = label(self.tr("One click starts and stops your time, one line logs it."), style="muted", wrap=True)
        about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(about)
        box.addSpacing(16)
        sample = self.tr("A made-up company inside this program. Nothing is stored, nothing leaves this computer.")
        usual = self.tr("Your own projects and times, with the account you have. It takes two minutes, once.")
        ready = self.tr("Your firm has set everything up. Your browser asks for the account you have.")
        choices = [(self._sample, sample), (self._connect, ready if self._is_set_up else usual)]
        for chosen, told in reversed(choices) if self._is_set_up else choices:
            box.addWidget(_choice(chosen, told))
            box.addSpacing(4)
        box.addStretch(3)

    def enter(self) -> None:
        self.set_ready()
        self._connect.setFocus()

    def set_ready(self) -> None:
        """Both choices can be taken (again)."""
        self._sample.setEnabled(True)

    def _on_sample(self) -> None:
        """Opening takes a moment; a second click must not open it twice."""
        self._sample.setEnabled(False)
        self.sample_asked.emit()


def _choice(pressed: QPushButton, sentence: str) -> QFrame:
    card = QFrame()
    card.setProperty("kind", "card")
    pressed.setMinimumHeight(_LARGE)
    pressed.setAccessibleDescription(plain(sentence))
    box = QVBoxLayout(card)
    box.setContentsMargins(16, 16, 16, 12)
    box.setSpacing(8)
    box.addWidget(pressed)
    box.addWidget(label(sentence, style="muted", wrap=True))
    return card
