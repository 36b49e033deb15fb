"""Is what the style sheet puts together readable, and does each line fall on the grid?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import pytest
from eyes import contrast

from timeneye_desktop.ui.palette import BACKGROUNDS, INKS, PALETTES, Palette, Role
from timeneye_desktop.ui.resource_files import resource
from timeneye_desktop.ui.sheet import CONTAINERS, CONTROLS, FIELDS, lengths, style_sheet

EVERY = pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
TEXT, SEEN = 4.5, 3.0
RULE: Final = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOR: Final = re.compile(r"#[0-9a-f]{6}")
PIXELS: Final = re.compile(r"(\d+)px")


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Each selector with what is declared for it."""
    for selectors, body in RULE.findall(sheet):
        said = dict(map(str.strip, line.split(":", 1)) for line in body.split(";") if ":" in line)
        for selector in selectors.split(","):
            yield selector.strip(), said


def colors_in(value: str) -> list[str]:
    return COLOR.findall(value)


def pairs(palette: Palette) -> Iterator[tuple[str, str, str]]:
    """Selector, ink and ground, for everything that is read; what cannot be pressed may be faint."""
    declared = list(rules(style_sheet(palette)))
    grounds = [palette.colors[role] for role in BACKGROUNDS]
    inks = {selector: said["color"] for selector, said in declared if "color" in said}
    for selector, said in declared:
        if ":disabled" in selector or "::" in selector or 'kind="line"' in selector:
            continue
        own = colors_in(said.get("background", ""))
        written = colors_in(said.get("color", "")) or colors_in(inks.get(selector.split(":")[0], "")) if own else []
        for ink in colors_in(said.get("color", "")) or written or [palette.colors[role] for role in INKS if own]:
            yield from ((selector, ink, ground) for ground in own or grounds)
        for name in ("placeholder-text-color", "selection-color"):
            for ink in colors_in(said.get(name, "")):
                for ground in colors_in(said.get("selection-background-color", "")) or grounds:
                    yield selector, ink, ground


@EVERY
def test_every_text_is_readable_where_the_sheet_puts_it(palette: Palette) -> None:
    found = list(pairs(palette))
    assert len(found) > 100
    assert {pair for pair in found if contrast(*pair[1:]) < TEXT} == set()


@EVERY
def test_fields_boxes_and_handles_have_an_edge_that_is_seen(palette: Palette) -> None:
    grounds = [palette.colors[role] for role in BACKGROUNDS]
    names = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox::indicator", "QRadioButton::indicator")
    declared = list(rules(style_sheet(palette)))
    edges = {
        selector: colors_in(said.get("border", ""))
        for selector, said in declared
        if selector in names and "border" in said
    }
    handles = {"handle": colors_in(dict(declared)["QScrollBar::handle"]["background"])}
    faint = {
        (name, color, ground)
        for name, (color,) in (edges | handles).items()
        for ground in grounds
        if contrast(color, ground) < SEEN
    }
    assert set(edges) == set(names)
    assert faint == set()


@EVERY
def test_the_focus_is_a_thicker_line_that_is_seen(palette: Palette) -> None:
    found = lengths(palette)
    assert int(found["thick"][:-2]) > int(found["thin"][:-2])
    declared = list(rules(style_sheet(palette)))
    for name in ("QPushButton", "QToolButton", "QLineEdit", "QComboBox"):
        said = next(body for selector, body in declared if selector == f"{name}:focus")
        assert said["border"].startswith(found["thick"])
        assert colors_in(said["border"]) == [palette.colors[Role.FOCUS]]
    primary = next(body for selector, body in declared if selector == 'QPushButton[kind="primary"]:focus')
    assert colors_in(primary["border-color"]) == [palette.colors[Role.TEXT]]


@EVERY
def test_high_contrast_has_the_thicker_lines(palette: Palette) -> None:
    assert (lengths(palette)["thin"], lengths(palette)["thick"]) == (
        ("2px", "3px") if palette.is_strong else ("1px", "2px")
    )


def test_line_and_padding_make_a_multiple_of_four() -> None:
    off: list[tuple[str, str, int]] = []
    for selector, said in rules(CONTROLS + FIELDS + CONTAINERS):
        line = int((PIXELS.findall(said.get("border", "")) or ["0"])[0])
        for name in ("padding", "padding-left", "padding-right", "margin", "spacing"):
            inside = line if name.startswith("padding") else 0
            off += [(selector, name, int(got)) for got in PIXELS.findall(said.get(name, "")) if (int(got) + inside) % 4]
            assert all(int(outer) % 4 == 0 for outer in re.findall(r"\$(?:in|on)(\d+)", said.get(name, "")))
    assert off == []


@EVERY
def test_no_control_moves_when_it_gets_the_focus(palette: Palette) -> None:
    """What the thicker line takes, the padding gives."""
    found = {name: int(length[:-2]) for name, length in lengths(palette).items()}
    for outer in (4, 8, 12):
        assert found[f"in{outer}"] + found["thin"] == found[f"on{outer}"] + found["thick"] == outer


@EVERY
@pytest.mark.parametrize(
    ("mark", "role"),
    [("check", Role.ON_ACCENT), ("down", Role.MUTED), ("up", Role.MUTED)],
    ids=str,
)
def test_its_marks_are_of_the_palettes_colours(palette: Palette, mark: str, role: Role) -> None:
    svg = resource(f"sheet/{mark}-{palette.name}.svg").read_text(encoding="utf-8")
    assert colors_in(svg) == [palette.colors[role]]


def test_every_mark_it_names_is_there() -> None:
    for palette in PALETTES:
        named = re.findall(r'url\("([^"]+)"\)', style_sheet(palette))
        assert len(named) >= 4
        assert [name for name in named if not resource("sheet").joinpath(name).is_file()] == []
