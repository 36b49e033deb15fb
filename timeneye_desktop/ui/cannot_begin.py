"""What does the person see where the app finds no place to keep their work?"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.ui.text import label
from timeneye_desktop.ui.words import sentence


class CannotBegin(QWidget):
    """One sentence and the folder it is about; there is nothing else to do than quit."""

    closed = Signal()

    def __init__(self, error: StoreError, folder: Path) -> None:
        super().__init__()
        self.setObjectName("cannot_begin")
        self.setWindowTitle(self.tr("Timeneye cannot begin"))
        self.setMinimumWidth(360)
        words = label(sentence(error), style="title", wrap=True)
        words.setObjectName("cannot_begin_words")
        where = label(str(folder), style="muted", wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        leave = QPushButton(self.tr("Quit"))
        leave.setObjectName("quit")
        leave.setAutoDefault(True)
        leave.clicked.connect(self.close)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 20)
        box.setSpacing(12)
        box.addWidget(words)
        box.addWidget(where)
        box.addWidget(leave, 0, Qt.AlignmentFlag.AlignRight)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
