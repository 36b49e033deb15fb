"""Is something looked for, and how much of what was found is shown?"""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtCore import QObject, Signal

from timeneye_desktop.domain.entry import DayRows
from timeneye_desktop.domain.search import Asked, Found
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.ui.day.board import DayBoard
from timeneye_desktop.ui.day.rows import Contents, EntryLine, Sought
from timeneye_desktop.ui.day.search_bar import SearchBar
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.translated import tr

PAGE: Final = 100
MOST: Final = 1_000
"""Rows of what was found that can be scrolled to; beyond that a further word helps more."""


class Finding(QObject):
    """What was found takes the place of the days until it is closed."""

    changed = Signal()
    """Something else is asked for, or more of it is to be shown."""
    closed = Signal()

    def __init__(self, board: DayBoard, entries: Entries, icons: Icons) -> None:
        super().__init__(board)
        self._board = board
        self._entries = entries
        self._wanted = PAGE
        self._found = Found()
        self._loaded: Asked | None = None
        self._shown: Asked | None = None
        """For which question was found what is shown."""
        self.bar = SearchBar(icons)
        board.add_above(self.bar)
        self.bar.asked_changed.connect(self._on_asked_changed)
        self.bar.left_for_list.connect(self._on_left_for_list)
        self.bar.closed.connect(self.close)

    @property
    def is_open(self) -> bool:
        return not self.bar.isHidden()

    def open(self) -> None:
        self._loaded = self._shown = None
        self.bar.open(self._entries.today())
        self.changed.emit()

    def ask(self, text: str, first: date, last: date) -> None:
        """Show what holds these words on these days."""
        self.open()
        self.bar.ask(text, first, last)

    def close(self) -> None:
        if self.is_open:
            self.bar.clear()
            self._wanted = PAGE
            self._board.view.setFocus()
            self.closed.emit()

    def show_more(self) -> None:
        """The end of the list is in sight."""
        if not self._found.is_all and self._wanted < MOST:
            self._wanted += PAGE
            self.changed.emit()

    def note_shown(self) -> None:
        """What was found for another question is read from its beginning, wherever the list stood before."""
        if self.is_open and self._loaded != self._shown:
            self._shown = self._loaded
            self._board.view.executeDelayedItemsLayout()
            self._board.view.verticalScrollBar().setValue(0)

    async def load(self, today: date) -> Contents:
        asked, wanted = self.bar.asked, self._wanted
        self._found = await self._entries.search(asked, wanted)
        self._loaded = asked
        days = tuple(DayRows(day, tuple(rows)) for day, rows in groupby(self._found.rows, key=lambda row: row.work.day))
        return Contents(days, today, sought=Sought(asked.words, _words(asked, self._found, wanted)))

    def _on_asked_changed(self) -> None:
        if self.is_open:
            self._wanted = PAGE
            self.changed.emit()

    def _on_left_for_list(self) -> None:
        view = self._board.view
        first = next((row for row in view.lines if isinstance(row, EntryLine)), None)
        if first is not None:
            view.setFocus()
            view.go_to(first.key)


def _words(asked: Asked, found: Found, wanted: int) -> str:
    """Beneath what was found."""
    if asked.is_empty:
        return tr("Every entry on this computer is searched.")
    if not found.rows:
        return tr("Nothing found on this computer.")
    if found.is_all:
        return tr("That is all on this computer.")
    return tr("The latest %Ln of more. Another word finds fewer.", "", MOST) if wanted >= MOST else ""
