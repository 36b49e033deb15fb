"""What does one bar of a report look like, and what does it tell?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.report import Bar
from timeneye_desktop.ui.day.pens import Fonts, Pen
from timeneye_desktop.ui.look import Shades
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import plain, tooltip

ABOVE: Final = 20
"""For the number over a bar."""
BELOW: Final = 24
"""For the days under it."""
WIDEST: Final = 40
_NAMED: Final = 6
"""Projects that a tooltip names."""


class BarButton(QAbstractButton):
    """Its parts lie upon each other, the largest project at the bottom."""

    chosen = Signal(object)
    """Stretch"""

    def __init__(self, look: Shades, fonts: Fonts, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._fonts = look, fonts
        self._bar: Bar | None = None
        self._scale = 1
        self._title = self._short = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)

    def show_bar(self, bar: Bar, scale: int, title: str, short: str, projects: Mapping[str, str]) -> None:
        """`scale` in minutes is the full height; `short` stands under the bar."""
        self._bar, self._scale, self._title, self._short = bar, max(1, scale), title, short
        total = format_minutes(bar.minutes)
        if bar.target:
            total = self.tr("{time} of {target}").format(time=total, target=format_minutes(bar.target))
        parts = [
            f"{plain(projects.get(project, ''), 60)} {format_minutes(minutes)}"
            for project, minutes in bar.parts[:_NAMED]
        ]
        if len(bar.parts) > _NAMED:
            rest = sum(minutes for _project, minutes in bar.parts[_NAMED:])
            parts.append(self.tr("others {time}").format(time=format_minutes(rest)))
        self.setAccessibleName(plain(f"{title}, {total}"))
        self.setAccessibleDescription(plain(", ".join(parts)))
        self.setToolTip(tooltip("\n".join((f"{title}: {total}", ", ".join(parts)))))
        self.update()

    def _on_clicked(self) -> None:
        if self._bar is not None:
            self.chosen.emit(self._bar.stretch)

    def paintEvent(self, _event: QPaintEvent) -> None:
        bar = self._bar
        if bar is None:
            return
        palette, painter = self._look.palette, QPainter(self)
        pen = Pen(painter)
        pen.behind(self.rect(), palette, is_chosen=False, is_pointed=self.underMouse(), has_focus=self.hasFocus())
        room = QRect(0, ABOVE, min(WIDEST, max(2, self.width() - 4)), self.height() - ABOVE - BELOW)
        room.moveLeft((self.width() - room.width()) // 2)
        top = self._paint_parts(painter, room, bar)
        self._paint_target(painter, room, bar)
        above, below = QRect(0, top - ABOVE, self.width(), ABOVE), QRect(0, room.bottom() + 1, self.width(), BELOW)
        self._write(pen, above, format_minutes(bar.minutes) if bar.minutes else "", palette.color(Role.TEXT))
        self._write(pen, below, self._short, palette.color(Role.MUTED))
        painter.end()

    def _paint_parts(self, painter: QPainter, room: QRect, bar: Bar) -> int:
        """Answers with the upper edge of what was drawn."""
        palette = self._look.palette
        bottom, done = room.bottom() + 1, 0
        if not bar.parts:
            painter.fillRect(QRect(room.left(), bottom - 2, room.width(), 2), palette.color(Role.LINE))
        for project, minutes in bar.parts:
            lower = bottom - round(room.height() * done / self._scale)
            done += minutes
            upper = bottom - round(room.height() * done / self._scale)
            box = QRect(room.left(), upper, room.width(), max(1, lower - upper))
            painter.fillRect(box, palette.project(project))
            if lower < bottom and box.height() > 2:  # noqa: PLR2004  a thin part is no more than its line
                painter.fillRect(QRect(box.left(), lower - 1, box.width(), 1), palette.color(Role.SURFACE))
        return bottom - round(room.height() * done / self._scale)

    def _paint_target(self, painter: QPainter, room: QRect, bar: Bar) -> None:
        if bar.target:
            y = room.bottom() + 1 - round(room.height() * bar.target / self._scale)
            painter.setPen(QPen(self._look.palette.color(Role.TEXT), 1, Qt.PenStyle.DashLine))
            painter.drawLine(room.left() - 2, y, room.right() + 2, y)

    def _write(self, pen: Pen, box: QRect, words: str, color: QColor) -> None:
        """Only where all of it has room."""
        metrics = QFontMetrics(self._fonts.small)
        wide = metrics.horizontalAdvance(plain(words))
        if words and wide <= self.width():
            behind = QRect(0, 0, wide + 4, metrics.height())
            behind.moveCenter(box.center())
            ground = Role.HOVER if self.underMouse() or self.hasFocus() else Role.WINDOW
            pen.rounded(behind, self._look.palette.color(ground), 2)  # no line runs through a number
            pen.middle(box, words, self._fonts.small, color)
