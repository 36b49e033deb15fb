"""A sign-in arrived and nobody can say from which browser: was it this person's?"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from timeneye_desktop.ui.account.parts import button
from timeneye_desktop.ui.text import label


class StrayCard(QFrame):
    accepted = Signal()
    ignored = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stray")
        self.setProperty("kind", "card")
        question = self.tr("A sign-in arrived that could not be matched to your browser. Was it yours?")
        self.setAccessibleName(question)
        use = button(self.tr("Use it"), "use_unmatched")
        ignore = button(self.tr("Ignore"), "ignore_unmatched")
        use.setAutoDefault(False)
        use.clicked.connect(self.accepted)
        ignore.clicked.connect(self.ignored)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(use)
        buttons.addWidget(ignore)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        box.addWidget(label(question, wrap=True))
        box.addLayout(buttons)
        self.hide()
