"""Is every picture there that the code names, and is it drawn, tinted and sharp?"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

import timeneye_desktop
from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.icons import Icons, draw, drawing
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.resource_files import resource

PACKAGE = Path(timeneye_desktop.__file__).parent
NAMES = sorted(file.stem for file in resource("icons").glob("*.svg"))
TINTED = [name for name in NAMES if name != "app"]
"""The mark of the app has colours of its own."""
TINT = QColor("#c2185b")


@pytest.fixture(autouse=True)
def _screen(qapp: QApplication) -> None:
    """Pixmaps need an application."""


def filled(image: QImage) -> list[QColor]:
    pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return [pixel for pixel in pixels if pixel.alpha() > 128]


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("size", [16, 24, 48])
@pytest.mark.parametrize("name", TINTED)
def test_every_icon_is_drawn_in_its_tint(name: str, size: int, ratio: float) -> None:
    pixmap = draw(drawing(f"icons/{name}.svg"), TINT, size, ratio)
    assert pixmap.width() == round(size * ratio)
    assert pixmap.devicePixelRatio() == ratio
    pixels = filled(pixmap.toImage())
    assert len(pixels) > size * ratio / 3, "there is something to see"
    tinted = [pixel for pixel in pixels if abs(pixel.hue() - TINT.hue()) <= 6]
    assert len(tinted) > len(pixels) / 2
    edge = pixmap.toImage()
    last = edge.width() - 1
    corners = (edge.pixelColor(x, y).alpha() for x in (0, last) for y in (0, last))
    assert max(corners) < 128, "nothing is cut off at the corners"


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("size", [16, 24, 48])
def test_the_mark_of_the_app_is_drawn_at_every_size(size: int, ratio: float) -> None:
    image = draw(drawing("icons/app.svg"), TINT, size, ratio).toImage()
    assert len(filled(image)) > image.width() * image.height() / 2


@pytest.mark.parametrize("name", TINTED)
def test_every_icon_is_of_the_family(name: str) -> None:
    svg = drawing(f"icons/{name}.svg")
    assert 'viewBox="0 0 24 24"' in svg
    assert "currentColor" in svg
    assert "#" not in svg


@pytest.mark.parametrize("name", NAMES)
def test_no_icon_reaches_outside(name: str) -> None:
    svg = drawing(f"icons/{name}.svg")
    assert "<script" not in svg
    assert "href" not in svg


def names_in_code() -> Iterator[tuple[str, str]]:
    """What is handed to `icons.get`, `.tinted` and `.pixmap` as a literal."""
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
                continue
            if node.func.attr in {"get", "tinted", "pixmap"} and "icons" in ast.unparse(node.func.value):
                first = node.args[0]
                branches = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
                for part in branches:
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield part.value, f"{file.name}:{node.lineno}"


def test_every_icon_the_code_names_exists() -> None:
    found = list(names_in_code())
    assert len(found) > 20
    assert [(name, place) for name, place in found if name not in NAMES] == []


def test_a_name_nobody_drew_is_an_error(look: Look) -> None:
    with pytest.raises(KeyError):
        Icons(look).get("unicorn")


def test_a_disabled_icon_is_faint(look: Look) -> None:
    icon = Icons(look).get("stop")
    normal, faint = (icon.pixmap(16, 16, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    assert filled(normal)
    assert not filled(faint)


def test_icons_follow_the_look(look: Look) -> None:
    icons = Icons(look)

    def color() -> QColor:
        return filled(icons.get("stop", Role.TEXT).pixmap(16, 16).toImage())[0]

    assert color().lightnessF() < 0.4
    look.choose(Theme.DARK)
    assert color().lightnessF() > 0.7


def test_the_same_icon_is_drawn_once(look: Look) -> None:
    icons = Icons(look)
    assert icons.get("play").cacheKey() == icons.get("play").cacheKey()
    assert icons.get("play").cacheKey() != icons.get("play", Role.MUTED).cacheKey()
