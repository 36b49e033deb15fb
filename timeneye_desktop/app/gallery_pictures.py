"""How does a scene become a picture that is the same on every computer?"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from timeneye_desktop.app.gallery_world import GalleryStuckError, World, Worlds
from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.gallery.scene import Scene

_SHOWN_AT: Final = QPoint(60, 60)
"""Away from the pointer, which rests in the corner."""
_LOOKS: Final = 200
_LOOK_EVERY: Final = 0.008


@dataclass(frozen=True, slots=True)
class Picture:
    scene: Scene
    theme: Theme
    image: QImage


async def pictures(worlds: Worlds, scenes: Sequence[Scene], themes: Sequence[Theme]) -> AsyncIterator[Picture]:
    """Of every scene, in every theme; each scene is made once."""
    for scene in scenes:
        worlds.look.choose(themes[0])
        async with worlds.begin(scene.start) as world:
            widget = await made(world, scene)
            for theme in themes:
                worlds.look.choose(theme)
                yield Picture(scene, theme, await still(world, widget))
            widget.hide()


async def made(world: World, scene: Scene) -> QWidget:
    """The scene's widget, on the screen and in its size."""
    widget = await world.make(scene)
    if scene.size is not None:
        widget.resize(*scene.size)
    if not isinstance(widget, QMenu):  # one that is open would hold every click
        if not widget.isVisible():  # what it has opened beside itself would stay behind
            widget.move(_SHOWN_AT)
        widget.show()
        widget.activateWindow()
    await world.settled()
    return widget


async def still(world: World, widget: QWidget) -> QImage:
    """Once two looks in a row see the same."""
    before = QImage()
    for _ in range(_LOOKS):
        await world.settled()
        image = _seen(widget)
        if image == before:
            return image
        before = image
        await asyncio.sleep(_LOOK_EVERY)
    raise GalleryStuckError(widget.objectName())


def _seen(widget: QWidget) -> QImage:
    """The widget, with what lies over it as a window of its own."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for above in _above(widget):
        painter.drawPixmap(above.pos() - widget.pos(), above.grab())
    painter.end()
    return image


def _above(widget: QWidget) -> list[QWidget]:
    tops = QApplication.topLevelWidgets()
    return [top for top in tops if top is not widget and top.isVisible() and _lies_on(top, widget)]


def _lies_on(top: QWidget, widget: QWidget) -> bool:
    is_tip = top.windowType() is Qt.WindowType.ToolTip
    return is_tip and top.geometry().intersects(widget.geometry())
