"""Where in an entry's row do its colour, its words, its state, its minutes and its buttons go?"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QStyle

from timeneye_desktop.domain.entry import EntryRow
from timeneye_desktop.ui.day.chips import Chips
from timeneye_desktop.ui.day.pens import GAP, SIDE

DOT: Final = 8
LEADING: Final = 2
ACTIONS_WIDE: Final = 60


@dataclass(frozen=True, slots=True)
class EntryBoxes:
    dot: QRect
    title: QRect
    note: QRect
    chip: QRect
    minutes: QRect
    actions: QRect
    """For the buttons of the row that is pointed at."""

    @classmethod
    def of(cls, rect: QRect, row: EntryRow, chips: Chips, *, is_pointed: bool) -> EntryBoxes:
        wide = QFontMetrics(chips.fonts.bold).horizontalAdvance("00:00") + 2
        minutes = QRect(rect.right() + 1 - SIDE - wide, rect.top(), wide, rect.height())
        chip = QRect(minutes.topLeft(), chips.size(row.state, has_word=not is_pointed))
        chip.moveCenter(rect.center())
        chip.moveRight(minutes.left() - GAP)
        actions = QRect(chip.left() - GAP - ACTIONS_WIDE, rect.top(), ACTIONS_WIDE, rect.height())
        dot = QRect(rect.left() + SIDE, 0, DOT, DOT)
        left = dot.right() + 1 + GAP + 4
        end = actions.left() if is_pointed else chip.left() - GAP
        line = chips.fonts.line
        top = rect.top() + (rect.height() - (2 * line + LEADING if row.work.notes else line)) // 2
        title = QRect(left, top, max(0, end - left), line)
        dot.moveCenter(title.center())
        dot.moveLeft(rect.left() + SIDE)
        note = title.translated(0, line + LEADING) if row.work.notes else QRect()
        return cls(dot, title, note, chip, minutes, actions)

    def seen_in(self, rect: QRect) -> EntryBoxes:
        """Mirrored where one reads from the right."""
        direction = QGuiApplication.layoutDirection()
        return EntryBoxes(*(QStyle.visualRect(direction, rect, getattr(self, field.name)) for field in fields(self)))
