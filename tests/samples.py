"""Small made-up values that many tests speak of."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import Listing, RemoteEntry, RemoteTimer
from timeneye_desktop.domain.timer import Instant, Timer, TimerState

DESIGN = PhaseKey("10", "100")
BUILD = PhaseKey("10", "101")
DAY = date(2026, 3, 2)
SINCE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NOON = Instant(datetime(2026, 3, 2, 12, 0, tzinfo=UTC), 10_000.0, "boot")

PROJECTS = Listing((Project("10", "Acme", is_active=True), Project("11", "Old things", is_active=False)))
PHASES = Listing(
    (Phase("100", "10", "Design", is_open=True), Phase("101", "10", "Build", is_open=True)),
)


def work(minutes: int = 60, notes: str = "draft", phase: PhaseKey = DESIGN, day: date = DAY) -> Work:
    return Work(phase, minutes, day, notes)


def remote(number: str, said: Work | None = None) -> RemoteEntry:
    return RemoteEntry(number, said or work(), "Acme", "Design", "7", "Mara", billed=False)


def remote_timer(
    number: str, state: TimerState = TimerState.RUNNING, seconds: int = 60, notes: str = ""
) -> RemoteTimer:
    return RemoteTimer(number, DESIGN, "Acme", "Design", notes, state, seconds)


def timer(lid: str = "t1", *, banked: float = 0.0, since: Instant | None = NOON, notes: str = "") -> Timer:
    return Timer(lid, DESIGN, notes, DAY, banked, since)


def later(seconds: float) -> Instant:
    return Instant(NOON.utc + timedelta(seconds=seconds), NOON.boot + seconds, NOON.boot_id)
