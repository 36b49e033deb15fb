"""Does every colour come from the palette, every font from the scale, and every space from a grid of four pixels?"""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import timeneye_desktop

ROOT: Final = Path(timeneye_desktop.__file__).parent
OURS: Final = sorted(file for folder in ("ui", "app") for file in (ROOT / folder).rglob("*.py"))
HEX: Final = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
NAMED: Final = frozenset({"QColor", "fromRgb", "fromRgbF", "fromHsl", "fromHslF", "fromHsv", "fromHsvF", "fromString"})
SPACES: Final = frozenset(
    {"setContentsMargins", "setSpacing", "setHorizontalSpacing", "setVerticalSpacing", "addSpacing"}
)
GRID: Final = 4


def calls(file: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func), node


def colors_named(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and HEX.fullmatch(str(node.value)):
            yield str(node.value)
        if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("Qt.GlobalColor."):
            yield node.attr
    for name, call in calls(file):
        literal = [part for part in call.args if isinstance(part, ast.Constant)]
        if name in NAMED and literal and len(literal) == len(call.args):
            yield ast.unparse(call)


def test_no_colour_is_named_outside_the_palette() -> None:
    found = {(file.name, color) for file in OURS if file.name != "palette.py" for color in colors_named(file)}
    assert found == {("icons.py", "transparent")}, "ask the palette for a role"


def test_no_style_of_a_single_widget_names_a_colour() -> None:
    styles = {
        (file.name, ast.unparse(call))
        for file in OURS
        for name, call in calls(file)
        if name == "setStyleSheet" and re.search(r"#[0-9a-fA-F]{3}|color|rgb", ast.unparse(call))
    }
    assert {style for style in styles if "style_sheet(" not in style[1] and HEX.search(style[1])} == set()


def spaces(file: Path) -> Iterator[tuple[int, str, int]]:
    """Line, call and pixels, where these are a number or a name the file knows."""
    module = importlib.import_module(".".join((ROOT.name, *file.relative_to(ROOT).with_suffix("").parts)))
    for name, call in calls(file):
        for part in call.args if name in SPACES else ():
            value = part.value if isinstance(part, ast.Constant) else getattr(module, ast.unparse(part), None)
            if isinstance(value, int):
                yield call.lineno, name, value


def test_margins_and_spaces_are_multiples_of_four() -> None:
    found = [(file.name, *space) for file in OURS for space in spaces(file)]
    assert len(found) > 150
    assert [space for space in found if space[-1] % GRID] == []


def test_letters_have_the_sizes_of_the_one_scale() -> None:
    made = [
        (file.name, call.lineno, name)
        for file in OURS
        if file.name != "text.py"
        for name, call in calls(file)
        if name in {"setPointSize", "setPointSizeF", "setPixelSize", "setBold", "setWeight", "QFont"}
    ]
    assert made == [], "ask ui/text.py for a font"


def test_every_project_dot_and_icon_is_drawn_at_a_size_it_is_sharp_at() -> None:
    """The family is drawn for 16 pixels and its multiples; 14 would blur every line."""
    odd = [
        (file.name, call.lineno, size)
        for file in OURS
        for name, call in calls(file)
        if name in {"get", "tinted", "pixmap"} and "icons" in ast.unparse(call.func)
        for part in call.args[2:3]
        if isinstance(part, ast.Constant) and isinstance(size := part.value, int) and size % 8
    ]
    assert odd == []
