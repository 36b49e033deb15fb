"""An entry: minutes on a phase on a day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from timeneye_desktop.domain.catalogue import PhaseKey

MAX_MINUTES: Final = 24 * 60
MAX_NOTES: Final = 1_500
"""Characters; a PUT carries notes in its address, where more is not safe (api-10 7.7)."""
FIRST_DAY: Final = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Work:
    """What an entry says: the five things Timeneye asks for."""

    phase: PhaseKey
    minutes: int
    day: date
    """The person's local calendar date (api-10 7.15)."""
    notes: str = ""


class RowState(Enum):
    """How far an entry or timer is on its way to Timeneye."""

    SENT = "sent"
    WAITING = "waiting"
    SENDING = "sending"
    UNCLEAR = "unclear"
    NEEDS_YOU = "needs you"


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry as a list shows it: names filled in, delivery state known."""

    lid: str
    """Local id, for life."""
    work: Work
    project: str
    phase: str
    state: RowState
    server_id: str = ""
    reason: str = ""
    """Why it needs the person: the server's own words, or a key `ui/words.py` knows."""
    billed: bool = False


@dataclass(frozen=True, slots=True)
class DayRows:
    day: date
    rows: tuple[EntryRow, ...]

    @property
    def minutes(self) -> int:
        return sum(row.work.minutes for row in self.rows)

    @property
    def by_project(self) -> tuple[tuple[str, int], ...]:
        """Minutes by project id, the most first."""
        sums: Counter[str] = Counter()
        for row in self.rows:
            sums[row.work.phase.project_id] += row.work.minutes
        return tuple(sums.most_common())
