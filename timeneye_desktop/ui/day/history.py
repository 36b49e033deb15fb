"""Which days are loaded? A stretch that moves with the eye and never grows with all that is stored."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, Protocol

from timeneye_desktop.domain.entry import FIRST_DAY, DayRows

FIRST_SPAN: Final = 8
"""Days in sight at first, today among them; fewer where they are full. Every change reads all that is loaded."""
AHEAD: Final = timedelta(days=366)
PAGE: Final = 100
"""So many entries more are loaded when an end of the stretch is near."""
KEPT: Final = 300
"""So many stay loaded behind the eye; what lies further away is let go."""


class Days(Protocol):
    """What of the entries is asked here."""

    async def days(self, first: date, last: date) -> tuple[DayRows, ...]:
        """Stored days with entries, newest first, both dates included."""

    async def day_from(self, day: date, entries: int, *, back: bool) -> date | None:
        """The day that lies so many entries before or after this one, or the last that way; None without any."""


class History:
    """Whole days only. The last day is open while nothing later was let go."""

    def __init__(self, entries: Days) -> None:
        self._entries = entries
        self._first: date | None = None
        self._last: date | None = None
        self._goal: date | None = None

    @property
    def has_later(self) -> bool:
        """Later days are stored, and not loaded."""
        return self._last is not None

    async def load(self, today: date) -> tuple[DayRows, ...]:
        """Every loaded day; entries for coming days are among them."""
        if self._first is None:
            first = today - timedelta(days=FIRST_SPAN - 1)
            full = await self._entries.day_from(today + timedelta(days=1), PAGE, back=True)
            self._first = max(first, full or first)
        goal, self._goal = self._goal, None
        if goal is not None:
            await self._go_to(goal, self._first)
        return await self._entries.days(self._first, self._last or today + AHEAD)

    async def look_back(self, today: date) -> bool:
        """Goes back by a page; False when no older day is stored."""
        before = self._first or today
        first = await self._entries.day_from(before, PAGE, back=True)
        if first is None:
            return False
        last = await self._entries.day_from(before, KEPT, back=False)
        is_all = last is None or await self._entries.day_from(last, 1, back=False) is None
        if not is_all and (self._last is None or (last is not None and last < self._last)):
            self._last = last
        self._first = first
        return True

    async def look_ahead(self) -> None:
        """Goes on by a page, towards today."""
        before = self._last
        if before is None:
            return
        last = await self._entries.day_from(before, PAGE, back=False)
        is_all = last is None or await self._entries.day_from(last, 1, back=False) is None
        self._last = None if is_all else last
        first = await self._entries.day_from(before, KEPT, back=True)
        if first is not None and self._first is not None:
            self._first = max(self._first, first)

    def reach(self, day: date) -> None:
        """Takes in a day the person asked for, with the next loading."""
        self._goal = max(day, FIRST_DAY)

    async def _go_to(self, day: date, first: date) -> None:
        if day >= first and (self._last is None or day <= self._last):
            return
        last = await self._entries.day_from(day, KEPT, back=False)
        is_all = last is None or await self._entries.day_from(last, 1, back=False) is None
        self._last = None if is_all else last
        self._first = await self._entries.day_from(day, PAGE // 4, back=True) or day
