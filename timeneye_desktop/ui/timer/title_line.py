"""Which timer is it? Its phase, and behind it as much of its note as there is room for."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from timeneye_desktop.domain.timer import TimerRow
from timeneye_desktop.ui.text import ElidedLabel
from timeneye_desktop.ui.timer.wording import title


class TitleLine(QWidget):
    """Where there is little room the note gives way first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel()
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._notes = ElidedLabel(style="muted")
        self._notes.setMinimumWidth(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._title)
        line.addWidget(self._notes, 1)

    def show_timer(self, row: TimerRow) -> None:
        self._title.setText(title(row))
        self._notes.setText(row.timer.notes)
