"""How does a text get into the language of the person? A QObject asks `self.tr`; everything else asks these two."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def mark(text: str) -> str:
    """A text in a table, so that the catalogues hold it; whoever shows it asks `tr`."""
    return text


def tr(text: str, comment: str = "", count: int = -1) -> str:
    """As `self.tr`: `comment` tells two meanings of one text apart, `count` stands for %n and picks the form."""
    return QCoreApplication.translate("", text, comment, count)
