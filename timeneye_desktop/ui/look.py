"""What does the whole application look like now: light or dark, and who hears when that changes?"""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.palette import DARK, LIGHT, Palette, Role
from timeneye_desktop.ui.sheet import style_sheet

SCHEMES: Final = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}


class Shades(Protocol):
    """Colours to paint with, and word of their change."""

    @property
    def palette(self) -> Palette: ...
    @property
    def changed(self) -> SignalInstance: ...


class Look(QObject):
    """The palette in use. Widgets that paint or tint redraw on `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication, theme: Theme = Theme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._theme = theme
        self._palette = LIGHT
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply(self._wanted())
        self.choose(theme)

    @property
    def palette(self) -> Palette:
        return self._palette

    def choose(self, theme: Theme) -> None:
        """Light, dark, or whatever the system says from now on."""
        self._theme = theme
        self._application.styleHints().setColorScheme(SCHEMES[theme])
        self._refresh()

    def _wanted(self) -> Palette:
        if self._theme is not Theme.SYSTEM:
            return DARK if self._theme is Theme.DARK else LIGHT
        return DARK if self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted is not self._palette:
            self._apply(wanted)
            self.changed.emit()

    def _apply(self, palette: Palette) -> None:
        self._palette = palette
        self._application.setPalette(qt_palette(palette))
        self._application.setStyleSheet(style_sheet(palette))

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._refresh()


def qt_palette(palette: Palette) -> QPalette:
    """Our roles in Qt's words, for everything the style sheet leaves to Fusion."""
    native = QPalette()
    pairs = {
        QPalette.ColorRole.Window: Role.WINDOW,
        QPalette.ColorRole.WindowText: Role.TEXT,
        QPalette.ColorRole.Base: Role.SURFACE,
        QPalette.ColorRole.AlternateBase: Role.WINDOW,
        QPalette.ColorRole.Text: Role.TEXT,
        QPalette.ColorRole.PlaceholderText: Role.MUTED,
        QPalette.ColorRole.Button: Role.RAISED,
        QPalette.ColorRole.ButtonText: Role.TEXT,
        QPalette.ColorRole.BrightText: Role.DANGER,
        QPalette.ColorRole.ToolTipBase: Role.RAISED,
        QPalette.ColorRole.ToolTipText: Role.TEXT,
        QPalette.ColorRole.Highlight: Role.SELECTED,
        QPalette.ColorRole.HighlightedText: Role.TEXT,
        QPalette.ColorRole.Link: Role.ACCENT,
        QPalette.ColorRole.LinkVisited: Role.ACCENT,
        QPalette.ColorRole.Mid: Role.LINE,
        QPalette.ColorRole.Accent: Role.ACCENT,
    }
    for qt_role, role in pairs.items():
        native.setColor(qt_role, palette.color(role))
    faint = palette.color(Role.MUTED)
    faint.setAlphaF(0.6)
    for qt_role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        native.setColor(QPalette.ColorGroup.Disabled, qt_role, faint)
    return native
