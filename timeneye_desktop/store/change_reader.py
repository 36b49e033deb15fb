"""What became of one entry, as far as it is remembered?"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.change import Cause, Record, Turned
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import read_work

_MOST: Final = 200


class ChangeReader:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, lid: str) -> tuple[tuple[Record, ...], dict[PhaseKey, str]]:
        """The latest changes of this entry, newest first, and the titles of the phases they speak of, where known."""

        def run(connection: sqlite3.Connection) -> tuple[tuple[Record, ...], dict[PhaseKey, str]]:
            query = "SELECT at, cause, lid, before, after FROM change WHERE lid = ? ORDER BY n DESC LIMIT ?"
            changes = tuple(
                Record(datetime.fromisoformat(at), Cause(cause), Turned(lid, read_work(before), read_work(after)))
                for at, cause, lid, before, after in connection.execute(query, (lid, _MOST))
            )
            works = [work for change in changes for work in (change.turned.before, change.turned.after)]
            return changes, _titles(connection, {work.phase for work in works if work is not None})

        return await self._database.read(run)


def _titles(connection: sqlite3.Connection, phases: Iterable[PhaseKey]) -> dict[PhaseKey, str]:
    query = (
        "SELECT f.project_id, f.id, p.name || ' > ' || f.name FROM phase f JOIN project p ON p.id = f.project_id "
        "WHERE (f.project_id, f.id) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') "
        "FROM json_each(?))"
    )
    found = connection.execute(query, (json.dumps([list(phase) for phase in phases]),))
    return {PhaseKey(project, phase): title for project, phase, title in found}
