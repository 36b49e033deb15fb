"""What is the program's own picture, at every size?"""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QIcon, QPixmap

from timeneye_desktop.ui.icons import draw, drawing

SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
_DETAILED: Final = 40
"""Smaller than this, a drawing with fewer parts is clearer."""


def app_icon() -> QIcon:
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(app_picture(size))
    return icon


def app_picture(size: int, ratio: float = 1.0) -> QPixmap:
    """In colours of its own, the same in every palette."""
    name = "timeneye" if size * ratio >= _DETAILED else "timeneye-small"
    return draw(drawing(f"app/{name}.svg"), QColor(), size, ratio)
