"""The hours of each day of the week, in one small field a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from timeneye_desktop.domain.work_hours import Hours, read_hours, read_week, write_hours, write_week
from timeneye_desktop.ui.settings.line_field import LineField
from timeneye_desktop.ui.text import label, plain

_MONDAY: Final = date(2026, 3, 9)
"""Any."""
_IN_A_ROW: Final = 2


class WeekHours(QWidget):
    chosen = Signal(object)
    """All of the week, as it is stored."""
    judged = Signal(str)
    """The sentence that says why a day is none; empty when there is nothing (more) to say."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.fields = tuple(LineField(read_hours, _written) for _day in range(7))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for at, field in enumerate(self.fields):
            day = _MONDAY + timedelta(days=at)
            named = label(QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat), style="muted")
            named.setBuddy(field)
            whole = QLocale().dayName(day.isoweekday())
            field.setObjectName(f"work_hours_{at + 1}")
            field.setAccessibleName(plain(self.tr("{what}, {day}").format(what=words, day=whole)))
            field.setPlaceholderText(self.tr("free"))
            field.chosen.connect(lambda _hours: self.chosen.emit(self.value))
            field.judged.connect(self.judged)
            row, column = divmod(at, _IN_A_ROW)
            grid.addWidget(named, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        self.setFocusProxy(self.fields[0])

    @property
    def value(self) -> str:
        return write_week(field.value if isinstance(field.value, Hours) else None for field in self.fields)

    @property
    def is_dirty(self) -> bool:
        return any(field.is_dirty for field in self.fields)

    def show_value(self, value: object) -> None:
        for field, hours in zip(self.fields, read_week(str(value)).days, strict=True):
            field.show_value(hours)

    def commit(self) -> None:
        """Take what stands in the fields, as far as it is hours."""
        for field in self.fields:
            field.commit()


def _written(value: object) -> str:
    return write_hours(value) if isinstance(value, Hours) else ""
