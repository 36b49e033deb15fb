"""Which picture belongs to a name, in the tint of a role?"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.resource_files import resource

RATIOS: Final = (1.0, 1.5, 2.0, 3.0)
FAINT: Final = 0.45
"""How much of a disabled picture is left."""


@lru_cache(maxsize=128)
def drawing(name: str) -> str:
    """The SVG text of a file below resources/; KeyError for a name nobody drew."""
    path = resource(name)
    if not path.is_file():
        raise KeyError(name)
    return path.read_text(encoding="utf-8")


def draw(svg: str, color: QColor, size: int, ratio: float, opacity: float = 1.0) -> QPixmap:
    """`size` logical pixels square, sharp at `ratio`; currentColor becomes `color`."""
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", color.name()).encode()))
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    if opacity < 1:  # of the whole: stroke by stroke, where two meet would be darker
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(pixmap.rect(), QColor.fromRgbF(0, 0, 0, opacity))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Icons:
    """One family, drawn for this app on a 24-px grid. Ask again after `Look.changed`.

    A line is 1.5 of 24 wide and its middle lies at an odd multiple of 0.75: at 16 pixels it fills one pixel, at 32 two.
    (It is 1.51, because what is no wider than a pixel Qt draws in a way of its own, uneven where it slants.)
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: dict[tuple[str, str, int], QIcon] = {}

    def get(self, name: str, role: Role = Role.TEXT, size: int = 16) -> QIcon:
        return self.tinted(name, self._look.palette.color(role), size)

    def tinted(self, name: str, color: QColor, size: int = 16) -> QIcon:
        """In a colour that is no role, such as a project's."""
        key = (name, color.name(), size)
        icon = self._kept.get(key)
        if icon is None:
            icon = self._kept[key] = _icon(drawing(f"icons/{name}.svg"), color, size)
        return icon

    def pixmap(self, name: str, role: Role = Role.TEXT, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """For painting by hand; `ratio` is the device's."""
        return draw(drawing(f"icons/{name}.svg"), self._look.palette.color(role), size, ratio)


def _icon(svg: str, color: QColor, size: int) -> QIcon:
    icon = QIcon()
    for ratio in RATIOS:
        icon.addPixmap(draw(svg, color, size, ratio), QIcon.Mode.Normal)
        icon.addPixmap(draw(svg, color, size, ratio, FAINT), QIcon.Mode.Disabled)
    return icon
