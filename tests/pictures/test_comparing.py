"""Does the comparison fail for one word, one icon or one colour, and pass where only letters are smoothed otherwise?"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from pictures.comparing import STRONG, difference
from pictures.page import Row, write_page
from pictures.small_files import save_small
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from timeneye_desktop.ui.icons import draw, drawing
from timeneye_desktop.ui.palette import BACKGROUNDS, DARK, INKS, LIGHT, Palette, Role

SIZE = (420, 300)
ROWS = 8


@dataclass(frozen=True, slots=True)
class Screen:
    """A picture much like ours: rows of words, an icon each, rules between them."""

    palette: Palette = LIGHT
    ink: Role = Role.MUTED
    word: str = "waiting"
    icon: str = "edit"
    surface: str = ""
    rule: str = ""
    dot: str = ""

    def painted(self) -> QImage:
        image = QImage(*SIZE, QImage.Format.Format_RGB32)
        image.fill(QColor(self.surface) if self.surface else self.palette.color(Role.SURFACE))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont()
        font.setPixelSize(13)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        painter.setFont(font)
        for row in range(ROWS):
            self._paint_row(painter, row, is_last=row == ROWS - 1)
        painter.end()
        return image

    def _paint_row(self, painter: QPainter, row: int, *, is_last: bool) -> None:
        """Only the last one has what is different."""
        top = row * 36
        usual = Screen(self.palette)
        shown = self if is_last else usual
        painter.fillRect(0, top, SIZE[0], 1, QColor(shown.rule) if shown.rule else self.palette.color(Role.LINE))
        painter.setPen(self.palette.color(shown.ink))
        painter.drawText(QPointF(40, top + 22), f"Acme Website > Design, {shown.word} since 14:25")
        painter.drawPixmap(
            QRect(380, top + 8, 16, 16), draw(drawing(f"icons/{shown.icon}.svg"), QColor("#565f70"), 16, 1)
        )
        painter.setBrush(QColor(shown.dot) if shown.dot else self.palette.project("4101"))
        painter.setPen(QColor(0, 0, 0, 0))
        painter.drawEllipse(20, top + 14, 8, 8)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize(
    "changed",
    [
        lambda screen: replace(screen, word="sending"),
        lambda screen: replace(screen, word="waitin"),
        lambda screen: replace(screen, word="Waiting"),
        lambda screen: replace(screen, icon="trash"),
        lambda screen: replace(screen, icon="copy"),
        lambda screen: replace(screen, surface="#f3f4f6"),
        lambda screen: replace(screen, rule="#7d8590"),
        lambda screen: replace(screen, dot="#0e7490"),
        lambda screen: replace(screen, ink=Role.DANGER),
    ],
)
def test_one_change_is_found(palette: Palette, changed: Callable[[Screen], Screen]) -> None:
    screen = Screen(palette)
    assert difference(screen.painted(), changed(screen).painted()) is not None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("role", [Role.SURFACE, Role.LINE])
def test_a_shade_that_is_hardly_seen_is_found(palette: Palette, role: Role) -> None:
    color = palette.color(role)
    near = QColor(color.red(), color.green() - 5, color.blue() - 5).name()
    other = replace(Screen(palette), **{"surface" if role is Role.SURFACE else "rule": near})
    assert difference(Screen(palette).painted(), other.painted()) is not None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_edges_that_are_smoothed_otherwise_are_no_difference(palette: Palette) -> None:
    screen = Screen(palette).painted()
    assert difference(screen, jittered(screen)) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_what_is_stored_is_no_difference(palette: Palette, tmp_path: Path) -> None:
    screen = Screen(palette).painted()
    save_small(screen, tmp_path / "small.png")
    assert difference(QImage(str(tmp_path / "small.png")), screen) is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_nor_is_what_is_stored_of_more_colours_than_a_small_file_has(palette: Palette, tmp_path: Path) -> None:
    picture = QImage(SIZE[0], 12 * 64, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for at, ink in enumerate((*INKS, *INKS)):
        ground = palette.color(BACKGROUNDS[at % len(BACKGROUNDS)])
        screen = Screen(palette, ink, surface=ground.name(), dot=palette.projects[at % len(palette.projects)])
        painter.drawImage(0, at * 64, screen.painted().copy(0, 224, SIZE[0], 64))
    painter.end()
    assert len(set(memoryview(picture.constBits()).cast("I"))) > 256
    save_small(picture, tmp_path / "small.png")
    assert difference(QImage(str(tmp_path / "small.png")), picture) is None


@pytest.mark.usefixtures("qapp")
def test_another_size_is_a_difference() -> None:
    screen = Screen().painted()
    found = difference(screen, screen.copy(0, 0, SIZE[0] - 1, SIZE[1]))
    assert found is not None
    assert found.why == "419 x 300 instead of 420 x 300"


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_every_ink_stands_out_twice_as_much_as_is_passed_over(palette: Palette) -> None:
    for ink in INKS:
        for ground in BACKGROUNDS:
            first, second = palette.color(ink), palette.color(ground)
            pairs = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)
            assert max(abs(one - other) for one, other in pairs) >= 2 * STRONG, (ink, ground)


def test_the_page_shows_all_three(qapp: QApplication, tmp_path: Path) -> None:
    screen, other = Screen().painted(), Screen(word="sending").painted()
    found = difference(screen, other)
    assert found is not None
    page = write_page(tmp_path / "differences", [Row("main-full.light.png", found.why, screen, other, found.picture)])
    text = page.read_text(encoding="utf-8")
    for what in ("expected", "got", "difference"):
        name = f"main-full.light.png.{what}.png"
        assert f'src="{name}"' in text
        assert not QImage(str(page.parent / name)).isNull()


def jittered(image: QImage) -> QImage:
    """Every pixel at an edge moves by up to 12 levels, as another way of smoothing would."""
    choice, made = random.Random(47), image.copy()  # noqa: S311  no secret
    for y in range(1, image.height() - 1):
        for x in range(1, image.width() - 1):
            here = image.pixelColor(x, y)
            if here != image.pixelColor(x - 1, y) or here != image.pixelColor(x + 1, y):
                made.setPixelColor(x, y, QColor(*(_moved(part, choice) for part in here.getRgb()[:3])))
    return made


def _moved(part: int, choice: random.Random) -> int:
    return min(255, max(0, part + choice.randint(-12, 12)))
