"""How many entries are chosen, how much time are they, and what can be done with all of them?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.ui.day.wording import chosen_words
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import ElidedLabel, plain, tooltip

SIDE = 28


class SelectionBar(QFrame):
    """Hidden while fewer than two entries are chosen."""

    change_asked = Signal()
    merge_asked = Signal()
    duplicate_asked = Signal()
    delete_asked = Signal()
    left = Signal()
    """Escape: back to the list."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("selection_bar")
        self.setProperty("kind", "toast")
        self._says = ElidedLabel()
        self._says.setObjectName("selection_says")
        self.change = QPushButton(self.tr("Change"), self)
        self.change.setObjectName("selection_change")
        self.change.setToolTip(tooltip(self.tr("Another phase, day or note for all of them (Enter)")))
        self.change.clicked.connect(self.change_asked)
        self._merge = self._button("merge", "link", self.tr("Merge"), self.tr("Make one entry of them (Ctrl+M)"))
        self._merge.clicked.connect(self.merge_asked)
        self._duplicate = self._button(
            "duplicate", "copy", self.tr("Duplicate"), self.tr("Log all of them once more (Ctrl+D)")
        )
        self._duplicate.clicked.connect(self.duplicate_asked)
        self._delete = self._button(
            "delete", "trash", self.tr("Delete"), self.tr("Delete all of them; it can be undone (Del)")
        )
        self._delete.setAccessibleName(self.tr("Delete all of them"))  # beside the Delete of the row that is pointed at
        self._delete.clicked.connect(self.delete_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 12, 4)
        row.setSpacing(4)
        row.addWidget(self._says, 1)
        for button in (self.change, self._merge, self._duplicate, self._delete):
            row.addWidget(button)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        self.setVisible(len(rows) > 1)
        words = chosen_words(rows)
        self._says.setText(words)
        self.setAccessibleName(plain(words))
        self._merge.setEnabled(len({(row.work.phase, row.work.day) for row in rows}) == 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, icon: str, word: str, hint: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(f"selection_{name}")
        made.setProperty("picture", icon)
        made.setAccessibleName(plain(word))
        made.setToolTip(tooltip(hint))
        made.setFixedSize(SIDE, SIDE)
        made.setIconSize(QSize(16, 16))
        return made

    def _on_look_changed(self) -> None:
        for button in (self._merge, self._duplicate, self._delete):
            button.setIcon(self._icons.get(str(button.property("picture")), Role.MUTED))
