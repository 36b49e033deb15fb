"""What does each row of the day list look like?"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.ui.day.chips import Chips
from timeneye_desktop.ui.day.entry_boxes import EntryBoxes
from timeneye_desktop.ui.day.pens import GAP, INSET, SIDE, Fonts, Marks, Pen
from timeneye_desktop.ui.day.row_model import ROW, AnyIndex, Row
from timeneye_desktop.ui.day.rows import DayLine, EntryLine, OlderLine, StarterLine, WordsLine
from timeneye_desktop.ui.day_names import beside_word, day_word
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import plain, tooltip
from timeneye_desktop.ui.words import state_hint, state_word

HEAD_BOTTOM: Final = 6
TRACK: Final = 2
"""Height of the line that fills towards the day's target."""


class DayDelegate(QStyledItemDelegate):
    """Paints; knows nothing that is not in the row."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._fonts = Fonts.of_system()
        self.chips = Chips(look, icons, self._fonts)

    def height_of(self, row: Row) -> int:
        """In logical pixels; follows the font, never the content, so that nothing jumps."""
        line = self._fonts.line
        if isinstance(row, EntryLine):
            return 2 * line + 18
        if isinstance(row, DayLine):
            return line + (18 if row.is_first else 30)
        return line + (16 if isinstance(row, StarterLine) else 20)

    def height_of_day(self, entries: int) -> int:
        """Of its head and so many entries, at the top of the list."""
        line = self._fonts.line
        return line + 18 + entries * (2 * line + 18)

    def boxes(self, rect: QRect, row: EntryRow, *, is_pointed: bool) -> EntryBoxes:
        """Where they are seen, and hit."""
        return EntryBoxes.of(rect, row, self.chips, is_pointed=is_pointed).seen_in(rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROW)
        painter.save()
        if isinstance(row, DayLine):
            self._paint_day(painter, option.rect, row)
        elif isinstance(row, EntryLine):
            self._paint_behind(painter, option)
            is_pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._paint_entry(painter, option.rect, row, is_pointed=is_pointed)
        elif isinstance(row, StarterLine):
            self._paint_behind(painter, option)
            self._paint_starter(painter, option.rect, row)
        elif isinstance(row, WordsLine | OlderLine):
            if row.can_choose:
                self._paint_behind(painter, option)
            self._paint_words(painter, option.rect, row)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        row = index.data(ROW) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or not isinstance(row, EntryLine):
            QToolTip.hideText()
            return True
        is_pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        text = self.hint_at(event.pos(), option.rect, row.row, is_pointed=is_pointed)
        QToolTip.showText(event.globalPos(), tooltip(text), view.viewport(), option.rect)
        return True

    def hint_at(self, where: QPoint, rect: QRect, row: EntryRow, *, is_pointed: bool = False) -> str:
        """What the tooltip says at this place: what happens next, or the words that do not fit."""
        boxes = self.boxes(rect, row, is_pointed=is_pointed)
        if boxes.chip.adjusted(-4, -8, 4, 8).contains(where):
            return f"{state_word(row.state).capitalize()}. {state_hint(row)}"
        title = f"{row.project} > {row.phase}"
        metrics = QFontMetrics(self._fonts.body)
        fits = metrics.horizontalAdvance(plain(title)) <= boxes.title.width()
        note_fits = metrics.horizontalAdvance(plain(row.work.notes)) <= boxes.note.width()
        if fits and (note_fits or not row.work.notes):
            return ""
        return f"{plain(title)}\n{plain(row.work.notes)}".strip()

    def _paint_behind(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = option.rect.adjusted(INSET, 1, -INSET, -1)
        Pen(painter).behind(
            box,
            self._look.palette,
            is_chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            is_pointed=bool(option.state & QStyle.StateFlag.State_MouseOver),
            has_focus=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )

    def _paint_day(self, painter: QPainter, rect: QRect, row: DayLine) -> None:
        palette, pen = self._look.palette, Pen(painter, rect)
        box = QRect(rect.left() + SIDE, 0, rect.width() - 2 * SIDE, self._fonts.line)
        box.moveBottom(rect.bottom() - HEAD_BOTTOM - TRACK)
        muted, text = palette.color(Role.MUTED), palette.color(Role.TEXT)
        rest = QRect(box)
        space = QFontMetrics(self._fonts.body).horizontalAdvance(" ")
        if row.target:
            of = self.tr("of {target}").format(target=format_minutes(row.target))
            used = pen.right(rest, of, self._fonts.body, muted)
            rest.setRight(rest.right() - used - space)
        rest.setRight(rest.right() - pen.right(rest, format_minutes(row.minutes), self._fonts.bold, text) - GAP)
        rest.setLeft(rest.left() + pen.left(rest, day_word(row.day, row.today), self._fonts.bold, text) + GAP)
        pen.left(rest, beside_word(row.day, row.today), self._fonts.body, muted)
        track = QRect(box.left(), rect.bottom() - TRACK, box.width(), TRACK)
        pen.fill(track.adjusted(0, 1, 0, 0), palette.color(Role.LINE))
        if row.target:
            track.setWidth(round(track.width() * min(1.0, row.minutes / row.target)))
            pen.fill(track, palette.color(Role.ACCENT))

    def _paint_entry(self, painter: QPainter, rect: QRect, line: EntryLine, *, is_pointed: bool) -> None:
        palette, pen, row = self._look.palette, Pen(painter, rect), line.row
        marked = Marks(line.words, palette.color(Role.MARK)) if line.words else None
        boxes = EntryBoxes.of(rect, row, self.chips, is_pointed=is_pointed)
        pen.rounded(boxes.dot.adjusted(-1, -1, 1, 1), palette.project(row.work.phase.project_id), boxes.dot.height())
        self._paint_title(pen, boxes.title, row.project, row.phase, marked)
        if row.work.notes:
            pen.left(boxes.note, row.work.notes, self._fonts.body, palette.color(Role.MUTED), marked)
        self.chips.draw(pen, boxes.chip, row.state, has_word=not is_pointed)
        pen.right(boxes.minutes, format_minutes(row.work.minutes), self._fonts.bold, palette.color(Role.TEXT))

    def _paint_title(self, pen: Pen, box: QRect, project: str, phase: str, marked: Marks | None = None) -> None:
        """Both names keep a share when there is no room for both."""
        palette, metrics = self._look.palette, QFontMetrics(self._fonts.body)
        space, arrow = metrics.horizontalAdvance(" "), metrics.horizontalAdvance(">")
        wanted = metrics.horizontalAdvance(plain(phase)) + arrow + 2 * space
        first = QRect(box)
        first.setWidth(max(box.width() - wanted, box.width() * 45 // 100))
        used = pen.left(first, project, self._fonts.bold, palette.color(Role.TEXT), marked)
        rest = box.adjusted(used + space, 0, 0, 0)
        pen.left(rest, ">", self._fonts.body, palette.color(Role.MUTED))
        pen.left(rest.adjusted(arrow + space, 0, 0, 0), phase, self._fonts.body, palette.color(Role.TEXT), marked)

    def _paint_starter(self, painter: QPainter, rect: QRect, row: StarterLine) -> None:
        palette, pen = self._look.palette, Pen(painter, rect)
        picture = QRect(rect.left() + SIDE - 4, 0, 16, 16)
        picture.moveCenter(QRect(picture.left(), rect.top(), 16, rect.height()).center())
        pen.picture(picture, self._icons.get("play", Role.ACCENT, 16))
        project = QRect(picture.right() + GAP + 2, 0, 8, 8)
        project.moveCenter(QRect(project.left(), rect.top(), 8, rect.height()).center())
        pen.rounded(project.adjusted(-1, -1, 1, 1), palette.project(row.choice.key.project_id), 8)
        words = QRect(project.right() + GAP + 2, rect.top(), 0, rect.height())
        words.setRight(rect.right() - SIDE)
        self._paint_title(pen, words, row.choice.project, row.choice.phase)

    def _paint_words(self, painter: QPainter, rect: QRect, row: WordsLine | OlderLine) -> None:
        box = rect.adjusted(SIDE, 0, -SIDE, 0)
        pen, muted = Pen(painter, rect), self._look.palette.color(Role.MUTED)
        if isinstance(row, OlderLine):
            accent = self._look.palette.color(Role.ACCENT)
            pen.middle(box, row.text, self._fonts.small, accent if row.can_choose else muted)
        else:
            pen.left(box, row.text, self._fonts.body, muted)
