"""What does one day of the week strip look like?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from timeneye_desktop.ui.day.pens import Fonts, Pen
from timeneye_desktop.ui.day.rows import target_of
from timeneye_desktop.ui.day.wording import total_words
from timeneye_desktop.ui.day_names import letter_of, short_date
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import elided, plain, tooltip
from timeneye_desktop.ui.words import together

DAYS: Final = 7
BAR_TALL: Final = 32
BAR_WIDE: Final = 16
FULLEST: Final = 480
"""Minutes of a full bar when no day and no target is longer."""


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days as the strip shows them."""

    first: date
    today: date
    shown: date
    parts: Mapping[date, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    """Minutes by project id, of the days that have any."""
    target: int = 0

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=ahead) for ahead in range(DAYS))

    @property
    def scale(self) -> int:
        """Minutes of a full bar."""
        return max([FULLEST, self.target, *(self.minutes(day) for day in self.days)])

    def minutes(self, day: date) -> int:
        return sum(minutes for _project, minutes in self.parts.get(day, ()))


def first_of_week(day: date) -> date:
    """The day the week of `day` begins with where this person lives."""
    begins = QLocale().firstDayOfWeek().value
    return day - timedelta(days=(day.isoweekday() - begins) % DAYS)


class DayBar(QAbstractButton):
    """One day: its bar, its letter."""

    def __init__(self, look: Look, fonts: Fonts, at: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._fonts = fonts
        self._week: Week | None = None
        self._at = at
        self.setObjectName(f"week_day_{at}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def day(self) -> date | None:
        return self._week.days[self._at] if self._week is not None else None

    def show_week(self, week: Week) -> None:
        self._week = week
        day = week.days[self._at]
        total = total_words(week.minutes(day), target_of(day, week.target))
        self.setChecked(day == week.shown)
        self.setAccessibleName(plain(together(short_date(day, week.today), total)))
        self.setToolTip(tooltip(f"{short_date(day, week.today)}\n{total}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(36, BAR_TALL + self._fonts.line + 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        week = self._week
        if week is None:
            return
        day, palette = week.days[self._at], self._look.palette
        painter = QPainter(self)
        pen = Pen(painter)
        pen.behind(
            self.rect().adjusted(1, 1, -1, -1),
            palette,
            is_chosen=self.isChecked(),
            is_pointed=self.underMouse(),
            has_focus=self.hasFocus(),
        )
        room = QRect(0, 8, BAR_WIDE, BAR_TALL)
        room.moveLeft((self.width() - BAR_WIDE) // 2)
        self._paint_bar(painter, pen, room, week, day)
        is_today = day == week.today
        color = palette.color(Role.ACCENT if is_today else Role.MUTED)
        words, kind = self._words(week, day)
        pen.middle(QRect(0, room.bottom() + 4, self.width(), self._fonts.line), words, kind, color)
        painter.end()

    def _words(self, week: Week, day: date) -> tuple[str, QFont]:
        """In a narrow window today is no longer bold; in a narrower one no weekday is named."""
        named, small = [f"{letter_of(one)} {one.day}" for one in week.days], self._fonts.small
        if not all(_fits(small, words, self.width()) for words in named):
            return str(day.day), small
        words = named[self._at]
        is_bold = day == week.today and _fits(self._fonts.bold, words, self.width())
        return words, self._fonts.bold if is_bold else small

    def _paint_bar(self, painter: QPainter, pen: Pen, room: QRect, week: Week, day: date) -> None:
        palette, target = self._look.palette, target_of(day, week.target)
        if not week.minutes(day):
            base = QRect(room)
            base.setTop(room.bottom() - 1)
            pen.rounded(base, palette.color(Role.LINE), 1)
        bottom, done = room.bottom() + 1, 0
        for project, minutes in week.parts.get(day, ()):
            lower = bottom - room.height() * done // week.scale
            done += minutes
            upper = min(bottom - room.height() * done // week.scale, lower - 1)
            painter.fillRect(QRect(room.left(), upper, room.width(), lower - upper), palette.project(project))
        if target:
            y = bottom - round(room.height() * target / week.scale)
            painter.setPen(QPen(palette.color(Role.TEXT if done > target else Role.MUTED), 1, Qt.PenStyle.DotLine))
            painter.drawLine(room.left() - 4, y, room.right() + 4, y)


def _fits(kind: QFont, words: str, width: int) -> bool:
    """As the pen sees it, which counts parts of pixels."""
    return elided(QFontMetrics(kind), words, width) == plain(words)
