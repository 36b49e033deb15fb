"""Which project took which share of the time? One bar, cut into the projects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.report import Line
from timeneye_desktop.ui.day.pens import Fonts, Pen
from timeneye_desktop.ui.look import Shades
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.reports.roving import Roving
from timeneye_desktop.ui.reports.wording import percent
from timeneye_desktop.ui.text import plain, tooltip

TALL: Final = 24
MOST: Final = 12
"""Projects with a piece of their own; the others share one."""
_NARROWEST: Final = 4


class Piece(QAbstractButton):
    """One project, or all the small ones together."""

    chosen = Signal(str)
    """Project id; of the small ones none."""

    def __init__(self, look: Shades, fonts: Fonts, lines: Sequence[Line], total: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._fonts = look, fonts
        self.minutes = sum(line.minutes for line in lines)
        self._project = lines[0].key.project_id if len(lines) == 1 else ""
        self._name = plain(lines[0].name, 60) if self._project else self.tr("%n others", "", len(lines))
        told = f"{self._name}: {format_minutes(self.minutes)}, {percent(self.minutes, total)}"
        self.setObjectName(f"share_{self._project or 'others'}")
        self.setAccessibleName(plain(told))
        self.setToolTip(tooltip(told))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if self._project:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda: self.chosen.emit(self._project))

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, painter = self._look.palette, QPainter(self)
        pen = Pen(painter)
        box = self.rect().adjusted(0, 0, -1, 0)
        inside = QRect(box)
        if self.underMouse() or self.hasFocus():
            for ring in (Role.TEXT, Role.SURFACE):
                painter.fillRect(inside, palette.color(ring))
                inside.adjust(2, 2, -2, -2)
        painter.fillRect(inside, palette.project(self._project) if self._project else palette.color(Role.MUTED))
        ink = palette.color(Role.SURFACE)
        if self.fontMetrics().horizontalAdvance(plain(self._name)) + 16 <= box.width():
            pen.middle(box, self._name, self._fonts.small, ink)
        painter.end()


class Shares(QWidget):
    project_chosen = Signal(str)

    def __init__(self, look: Shades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_shares")
        self.setAccessibleName(self.tr("Shares of the projects"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look = look
        self._fonts = Fonts.of_system()
        self._roving = Roving(self)
        self.pieces: tuple[Piece, ...] = ()
        look.changed.connect(self._on_look_changed)

    def show_lines(self, lines: Sequence[Line]) -> None:
        for piece in self.pieces:
            piece.hide()
            piece.deleteLater()
        worked = [line for line in lines if line.minutes]
        kept = worked if len(worked) <= MOST else worked[: MOST - 1]
        total = sum(line.minutes for line in worked)
        groups = [[line] for line in kept] + ([worked[len(kept) :]] if len(kept) < len(worked) else [])
        self.pieces = tuple(Piece(self._look, self._fonts, group, total, self) for group in groups)
        for piece in self.pieces:
            piece.chosen.connect(self.project_chosen)
            piece.show()
        self._roving.lead(self.pieces)
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(320, TALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """In proportion, as far as each can still be seen and hit."""
        total = sum(piece.minutes for piece in self.pieces)
        room = self.width() - _NARROWEST * len(self.pieces)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        done = 0
        for at, piece in enumerate(self.pieces):
            left = _NARROWEST * at + room * done // total
            done += piece.minutes
            right = _NARROWEST * (at + 1) + room * done // total
            if is_mirrored:
                left, right = self.width() - right, self.width() - left
            piece.setGeometry(QRect(left, 0, right - left, self.height()))

    def _on_look_changed(self) -> None:
        for piece in self.pieces:
            piece.update()
