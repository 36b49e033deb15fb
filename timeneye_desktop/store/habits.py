"""What was each phase worked on lately, and which ones are pinned or hidden?"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.habits import Mark, Use
from timeneye_desktop.store.database import Database

_MOST: Final = 5_000
"""Uses that are read, the latest first."""

# An entry that was logged on its day was worked on at that hour; one that a timer made, when the timer was begun.
USES: Final = """
SELECT DISTINCT project_id, phase_id, day, CASE WHEN substr(began, 1, 10) = day THEN substr(began, 12) END
FROM (
    SELECT e.project_id, e.phase_id, e.day, strftime(
        '%Y-%m-%d %H', o.since, CASE o.kind WHEN 'stop' THEN '-' || e.minutes || ' minutes' ELSE '+0 minutes' END,
        'localtime'
    ) AS began
    FROM entry e LEFT JOIN (
        SELECT CASE kind WHEN 'stop' THEN entry_lid ELSE lid END AS lid, kind, since FROM op
        WHERE since >= :since AND kind IN ('create', 'stop')
    ) o ON o.lid = e.lid
    WHERE e.day >= :since AND NOT e.deleted
) ORDER BY day DESC LIMIT :most
"""


@dataclass(frozen=True, slots=True)
class Known:
    uses: tuple[Use, ...] = ()
    marks: Mapping[PhaseKey, Mark] = field(default_factory=dict)


class Habits:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def known(self, since: date) -> Known:
        """Uses since this day, the latest first, and every mark."""

        def run(connection: sqlite3.Connection) -> Known:
            uses = connection.execute(USES, {"since": since.isoformat(), "most": _MOST})
            marks = connection.execute("SELECT project_id, phase_id, mark FROM phase_mark")
            return Known(
                tuple(
                    Use(PhaseKey(project, phase), date.fromisoformat(day), None if hour is None else int(hour))
                    for project, phase, day, hour in uses
                ),
                {PhaseKey(project, phase): Mark(mark) for project, phase, mark in marks},
            )

        return await self._database.read(run)

    async def mark(self, phase: PhaseKey, mark: Mark | None) -> None:
        """Pin or hide it, or neither; StoreError when that could not be written."""

        def run(connection: sqlite3.Connection) -> None:
            if mark is None:
                connection.execute("DELETE FROM phase_mark WHERE project_id = ? AND phase_id = ?", phase)
            else:
                connection.execute("INSERT OR REPLACE INTO phase_mark VALUES (?, ?, ?)", (*phase, mark.value))

        await self._database.write(run)
