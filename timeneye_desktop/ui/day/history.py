"""Which days are loaded, and how far back does one have to look for more?"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Protocol

from timeneye_desktop.domain.entry import FIRST_DAY, DayRows

FIRST_SPAN: Final = 8
"""Days in sight at first, today among them; scrolling brings the others. Every change reads all that is in sight."""
AHEAD: Final = timedelta(days=366)


class Days(Protocol):
    """What of the entries is asked here."""

    async def days(self, first: date, last: date) -> tuple[DayRows, ...]:
        """Stored days with entries, newest first, both dates included."""


class History:
    """The stretch of stored days in sight; it only grows, and only backwards."""

    def __init__(self, entries: Days) -> None:
        self._entries = entries
        self._first: date | None = None

    @property
    def is_whole(self) -> bool:
        """There is no stored day before those already loaded."""
        return self._first is not None and self._first <= FIRST_DAY

    async def load(self, today: date) -> tuple[DayRows, ...]:
        """Every day from the first in sight on, entries for coming days included."""
        if self._first is None:
            self._first = today - timedelta(days=FIRST_SPAN - 1)
        return await self._entries.days(self._first, today + AHEAD)

    async def look_back(self, today: date) -> bool:
        """Goes back until a stored day is found, in growing steps; False when there is none."""
        first = self._first or today
        span = FIRST_SPAN
        while first > FIRST_DAY:
            last = first - timedelta(days=1)
            first = max(FIRST_DAY, first - timedelta(days=span))
            span *= 2
            if await self._entries.days(first, last):
                self._first = first
                return True
        self._first = FIRST_DAY
        return False

    def reach(self, day: date) -> bool:
        """Takes in a day the person asked for; False when it is in sight already."""
        if self._first is not None and day >= self._first:
            return False
        self._first = max(day, FIRST_DAY)
        return True
