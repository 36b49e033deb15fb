"""Does a change of theme reach everything, once?"""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import DARK, LIGHT, Role
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


def test_the_style_sheet_names_no_colour_that_is_no_role() -> None:
    assert "$" not in style_sheet(LIGHT)
    assert "$" not in style_sheet(DARK)
