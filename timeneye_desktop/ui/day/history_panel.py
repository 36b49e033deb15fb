"""What became of this entry: when, through whom, and what it was before?"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from timeneye_desktop.domain.change import Record
from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.services.past import History
from timeneye_desktop.ui.day.record_words import what, when_and_who
from timeneye_desktop.ui.text import label, tooltip

_SIZE: Final = (340, 360)


class HistoryPanel(QDialog):
    """To be read only; closes with Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_panel")
        self.setWindowTitle(self.tr("History"))
        self._title = label(style="title", wrap=True)
        self._title.setObjectName("history_title")
        self._scroll = QScrollArea()
        self._scroll.setObjectName("history_scroll")
        self._scroll.setProperty("kind", "walked")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Changes, newest first"))
        close = QPushButton(self.tr("Close"))
        close.setObjectName("history_close")
        close.setToolTip(tooltip(self.tr("Back to the entries (Esc)")))
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        box.setSpacing(12)
        box.addWidget(self._title)
        box.addWidget(self._scroll, 1)
        box.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(*_SIZE)

    def fill(self, row: EntryRow, history: History, now: datetime) -> None:
        """`now` is UTC."""
        title = self.tr("{time} of {title}")
        self._title.setText(title.format(time=format_minutes(row.work.minutes), title=f"{row.project} > {row.phase}"))
        lines = QWidget()
        box = QVBoxLayout(lines)
        box.setContentsMargins(0, 0, 8, 0)
        box.setSpacing(12)
        for record in history.records:
            box.addLayout(self._line(record, history, now))
        if not history.records:
            box.addWidget(label(self.tr("Nothing has changed here in the last 90 days."), style="muted", wrap=True))
        box.addStretch(1)
        self._scroll.setWidget(lines)
        self._scroll.setFocus()

    def _line(self, record: Record, history: History, now: datetime) -> QVBoxLayout:
        line = QVBoxLayout()
        line.setSpacing(4)
        line.addWidget(label(when_and_who(record, now), style="muted", wrap=True))
        for words in what(record, history.titles, now.astimezone().date()):
            line.addWidget(label(words, wrap=True))
        return line
