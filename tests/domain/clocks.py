"""A computer whose clocks are moved by hand, and a timer on it that is measured as the program measures it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.midnight import Part, parts, ran
from timeneye_desktop.domain.own_day import day_of
from timeneye_desktop.domain.spans import Span, SpanKind
from timeneye_desktop.domain.timer import Instant, Timer, carried_over


class Computer:
    def __init__(self, local: datetime, begins: int = 0) -> None:
        """It is that time where the computer stands."""
        self.now = Instant(local.astimezone(UTC), 1_000.0, "boot-1")
        self.begins = begins
        self._seen: Instant | None = None
        self._begin(Timer("t", PhaseKey("1", "2"), "", day_of(self.now.utc, begins), 0.0, self.now))
        self.truth = 0.0
        """Seconds that really went by while the timer ran."""

    def _begin(self, timer: Timer) -> None:
        self.timer = timer
        self._spans: list[Span] = []
        self._open()

    def _open(self) -> None:
        shift = self.now.utc.astimezone().utcoffset() or timedelta()
        self._spans.append(Span("1", SpanKind.RUNNING, self.now.utc, None, int(shift.total_seconds())))

    # -- what happens -----------------------------------------------------------------

    def run(self, seconds: float) -> None:
        """Awake or asleep."""
        self.now = replace(self.now, utc=self.now.utc + timedelta(seconds=seconds), boot=self.now.boot + seconds)
        self.truth += seconds if self.timer.since is not None else 0.0

    def step(self, seconds: float) -> None:
        """Somebody sets the wall clock."""
        self.now = replace(self.now, utc=self.now.utc + timedelta(seconds=seconds))

    def look(self) -> None:
        """The program notes that it runs."""
        self._seen = self.now

    def restart(self, off: float, step: float = 0.0) -> None:
        """The computer is off for so long, and its clock may be wrong afterwards; the program begins anew."""
        self.run(off)
        self.now = Instant(self.now.utc + timedelta(seconds=step), 20.0, f"{self.now.boot_id}+")
        self.timer = carried_over(self.timer, self.now, self._seen)

    def pause(self) -> None:
        self.timer = self.timer.paused(self.now)
        self._spans[-1] = replace(self._spans[-1], until=self.now.utc)

    def resume(self) -> None:
        self.timer = self.timer.resumed(self.now)
        self._open()

    # -- what is measured --------------------------------------------------------------

    @property
    def seconds(self) -> float:
        return self.timer.seconds(self.now)

    @property
    def parts(self) -> tuple[Part, ...]:
        stretches = ran(self._spans, self.timer, self.now)
        return parts(stretches, self.seconds, self.timer.day, self.begins)


def lived(local: datetime, seconds: float, zone: str, begins: int = 0) -> dict[date, float]:
    """On which days these seconds lie, counted by the minute with the tables of the zone alone."""
    place, first = ZoneInfo(zone), local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    found: dict[date, float] = {}
    grain = 60 if seconds % 60 == 0 else 10
    for number in range(int(seconds) // grain):
        at = (first + timedelta(seconds=number * grain)).astimezone(place).replace(tzinfo=None)
        day = (at - timedelta(minutes=begins)).date()
        found[day] = found.get(day, 0) + grain
    return found


def turns(zone: str, year: int) -> tuple[datetime, ...]:
    """UTC of each moment of the year at which the clocks of a zone are changed."""
    place, at = ZoneInfo(zone), datetime(year, 1, 1, tzinfo=UTC)
    hours = (at + timedelta(minutes=30 * number) for number in range(366 * 48))
    found, before = [], at.astimezone(place).utcoffset()
    for hour in hours:
        after = hour.astimezone(place).utcoffset()
        if after != before:
            found.append(hour)
        before = after
    return tuple(found)
