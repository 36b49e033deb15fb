"""How long does a window take to put a hostile text in its place, lay it out and paint it? Run by `make bench-text`."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Final

from hostile import hostile_strings
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyleOptionViewItem
from surfaces import Show, Surfaces

from timeneye_desktop.ui.look import Look

GOAL_MS: Final = 50
CALM: Final = ("Acme > Design", "Homepage sketches", "R&D", "Søren Ørsted", "Meeting with the customer about the offer")
AGAIN: Final = 3
"""Tries of a text; the fastest one counts, since this computer has other things to do as well."""


def shown(show: Show, text: str) -> float:
    """Milliseconds from the text to its picture, and to its tooltip where a row has one."""
    begun = time.perf_counter()
    widget = show(text)
    widget.ensurePolished()
    widget.sizeHint()
    picture: QPixmap = widget.grab()
    if isinstance(widget, QAbstractItemView):
        _point_at(widget)
    spent = (time.perf_counter() - begun) * 1000
    assert not picture.isNull()
    return spent


def _point_at(view: QAbstractItemView) -> None:
    """What a row tells under the pointer is read and laid out too."""
    index = view.model().index(0, 0)
    option = QStyleOptionViewItem()
    option.rect = view.visualRect(index)
    event = QHelpEvent(QEvent.Type.ToolTip, option.rect.center(), QPoint())
    view.itemDelegate().helpEvent(event, view, option, index)


def fastest(show: Show, text: str) -> float:
    return min(shown(show, text) for _ in range(AGAIN))


def measured(name: str, show: Show, texts: tuple[str, ...]) -> str:
    calm = statistics.median(fastest(show, text) for text in CALM)
    times = {text: fastest(show, text) for text in texts}
    worst = max(texts, key=lambda text: times[text])
    ratio = times[worst] / calm
    told = f"{name:17} ordinary {calm:6.2f} ms, worst {times[worst]:6.2f} ms ({ratio:.1f} times)"
    beyond = sum(spent > GOAL_MS for spent in times.values())
    return f"{told}, {beyond} over {GOAL_MS} ms: {worst[:24]!a}, {len(worst):,} characters"


def measure(tell: Callable[[str], None]) -> None:
    application = QApplication([])
    places = Surfaces(Look(application)).places
    texts = hostile_strings()
    tell(f"{len(texts)} texts in {len(places)} places, set, laid out and painted; the best of {AGAIN} tries")
    for name, show in places.items():
        tell(measured(name, show, texts))


if __name__ == "__main__":
    measure(print)
