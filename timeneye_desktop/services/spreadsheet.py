"""How do rows become a CSV file that a spreadsheet shows and does not run, and a JSON file that loses nothing?"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

_SIGNS: Final = frozenset("=+-@\uff1d\uff0b\uff0d\uff20")
"""A cell whose first visible sign is one of these, or its full-width form, is taken for a formula."""
_BREAKS: Final = ("\t", "\r", "\n", "\0")
"""With one of these at its start a cell may let a formula slip in."""
_HALVES: Final = re.compile("[\ud800-\udfff]")
"""No file can hold half a character; JSON has a way to write it."""
MARK: Final = "\ufeff"
"""Tells spreadsheets that the text is UTF-8."""


def csv_text(columns: Sequence[str], rows: Sequence[Mapping[str, object]]) -> str:
    """A header and a line per row; a missing value or None is an empty cell.

    Everything is quoted but numbers: a negative one is no formula.
    """
    return MARK + csv_lines([columns, *([row.get(column) for column in columns] for row in rows)])


def csv_lines(rows: Iterable[Sequence[object]]) -> str:
    """The lines alone, for a file that is written in portions."""
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_NONNUMERIC).writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue()


def pasted_lines(rows: Iterable[Sequence[object]]) -> str:
    """The same for a clipboard: a tab between two cells, and nothing else that would begin another."""
    text = io.StringIO()
    lines = ([" ".join(str(_cell(value)).split()) for value in row] for row in rows)
    csv.writer(text, delimiter="\t", lineterminator="\n").writerows(lines)
    return text.getvalue()


def json_text(rows: Sequence[Mapping[str, object]]) -> str:
    """For people to read, and always valid UTF-8."""
    return _whole(json.dumps(rows, ensure_ascii=False, indent=2))


def json_line(value: object) -> str:
    """The same on one line."""
    return _whole(json.dumps(value, ensure_ascii=False))


def _whole(text: str) -> str:
    return _HALVES.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return "" if value is None else value
    return f"'{value}" if _may_run(value) else value


def _may_run(text: str) -> bool:
    first = next((char for char in text if char.isprintable() and char != " "), "")
    return text.startswith(_BREAKS) or first in _SIGNS
