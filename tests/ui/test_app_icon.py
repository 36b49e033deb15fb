"""Is the program's own picture there at every size, whole and sharp?"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from timeneye_desktop.ui.app_icon import SIZES, app_icon, app_picture


@pytest.fixture(autouse=True)
def _screen(qapp: QApplication) -> None:
    """Pixmaps need an application."""


def solid(image: QImage) -> list[QColor]:
    pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return [pixel for pixel in pixels if pixel.alpha() > 250]


@pytest.mark.parametrize("size", SIZES)
def test_it_is_drawn_at_every_size(size: int) -> None:
    image = app_icon().pixmap(QSize(size, size), 1.0).toImage()
    assert image.width() == size
    pixels = solid(image)
    assert len(pixels) > size * size / 2
    grounds = [pixel for pixel in pixels if 160 <= pixel.hue() <= 190]
    whites = [pixel for pixel in pixels if pixel.lightnessF() > 0.8]
    assert len(grounds) > len(pixels) / 3
    assert len(whites) > len(pixels) / 8


@pytest.mark.parametrize("size", [16, 32])
def test_the_small_one_stands_on_pixels(size: int) -> None:
    """The crown is a clean bar."""
    image = app_picture(size).toImage()
    row = [image.pixelColor(x, size // 8).lightnessF() > 0.95 for x in range(size)]
    assert sum(row) == size // 4


def test_it_has_the_pixels_of_the_screen() -> None:
    pixmap = app_picture(64, 1.5)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (96, 1.5)
    assert app_picture(24).toImage() != app_picture(24, 2.0).toImage()
