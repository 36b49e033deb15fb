"""How many minutes of an entry become one of their own?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.ui.day.minutes_field import MinutesField
from timeneye_desktop.ui.day.pens import SIDE
from timeneye_desktop.ui.text import ElidedLabel, label, set_ink
from timeneye_desktop.ui.words import refusal

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SplitField(QWidget):
    """As in: Split 0:30, leaves 1:00. It saves nothing itself."""

    accepted = Signal(int)
    """Minutes of the first part."""
    restored = Signal()

    def __init__(self, row: EntryRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setObjectName("split_field")
        self.setAccessibleName(self.tr("Split entry"))
        self._minutes = MinutesField()
        self._minutes.setAccessibleName(self.tr("Time of the first part"))
        self._minutes.setFixedWidth(84)
        self._says = ElidedLabel(style="small")
        self._says.setObjectName("split_says")
        self._minutes.was_read.connect(self._on_read)
        box = QHBoxLayout(self)
        box.setContentsMargins(SIDE + 20, 0, SIDE, 8)
        box.setSpacing(8)
        box.addWidget(label(self.tr("Split")))
        box.addWidget(self._minutes)
        box.addWidget(self._says, 1)
        self._minutes.show_minutes(max(1, row.work.minutes // 2))

    @property
    def problem(self) -> str:
        whole = self.row.work.minutes
        return self._minutes.problem or ("" if self._minutes.minutes < whole else refusal("part-too-long"))

    def begin(self) -> None:
        self._minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._minutes.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not self.problem:
            self.accepted.emit(self._minutes.minutes)
        elif event.key() == Qt.Key.Key_Escape:
            self.restored.emit()
        event.accept()

    def _on_read(self) -> None:
        rest = format_minutes(self.row.work.minutes - self._minutes.minutes) if not self.problem else ""
        self._says.setText(self.problem or self.tr("leaves {rest}. Enter splits").format(rest=rest))
        set_ink(self._says, "danger" if self.problem else "muted")
