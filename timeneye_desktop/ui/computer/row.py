"""How does one thing that the app uses of a computer look: its state, what is in use, what helps, and a test?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.ui.account.parts import button
from timeneye_desktop.ui.computer.words import beside, helps, name, outcome, standing
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import ElidedLabel, label, plain

_SIGN: Final = 16
_SIGNS: Final = {
    Standing.WORKS: ("check", Role.OK),
    Standing.LIMITED: ("warning", Role.WARNING),
    Standing.MISSING: ("close", Role.DANGER),
    Standing.OFF: ("pause", Role.MUTED),
    Standing.UNKNOWN: ("question", Role.MUTED),
}
"""Shapes; the word beside each says the same."""


class AbilityRow(QWidget):
    test_asked = Signal(object)
    """Ability"""

    def __init__(self, ability: Ability, icons: Icons, *, can_test: bool) -> None:
        super().__init__()
        self.setObjectName(f"ability_{ability.value}")
        self._ability, self._icons = ability, icons
        self._found = Capability(ability, Standing.UNKNOWN)
        self._sign = label()
        self._sign.setFixedSize(QSize(_SIGN, _SIGN))
        self._standing = label(style="muted", wrap=True)
        self._standing.setObjectName(f"standing_{ability.value}")
        self._beside = ElidedLabel(style="small")
        self._beside.setObjectName(f"beside_{ability.value}")
        self._helps = label(wrap=True)
        self._helps.setObjectName(f"helps_{ability.value}")
        self._outcome = label(style="muted", wrap=True)
        self._outcome.setObjectName(f"outcome_{ability.value}")
        self.test = button(self.tr("Test"), f"test_{ability.value}")
        self.test.setAccessibleName(plain(self.tr("Test: {what}").format(what=name(ability))))
        self.test.clicked.connect(lambda: self.test_asked.emit(self._ability))
        self._place()
        self.test.setVisible(can_test)
        self._outcome.hide()
        self.show_found(self._found)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sign)
        head.addWidget(label(name(self._ability), wrap=True), 1)
        below = QVBoxLayout()
        below.setContentsMargins(_SIGN + 8, 0, 0, 0)
        below.setSpacing(4)
        for part in (self._standing, self._beside, self._helps, self._outcome):
            below.addWidget(part)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(head)
        words.addLayout(below)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(words, 1)
        box.addWidget(self.test, alignment=Qt.AlignmentFlag.AlignTop)

    def show_found(self, found: Capability, idle_seconds: float | None = None) -> None:
        """As it stands now."""
        self._found = found
        self._standing.setText(standing(found))
        self._beside.setText(beside(found, idle_seconds))
        self._helps.setText(helps(found))
        for shown in (self._beside, self._helps):
            shown.setVisible(bool(shown.text()))
        self.redraw()

    def show_outcome(self, *, worked: bool) -> None:
        self._outcome.say(outcome(self._ability, worked=worked))

    def redraw(self) -> None:
        picture, role = _SIGNS[self._found.standing]
        icon = self._icons.get(picture, role, _SIGN)
        self._sign.setPixmap(icon.pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF()))
