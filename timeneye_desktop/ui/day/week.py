"""How full is each day of the week? Seven bars against the target; a click moves to that day."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.ui.day.pens import Fonts
from timeneye_desktop.ui.day.week_day import DAYS, DayBar, Week
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import plain, tooltip


class WeekStrip(QFrame):
    """Draws a Week; says which day was chosen."""

    day_chosen = Signal(object)
    """date"""
    search_asked = Signal()

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._week: Week | None = None
        self.setObjectName("week_strip")
        self.setProperty("kind", "strip")
        self.setAccessibleName(self.tr("Week"))
        fonts = Fonts.of_system()
        self.bars = tuple(DayBar(look, fonts, at, self) for at in range(DAYS))
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        self._back = self._button("week_back", self.tr("The week before"))
        self._back.clicked.connect(lambda: self._move(-DAYS))
        self._on = self._button("week_on", self.tr("The week after"))
        self._on.clicked.connect(lambda: self._move(DAYS))
        for narrow in (self._back, self._on):
            narrow.setProperty("room", "none")  # the days need the room
        self._search = self._button("search_open", self.tr("Search all entries (Ctrl+F)"))
        self._search.clicked.connect(self.search_asked)
        row.addWidget(self._back)
        for bar in self.bars:
            group.addButton(bar)
            row.addWidget(bar)
            bar.clicked.connect(lambda _checked, bar=bar: self.day_chosen.emit(bar.day))
        row.addWidget(self._on)
        row.addWidget(self._search)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def last(self) -> QWidget:
        """Where Tab leaves it."""
        return self._search

    @property
    def week(self) -> Week | None:
        return self._week

    def show_week(self, week: Week) -> None:
        self._week = week
        total = sum(week.minutes(day) for day in week.days)
        self.setAccessibleDescription(plain(self.tr("{time} this week").format(time=format_minutes(total))))
        for bar in self.bars:
            bar.show_week(week)

    def _button(self, name: str, words: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setAccessibleName(plain(words))
        made.setToolTip(tooltip(words))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _move(self, step: int) -> None:
        if self._week is not None:
            self.day_chosen.emit(self._week.shown + timedelta(days=step))

    def _on_look_changed(self) -> None:
        self._back.setIcon(self._icons.get("chevron-left", Role.MUTED))
        self._on.setIcon(self._icons.get("chevron-right", Role.MUTED))
        self._search.setIcon(self._icons.get("search", Role.MUTED))
        self.update()
