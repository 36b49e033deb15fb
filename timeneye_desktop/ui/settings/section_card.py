"""The preferences that belong together, and how the search narrows them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from timeneye_desktop.ui.account.parts import line
from timeneye_desktop.ui.settings.found import speaks_of
from timeneye_desktop.ui.settings.row import SettingRow
from timeneye_desktop.ui.text import label


class SectionCard(QWidget):
    def __init__(self, title: str, rows: tuple[SettingRow, ...]) -> None:
        super().__init__()
        self._rows = rows
        self._lines = tuple(line() for _row in rows)
        """One above each row; above the first that is shown there is none."""
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(12)
        for above, row in zip(self._lines, rows, strict=True):
            inside.addWidget(above)
            inside.addWidget(row)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(label(title, style="muted"))
        box.addWidget(card)
        self.narrow("")

    def narrow(self, asked: str) -> bool:
        """Show only the rows that speak of it; False when none does."""
        is_any = False
        for above, row in zip(self._lines, self._rows, strict=True):
            is_found = speaks_of(row.text, asked)
            above.setVisible(is_found and is_any)
            row.setVisible(is_found)
            is_any = is_any or is_found
        self.setVisible(is_any)
        return is_any
