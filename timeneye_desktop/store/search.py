"""Which of all stored entries hold these words? Asked of an index, the latest first."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from typing import Any, Final

from timeneye_desktop.domain.search import Asked

_DAY_BITS: Final = 32
"""See `entry_text` in the schema: an id is the day's number and, in its lower bits, a count."""
_ORDINAL_TO_JULIAN: Final = 1_721_424

_LEARN: Final = "INSERT INTO entry_words (rowid, notes, project, phase) VALUES (?, ?, ?, ?)"
_FORGET: Final = "INSERT INTO entry_words (entry_words, rowid, notes, project, phase) VALUES ('delete', ?, ?, ?, ?)"


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Tell the index what changed in this transaction."""
    due = connection.execute("SELECT gone, id, notes, project, phase FROM index_due ORDER BY n").fetchall()
    for is_gone, *text in due:
        connection.execute(_FORGET if is_gone else _LEARN, text)
    if due:
        connection.execute("DELETE FROM index_due")


def found_lids(connection: sqlite3.Connection, asked: Asked, limit: int) -> list[str]:
    """At most `limit` local ids."""
    first = _day_number(asked.first or date.min) << _DAY_BITS
    last = (_day_number(asked.last or date.max) + 1) << _DAY_BITS
    if not asked.chunks:
        query = "SELECT lid FROM entry_text WHERE id >= ? AND id < ? ORDER BY id DESC LIMIT ?"
        return [row[0] for row in connection.execute(query, (first, last, limit))]
    query = "SELECT rowid FROM entry_words WHERE entry_words MATCH ? AND rowid >= ? AND rowid < ? "
    values = (_quoted(asked), first, last, limit)
    ids = [row[0] for row in connection.execute(f"{query} ORDER BY rowid DESC LIMIT ?", values)]
    named = "SELECT t.lid FROM json_each(?) j JOIN entry_text t ON t.id = j.value ORDER BY t.id DESC"
    return [row[0] for row in connection.execute(named, (json.dumps(ids),))]


def in_order(rows: list[tuple[Any, ...]], lids: list[str]) -> list[tuple[Any, ...]]:
    """Rows that begin with their local id, as these say."""
    by_lid = {row[0]: row for row in rows}
    return [by_lid[lid] for lid in lids if lid in by_lid]


def _quoted(asked: Asked) -> str:
    """Nothing a person types is an operator: each chunk is a string of the index's language, and may go on."""
    return " AND ".join('"' + chunk.replace('"', " ").replace("\0", " ") + '"*' for chunk in asked.chunks)


def _day_number(day: date) -> int:
    return day.toordinal() + _ORDINAL_TO_JULIAN
