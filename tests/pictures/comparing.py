"""Do two pictures show the same? A word, an icon or a colour makes a difference; other smoothing of letters makes none.

Three measures, each with a bound between what smoothing brings about and the least change that a person could see:

- strong: pixels that differ by more than 40 of 255 levels. The faintest ink stands out from its ground by twice that
  (tests/pictures/test_comparing.py holds every palette to it), so a letter or an icon that comes, goes or changes
  leaves dozens of them. Smoothing moves edges by less.
- flat: what still differs by more than 3 levels after each pixel took the least difference of 6 x 6. Smoothing leaves
  equal pixels between and vanishes; the colour of a surface does not.
- lined: the same along 24 pixels of a row or column, for rules and borders.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QImage, QPainter

STRONG: Final = 40
_STRONG_MOST: Final = 18
"""Colour values: six pixels of grey."""
_FLAT: Final = 3
_FLAT_MOST: Final = 60
_LINED_MOST: Final = 120
_AROUND: Final = 6
_ALONG: Final = 24
_LEVELS: Final = 256
_Mode = QPainter.CompositionMode


@dataclass(frozen=True, slots=True)
class Difference:
    why: str
    picture: QImage
    """Black where both are the same."""


def difference(expected: QImage, got: QImage) -> Difference | None:
    """None when a person would see the same."""
    ours, theirs = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (expected, got))
    if ours.size() != theirs.size():
        return Difference(f"{_size(theirs)} instead of {_size(ours)}", theirs)
    apart = _painted(ours, theirs, _Mode.CompositionMode_Difference)
    strong = _above(apart, STRONG)
    flat = _above(_least(_least(apart, _AROUND, 0), 0, _AROUND), _FLAT)
    lined = max(_above(_least(apart, _ALONG, 0), _FLAT), _above(_least(apart, 0, _ALONG), _FLAT))
    said = (("strong", strong, _STRONG_MOST), ("flat", flat, _FLAT_MOST), ("lined", lined, _LINED_MOST))
    why = ", ".join(f"{name} {count}" for name, count, most in said if count > most)
    return Difference(why, _brightened(apart)) if why else None


def _least(apart: QImage, wide: int, tall: int) -> QImage:
    """Each pixel becomes the darkest of so many to its right or below; what has less beside it counts as equal."""
    least = apart.copy()
    for step in range(1, max(wide, tall)):
        beside = QImage(apart.size(), apart.format())
        beside.fill(0)
        painter = QPainter(beside)
        painter.drawImage(-step if wide else 0, -step if tall else 0, apart)
        painter.end()
        least = _painted(least, beside, _Mode.CompositionMode_Darken)
    return least


def _above(image: QImage, level: int) -> int:
    """How many colour values lie above a level."""
    table = bytes(int(value > level) for value in range(_LEVELS))
    return bytes(image.constBits()).translate(table).count(1) - image.width() * image.height()  # but for the alphas


def _brightened(image: QImage) -> QImage:
    for _ in range(2):
        image = _painted(image, image, _Mode.CompositionMode_Plus)
    return image


def _painted(below: QImage, above: QImage, mode: QPainter.CompositionMode) -> QImage:
    made = below.copy()
    painter = QPainter(made)
    painter.setCompositionMode(mode)
    painter.drawImage(0, 0, above)
    painter.end()
    made.setDevicePixelRatio(1)
    return made


def _size(image: QImage) -> str:
    return f"{image.width()} x {image.height()}"
