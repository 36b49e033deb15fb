"""Can projects be told apart by their dots, also by people who see fewer colours?"""

from __future__ import annotations

import itertools

import pytest
from eyes import WITHOUT, contrast, distance

from timeneye_desktop.ui.palette import BACKGROUNDS, DARK, LIGHT, PALETTES, Palette, Role

EVERY = pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
TELL_APART = 18.0
"""Nearly twice what people take for one colour: a dot is small."""
TEXT, SEEN = 4.5, 3.0


@EVERY
@pytest.mark.parametrize("lacking", ["", *WITHOUT])
def test_any_two_stay_apart(palette: Palette, lacking: str) -> None:
    near = {
        (one, two): round(distance(one, two, lacking), 1)
        for one, two in itertools.combinations(palette.projects, 2)
        if distance(one, two, lacking) < TELL_APART
    }
    assert near == {}


def test_the_measure_knows_what_such_eyes_confuse() -> None:
    """A red and a green that are one for those who lack the green cones, and two for all others."""
    assert distance("#a15c00", "#5a7a00") > 2 * distance("#a15c00", "#5a7a00", "green")
    assert distance("#808080", "#808080", "blue") == 0


@EVERY
def test_they_are_readable_in_the_entry_line_and_seen_everywhere(palette: Palette) -> None:
    """They ink words in the entry line, and are dots elsewhere."""
    surface = palette.colors[Role.SURFACE]
    assert {color for color in palette.projects if contrast(color, surface) < TEXT} == set()
    faint = [
        (color, ground.value)
        for color in palette.projects
        for ground in BACKGROUNDS
        if contrast(color, palette.colors[ground]) < SEEN
    ]
    assert faint == []


@EVERY
def test_a_project_keeps_its_colour(palette: Palette) -> None:
    assert palette.project("4101").name() == palette.project("4101").name()
    assert len({palette.project(str(number)).name() for number in range(200)}) == len(palette.projects) == 10
    assert palette.project("\udc80").isValid()
    assert palette.project("9" * 5_000).isValid()
    neighbours = {palette.project(str(4101 + number)).name() for number in range(len(palette.projects))}
    assert len(neighbours) == len(palette.projects)


def test_its_colour_is_of_the_same_place_in_light_and_dark() -> None:
    assert LIGHT.projects.index(LIGHT.project("4101").name()) == DARK.projects.index(DARK.project("4101").name())
