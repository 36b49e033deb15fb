"""When was the program last known to run, on both clocks, and what did it measure then?

After a restart of the computer only the wall clock is left to go by, and it may have been set meanwhile: what was
measured by then is certain.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from typing import Final

from timeneye_desktop.domain.timer import Instant, carried_over
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.rows import TIMER_COLUMNS, TIMER_TABLES, read_timer, write_timer

_KEY: Final = "last_seen"


class LastSeen:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def note(self, now: Instant, lid: str) -> None:
        """`lid` is that of the timer that runs."""
        value = json.dumps([now.utc.isoformat(), now.boot, now.boot_id, lid])

        def run(connection: sqlite3.Connection) -> None:
            connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_KEY, value))

        await self._database.write(run)

    async def take_up(self, now: Instant) -> tuple[Instant | None, str]:
        """Let timers go on that ran when the computer was last on.

        The answer is when the program was last there, and the timer that ran then.
        """

        def run(connection: sqlite3.Connection) -> tuple[Instant | None, str]:
            seen, lid = _seen(connection)
            query = (
                f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} "  # noqa: S608  constants only
                "WHERE NOT t.ended AND t.since_utc IS NOT NULL AND t.boot_id NOT IN ('', ?)"
            )
            for row in connection.execute(query, (now.boot_id,)).fetchall():
                write_timer(connection, carried_over(read_timer(row, ()).timer, now, seen))
            return seen, lid

        return await self._database.write(run)


def _seen(connection: sqlite3.Connection) -> tuple[Instant | None, str]:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    if row is None:
        return None, ""
    utc, boot, boot_id, lid = json.loads(row[0])
    return Instant(datetime.fromisoformat(utc), boot, boot_id), lid
