"""An absence as a bar: how long it was, where it is cut, and what becomes of each piece."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeneye_desktop.domain.answering import Fate, Piece, cut, is_cut, joined, moved
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.ui.absence.wording import piece_words
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import font, plain, tooltip

_TOP: Final = 4
_BAND: Final = 16
_SIDE: Final = 4
_NEAR: Final = 8
"""Pixels beside a cut that still take hold of it."""
_STEPS: Final = {
    Qt.Key.Key_Left: -5, Qt.Key.Key_Right: 5, Qt.Key.Key_PageDown: -30, Qt.Key.Key_PageUp: 30
}  # fmt: skip
MOST: Final = 6
"""Pieces; more of them nobody tells apart."""


class CutBar(QWidget):
    """A click cuts, a drag moves the cut; by keyboard Space cuts, arrows move, Delete takes the cut away."""

    pieces_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._font = font("small")
        self._phase: PhaseKey | None = None
        self._at: int | None = None
        """The piece before the cut that keys move."""
        self._is_held = False
        self.pieces: tuple[Piece, ...] = ()
        self.setObjectName("away_bar")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tooltip(self.tr("Click to cut it, drag the cut to move it.")))
        look.changed.connect(self.update)

    @property
    def cuts(self) -> tuple[int, ...]:
        """The pieces after which somebody cut."""
        return tuple(at for at in range(len(self.pieces)) if is_cut(self.pieces, at))

    def show_pieces(self, pieces: Sequence[Piece], phase: PhaseKey) -> None:
        self._phase = phase
        self._take(tuple(pieces), None)

    def tell(self, at: int, piece: Piece) -> None:
        """What is to become of this one."""
        self._take((*self.pieces[:at], piece, *self.pieces[at + 1 :]), self._at)

    def cut_in_two(self) -> None:
        """The longest piece, in its middle."""
        longest = max(range(len(self.pieces)), key=lambda at: self.pieces[at].minutes)
        self._cut(longest, self.pieces[longest].minutes // 2)

    def sizeHint(self) -> QSize:
        return QSize(200, _TOP + _BAND + 4 + QFontMetrics(self._font).height())

    # -- cutting -----------------------------------------------------------------------------

    def _cut(self, at: int, minutes: int) -> None:
        if len(self.pieces) < MOST:
            pieces = cut(self.pieces, at, minutes)
            if len(pieces) > len(self.pieces):
                after = Piece(pieces[at + 1].since, pieces[at + 1].minutes, Fate.REMOVE)
                self._take((*pieces[: at + 1], after, *pieces[at + 2 :]), at)

    def _take(self, pieces: tuple[Piece, ...], at: int | None) -> None:
        self.pieces, self._at = pieces, at
        self.setAccessibleDescription(plain(self.tr("Space cuts it, arrow keys move the cut, Delete takes it away.")))
        told = "; ".join(piece_words(piece) for piece in pieces)
        self.setAccessibleName(plain(self.tr("Away: {pieces}").format(pieces=told)))
        self.pieces_changed.emit()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, cuts = _STEPS.get(Qt.Key(event.key())), self.cuts
        sideways = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if step is not None and sideways and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        if event.key() == Qt.Key.Key_Space:
            self.cut_in_two()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._at is not None:
            pieces = joined(self.pieces, self._at)
            self._take(pieces, None)
            self._at = self.cuts[-1] if self.cuts else None
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and cuts:
            place = cuts.index(self._at) if self._at in cuts else 0
            self._at = cuts[(place + (1 if event.key() == Qt.Key.Key_Down else -1)) % len(cuts)]
            self.update()
        elif step is not None and self._at is not None:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                step //= abs(step)
            self._take(moved(self.pieces, self._at, self.pieces[self._at].minutes + step), self._at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        held = [at for at in self.cuts if abs(self._edge(at) - x) <= _NEAR]
        if held:
            self._at, self._is_held = min(held, key=lambda at: abs(self._edge(at) - x)), True
            self.update()
            return
        for at, box in enumerate(self._boxes()):
            if box.left() <= x <= box.right():
                self._cut(at, self._minutes(at, x))
                self._is_held = self._at == at
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held and self._at is not None:
            self._take(moved(self.pieces, self._at, self._minutes(self._at, event.position().x())), self._at)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._is_held = False

    def _minutes(self, at: int, x: float) -> int:
        """From the beginning of this piece to there."""
        box = self._boxes()[at]
        along = x - box.left() if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else box.right() - x
        return round(along / self._scale)

    # -- drawing -----------------------------------------------------------------------------

    @property
    def _scale(self) -> float:
        """Pixels a minute."""
        stretches = len(self.pieces) - len(self.cuts)
        room = self.width() - 2 * _SIDE - (stretches - 1) * _NEAR
        return max(0.01, room / max(1, sum(piece.minutes for piece in self.pieces)))

    def _boxes(self) -> list[QRectF]:
        """Of the pieces; between two stretches, when somebody was there, a gap."""
        found, left, cuts = [], float(_SIDE), self.cuts
        for at, piece in enumerate(self.pieces):
            wide = piece.minutes * self._scale
            box = QRectF(left, _TOP, wide, _BAND)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                box.moveRight(self.width() - left)
            found.append(box)
            left += wide + (0 if at in cuts else _NEAR)
        return found

    def _edge(self, at: int) -> float:
        box = self._boxes()[at]
        return box.right() if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else box.left()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, painter = self._look.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for piece, box in zip(self.pieces, self._boxes(), strict=True):
            self._paint_piece(painter, piece, box)
        for at in self.cuts:
            ink = palette.color(Role.FOCUS if at == self._at and self.hasFocus() else Role.TEXT)
            painter.fillRect(QRectF(self._edge(at) - 1, _TOP - 3, 3, _BAND + 6), ink)
        self._paint_clocks(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(Role.FOCUS), 2))
            painter.drawRoundedRect(QRectF(1, 1, self.width() - 2, _TOP + _BAND + 2), 5, 5)
        painter.end()

    def _paint_piece(self, painter: QPainter, piece: Piece, box: QRectF) -> None:
        """Kept is full, removed is empty, given away is hatched: none needs its colour to be told apart."""
        palette, phase = self._look.palette, piece.phase or self._phase
        color = palette.project(phase.project_id) if phase is not None else palette.color(Role.MUTED)
        line = Qt.PenStyle.DashLine if piece.fate is Fate.REMOVE else Qt.PenStyle.SolidLine
        painter.setPen(QPen(palette.color(Role.MUTED) if piece.fate is Fate.REMOVE else color, 1, line))
        full = {
            Fate.KEEP: QBrush(color),
            Fate.REMOVE: QBrush(palette.color(Role.SURFACE)),
            Fate.GIVE: QBrush(color, Qt.BrushStyle.BDiagPattern),
        }
        painter.setBrush(full[piece.fate])
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_clocks(self, painter: QPainter) -> None:
        """Both ends, and the cut that is moved, where there is room for it."""
        if not self.pieces:
            return
        metrics = QFontMetrics(self._font)
        painter.setFont(self._font)
        painter.setPen(self._look.palette.color(Role.MUTED))
        row = QRect(_SIDE, _TOP + _BAND + 4, self.width() - 2 * _SIDE, metrics.height())
        first, last = clock(self.pieces[0].since), clock(self.pieces[-1].until)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, plain(first))  # where a line begins, whichever side that is
        painter.drawText(row, Qt.AlignmentFlag.AlignRight, plain(last))
        if self._at is None or self._at not in self.cuts:
            return
        words = clock(self.pieces[self._at].until)
        wide = metrics.horizontalAdvance(plain(words))
        at = QRect(round(self._edge(self._at)) - wide // 2, row.top(), wide, row.height())
        side = max(metrics.horizontalAdvance(plain(words)) for words in (first, last)) + 4
        free = row.adjusted(side, 0, -side, 0)
        if free.contains(at):
            painter.setPen(self._look.palette.color(Role.TEXT))
            painter.drawText(at, Qt.AlignmentFlag.AlignHCenter, plain(words))
