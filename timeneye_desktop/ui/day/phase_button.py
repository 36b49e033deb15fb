"""On which phase? A button that names it, as much of it as fits, and asks for another one when pressed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.text import menu_text, plain, tooltip

PICTURE = 16
AROUND = 44
"""Frame, padding and picture, in logical pixels."""


class PhaseButton(QPushButton):
    """Its width never depends on the name."""

    def __init__(self, look: Look, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icons = icons
        self._title = ""
        self.setObjectName("phase")
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.setStyleSheet("text-align: left;")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_phase(self, key: PhaseKey, title: str) -> None:
        self._title = plain(title)
        self.setAccessibleName(plain(self.tr("Phase: {name}").format(name=self._title)))
        leads = self.tr("Pick another phase")
        self.setToolTip(tooltip(f"{self._title}\n{leads}"))
        self.setIcon(self._icons.tinted("dot", self._look.palette.project(key.project_id), PICTURE))
        self._fit()

    def show_several(self) -> None:
        """Until another phase is chosen."""
        self._title = self.tr("Several phases")
        self.setAccessibleName(self.tr("Phase: several phases"))
        self.setToolTip(tooltip(self.tr("Pick one phase for all")))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(AROUND + self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        room = max(0, self.width() - AROUND)
        shown = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideMiddle, room)
        self.setText(menu_text(shown, 300))
