"""What does a pasted line look like, once it was read?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.ui.day.pens import GAP, Fonts, Pen
from timeneye_desktop.ui.day.row_model import ROW, AnyIndex
from timeneye_desktop.ui.entry.pasted_rows import PastedRow
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import tooltip

SIDE: Final = 12
_DOT: Final = 8
_EDGE: Final = 6


class PastedDelegate(QStyledItemDelegate):
    """Above phase, day and time, or that there is none; below the note, or all the words of a line with a problem."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fonts = Fonts.of_system()

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), 2 * self._fonts.line + 3 * _EDGE + 6)

    def words_box(self, rect: QRect) -> QRect:
        """Where the words are typed, below what they are read as."""
        top = rect.top() + _EDGE + self._fonts.line + 2
        return QRect(rect.left() + SIDE // 2, top, rect.width() - SIDE, rect.bottom() - top - 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW)
        if not isinstance(row, PastedRow):
            return
        painter.save()
        pen, palette = Pen(painter, option.rect), self._look.palette
        pen.behind(
            option.rect.adjusted(4, 1, -4, -1),
            palette,
            is_chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            is_pointed=bool(option.state & QStyle.StateFlag.State_MouseOver),
            has_focus=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )
        upper = option.rect.adjusted(SIDE, _EDGE, -SIDE, 0)
        upper.setHeight(self._fonts.line)
        self._paint_reading(pen, QRect(upper), row)
        lower = upper.translated(0, self._fonts.line + _EDGE)
        if row.problem and not row.lacks_part:
            lower.setLeft(
                lower.left() + pen.left(lower, row.problem, self._fonts.body, palette.color(Role.DANGER)) + GAP
            )
        pen.left(lower, row.words if row.problem else row.draft.notes, self._fonts.body, palette.color(Role.MUTED))
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """The whole row in words: what is wrong with it, and what does not fit."""
        row = index.data(ROW) if index.isValid() else None
        text = f"{row.problem}\n{row.words}" if isinstance(row, PastedRow) else ""
        QToolTip.showText(event.globalPos(), tooltip(text), view.viewport(), option.rect)
        return True

    def _paint_reading(self, pen: Pen, box: QRect, row: PastedRow) -> None:
        palette, fonts, draft = self._look.palette, self._fonts, row.draft
        dot = QRect(box.left(), 0, _DOT, _DOT)
        dot.moveCenter(QRect(dot.left(), box.top(), _DOT, box.height()).center())
        muted = palette.color(Role.MUTED)
        pen.rounded(dot, muted if draft.phase is None else palette.project(draft.phase.key.project_id), _DOT / 2)
        box.setLeft(dot.right() + 1 + GAP)
        danger, text = palette.color(Role.DANGER), palette.color(Role.TEXT)
        has_time = draft.minutes is not None
        time = format_minutes(draft.minutes or 0) if has_time else self.tr("No time")
        ink, kind = (text, fonts.bold) if has_time else (danger, fonts.body)
        box.setRight(box.right() - pen.right(box, time, kind, ink) - GAP)
        box.setRight(box.right() - pen.right(box, row.day_words, fonts.body, muted) - GAP)
        if draft.phase is None:
            pen.left(box, self.tr("No phase"), fonts.body, danger)
            return
        used = pen.left(box, draft.phase.title, fonts.bold, palette.color(Role.TEXT))
        if draft.alternatives:
            more = self.tr("or %n more", "", len(draft.alternatives))
            pen.left(box.adjusted(used + GAP, 0, 0, 0), more, fonts.body, muted)
