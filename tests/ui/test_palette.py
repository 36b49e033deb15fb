"""Can every ink be read on every ground it stands on, in every palette?"""

from __future__ import annotations

import pytest
from eyes import contrast

from timeneye_desktop.ui.palette import BACKGROUNDS, GRAPHICS, INKS, PALETTES, Palette, Role, palette_for

EVERY = pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
TEXT, STRONG_TEXT, SEEN = 4.5, 7.0, 3.0


def enough(palette: Palette) -> float:
    return STRONG_TEXT if palette.is_strong else TEXT


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@EVERY
def test_every_role_has_a_colour(palette: Palette) -> None:
    assert set(palette.colors) == set(Role)
    assert all(palette.color(role).isValid() for role in Role)


def test_every_role_is_put_to_a_test() -> None:
    """A line between things is an ornament; nothing else is."""
    tested = {*BACKGROUNDS, *INKS, *GRAPHICS, Role.ON_ACCENT, Role.POINTED_ACCENT, Role.MARK}
    assert set(Role) - tested == {Role.LINE}


def test_each_wish_has_its_palette() -> None:
    for palette in PALETTES:
        assert palette_for(is_dark=palette.is_dark, is_strong=palette.is_strong) is palette
    assert len({palette.name for palette in PALETTES}) == 4


@EVERY
@pytest.mark.parametrize("ink", INKS, ids=lambda role: role.value)
def test_every_ink_is_readable_on_every_ground(palette: Palette, ink: Role) -> None:
    found = {ground.value: contrast(palette.colors[ink], palette.colors[ground]) for ground in BACKGROUNDS}
    assert {ground: share for ground, share in found.items() if share < enough(palette)} == {}


@EVERY
@pytest.mark.parametrize("graphic", GRAPHICS, ids=lambda role: role.value)
def test_what_is_to_be_seen_is_seen_on_every_ground(palette: Palette, graphic: Role) -> None:
    assert min(contrast(palette.colors[graphic], palette.colors[ground]) for ground in BACKGROUNDS) >= SEEN


@EVERY
def test_the_primary_button_is_readable_also_under_the_pointer(palette: Palette) -> None:
    for ground in (Role.ACCENT, Role.POINTED_ACCENT):
        assert contrast(palette.colors[Role.ON_ACCENT], palette.colors[ground]) >= enough(palette)
        assert contrast(palette.colors[Role.TEXT], palette.colors[Role.SURFACE]) >= SEEN, "its focus is of that colour"


@EVERY
def test_words_that_were_looked_for_are_readable_where_they_are_marked(palette: Palette) -> None:
    for ink in (Role.TEXT, Role.MUTED):
        assert contrast(palette.colors[ink], palette.colors[Role.MARK]) >= TEXT


@EVERY
def test_high_contrast_draws_every_line(palette: Palette) -> None:
    lines = min(contrast(palette.colors[Role.LINE], palette.colors[ground]) for ground in BACKGROUNDS)
    assert (lines >= STRONG_TEXT) == palette.is_strong
