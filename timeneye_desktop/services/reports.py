"""How the time of some days was spent, as far as this computer knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from timeneye_desktop.domain import own_day
from timeneye_desktop.domain.report import Drawn, Report, drawn
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.report import Reports as Stored


class Reports:
    def __init__(
        self,
        store: Stored,
        clock: Callable[[], Instant],
        has_all: Callable[[], bool],
        day_of: Callable[[datetime], date] = own_day.day_of,
    ) -> None:
        """`has_all` tells whether Timeneye was asked for everything there is."""
        self._store = store
        self._clock = clock
        self._day_of = day_of
        self._has_all = has_all

    def today(self) -> date:
        """The person's own day, which is the local calendar date unless their days begin later than midnight."""
        return self._day_of(self._clock().utc)

    async def of(self, stretch: Stretch, cut: Sequence[Stretch], daily_target: int, only: str = "") -> Drawn:
        """What waits to be sent is counted like all the rest; StoreError.

        Days that are not over are compared with as many of those before. `only` is the id of a single project.
        """
        knows_all = self._has_all()

        def shape(found: Report) -> Drawn:
            return drawn(replace(found, oldest=date.min) if knows_all else found, cut, daily_target, only)

        return await self._store.of(stretch, before(stretch, self.today()), shape)


def before(stretch: Stretch, today: date) -> Stretch:
    earlier = stretch.moved(-1)
    if today not in stretch or stretch.count == 1:
        return earlier
    return Stretch(earlier.first, min(earlier.last, earlier.first + (today - stretch.first)))
