"""What does this computer know of today? One thin strip: when timers ran, when they paused, and the gaps between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeneye_desktop.domain.spans import Gap, KnownDay, Span, SpanKind
from timeneye_desktop.services.day_spans import Known
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.day.pens import SIDE, Fonts, Pen
from timeneye_desktop.ui.day.ribbon_gap import AROUND, NARROWEST, GapButton
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import plain

_TOP: Final = 6
_BAND: Final = 12
_STEPS: Final = (1, 2, 3, 4, 6, 12)
"""Hours between two that are written below the strip."""
_MINUTE: Final = 60_000
_HOUR: Final = timedelta(hours=1)


class Ribbon(QWidget):
    """Hidden when nothing is known. Looks at the clock once a minute, and only while somebody can see it."""

    gap_asked = Signal(object)
    """Gap"""
    gaps_changed = Signal()
    """There are others to be reached."""

    def __init__(self, look: Look, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """`now` tells the moment in UTC."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._fonts = Fonts.of_system()
        self._known: Known | None = None
        self._day: KnownDay | None = None
        self.gaps: dict[datetime, GapButton] = {}
        """By their beginnings, in order."""
        self.setObjectName("ribbon")
        self.setAccessibleName(self.tr("Today on this computer"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self._draw)
        look.changed.connect(self.update)
        self.hide()

    def show_known(self, known: Known | None) -> None:
        """Another picture of today; None where another day is shown."""
        self._known = known
        self._draw()
        self.setVisible(self._day is not None and bool(self._day.spans))

    def sizeHint(self) -> QSize:
        return QSize(200, _TOP + _BAND + 2 + QFontMetrics(self._fonts.small).height() + 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()
        self._minute.start(_MINUTE)

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # -- drawing -----------------------------------------------------------------------

    def _draw(self) -> None:
        day = self._day = None if self._known is None else self._known.at(self._now())
        gaps: tuple[Gap, ...] = () if day is None else day.gaps
        for since in self.gaps.keys() - {gap.since for gap in gaps}:
            self.gaps.pop(since).deleteLater()
        is_new = any(gap.since not in self.gaps for gap in gaps)
        for gap in gaps:
            self._button(gap).show_gap(gap)
        if is_new:
            self.gaps_changed.emit()
        if day is not None and day.spans:
            words = self.tr("Timers ran for {time} since {clock}.")
            ran = spoken(int(day.running.total_seconds() // 60))
            timed = next((span for span in day.spans if span.kind is not SpanKind.AWAY), day.spans[0])
            told = words.format(time=ran, clock=clock(timed.since)) if day.running else ""
            slept = self.tr("You were away for {time}.").format(time=spoken(int(day.away.total_seconds() // 60)))
            self.setAccessibleDescription(plain(" ".join(part for part in (told, slept if day.away else "") if part)))
        self._place()
        self.update()

    def _button(self, gap: Gap) -> GapButton:
        if gap.since not in self.gaps:
            made = self.gaps[gap.since] = GapButton(gap, self._look, self)
            made.clicked.connect(lambda: self.gap_asked.emit(made.gap))
            made.noticed.connect(self.update)
            made.show()
        return self.gaps[gap.since]

    def _place(self) -> None:
        if self._day is not None:
            for button in self.gaps.values():
                box = self._box(self._day, button.gap.since, button.gap.until)
                spare = max(0, NARROWEST - box.width())
                button.setGeometry(box.adjusted(-(spare // 2), -AROUND, spare - spare // 2, AROUND))

    def _box(self, day: KnownDay, since: datetime, until: datetime) -> QRect:
        left, right = sorted((self._x(day, since), self._x(day, until)))
        return QRect(left, _TOP, max(1, right - left), _BAND)

    def _x(self, day: KnownDay, moment: datetime) -> int:
        x = SIDE + round((self.width() - 2 * SIDE) * ((moment - day.since) / (day.until - day.since)))
        return x if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - x

    def paintEvent(self, _event: QPaintEvent) -> None:
        day = self._day
        if day is None:
            return
        palette, painter = self._look.palette, QPainter(self)
        pen = Pen(painter)
        pen.rounded(self._box(day, day.since, day.until), palette.color(Role.RAISED), 3)
        for kind in (SpanKind.PAUSED, SpanKind.RUNNING):
            for span in day.spans:
                if span.kind is kind:
                    self._paint_span(painter, day, span)
        for span in day.spans:
            if span.kind is SpanKind.AWAY:
                self._paint_away(painter, self._box(day, span.since, span.until or day.now))
        x = self._x(day, day.now)
        painter.fillRect(QRect(x - 1, _TOP - 3, 2, _BAND + 6), palette.color(Role.ACCENT))
        noticed = next((button for button in self.gaps.values() if button.is_noticed), None)
        if noticed is None:
            self._paint_hours(pen, day)
        else:
            self._paint_words(pen, noticed)
        painter.end()

    def _paint_span(self, painter: QPainter, day: KnownDay, span: Span) -> None:
        """What runs is full, what is paused is hatched: neither needs its colour to be told apart."""
        color = self._look.palette.project(span.project_id)
        box = QRectF(self._box(day, span.since, span.until or day.now))
        painter.setPen(color)
        painter.setBrush(color if span.kind is SpanKind.RUNNING else QBrush(color, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)

    def _paint_away(self, painter: QPainter, box: QRect) -> None:
        """A thin line above whatever else is there: nobody was at the computer, or it slept."""
        painter.fillRect(QRect(box.left(), _TOP - 4, box.width(), 2), self._look.palette.color(Role.MUTED))

    @property
    def _below(self) -> QRect:
        top = _TOP + _BAND + 2
        return QRect(0, top, self.width(), self.height() - top)

    def _paint_hours(self, pen: Pen, day: KnownDay) -> None:
        wide = QFontMetrics(self._fonts.small).horizontalAdvance("00:00")
        room = abs(self._x(day, day.since + _HOUR) - self._x(day, day.since))
        step = next((step for step in _STEPS if step * room >= 2 * wide), _STEPS[-1])
        box = self._below
        for hour in _hours(day):
            if hour.astimezone().hour % step == 0:
                box.setWidth(2 * wide)
                box.moveLeft(self._x(day, hour) - wide)
                pen.middle(box, clock(hour), self._fonts.small, self._look.palette.color(Role.MUTED))

    def _paint_words(self, pen: Pen, button: GapButton) -> None:
        """Below the gap, as far as there is room."""
        box = self._below
        box.setWidth(min(self.width(), QFontMetrics(self._fonts.small).horizontalAdvance(plain(button.words)) + 8))
        box.moveLeft(max(0, min(self.width() - box.width(), button.geometry().center().x() - box.width() // 2)))
        pen.middle(box, button.words, self._fonts.small, self._look.palette.color(Role.ACCENT))


def _hours(day: KnownDay) -> Iterator[datetime]:
    """The full hours of the strip, as the clocks of this place count them."""
    first = day.since.astimezone()
    hour = first.replace(minute=0, second=0, microsecond=0).astimezone(UTC)
    while hour <= day.until:
        if hour >= day.since:
            yield hour
        hour += _HOUR
