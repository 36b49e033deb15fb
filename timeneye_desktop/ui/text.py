"""How does a text from anywhere become a label, a tooltip or a menu item that shows that text and does nothing else?

Qt guesses markup in labels and tooltips and mnemonics in menus; names of projects are data, never markup. Whatever is
shown comes through here (tests/house/test_texts_on_screen.py); a field one types in holds its text as it is.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from textwrap import wrap
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from timeneye_desktop.ui.announce import announce

SCALE: Final = {"body": 1.0, "strong": 1.0, "muted": 1.0, "title": 1.15, "small": 0.9, "clock": 1.75, "digits": 2.5}
"""The one type scale, as shares of the system's size; the two largest are for running times."""
HEAVY: Final = frozenset({"strong", "title", "clock", "digits"})
ELLIPSIS: Final = "\u2026"
LONGEST: Final = 300
"""Characters that are shown of any text."""
LINES: Final = 3
_TIP_WIDE: Final = 60
"""Characters side by side in a tooltip."""
_READ: Final = 8 * LONGEST
"""Characters that are looked at: what stands behind so many that cannot be seen is not shown."""
_INSIDE: Final = "\u200b\u200c\u200d"
"""Places to break a line, and the joiners that Persian and family emoji need; nothing without letters around them."""
_RIDERS: Final = frozenset({"Mn", "Me"})
_STACK: Final = 4
"""Accents and the like that one letter may carry; more would be painted over the lines above and below."""


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


def label(text: str = "", *, style: str = "body", wrap: bool = False) -> Label:
    """A label that shows its text as it is. Styles are those of SCALE."""
    made = Label(style)
    made.setWordWrap(wrap)
    made.setText(text)
    return made


def plain(text: str, limit: int = LONGEST) -> str:
    """One line without control characters, cut after `limit` characters."""
    return _cut(_one_line(text[:_READ]), limit, is_whole=len(text) <= _READ)


def lines(text: str) -> str:
    """The first three lines that hold anything, cut after 300 characters in all."""
    rows = _rows(text)
    return _cut("\n".join(rows[:LINES]), LONGEST, is_whole=len(rows) <= LINES and len(text) <= _READ)


def tooltip(text: str) -> str:
    """Three lines at most, wrapped here: Qt wraps only markup, and a screen reader would read the tags aloud."""
    return "\n".join(_harmless(part) for row in _rows(text)[:LINES] for part in wrap(row, _TIP_WIDE))


def typed(text: str) -> str:
    """For a field one types in: all of it, but for towers of accents, over which a field would think for seconds."""
    return text if text.isascii() else "".join(_without_towers(text))


def tray_text(text: str) -> str:
    """Some trays read markup out of a tooltip and others show escapes as they are: neither of them stands in it."""
    return _harmless(plain(text))


def menu_text(text: str, limit: int = 60, *, key: str = "", is_sent: bool = False) -> str:
    """For menus and buttons, where an ampersand would underline the next letter; `key` stands in front and chooses it.

    Sent over D-Bus, for the desktop to draw, it is underscores that underline, and two of them that show one. Qt makes
    one of the first ampersand and leaves all others.
    """
    words = plain(text, limit)
    if not is_sent:
        words = words.replace("&", "&&")
        return f"&{key} {words}" if key else words
    words = words.replace("_", "__")
    return f"&{key} {words}" if key else words.replace("&", "&&", 1)


def elided(
    metrics: QFontMetrics, text: str, width: int, *, side: Qt.TextElideMode = Qt.TextElideMode.ElideRight
) -> str:
    """As much of one line as fits into `width` pixels."""
    return metrics.elidedText(plain(text), side, width)


def set_ink(widget: QWidget, ink: str) -> None:
    """Colours a label by role: "", muted, accent, danger, warning, ok."""
    if widget.property("ink") != ink:
        widget.setProperty("ink", ink)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Label(QLabel):
    """What `label` makes: whatever it is given, it shows a few plain lines."""

    def __init__(self, style: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(style))
        if style in {"muted", "small"}:
            self.setProperty("ink", "muted")

    def setText(self, text: str) -> None:
        super().setText(lines(text))

    def say(self, words: str) -> None:
        """Shows the words, or goes when there are none; what was not there before is read aloud as well."""
        before = "" if self.isHidden() else self.text()
        self.setText(words)
        self.setVisible(bool(words))
        if self.text() != before:
            announce(self, self.text())


class ElidedLabel(Label):
    """One line that ends in an ellipsis when it does not fit; the whole text is in its tooltip then."""

    def __init__(self, text: str = "", *, style: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(plain(text))
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
        shown = elided(self.fontMetrics(), self.text(), box.width())
        painter.drawText(box, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
        painter.end()

    def _explain(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        self.setToolTip(tooltip("" if fits else self.text()))


@lru_cache(maxsize=4096)
def _one_line(text: str) -> str:
    """Lists ask for the same few hundred texts whenever they are painted."""
    shown = text if text.isascii() and text.isprintable() else "".join(_visible(text))
    return " ".join(shown.split())


def _harmless(text: str) -> str:
    """Nothing in it is a reason to guess markup; for Qt an escape is one, too."""
    return text.replace("<", "\u2039").replace("&lt;", "\u2039")


def _rows(text: str) -> list[str]:
    return [row for row in map(plain, text[:_READ].splitlines()) if row]


def _cut(text: str, limit: int, *, is_whole: bool) -> str:
    if is_whole and len(text) <= limit:
        return text
    return text[: limit - 1].rstrip() + ELLIPSIS


def _visible(text: str) -> Iterator[str]:
    """Its letters, blanks for what would begin a line; nothing that turns the direction of the rest around."""
    left = 0
    for char in text:
        kind = unicodedata.category(char)
        if kind in {"Cc", "Zl", "Zp", "Zs"}:
            left = 0
            yield " "
        elif kind in _RIDERS or char in _INSIDE:
            if left > 0:
                left -= 1
                yield char
        elif kind not in {"Cf", "Cs"}:
            left = _STACK
            yield char


def _without_towers(text: str) -> Iterator[str]:
    left = _STACK
    for char in text:
        left = left - 1 if unicodedata.category(char) in _RIDERS else _STACK
        if left >= 0:
            yield char
