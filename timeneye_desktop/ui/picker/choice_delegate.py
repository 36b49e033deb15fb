"""How a row "Acme > Design" is drawn: the project's dot, the letters that were found, a small word why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from timeneye_desktop.domain.ranking import Match
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.picker.choice_model import MATCH
from timeneye_desktop.ui.places import in_units
from timeneye_desktop.ui.text import elided, font, plain

ROW: Final = 32
_PAD: Final = 12
_DOT: Final = 8
_WHY: Final = {"recent": "recent", "initials": "initials", "typo": "similar"}


class ChoiceDelegate(QStyledItemDelegate):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        match = index.data(MATCH)
        if not isinstance(match, Match):
            return
        palette, box = self._look.palette, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(palette.color(Role.SELECTED if is_selected else Role.HOVER))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -1), 5, 5)
        painter.setBrush(palette.project(match.choice.key.project_id))
        painter.drawEllipse(QPointF(box.left() + _PAD + _DOT / 2, box.center().y() + 0.5), _DOT / 2, _DOT / 2)
        right = box.right() - _PAD
        right -= self._draw_why(painter, match, QRect(box.left(), box.top(), right - box.left(), box.height()))
        left = box.left() + _PAD + _DOT + 10
        self._draw_title(painter, match, QRect(left, box.top(), right - left, box.height()))
        painter.restore()

    def _draw_why(self, painter: QPainter, match: Match, box: QRect) -> int:
        word = plain(_WHY.get(match.why, ""))
        if not word:
            return 0
        painter.setFont(font("small"))
        painter.setPen(self._look.palette.color(Role.MUTED))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), word)
        return QFontMetrics(font("small")).horizontalAdvance(word) + _PAD

    def _draw_title(self, painter: QPainter, match: Match, box: QRect) -> None:
        title = plain(match.choice.title)
        metrics = QFontMetrics(font())
        shown = elided(metrics, title, box.width())
        layout = QTextLayout(shown, font())
        if title == match.choice.title:  # otherwise the places of the found letters have moved
            layout.setFormats(self._found(match, shown))
        layout.beginLayout()
        layout.createLine().setLineWidth(box.width() + 1)
        layout.endLayout()
        painter.setPen(self._look.palette.color(Role.TEXT))
        layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - metrics.height()) / 2))

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
