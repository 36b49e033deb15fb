"""Can the states of the tray be told apart by somebody who sees no colours?"""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from samples import NOON, timer

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.timer import TimerRow
from timeneye_desktop.ui.palette import DARK, LIGHT, PALETTES, Palette, Role
from timeneye_desktop.ui.tray.pictures import Picture, picture_of, tray_icon
from timeneye_desktop.ui.tray.wording import day_line, state_line, sync_line, tooltip

RUNNING = TimerRow(timer(), "Acme", "Design", RowState.SENT)
PAUSED = TimerRow(timer(since=None, banked=60), "Acme", "Design", RowState.SENT)
SYNCED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def alphas(picture: Picture, palette: Palette, size: int, ratio: float) -> list[int]:
    """How opaque each pixel is: the shape, whatever its colour."""
    image = tray_icon(picture, palette).pixmap(QSize(size, size), ratio).toImage()
    image = image.convertToFormat(QImage.Format.Format_Alpha8)
    assert image.width() == round(size * ratio)
    return [image.pixelColor(x, y).alpha() for y in range(image.height()) for x in range(image.width())]


@pytest.fixture(autouse=True)
def _screen(qapp: QApplication) -> None:
    """Pixmaps need an application."""


def pixmaps_differ_in_shape(one: list[int], two: list[int]) -> float:
    """Share of the drawn pixels that are filled in one and empty in the other."""
    drawn = sum(max(a, b) > 96 for a, b in zip(one, two, strict=True))
    return sum(abs(a - b) > 96 for a, b in zip(one, two, strict=True)) / drawn


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("size", "ratio"), [(16, 1.0), (16, 2.0), (22, 1.0), (22, 2.0), (24, 1.0), (32, 2.0)])
def test_states_differ_by_shape(palette: Palette, size: int, ratio: float) -> None:
    shapes = {picture: alphas(picture, palette, size, ratio) for picture in Picture}
    differences = {
        (one.value, two.value): pixmaps_differ_in_shape(shapes[one], shapes[two])
        for one, two in itertools.combinations(Picture, 2)
    }
    assert {pair: share for pair, share in differences.items() if share < 0.35} == {}


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
@pytest.mark.parametrize("picture", list(Picture), ids=lambda picture: picture.value)
def test_every_picture_is_seen_on_its_panel(palette: Palette, picture: Picture) -> None:
    image = tray_icon(picture, palette).pixmap(22, 22).toImage()
    panel = 0.1 if palette.is_dark else 0.9
    strong = [
        color
        for y in range(image.height())
        for x in range(image.width())
        if (color := image.pixelColor(x, y)).alpha() > 200 and abs(color.lightnessF() - panel) > 0.3
    ]
    assert len(strong) > 22  # a line at least


@pytest.mark.parametrize("size", [16, 22])
@pytest.mark.parametrize("picture", [Picture.IDLE, Picture.RUNNING, Picture.PAUSED], ids=lambda picture: picture.value)
def test_straight_lines_stand_on_pixels(picture: Picture, size: int) -> None:
    """A crown and bars whose rows are either full or empty."""
    rows = alphas(picture, LIGHT, size, 1.0)
    top = next(row for y in range(size) if max(row := rows[y * size : (y + 1) * size]) > 0)
    assert {alpha for alpha in top if alpha} == {255}


def test_a_mask_is_of_one_colour() -> None:
    """The system tints it; the shape alone tells the state."""
    for picture in Picture:
        icon = tray_icon(picture, LIGHT, is_mask=True)
        assert icon.isMask()
        image = icon.pixmap(22, 22).toImage()
        pixels = (image.pixelColor(x, y) for y in range(22) for x in range(22))
        assert {pixel.name() for pixel in pixels if pixel.alpha() == 255} == {LIGHT.colors[Role.TEXT]}
    assert not tray_icon(Picture.RUNNING, LIGHT).isMask()


@pytest.mark.parametrize(
    ("current", "status", "shown"),
    [
        (None, SyncStatus(Reach.ONLINE), Picture.IDLE),
        (None, SyncStatus(), Picture.IDLE),
        (RUNNING, SyncStatus(Reach.ONLINE), Picture.RUNNING),
        (RUNNING, SyncStatus(Reach.OFFLINE, waiting=3), Picture.RUNNING),
        (PAUSED, SyncStatus(Reach.ONLINE), Picture.PAUSED),
        (None, SyncStatus(Reach.OFFLINE), Picture.OFFLINE),
        (None, SyncStatus(Reach.BLOCKED), Picture.OFFLINE),
        (None, SyncStatus(Reach.UNTRUSTED), Picture.OFFLINE),
        (None, SyncStatus(Reach.ONLINE, waiting=1, needs_you=1), Picture.NEEDS_YOU),
        (RUNNING, SyncStatus(Reach.ONLINE, waiting=1, needs_you=1), Picture.NEEDS_YOU),
        (None, SyncStatus(Reach.SIGNED_OUT), Picture.NEEDS_YOU),
    ],
)
def test_what_matters_most_is_shown(current: TimerRow | None, status: SyncStatus, shown: Picture) -> None:
    assert picture_of(current, status) is shown


def test_an_absence_that_waits_for_an_answer_needs_somebody() -> None:
    assert picture_of(RUNNING, SyncStatus(Reach.ONLINE), is_asked=True) is Picture.NEEDS_YOU


def test_the_words_of_the_tray() -> None:
    two = SyncStatus(Reach.ONLINE, synced_at=SYNCED, waiting=2)
    long = TimerRow(timer(banked=72 * 60), "Acme", "Design", RowState.SENT)
    assert state_line(long, NOON) == "Acme > Design 1:12"
    assert state_line(PAUSED, NOON) == "Acme > Design 0:01, paused"
    assert day_line(340, 480) == "Today 5:40 of 8:00"
    assert day_line(340, 0) == "Today 5:40"
    assert tooltip(long, NOON, "Today 5:40 of 8:00", two) == (
        "Acme > Design, 1:12. Today 5:40 of 8:00. 2 waiting to send."
    )
    assert tooltip(None, NOON, "Today 0:00", SyncStatus(Reach.ONLINE)) == "Nothing is running. Today 0:00."
    assert sync_line(two) == "2 waiting to send"
    assert sync_line(SyncStatus(Reach.OFFLINE, synced_at=SYNCED)) == "Offline"
    assert sync_line(SyncStatus(Reach.ONLINE, synced_at=SYNCED)) == "Everything is on Timeneye"
    assert sync_line(SyncStatus()) == "Not loaded yet"
