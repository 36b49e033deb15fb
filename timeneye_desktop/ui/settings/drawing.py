"""Which control does a field of Preferences get? Its type decides, the table of words names it."""

from __future__ import annotations

from dataclasses import Field, fields
from enum import Enum
from typing import Any, Final

from timeneye_desktop.domain.hotkey import FIELDS
from timeneye_desktop.domain.preferences import Preferences, holds_week, holds_zone, span_of
from timeneye_desktop.ui.settings.choices import ChoiceBox, YesNo
from timeneye_desktop.ui.settings.key_recorder import KeyRecorder
from timeneye_desktop.ui.settings.line_field import LineField
from timeneye_desktop.ui.settings.minutes_line import MinutesLine
from timeneye_desktop.ui.settings.reading import number_reader, read_zone
from timeneye_desktop.ui.settings.row import Control, SettingRow
from timeneye_desktop.ui.settings.week_hours import WeekHours
from timeneye_desktop.ui.settings.wording import Section, Wording
from timeneye_desktop.ui.translated import tr

_DECLARED: Final = {declared.name: declared for declared in fields(Preferences)}


def rows_of(section: Section, lacking: frozenset[str] = frozenset()) -> tuple[SettingRow, ...]:
    """New rows, from top to bottom; none for what there is nothing to choose about here."""
    title, rows = tr(section.title), section.rows.items()
    return tuple(_row(_DECLARED[name], wording.in_language(), title) for name, wording in rows if name not in lacking)


def _row(declared: Field[Any], wording: Wording, section: str) -> SettingRow:
    is_wide = isinstance(declared.default, str) and declared.name not in FIELDS
    return SettingRow(declared.name, wording, section, _control(declared, wording), is_wide=is_wide)


def _control(declared: Field[Any], wording: Wording) -> Control:
    span = span_of(declared)
    if holds_week(declared):
        return WeekHours(wording.label)
    if isinstance(declared.default, Enum):
        return ChoiceBox(wording.choices)
    if isinstance(declared.default, bool):
        return YesNo(wording.label)
    if declared.name in FIELDS:
        return KeyRecorder()
    if span is None:
        return LineField(read_zone if holds_zone(declared) else str.strip)
    return MinutesLine(span) if span.is_minutes else LineField(number_reader(span))
