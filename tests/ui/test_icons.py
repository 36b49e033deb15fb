"""Is every picture there that the code names, and is it drawn, tinted and sharp?"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
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
TINT = QColor("#c2185b")
FAMILY = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none"'
    ' stroke="currentColor" stroke-width="1.51" stroke-linecap="round" stroke-linejoin="round">'
)
STRAIGHT = (
    "calendar",
    "chart",
    "filter",
    "keyboard",
    "list",
    "menu",
    "mini",
    "note",
    "pause",
    "plus",
    "printer",
    "stop",
)
"""Pictures of upright and level lines only, but for round ends and corners."""
ASKED_FOR = (
    "bell", "chart", "download", "filter", "info", "keyboard", "list", "menu", "mini", "person", "pin", "printer",
    "today",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _screen(qapp: QApplication) -> None:
    """Pixmaps need an application."""


def filled(image: QImage) -> list[QColor]:
    pixels = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
    return [pixel for pixel in pixels if pixel.alpha() > 128]


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("size", [16, 24, 48])
@pytest.mark.parametrize("name", NAMES)
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


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_of_the_family(name: str) -> None:
    svg = drawing(f"icons/{name}.svg")
    assert svg.startswith(FAMILY)
    assert svg.count("stroke-width") == 1, "one weight for all lines"
    assert set(re.findall(r'fill="([^"]+)"', svg)) <= {"none", "currentColor"}
    assert "#" not in svg


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
@pytest.mark.parametrize("name", STRAIGHT)
def test_upright_and_level_lines_fall_on_pixels(name: str, scale: float) -> None:
    """What is neither full nor empty lies at the ends of lines: a blurred line would be half of the picture."""
    image = draw(drawing(f"icons/{name}.svg"), TINT, 16, scale).toImage()
    alphas = [image.pixelColor(x, y).alpha() for y in range(image.height()) for x in range(image.width())]
    inked = [alpha for alpha in alphas if alpha > 24]
    assert sum(alpha > 216 for alpha in inked) > 0.7 * len(inked)


@pytest.mark.parametrize("name", ["check", "chevron-down", "chevron-left", "chevron-right", "close", "undo"])
def test_both_slants_of_a_line_are_of_the_same_strength(name: str) -> None:
    """What slants one way is not crisp while what slants the other way is a grey smear."""
    image = draw(drawing(f"icons/{name}.svg"), TINT, 16, 1.0).toImage()
    size = range(1, image.width() - 1)
    alpha = [[image.pixelColor(x, y).alpha() for x in range(image.width())] for y in range(image.height())]
    strong = [(x, y) for y in size for x in size if alpha[y][x] > 150]
    down = sum(alpha[y + 1][x + 1] > 150 for x, y in strong)
    up = sum(alpha[y - 1][x + 1] > 150 for x, y in strong)
    assert min(down, up) >= 2


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_has_the_pixels_of_the_screen(look: Look, ratio: float) -> None:
    pixmap = Icons(look).get("calendar", size=16).pixmap(QSize(16, 16), ratio)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (round(16 * ratio), ratio)


def test_what_windows_ask_for_is_drawn() -> None:
    assert set(ASKED_FOR) <= set(NAMES)


def test_no_two_icons_are_the_same() -> None:
    assert len({drawing(f"icons/{name}.svg") for name in NAMES}) == len(NAMES)


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
