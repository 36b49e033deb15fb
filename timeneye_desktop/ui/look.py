"""What does the whole application look like now: light or dark, how strong, and who hears when that changes?"""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.contrast import Contrast, SystemContrast
from timeneye_desktop.ui.palette import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Palette, Role, palette_for
from timeneye_desktop.ui.sheet import style_sheet
from timeneye_desktop.ui.text import font

CHOSEN: Final = {
    Theme.LIGHT: LIGHT,
    Theme.DARK: DARK,
    Theme.STRONG_LIGHT: STRONG_LIGHT,
    Theme.STRONG_DARK: STRONG_DARK,
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

    def __init__(
        self, application: QApplication, theme: Theme = Theme.SYSTEM, contrast: Contrast | None = None
    ) -> None:
        super().__init__(application)
        self._application = application
        self._theme = theme
        self._contrast = contrast or SystemContrast(application)
        self._palette = LIGHT
        self._is_system_dark = _says_dark(application)
        application.setStyle("Fusion")
        application.setFont(font())
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._contrast.changed.connect(self._refresh)
        self._apply(self._wanted())
        self.choose(theme)

    @property
    def palette(self) -> Palette:
        return self._palette

    @property
    def system_palette(self) -> Palette:
        """As the system was when it was last asked: what lies outside our windows, whatever was chosen inside."""
        return palette_for(is_dark=self._is_system_dark, is_strong=self._palette.is_strong)

    def choose(self, theme: Theme) -> None:
        """One of ours, or whatever the system says from now on."""
        self._theme = theme
        self._application.styleHints().setColorScheme(_scheme(CHOSEN.get(theme)))
        self._refresh()

    def _wanted(self) -> Palette:
        if self._theme is Theme.SYSTEM:
            self._is_system_dark = _says_dark(self._application)
            return palette_for(is_dark=self._is_system_dark, is_strong=self._contrast.is_wanted)
        return CHOSEN[self._theme]

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted is not self._palette:
            self._apply(wanted)
            self.changed.emit()

    def _apply(self, palette: Palette) -> None:
        self._palette = palette
        self._application.setPalette(qt_palette(palette))
        self._application.setStyleSheet(style_sheet(palette, QFontMetrics(self._application.font()).height()))

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._refresh()


def _says_dark(application: QApplication) -> bool:
    return application.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _scheme(palette: Palette | None) -> Qt.ColorScheme:
    """What the system draws for us, such as the frame of a window, goes along."""
    if palette is None:
        return Qt.ColorScheme.Unknown
    return Qt.ColorScheme.Dark if palette.is_dark else Qt.ColorScheme.Light


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
