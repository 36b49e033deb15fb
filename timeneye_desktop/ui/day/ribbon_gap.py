"""A stretch of today of which nothing is known: what does its button look like, and what does it say?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from timeneye_desktop.domain.spans import Gap
from timeneye_desktop.ui.lengths import spoken
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import plain

NARROWEST: Final = 12
AROUND: Final = 6
"""Above and below the band that is hit as well."""
"""Pixels one can hit."""


class GapButton(QAbstractButton):
    """Pointed at or with the keyboard, it stands out; whoever is around shows its words."""

    noticed = Signal()
    """The pointer or the keyboard came or went."""

    def __init__(self, gap: Gap, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._gap = gap
        self.setObjectName("ribbon_gap")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_gap(gap)

    @property
    def gap(self) -> Gap:
        return self._gap

    @property
    def words(self) -> str:
        return self.tr("{range}, {time}: log").format(range=range_of(self._gap), time=spoken(self._gap.minutes))

    @property
    def is_noticed(self) -> bool:
        return self.underMouse() or self.hasFocus()

    def show_gap(self, gap: Gap) -> None:
        self._gap = gap
        self.setAccessibleName(plain(self.words))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._tell()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, painter = self._look.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = Qt.PenStyle.SolidLine if self.is_noticed else Qt.PenStyle.DotLine
        ink = palette.color(Role.FOCUS if self.is_noticed else Role.MUTED)
        painter.setPen(QPen(ink, 2 if self.hasFocus() else 1, line))
        painter.setBrush(palette.color(Role.SELECTED if self.is_noticed else Role.SURFACE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, AROUND - 1, -1, 1 - AROUND), 3, 3)
        painter.end()

    def _tell(self) -> None:
        self.update()
        self.noticed.emit()


def range_of(gap: Gap) -> str:
    """In local time, as the entry line reads it: 12:05-12:50."""
    since, until = gap.since.astimezone(), gap.until.astimezone()
    return f"{since:%H:%M}-{until:%H:%M}"
