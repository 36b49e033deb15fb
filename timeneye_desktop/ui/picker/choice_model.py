"""Which phases fit right now, as rows for a view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.ranking import Match
from timeneye_desktop.ui.text import plain

MATCH = Qt.ItemDataRole.UserRole


class ChoiceModel(QAbstractListModel):
    """At most a few hundred matches: the search is done outside Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: tuple[Match, ...] = ()

    def show(self, matches: tuple[Match, ...]) -> None:
        if matches == self._matches:
            return
        self.beginResetModel()
        self._matches = matches
        self.endResetModel()

    def match_at(self, row: int) -> Match | None:
        return self._matches[row] if 0 <= row < len(self._matches) else None

    def row_of(self, key: PhaseKey) -> int:
        """Where this phase stands; -1 when it does not."""
        return next((row for row, match in enumerate(self._matches) if match.choice.key == key), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._matches)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own
        match = self.match_at(index.row()) if index.isValid() else None
        if match is None:
            return None
        if role == MATCH:
            return match
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return plain(match.choice.title)
        return None
