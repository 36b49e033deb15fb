"""How does a text from anywhere become a label, a tooltip or a menu item that shows exactly that text?

Qt guesses markup in labels and tooltips and mnemonics in menus; names of projects are data, never markup.
"""

from __future__ import annotations

import html
import unicodedata
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

SCALE: Final = {"body": 1.0, "muted": 1.0, "title": 1.15, "small": 0.9, "digits": 2.5}
HEAVY: Final = frozenset({"title", "digits"})
ELLIPSIS: Final = "\u2026"


def font(style: str = "body") -> QFont:
    """The system's font in one of our styles; digits of equal width in all of them."""
    made = QFont(QGuiApplication.font())
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * SCALE[style])
    else:
        made.setPixelSize(max(1, round(made.pixelSize() * SCALE[style])))
    if style in HEAVY:
        made.setWeight(QFont.Weight.DemiBold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def label(text: str = "", *, style: str = "body", wrap: bool = False) -> QLabel:
    """A label that shows its text as it is. Styles: body, muted, title, digits, small."""
    made = QLabel()
    _dress(made, style)
    made.setWordWrap(wrap)
    made.setText(text)
    return made


def plain(text: str, limit: int = 300) -> str:
    """One line without control characters, cut after `limit` characters."""
    line = " ".join("".join(_visible(char) for char in text).split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + ELLIPSIS


def tooltip(text: str) -> str:
    """Escaped, so that Qt wraps it and reads no markup out of it; empty stays empty."""
    if not text:
        return ""
    lines = (html.escape(plain(line)) for line in text.splitlines())
    return f"<qt>{'<br>'.join(lines)}</qt>"


def menu_text(text: str, limit: int = 60) -> str:
    """For menus and buttons, where an ampersand would underline the next letter."""
    return plain(text, limit).replace("&", "&&")


def set_ink(widget: QWidget, ink: str) -> None:
    """Colours a label by role: "", muted, accent, danger, warning, ok."""
    if widget.property("ink") != ink:
        widget.setProperty("ink", ink)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis when it does not fit; the whole text is in its tooltip then."""

    def __init__(self, text: str = "", *, style: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _dress(self, style)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(plain(text, 1_000))
        self._explain()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 2
        return QSize(wide, self.fontMetrics().height() + margins.top() + margins.bottom())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
        painter.end()

    def _explain(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        self.setToolTip(tooltip("" if fits else self.text()))


def _dress(made: QLabel, style: str) -> None:
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(font(style))
    if style in {"muted", "small"}:
        made.setProperty("ink", "muted")


def _visible(char: str) -> str:
    kind = unicodedata.category(char)
    if kind in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if kind in {"Cf", "Cs"} and char not in "\u200c\u200d" else char
