"""Does everyone see where the keyboard is, in light and in dark, without a look at the colour alone?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from tab_stops import box, called, closed_by_leaving, stops

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.look import Look

Found = Callable[..., list[str]]
CONTRAST = 3.0
"""Between a pixel with and the same without the focus."""
SHARE = 0.5
"""Of the length of the edge of a control, as pixels that differ so much."""
LONGEST = 400
"""Pixels of an edge of which that is asked; of what is larger, one row shows it."""
MARGIN = 3


@cache
def luminance(color: int) -> float:
    parts = (QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def differing(with_focus: QImage, without: QImage) -> int:
    """Pixels that tell the two apart at a glance."""
    return sum(
        contrast(one, other) >= CONTRAST
        for one, other in zip(pixels(with_focus), pixels(without), strict=True)
        if one != other
    )


def pixels(image: QImage) -> memoryview:
    made = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(made.constBits())).cast("I")


def shown(window: QWidget, where: QRect) -> QImage:
    return window.grab(where).toImage()


def bring_into_sight(stop: QWidget) -> None:
    """As Tab does."""
    around = stop.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()


def hidden_focus(window: QWidget, seen: set[str]) -> Iterator[str]:
    block = closed_by_leaving(window)
    found = [stop for stop in stops(window) if block is None or stop is block or block.isAncestorOf(stop)]
    start = QApplication.focusWidget()
    for at, stop in enumerate(found):
        if f"{type(stop).__name__} {called(stop)}" in seen:
            continue
        seen.add(f"{type(stop).__name__} {called(stop)}")
        other = found[at - 1]
        bring_into_sight(stop)
        where = box(stop).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN) & window.rect()
        stop.setFocus()
        with_focus = shown(window, where)
        if other is stop:
            stop.clearFocus()
        else:
            other.setFocus()
        without = shown(window, where)
        wanted = SHARE * min(2 * (stop.width() + stop.height()), LONGEST)
        pixels_told = differing(with_focus, without)
        if pixels_told < wanted:
            yield f"{type(stop).__name__} {called(stop)}: {pixels_told} of {wanted:.0f} pixels"
    if start is not None:
        start.setFocus()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_focus_is_seen(wrong_on_any_screen: Found, look: Look, theme: Theme) -> None:
    look.choose(theme)
    seen: set[str] = set()
    assert wrong_on_any_screen(lambda window: hidden_focus(window, seen)) == []
