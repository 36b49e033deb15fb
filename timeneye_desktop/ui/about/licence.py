"""The text of one licence, as long as it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from timeneye_desktop.ui.about.parts import Part, licence_text
from timeneye_desktop.ui.text import plain

_SIZE: Final = (560, 480)
_MOST: Final = 5_000
"""Lines that are shown; no licence is longer."""


class LicenceText(QWidget):
    """Its lines are those of a list: it scrolls, is walked through by keys, and reads no markup."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("licence")
        self.setMinimumSize(340, 320)
        self.resize(*_SIZE)
        self._lines = QListWidget()
        self._lines.setObjectName("licence_lines")
        self._lines.setWordWrap(True)
        self._lines.setUniformItemSizes(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(self._lines)
        for keys in ("Escape", "Ctrl+W"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)  # the window behind has the same keys
            shortcut.activated.connect(self.close)

    def show_part(self, part: Part) -> None:
        self.setWindowTitle(plain(f"{part.name} {part.version}"))
        self._lines.setAccessibleName(plain(self.tr("Licence of {name}").format(name=part.name)))
        self._lines.clear()
        text = licence_text(part.name) or part.licence or self.tr("Its papers name no licence.")
        for line in text.splitlines()[:_MOST]:
            self._lines.addItem(plain(line))
        self.show()
        self.raise_()
        self.activateWindow()
        self._lines.setFocus()
