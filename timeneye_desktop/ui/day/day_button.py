"""On which day? A button that says it in a word and opens a calendar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.entry import FIRST_DAY
from timeneye_desktop.ui.day_names import day_word, qt_date, short_date
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import menu_text, plain, tooltip

AHEAD: Final = timedelta(days=366)
_WIDE: Final = 280
_TALL: Final = 212
"""Pixels in which each day of the calendar can be read and hit."""
STEPS: Final = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 7, Qt.Key.Key_PageDown: -7}


class DayButton(QPushButton):
    """Up and Down move by a day, Page Up and Page Down by a week, Enter or a click opens the calendar."""

    day_changed = Signal(object)
    """date"""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day")
        self.setIcon(icons.get("calendar", Role.MUTED))
        self.setIconSize(QSize(16, 16))
        self.setToolTip(tooltip(self.tr("Another day (Enter)\nUp and Down: a day; Page Up and Page Down: a week")))
        self._icons = icons
        self._day = FIRST_DAY
        self._today = FIRST_DAY
        self._popup: QFrame | None = None
        self.clicked.connect(self.open_calendar)

    @property
    def day(self) -> date:
        return self._day

    def show_day(self, day: date, today: date) -> None:
        self._today = today
        self._set(day)

    def show_several(self) -> None:
        """Until another day is chosen."""
        self.setText(menu_text(self.tr("Several days")))
        self.setAccessibleName(self.tr("Day: several days"))

    def open_calendar(self) -> None:
        """A popup of this button's window; choosing closes it."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setObjectName("calendar_popup")
        popup.setProperty("kind", "card")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        calendar.setObjectName("calendar")
        calendar.setAccessibleName(self.tr("Calendar"))
        self._name_the_parts(calendar)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setMinimumSize(_WIDE, _TALL)
        for weekday in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())  # no day is red
        calendar.setDateRange(qt_date(FIRST_DAY), qt_date(self._today + AHEAD))
        calendar.setSelectedDate(qt_date(self._day))
        calendar.clicked.connect(self._on_chosen)
        calendar.activated.connect(self._on_chosen)
        box = QVBoxLayout(popup)
        box.setContentsMargins(4, 4, 4, 4)
        box.addWidget(calendar)
        self._popup = popup
        popup.destroyed.connect(self._on_popup_gone)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key())) if event.key() in STEPS else None
        if step is not None:
            self._change(self._day + timedelta(days=step))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _set(self, day: date) -> None:
        self._day = min(max(day, FIRST_DAY), self._today + AHEAD)
        is_near = abs((self._day - self._today).days) <= 1
        date_words = short_date(self._day, self._today)
        self.setText(menu_text(day_word(self._day, self._today) if is_near else date_words))
        self.setAccessibleName(plain(self.tr("Day: {date}").format(date=date_words)))

    def _change(self, day: date) -> None:
        before = self._day
        self._set(day)
        if self._day != before:
            self.day_changed.emit(self._day)

    def _on_chosen(self, chosen: QDate) -> None:
        popup, self._popup = self._popup, None
        if popup is not None:
            popup.close()
            self._change(date(chosen.year(), chosen.month(), chosen.day()))
            self.setFocus()

    def _name_the_parts(self, calendar: QCalendarWidget) -> None:
        """Qt's own, which have a picture and no word."""
        for name, words, icon in (
            ("qt_calendar_prevmonth", self.tr("The month before"), "chevron-left"),
            ("qt_calendar_nextmonth", self.tr("The month after"), "chevron-right"),
            ("qt_calendar_calendarview", self.tr("Days of the month"), ""),
        ):
            part = calendar.findChild(QWidget, name)
            if part is not None:
                part.setAccessibleName(plain(words))
                part.setToolTip(tooltip(words))
            if isinstance(part, QToolButton):
                part.setIcon(self._icons.get(icon, Role.TEXT))

    def _on_popup_gone(self) -> None:
        self._popup = None
