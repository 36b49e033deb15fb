"""Does a change of theme reach everything, once?"""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.contrast import Contrast, SystemContrast
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import DARK, LIGHT, PALETTES, STRONG_DARK, STRONG_LIGHT, Palette, Role
from timeneye_desktop.ui.sheet import style_sheet


def test_a_new_theme_is_told_once(look: Look, qapp: QApplication) -> None:
    told: list[bool] = []
    look.changed.connect(lambda: told.append(look.palette.is_dark))
    look.choose(Theme.DARK)
    assert told == [True]
    look.choose(Theme.DARK)
    assert told == [True]
    look.choose(Theme.LIGHT)
    assert told == [True, False]


def test_when_it_is_told_everything_is_in_place(look: Look, qapp: QApplication) -> None:
    seen: list[tuple[str, bool]] = []
    look.changed.connect(
        lambda: seen.append((qapp.palette().color(QPalette.ColorRole.Window).name(), DARK is look.palette))
    )
    look.choose(Theme.DARK)
    assert seen == [(DARK.colors[Role.WINDOW], True)]
    assert qapp.styleSheet() == style_sheet(DARK)


def test_windows_that_are_open_are_painted_anew(look: Look) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    field, button = QLineEdit(), QPushButton("Words")
    for widget in (field, button):
        box.addWidget(widget)
    window.resize(200, 100)
    window.show()

    def ground(widget: QWidget) -> str:
        return widget.grab().toImage().pixelColor(widget.width() - 12, widget.height() // 2).name()

    assert (ground(field), window.grab().toImage().pixelColor(1, 1).name()) == (
        LIGHT.colors[Role.SURFACE],
        LIGHT.colors[Role.WINDOW],
    )
    look.choose(Theme.DARK)
    assert (ground(field), window.grab().toImage().pixelColor(1, 1).name()) == (
        DARK.colors[Role.SURFACE],
        DARK.colors[Role.WINDOW],
    )
    assert ground(button) == DARK.colors[Role.SURFACE]
    window.hide()
    window.deleteLater()


def test_hints_in_fields_are_as_readable_as_other_quiet_words(look: Look) -> None:
    for theme, palette in ((Theme.LIGHT, LIGHT), (Theme.DARK, DARK)):
        look.choose(theme)
        field = QLineEdit()
        field.setPlaceholderText("Add a note")
        field.ensurePolished()
        shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
        assert (shown.name(), shown.alpha()) == (palette.colors[Role.MUTED], 255)
        field.deleteLater()


def test_every_word_of_the_style_sheet_is_filled_in() -> None:
    assert [palette.name for palette in PALETTES if "$" in style_sheet(palette)] == []


class Wish(Contrast):
    """A system whose owner turns high contrast on and off."""

    is_on = False

    @property
    def is_wanted(self) -> bool:
        return self.is_on

    def turn(self, *, on: bool) -> None:
        self.is_on = on
        self.changed.emit()


def test_high_contrast_of_the_system_is_followed_while_it_changes(look: Look, qapp: QApplication) -> None:
    wish = Wish()
    followed = Look(qapp, Theme.SYSTEM, wish)
    told: list[str] = []
    followed.changed.connect(lambda: told.append(followed.palette.name))
    wish.turn(on=True)
    assert qapp.styleSheet() == style_sheet(STRONG_LIGHT)
    wish.turn(on=False)
    assert told == ["strong-light", "light"]
    followed.choose(Theme.DARK)
    wish.turn(on=True)
    assert followed.palette is DARK, "what was chosen by hand stays"
    followed.deleteLater()


@pytest.mark.parametrize(("theme", "palette"), [(Theme.STRONG_LIGHT, STRONG_LIGHT), (Theme.STRONG_DARK, STRONG_DARK)])
def test_high_contrast_can_be_chosen(look: Look, qapp: QApplication, theme: Theme, palette: Palette) -> None:
    look.choose(theme)
    assert look.palette is palette
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == palette.colors[Role.WINDOW]


def test_the_wish_of_the_system_is_heard_where_qt_tells_it(qapp: QApplication) -> None:
    contrast = SystemContrast(qapp)
    gc.collect()
    assert contrast.is_wanted is False, "this screen has no wishes"
    hints = getattr(qapp.styleHints(), "accessibility", None)
    if hints is not None:
        heard: list[bool] = []
        contrast.changed.connect(lambda: heard.append(contrast.is_wanted))
        contrast._hints.contrastPreferenceChanged.emit(contrast._hints.contrastPreference())
        assert heard == [False]
    contrast.deleteLater()


def test_what_lies_outside_our_windows_is_not_what_was_chosen_inside(look: Look) -> None:
    before = look.system_palette
    look.choose(Theme.DARK)
    assert look.system_palette is before
    look.choose(Theme.STRONG_DARK)
    assert (look.system_palette.is_dark, look.system_palette.is_strong) == (before.is_dark, True)


def test_digits_are_of_equal_width_wherever_a_time_may_stand(look: Look) -> None:
    for kind in (QLineEdit, QPushButton, QToolButton, QComboBox, QCheckBox, QMenu, QListView, QLabel):
        widget = kind()
        widget.ensurePolished()
        assert widget.font().featureValue(QFont.Tag("tnum")) == 1, kind.__name__
        widget.deleteLater()


def test_nothing_moves_when_it_gets_the_focus(look: Look) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    kinds = ("", "primary", "quiet", "link")
    buttons = []
    for kind in kinds:
        button = QPushButton("Words")
        button.setProperty("kind", kind)
        box.addWidget(button)
        buttons.append(button)
    field = QLineEdit()
    box.addWidget(field)
    window.show()
    for theme in (Theme.LIGHT, Theme.STRONG_LIGHT):
        look.choose(theme)
        for widget in (*buttons, field):
            widget.clearFocus()
            before = widget.sizeHint()
            widget.setFocus()
            assert widget.sizeHint() == before
            assert widget.height() >= 24
    window.deleteLater()
