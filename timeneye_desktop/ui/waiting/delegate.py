"""What does a waiting command or a question look like in the list?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.ui.day.chips import Chips
from timeneye_desktop.ui.day.pens import GAP, INSET, SIDE, Fonts, Pen
from timeneye_desktop.ui.day.row_model import ROW, AnyIndex
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import elided, plain, tooltip
from timeneye_desktop.ui.waiting.lines import WaitingLine
from timeneye_desktop.ui.waiting.question_line import QuestionLine
from timeneye_desktop.ui.words import together

_ABOVE: Final = 12
_BETWEEN: Final = 4
_PICTURE: Final = 16


class WaitingDelegate(QStyledItemDelegate):
    """Three lines of equal height: what and how far; which day and since when; why and what next."""

    def __init__(self, look: Look, icons: Icons) -> None:
        super().__init__()
        self._look = look
        self._icons = icons
        self._fonts = Fonts.of_system()
        self._chips = Chips(look, icons, self._fonts)

    @property
    def row_height(self) -> int:
        return 3 * self._fonts.line + 2 * _BETWEEN + 2 * _ABOVE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = index.data(ROW)
        if not isinstance(line, WaitingLine | QuestionLine):
            return
        view = option.widget
        is_current = isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
        painter.save()
        self._paint_behind(painter, option, is_current=is_current)
        self._paint_line(painter, option.rect, line)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        line = index.data(ROW) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or not isinstance(line, WaitingLine | QuestionLine):
            QToolTip.hideText()
            return True
        note = "" if line.row.work is None else line.row.work.notes
        text = "\n".join(map(plain, (line.what, note, line.why)))
        QToolTip.showText(event.globalPos(), tooltip(text), view.viewport(), option.rect)
        return True

    def _paint_behind(self, painter: QPainter, option: QStyleOptionViewItem, *, is_current: bool) -> None:
        Pen(painter).behind(
            option.rect.adjusted(INSET, 2, -INSET, -2),
            self._look.palette,
            is_chosen=is_current,
            is_pointed=bool(option.state & QStyle.StateFlag.State_MouseOver),
            has_focus=is_current and bool(option.state & QStyle.StateFlag.State_HasFocus),
        )

    def _paint_line(self, painter: QPainter, rect: QRect, line: WaitingLine | QuestionLine) -> None:
        palette, pen, fonts = self._look.palette, Pen(painter, rect), self._fonts
        muted, text = palette.color(Role.MUTED), palette.color(Role.TEXT)
        first = QRect(rect.left() + SIDE, rect.top() + _ABOVE, rect.width() - 2 * SIDE, fonts.line)
        picture = QRect(first.left(), 0, _PICTURE, _PICTURE)
        picture.moveCenter(QRect(picture.left(), first.top(), _PICTURE, first.height()).center())
        pen.picture(picture, self._icons.get(line.picture, Role.MUTED, _PICTURE))
        first.setLeft(picture.right() + 1 + GAP)
        step = fonts.line + _BETWEEN
        second, third = first.translated(0, step), first.translated(0, 2 * step)
        chip = QRect(first.topLeft(), self._chips.size(line.state))
        chip.moveCenter(first.center())
        chip.moveRight(first.right())
        self._chips.draw(pen, chip, line.state)
        first.setRight(chip.left() - GAP)
        pen.left(first, self._both_ends(line.what, first.width()), fonts.bold, text)
        second.setRight(second.right() - pen.right(second, line.since, fonts.body, muted) - GAP)
        self._paint_day(pen, second, line)
        pen.left(third, line.why, fonts.body, text if line.state is RowState.NEEDS_YOU else muted)

    def _paint_day(self, pen: Pen, box: QRect, line: WaitingLine | QuestionLine) -> None:
        muted = self._look.palette.color(Role.MUTED)
        note = "" if line.row.work is None else line.row.work.notes
        words = together(line.day, note) if line.day else ""
        pen.left(box, words, self._fonts.body, muted)

    def _both_ends(self, words: str, width: int) -> str:
        """The phase stands last and is worth as much as the beginning."""
        return elided(QFontMetrics(self._fonts.bold), words, width, side=Qt.TextElideMode.ElideMiddle)
