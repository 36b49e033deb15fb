"""How does a picture become a small file? As 256 colours: the most frequent exactly, the edges of letters nearly."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

from pictures.comparing import difference
from PySide6.QtGui import QImage

_COLOURS: Final = 256
_EXACT: Final = 96
_CELL: Final = 0xFFF0F0F0
_MIDDLE: Final = 0x00080808
_FASTEST: Final = 100
_SMALLEST: Final = 0
"""Of Qt's scale from 0 to 100: as much time as it takes."""


def save_small(image: QImage, path: Path) -> None:
    """Flat areas keep their colour, the rest moves to the middle of 16 levels; kept whole where that would show."""
    picture = image.convertToFormat(QImage.Format.Format_RGB32)
    seen = Counter(memoryview(picture.constBits()).cast("I"))
    small = picture.convertToFormat(QImage.Format.Format_Indexed8, table_of(seen))
    _save(small if difference(small, picture) is None else picture, path, _SMALLEST)


def save_fast(image: QImage, path: Path) -> None:
    """To be read once."""
    _save(image, path, _FASTEST)


def table_of(seen: Counter[int]) -> list[int]:
    """The colours a picture is drawn with; all of them where they are few."""
    if len(seen) <= _COLOURS:
        return list(seen)
    exact = [colour for colour, _count in seen.most_common(_EXACT)]
    cells: Counter[int] = Counter()
    for colour, count in seen.items():
        if colour not in exact:
            cells[(colour & _CELL) | _MIDDLE] += count
    return exact + [cell for cell, _count in cells.most_common(_COLOURS - _EXACT)]


def _save(image: QImage, path: Path, quality: int) -> None:
    if not image.save(str(path), "PNG", quality):
        raise OSError(path)
