"""Which phases fit right now, as rows for a view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.ranking import Match
from timeneye_desktop.ui.picker.wording import why_words
from timeneye_desktop.ui.text import plain

MATCH = Qt.ItemDataRole.UserRole


class ChoiceModel(QAbstractListModel):
    """At most a few hundred matches: the search is done outside Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: list[Match] = []

    def show(self, matches: Sequence[Match]) -> None:
        """The rows for other words."""
        if list(matches) != self._matches:
            self.beginResetModel()
            self._matches = list(matches)
            self.endResetModel()

    def renew(self, matches: Sequence[Match]) -> None:
        """Other rows for the same words: only what differs is touched."""
        wanted = {match.choice.key for match in matches}
        for row in reversed(range(len(self._matches))):
            if self._matches[row].choice.key not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._matches[row]
                self.endRemoveRows()
        for row, match in enumerate(matches):
            self._bring(match, row)

    def _bring(self, match: Match, row: int) -> None:
        """To this row, where all above stand as they should."""
        at = self.row_of(match.choice.key)
        if at < 0:
            self.beginInsertRows(QModelIndex(), row, row)
            self._matches.insert(row, match)
            self.endInsertRows()
        elif at > row:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
            self._matches.insert(row, self._matches.pop(at))
            self.endMoveRows()
        if self._matches[row] != match:
            self._matches[row] = match
            self.dataChanged.emit(self.index(row), self.index(row))

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
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(match.choice.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            why = why_words(match)
            return plain(f"{plain(match.choice.title)}, {why}" if why else match.choice.title)
        return None
