"""Can every ink be read on every ground it stands on, in light and in dark?"""

from __future__ import annotations

import itertools

import pytest

from timeneye_desktop.ui.palette import BACKGROUNDS, DARK, INKS, LIGHT, Palette, Role
from timeneye_desktop.ui.sheet import mix, style_sheet

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
TEXT, GRAPHICS = 4.5, 3.0
TELL_APART = 18.0
"""Distance of two colours in CIELAB; below about 10 people take them for one."""


def linear(color: str) -> tuple[float, float, float]:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def luminance(color: str) -> float:
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


def lab(color: str) -> tuple[float, float, float]:
    red, green, blue = linear(color)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, luminance(color), z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: str, two: str) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(lab(one), lab(two), strict=True)) ** 0.5)


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
def test_every_role_has_a_colour(palette: Palette) -> None:
    assert set(palette.colors) == set(Role)
    assert all(palette.color(role).isValid() for role in Role)
    assert {*INKS, *BACKGROUNDS} <= set(Role)


@PALETTES
@pytest.mark.parametrize("ink", INKS, ids=lambda role: role.value)
def test_every_ink_is_readable_on_every_ground(palette: Palette, ink: Role) -> None:
    faint = {
        ground.value: contrast(palette.colors[ink], palette.colors[ground])
        for ground in BACKGROUNDS
        if contrast(palette.colors[ink], palette.colors[ground]) < TEXT
    }
    assert faint == {}


@PALETTES
def test_the_primary_button_is_readable_also_under_the_pointer(palette: Palette) -> None:
    colors = palette.colors
    hover = mix(colors[Role.ACCENT], colors[Role.TEXT], 0.18)
    assert hover in style_sheet(palette)
    assert contrast(colors[Role.ON_ACCENT], colors[Role.ACCENT]) >= TEXT
    assert contrast(colors[Role.ON_ACCENT], hover) >= TEXT


@PALETTES
def test_the_focus_is_seen_on_every_ground(palette: Palette) -> None:
    assert min(contrast(palette.colors[Role.FOCUS], palette.colors[ground]) for ground in BACKGROUNDS) >= GRAPHICS


@PALETTES
def test_projects_are_readable_in_the_entry_line_and_seen_everywhere(palette: Palette) -> None:
    """Their colour inks words in the entry line, and is a dot elsewhere."""
    surface = palette.colors[Role.SURFACE]
    assert {color for color in palette.projects if contrast(color, surface) < TEXT} == set()
    faint = [
        (color, ground.value)
        for color in palette.projects
        for ground in BACKGROUNDS
        if contrast(color, palette.colors[ground]) < GRAPHICS
    ]
    assert faint == []


@PALETTES
def test_projects_can_be_told_apart(palette: Palette) -> None:
    assert len(palette.projects) == 12
    near = {
        (one, two): round(distance(one, two))
        for one, two in itertools.combinations(palette.projects, 2)
        if distance(one, two) < TELL_APART
    }
    assert near == {}


@PALETTES
def test_a_project_keeps_its_colour(palette: Palette) -> None:
    assert palette.project("4101").name() == palette.project("4101").name()
    assert len({palette.project(str(number)).name() for number in range(200)}) == 12
    assert palette.project("\udc80").isValid()
    assert LIGHT.projects.index(LIGHT.project("4101").name()) == DARK.projects.index(DARK.project("4101").name())
