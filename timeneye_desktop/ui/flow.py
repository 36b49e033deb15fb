"""How do the buttons of a card stand: side by side where there is room, else in rows of about the same length?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout, QPushButton

_GAP: Final = 8
_MOST: Final = 8
"""Columns; the one behind them takes what is left."""


class Flow(QGridLayout):
    """Its card tells it how wide it is, whenever that changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(_GAP)
        self.setColumnStretch(_MOST, 1)
        self._shown: tuple[QPushButton, ...] = ()

    def line_up(self, shown: Sequence[QPushButton], room: int) -> None:
        """These, in this order."""
        self._shown = tuple(shown)
        self.fit(room)

    def fit(self, room: int) -> None:
        count = len(self._shown)
        most = next((columns for columns in range(count, 1, -1) if self._wide(columns) <= room), 1)
        rows = -(-count // most)
        columns = -(-count // max(1, rows))
        for at, button in enumerate(self._shown):
            self.addWidget(button, at // columns, at % columns)

    def _wide(self, columns: int) -> int:
        """With one gap more: else the row itself would be what keeps the card from becoming narrower."""
        widths = [button.sizeHint().width() for button in self._shown]
        return sum(max(widths[at::columns]) + _GAP for at in range(columns))
