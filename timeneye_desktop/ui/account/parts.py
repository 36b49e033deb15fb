"""What are the pages of the first run built from?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.palette import Role
from timeneye_desktop.ui.text import menu_text, plain

_COPIED_MS: Final = 2_000
_MARGIN: Final = 24


class Page(QScrollArea):
    """One step. It scrolls where the letters are large and the screen is small."""

    back_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.setWidget(inside)
        self.box = QVBoxLayout(inside)
        self.box.setContentsMargins(_MARGIN, 16, _MARGIN, 20)
        self.box.setSpacing(8)

    def enter(self) -> None:
        """The page is in front now: focus what one needs first."""

    def leave(self) -> None:
        """Another page takes over, or the window closes: keep no secret in a field."""


class Pictures(QObject):
    """Icons of buttons, drawn again when light and dark change."""

    def __init__(self, look: Look, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._placed: list[tuple[QPushButton, str, Role]] = []
        look.changed.connect(self._redraw)

    def put(self, button: QPushButton, name: str, role: Role = Role.MUTED) -> None:
        self._placed = [*(placed for placed in self._placed if placed[0] is not button), (button, name, role)]
        button.setIconSize(QSize(16, 16))
        button.setIcon(self._icons.get(name, role))

    def _redraw(self) -> None:
        for button, name, role in self._placed:
            button.setIcon(self._icons.get(name, role))


class CopyRow(QWidget):
    """A text to take elsewhere. `ask` is asked again right before it is copied."""

    def __init__(self, name: str, caption: str, ask: Callable[[], str], pictures: Pictures) -> None:
        super().__init__()
        self._ask = ask
        self.field = QLineEdit()
        self.field.setObjectName(name)
        self.field.setAccessibleName(plain(caption))
        self.field.setReadOnly(True)
        self.copy = button(self.tr("Copy"), f"copy_{name}")
        self.copy.setAccessibleName(plain(self.tr("Copy: {what}").format(what=caption)))
        self.copy.clicked.connect(self._on_copy)
        pictures.put(self.copy, "copy")
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_COPIED_MS)
        self._calm.timeout.connect(lambda: self.copy.setText(self.tr("Copy")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.copy)
        self.copy.setMinimumWidth(self.copy.sizeHint().width() + 24)

    def refresh(self) -> None:
        """Show the text as it is now; a selection in an unchanged text stays."""
        text = self._ask()
        if text != self.field.text():
            self.field.setText(text)
            self.field.setCursorPosition(0)

    def _on_copy(self) -> None:
        self.refresh()
        QGuiApplication.clipboard().setText(self.field.text())
        self.copy.setText(self.tr("Copied"))
        self._calm.start()


def button(text: str, name: str, kind: str = "") -> QPushButton:
    """Enter presses it, too, while it has the focus."""
    made = QPushButton(menu_text(text))
    made.setObjectName(name)
    made.setAutoDefault(True)
    if kind:
        made.setProperty("kind", kind)
    return made


def line() -> QFrame:
    made = QFrame()
    made.setProperty("kind", "line")
    return made
