"""One timer that rests: what it holds, on which day it will land, and the way out for it."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.timer import Instant, TimerRow, whole_minutes
from timeneye_desktop.ui.day.day_button import DayButton
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import label, plain, tooltip
from timeneye_desktop.ui.timer.buttons import OnceButton
from timeneye_desktop.ui.timer.title_line import TitleLine
from timeneye_desktop.ui.timer.wording import title

_LONG: Final = "00:00"
"""The times of all rows stand in one column."""


class SweepRow(QWidget):
    """Stays while its timer rests, so that the keyboard stays where it is."""

    day_chosen = Signal(object)
    """date"""
    discard_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sweep_row")
        self._look = look
        self._icons = icons
        self._dot = label()
        self._text = TitleLine()
        self._time = label(style="muted")
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._time.setMinimumWidth(self._time.fontMetrics().horizontalAdvance(plain(_LONG)))
        self.day = DayButton(icons)
        self.day.setObjectName("sweep_day")
        self.day.setProperty("kind", "quiet")
        self.day.day_changed.connect(self.day_chosen)
        self.discard = OnceButton()
        self.discard.setObjectName("sweep_discard")
        self.discard.setProperty("kind", "quiet")
        self.discard.clicked.connect(self.discard_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._dot)
        line.addWidget(self._text, 1)
        line.addWidget(self.day)
        line.addWidget(self._time)
        line.addWidget(self.discard)

    def show_timer(self, row: TimerRow, now: Instant, today: date) -> None:
        color = self._look.palette.project(row.timer.phase.project_id)
        self._dot.setPixmap(self._icons.tinted("dot", color, 16).pixmap(16, 16))
        name = title(row)
        self._text.show_timer(row)
        self._time.setText(format_minutes(whole_minutes(row.timer.seconds(now))))
        self.day.setIcon(self._icons.get("calendar", Role.MUTED))
        if self.day.day != row.timer.day:
            self.day.show_day(row.timer.day, today)
        words = self.tr("Discard {phase}; it can be undone").format(phase=name)
        self.discard.setIcon(self._icons.get("trash", Role.MUTED))
        self.discard.setAccessibleName(plain(words))
        self.discard.setToolTip(tooltip(words))
        self.day.setAccessibleDescription(plain(name))
