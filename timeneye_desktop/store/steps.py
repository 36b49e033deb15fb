"""How is the last step of the person taken back, and done again, also after a restart?

The records say what a step did; their state says which steps stand. An entry that is not any more as the step left it
is never touched: the step is over then. All of a step or nothing of it.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from timeneye_desktop.domain.change import Cause, TakenBack, Turned
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.store.changes import because
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.deeds import bring_back_entry, delete_entry, edit_entry, entry_of
from timeneye_desktop.store.rows import read_work

GONE: Final = "entry-gone"
CHANGED: Final = "changed-meanwhile"


@dataclass(frozen=True, slots=True)
class _Way:
    """Which steps are meant, and what they become."""

    cause: Cause
    next: str
    found: str
    left: str


_UNDO: Final = _Way(Cause.UNDO, "SELECT MAX(step) FROM change WHERE state = 'done'", "done", "undone")
_REDO: Final = _Way(Cause.REDO, "SELECT MIN(step) FROM change WHERE state = 'undone'", "undone", "done")


class Steps:
    """None when there is nothing to undo or redo."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def undo(self, since: datetime, of: Turned | None = None) -> TakenBack | None:
        """The last step, or the one that did this; steps whose entry is gone meanwhile are passed by."""
        return await self._database.write(lambda connection: _turn(connection, _UNDO, since, of))

    async def redo(self, since: datetime) -> TakenBack | None:
        """What was undone last."""
        return await self._database.write(lambda connection: _turn(connection, _REDO, since, None))


def _turn(connection: sqlite3.Connection, way: _Way, since: datetime, of: Turned | None) -> TakenBack | None:
    while step := _step_of(connection, of) if of else connection.execute(way.next).fetchone()[0]:
        asked = _asked(connection, way, step)
        problem = _problem(connection, asked)
        if not problem:
            return _done(connection, way, step, asked, since)
        _move(connection, step, way.found, "over")
        if problem != GONE or of:
            return TakenBack(refused=problem)
    return None


def _step_of(connection: sqlite3.Connection, of: Turned) -> int:
    """The step that did this, if it stands: 0 when it was undone already."""
    query = "SELECT before, after, step, state FROM change WHERE lid = ? AND step ORDER BY n DESC"
    for before, after, step, state in connection.execute(query, (of.lid,)):
        if (read_work(before), read_work(after)) == (of.before, of.after):
            return int(step) if state == "done" else 0
    return 0


def _asked(connection: sqlite3.Connection, way: _Way, step: int) -> list[Turned]:
    """What has to be done now, in this order."""
    query = "SELECT lid, before, after FROM change WHERE state = ? AND step = ? ORDER BY n"
    found = [
        Turned(lid, read_work(before), read_work(after))
        for lid, before, after in connection.execute(query, (way.found, step))
    ]
    return [turned.reversed() for turned in reversed(found)] if way is _UNDO else found


def _problem(connection: sqlite3.Connection, asked: list[Turned]) -> str:
    first = {turned.lid: turned.before for turned in reversed(asked)}
    for lid, expected in first.items():
        now = _work(connection, lid)
        if now != expected:
            return GONE if now is None and len(first) == 1 else CHANGED
    return ""


def _done(connection: sqlite3.Connection, way: _Way, step: int, asked: list[Turned], since: datetime) -> TakenBack:
    because(connection, way.cause, since)
    last = _last_command(connection)
    renamed: dict[str, str] = {}
    rows = []
    for turned in asked:
        row = _become(connection, renamed.get(turned.lid, turned.lid), turned.after, since)
        renamed[turned.lid] = row.lid
        rows.append((Turned(row.lid, turned.before, turned.after), row))
    _move(connection, step, way.found, way.left)
    return TakenBack(tuple(rows), is_told=_last_command(connection) > last)


def _become(connection: sqlite3.Connection, lid: str, wanted: Work | None, since: datetime) -> EntryRow:
    if wanted is None:
        return delete_entry(connection, lid, since)
    if _work(connection, lid) is None:
        return bring_back_entry(connection, lid, wanted, since)
    edit_entry(connection, lid, wanted, since)
    return entry_of(connection, lid)


def _work(connection: sqlite3.Connection, lid: str) -> Work | None:
    try:
        return entry_of(connection, lid).work
    except NotPossibleError:
        return None


def _move(connection: sqlite3.Connection, step: int, found: str, left: str) -> None:
    connection.execute("UPDATE change SET state = ? WHERE state = ? AND step = ?", (left, found, step))


def _last_command(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT COALESCE(MAX(seq), 0) FROM op").fetchone()[0])
