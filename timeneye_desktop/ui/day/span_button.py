"""On which days is searched? A button with the spans people ask for; two days of one's own when none of them fits."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum
from typing import Final, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.ui.day.day_button import DayButton
from timeneye_desktop.ui.day.week_day import DAYS, first_of_week
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import label, menu_text, plain
from timeneye_desktop.ui.translated import mark, tr

Span: TypeAlias = tuple[date | None, date | None]


class Spans(Enum):
    """The value is what it is called."""

    ANY = mark("Any day")
    WEEK = mark("This week")
    LAST_WEEK = mark("Last week")
    MONTH = mark("This month")
    LAST_MONTH = mark("Last month")
    YEAR = mark("This year")
    LAST_YEAR = mark("Last year")
    OWN = mark("Between two days")


_MONTH: Final = timedelta(days=31)


def span_of(kind: Spans, today: date) -> Span:
    """First and last day, both included; None for no bound."""
    week, month, year = first_of_week(today), today.replace(day=1), today.replace(month=1, day=1)
    day, whole_week = timedelta(days=1), timedelta(days=DAYS)
    return {
        Spans.ANY: (None, None),
        Spans.WEEK: (week, week + whole_week - day),
        Spans.LAST_WEEK: (week - whole_week, week - day),
        Spans.MONTH: (month, (month + _MONTH).replace(day=1) - day),
        Spans.LAST_MONTH: ((month - day).replace(day=1), month - day),
        Spans.YEAR: (year, today.replace(month=12, day=31)),
        Spans.LAST_YEAR: ((year - day).replace(month=1, day=1), year - day),
    }.get(kind, (month, today))


class SpanButton(QWidget):
    span_changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("span")
        self._today = date.today()  # noqa: DTZ011  until `show_today`, before anybody sees it
        self.span: Span = (None, None)
        self._button = QPushButton()
        self._button.setObjectName("span_button")
        self._button.setIcon(icons.get("calendar", Role.MUTED))
        self._button.setIconSize(QSize(16, 16))
        self._menu = QMenu(self)
        for kind in Spans:
            self._menu.addAction(menu_text(tr(kind.value))).triggered.connect(
                lambda _checked, kind=kind: self.choose(kind)
            )
        self._button.setMenu(self._menu)
        self._own = QWidget()
        self._first, self._last = DayButton(icons), DayButton(icons)
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._first)
        row.addWidget(label(self.tr("to", "between two days")))
        row.addWidget(self._last)
        for name, button in (("span_first", self._first), ("span_last", self._last)):
            button.setObjectName(name)
            button.day_changed.connect(self._on_day_changed)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._own)
        self.choose(Spans.ANY)

    def show_today(self, today: date) -> None:
        self._today = today

    def choose_days(self, first: date, last: date) -> None:
        """Two days of one's own."""
        self._choose(Spans.OWN, (first, last))

    def choose(self, kind: Spans) -> None:
        self._choose(kind, span_of(kind, self._today))

    def _choose(self, kind: Spans, span: Span) -> None:
        self.span = span
        self._button.setText(menu_text(tr(kind.value)))
        self._button.setAccessibleName(plain(self.tr("Days: {which}").format(which=tr(kind.value))))
        self._own.setVisible(kind is Spans.OWN)
        if kind is Spans.OWN:
            first, last = self.span
            self._first.show_day(first or self._today, self._today)
            self._last.show_day(last or self._today, self._today)
        self.span_changed.emit()

    def _on_day_changed(self) -> None:
        """In whichever order the two are given."""
        first, last = sorted((self._first.day, self._last.day))
        self.span = (first, last)
        self.span_changed.emit()
