"""How a row "Acme > Design" is drawn: the project's dot, the letters that were found, a small word why."""

from __future__ import annotations

from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from timeneye_desktop.domain.ranking import Match
from timeneye_desktop.ui.day.pens import Pen
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.picker.choice_model import MATCH
from timeneye_desktop.ui.picker.wording import why_words
from timeneye_desktop.ui.places import in_units
from timeneye_desktop.ui.text import elided, font, plain, tooltip

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex

ROW: Final = 32
_PAD: Final = 12
_DOT: Final = 8
_WHY: Final = 0.35
"""Of a row's width that the small word may have where the title needs the rest."""


class ChoiceDelegate(QStyledItemDelegate):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(option.rect.width(), ROW)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """The whole title, which may not fit, and why it stands here."""
        match = index.data(MATCH) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or not isinstance(match, Match):
            QToolTip.hideText()
            return True
        text = "\n".join((plain(match.choice.title), why_words(match)))
        QToolTip.showText(event.globalPos(), tooltip(text), view.viewport(), option.rect)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        match = index.data(MATCH)
        if not isinstance(match, Match):
            return
        palette, box = self._look.palette, option.rect
        painter.save()
        pen = Pen(painter, box)
        pen.behind(
            box.adjusted(4, 1, -4, -1),
            palette,
            is_chosen=bool(option.state & QStyle.StateFlag.State_Selected),
            is_pointed=bool(option.state & QStyle.StateFlag.State_MouseOver),
            has_focus=False,  # the keyboard stays in the field above
        )
        dot = QRect(box.left() + _PAD, 0, _DOT, _DOT)
        dot.moveCenter(QRect(dot.left(), box.top(), _DOT, box.height()).center())
        pen.rounded(dot, palette.project(match.choice.key.project_id), _DOT / 2)
        right = box.right() - _PAD
        right -= self._draw_why(pen, match, QRect(box.left(), box.top(), right - box.left(), box.height()))
        left = box.left() + _PAD + _DOT + 10
        self._draw_title(painter, match, pen.seen(QRect(left, box.top(), right - left, box.height())))
        painter.restore()

    def _draw_why(self, pen: Pen, match: Match, box: QRect) -> int:
        """Answer with the width it took."""
        small = font("small")
        metrics, title = QFontMetrics(small), QFontMetrics(font()).horizontalAdvance(plain(match.choice.title))
        left = box.width() - title - 2 * _PAD - _DOT - 10
        word = elided(metrics, why_words(match), max(left, round(box.width() * _WHY)))
        return pen.right(box, word, small, self._look.palette.color(Role.MUTED)) + _PAD if word else 0

    def _draw_title(self, painter: QPainter, match: Match, box: QRect) -> None:
        title, body = plain(match.choice.title), font()
        metrics = QFontMetrics(body)
        shown = elided(metrics, title, box.width())
        layout = QTextLayout(shown, body)
        if title == match.choice.title:  # otherwise the places of the found letters have moved
            layout.setFormats(self._found(match, shown))
        layout.beginLayout()
        layout.createLine().setLineWidth(box.width() + 1)
        layout.endLayout()
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = box.right() + 1 - metrics.horizontalAdvance(shown) if is_mirrored else box.left()
        painter.setPen(self._look.palette.color(Role.TEXT if match.choice.is_open else Role.MUTED))
        layout.draw(painter, QPointF(left, box.top() + (box.height() - metrics.height()) / 2))

    def _found(self, match: Match, shown: str) -> list[QTextLayout.FormatRange]:
        ranges = []
        for start, end in match.spans:
            if start >= len(shown):
                continue
            found = QTextLayout.FormatRange()
            found.start = in_units(shown, start)
            found.length = in_units(shown, end) - found.start
            ink = QTextCharFormat()
            ink.setForeground(self._look.palette.color(Role.ACCENT))
            ink.setFontWeight(600)
            found.format = ink
            ranges.append(found)
        return ranges
