"""Which fonts, colours and margins draw a row?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle

from timeneye_desktop.domain.search import marks
from timeneye_desktop.ui.palette import Palette, Role
from timeneye_desktop.ui.places import in_units
from timeneye_desktop.ui.sheet import THICK, THIN
from timeneye_desktop.ui.text import elided, font, plain

SIDE: Final = 20
"""Left and right of everything, in logical pixels."""
INSET: Final = 8
"""Left and right of what is drawn behind a row."""
GAP: Final = 8
CORNER: Final = 6
BEFORE: Final = 12
"""Letters that are kept before a marked word."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The three sizes of a list, and how wide their letters are."""

    body: QFont
    bold: QFont
    small: QFont

    @classmethod
    def of_system(cls) -> Fonts:
        return cls(font("body"), font("strong"), font("small"))

    @property
    def line(self) -> int:
        return QFontMetrics(self.body).height()


@dataclass(frozen=True, slots=True)
class Marks:
    """Words that were looked for, and what is drawn behind them."""

    words: tuple[str, ...]
    color: QColor


class Pen:
    """Writes single lines of plain text; each answers with how wide it came out.

    Boxes are those of a row that is read from the left; where one reads from the right, it mirrors them in `row`.
    """

    def __init__(self, painter: QPainter, row: QRect | None = None) -> None:
        self._painter = painter
        self._row = row if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft else None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def seen(self, box: QRect) -> QRect:
        """Where it is painted."""
        return box if self._row is None else QStyle.visualRect(Qt.LayoutDirection.RightToLeft, self._row, box)

    def left(self, box: QRect, text: str, kind: QFont, color: QColor, marked: Marks | None = None) -> int:
        """Elided at the right; where the first marked word would be lost there, at the left as well."""
        if marked is not None and marked.words:
            text = self._mark(box, plain(text), kind, marked)
        return self._write(box, text, kind, color, Qt.AlignmentFlag.AlignLeft)

    def right(self, box: QRect, text: str, kind: QFont, color: QColor) -> int:
        return self._write(box, text, kind, color, Qt.AlignmentFlag.AlignRight)

    def middle(self, box: QRect, text: str, kind: QFont, color: QColor) -> int:
        return self._write(box, text, kind, color, Qt.AlignmentFlag.AlignHCenter)

    def fill(self, box: QRect, color: QColor) -> None:
        self._painter.fillRect(self.seen(box), color)

    def picture(self, box: QRect, icon: QIcon) -> None:
        icon.paint(self._painter, self.seen(box), Qt.AlignmentFlag.AlignCenter)

    def rounded(self, box: QRect, fill: QColor, radius: float, outline: QPen | None = None) -> None:
        self._round(self.seen(box), fill, radius, outline)

    def _round(self, box: QRect, fill: QColor, radius: float, outline: QPen | None = None) -> None:
        inside = 0.5 if outline is None else outline.widthF() / 2
        self._painter.setPen(Qt.PenStyle.NoPen if outline is None else outline)
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(QRectF(box).adjusted(inside, inside, -inside, -inside), radius, radius)

    def behind(self, box: QRect, palette: Palette, *, is_chosen: bool, is_pointed: bool, has_focus: bool) -> None:
        """What lies behind a row that is chosen, pointed at or has the keyboard; nothing behind any other."""
        if not (is_chosen or is_pointed or has_focus):
            return
        outline = None
        if has_focus:
            outline = QPen(palette.color(Role.FOCUS), THICK + palette.is_strong)
        elif palette.is_strong:
            outline = QPen(palette.color(Role.LINE), THIN + is_chosen)
        self.rounded(box, palette.color(Role.SELECTED if is_chosen else Role.HOVER), CORNER, outline)

    def _mark(self, box: QRect, text: str, kind: QFont, marked: Marks) -> str:
        """Draws behind the words; answers with the text from where it is to be read."""
        metrics = QFontMetrics(kind)
        found = marks(text, marked.words)
        if found and not elided(metrics, text, box.width()).startswith(text[: found[0][1]]):
            text = "…" + text[max(0, found[0][0] - BEFORE) :]
            found = marks(text, marked.words)
        shown = elided(metrics, text, box.width())
        layout = QTextLayout(shown, kind)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        left = self.seen(QRect(box.left(), box.top(), metrics.horizontalAdvance(shown), box.height())).left()
        for start, end in found:
            if shown.startswith(text[:end]):
                ends = [round(line.cursorToX(in_units(shown, place))[0]) for place in (start, end)]  # type: ignore[index]  # a pair, whatever the stub says
                tall = QRect(left + min(ends) - 1, box.center().y() - metrics.height() // 2, 0, metrics.height())
                tall.setWidth(max(ends) - min(ends) + 2)
                self._round(tall, marked.color, 2)
        return text

    def _write(self, box: QRect, text: str, kind: QFont, color: QColor, side: Qt.AlignmentFlag) -> int:
        metrics = QFontMetrics(kind)
        shown = elided(metrics, text, box.width())
        self._painter.setFont(kind)
        self._painter.setPen(color)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(self.seen(box), int(flags), shown)
        return metrics.horizontalAdvance(shown)
