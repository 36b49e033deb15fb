"""How do rows become a CSV file that a spreadsheet shows and does not run?"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from typing import Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""With one of these at its start a spreadsheet takes a cell for a formula, or lets one slip in."""
_MARK: Final = "\ufeff"
"""Tells spreadsheets that the text is UTF-8."""


def csv_text(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> str:
    """A header and a line per row; a missing value or None is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return _MARK + text.getvalue()


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return "" if value is None else value
    return f"'{value}" if value.lstrip(" ").startswith(_FORMULA) else value
