"""How does a list change row by row, without ever starting over?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from timeneye_desktop.ui.text import plain

ROW: Final = int(Qt.ItemDataRole.UserRole)
"""Role of the row's own value."""
AnyIndex = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What a list can hold: a value that compares by content and is the same row while its key is."""

    @property
    def key(self) -> str:
        """Names the row for as long as it is the same one."""

    @property
    def text(self) -> str:
        """For screen readers."""

    @property
    def can_choose(self) -> bool:
        """Whether keys stop here."""


class RowModel(QAbstractListModel):
    """Frozen rows. `show` tells the views exactly what came, went, moved or changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] | None = None

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def row_of(self, key: str) -> int:
        """Where the key stands now; -1 when it does not."""
        if self._places is None:
            self._places = {row.key: at for at, row in enumerate(self._rows)}
        return self._places.get(key, -1)

    def index_of(self, key: str) -> QModelIndex:
        return self.index(self.row_of(key))

    def show(self, rows: Sequence[Row]) -> None:
        """Become these rows; each key may stand in them once."""
        self._remove_absent({row.key for row in rows})
        self._insert_and_move(rows)
        self._change(rows)

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  a Qt value
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return plain(row.text)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A row that cannot be chosen counts as disabled, so that Qt passes it by when the current row goes."""
        if not index.isValid() or index.row() >= len(self._rows):
            return Qt.ItemFlag.NoItemFlags
        can_choose = self._rows[index.row()].can_choose
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemNeverHasChildren | (chosen if can_choose else Qt.ItemFlag.NoItemFlags)

    def _remove_absent(self, wanted: set[str]) -> None:
        end = len(self._rows)
        while end > 0:
            if self._rows[end - 1].key in wanted:
                end -= 1
                continue
            first = end - 1
            while first > 0 and self._rows[first - 1].key not in wanted:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._rows[first:end]
            self._places = None
            self.endRemoveRows()
            end = first

    def _insert_and_move(self, rows: Sequence[Row]) -> None:
        present = {row.key for row in self._rows}
        at = 0
        while at < len(rows):
            key = rows[at].key
            if at < len(self._rows) and self._rows[at].key == key:
                at += 1
            elif key in present:
                self._move(next(i for i in range(at + 1, len(self._rows)) if self._rows[i].key == key), at)
                at += 1
            else:
                end = at + 1
                while end < len(rows) and rows[end].key not in present:
                    end += 1
                self.beginInsertRows(QModelIndex(), at, end - 1)
                self._rows[at:at] = rows[at:end]
                self._places = None
                self.endInsertRows()
                at = end

    def _move(self, source: int, target: int) -> None:
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._rows.insert(target, self._rows.pop(source))
        self._places = None
        self.endMoveRows()

    def _change(self, rows: Sequence[Row]) -> None:
        first = -1
        for at in range(len(rows) + 1):
            differs = at < len(rows) and self._rows[at] != rows[at]
            if differs:
                self._rows[at] = rows[at]
                first = at if first < 0 else first
            elif first >= 0:
                self.dataChanged.emit(self.index(first), self.index(at - 1))
                first = -1
