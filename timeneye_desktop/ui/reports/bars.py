"""How much was worked in each slice of the days? A row of bars, walked through with the arrows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeneye_desktop.domain.report import Bar
from timeneye_desktop.ui.day.pens import Fonts
from timeneye_desktop.ui.look import Shades
from timeneye_desktop.ui.reports.bar import BarButton
from timeneye_desktop.ui.reports.roving import Roving
from timeneye_desktop.ui.reports.wording import short_name, title_of

TALL: Final = 168
_FULLEST: Final = 60
"""Minutes of a full bar where no bar and no target is longer."""


class Bars(QWidget):
    stretch_chosen = Signal(object)
    """Stretch"""

    def __init__(self, look: Shades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_bars")
        self.setAccessibleName(self.tr("Time by day"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look = look
        self._fonts = Fonts.of_system()
        self._roving = Roving(self)
        self.buttons: tuple[BarButton, ...] = ()
        look.changed.connect(self._on_look_changed)

    def show_bars(self, bars: Sequence[Bar], projects: Mapping[str, str]) -> None:
        if len(bars) != len(self.buttons):
            self._make(len(bars))
        scale = max([_FULLEST, *(max(bar.minutes, bar.target) for bar in bars)])
        for button, bar in zip(self.buttons, bars, strict=True):
            button.show_bar(bar, scale, title_of(bar.stretch), short_name(bar.stretch, len(bars)), projects)

    def sizeHint(self) -> QSize:
        return QSize(320, TALL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _make(self, count: int) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = tuple(BarButton(self._look, self._fonts, self) for _ in range(count))
        for at, button in enumerate(self.buttons):
            button.setObjectName(f"bar_{at}")
            button.chosen.connect(self.stretch_chosen)
            button.show()
        self._roving.lead(self.buttons)
        self._place()

    def _place(self) -> None:
        count = len(self.buttons)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for at, button in enumerate(self.buttons):
            left, right = self.width() * at // count, self.width() * (at + 1) // count
            if is_mirrored:
                left, right = self.width() - right, self.width() - left
            button.setGeometry(QRect(left, 0, right - left, self.height()))

    def _on_look_changed(self) -> None:
        for button in self.buttons:
            button.update()
