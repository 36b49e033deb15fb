"""Services over a real file, a clock that is moved by hand, and an ear at the news."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.delivery import Op, OpEvent, Outcome
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.own_day import day_of
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.checking import Checking
from timeneye_desktop.services.day_spans import DaySpans
from timeneye_desktop.services.endings import Endings
from timeneye_desktop.services.entries import Entries
from timeneye_desktop.services.news import Announcement, News
from timeneye_desktop.services.past import Past
from timeneye_desktop.services.repair import Repair
from timeneye_desktop.services.sweeping import Sweeping
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.services.waiting import Waiting
from timeneye_desktop.store.backdatings import Backdatings
from timeneye_desktop.store.change_reader import ChangeReader
from timeneye_desktop.store.checked import Checked
from timeneye_desktop.store.courses import Courses
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.spans import Spans
from timeneye_desktop.store.steps import Steps
from timeneye_desktop.store.timers import Timers

DESIGN = PhaseKey("10", "100")
BUILD = PhaseKey("10", "101")
CLOSED = PhaseKey("10", "102")
NOON = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)


class Hands:
    """Both clocks of a computer: `move` lets time pass, `step_wall` sets the wall clock as people do."""

    def __init__(self) -> None:
        self.boot = 10_000.0
        self.utc = NOON
        self.boot_id = "boot"

    def __call__(self) -> Instant:
        return Instant(self.utc, self.boot, self.boot_id)

    def move(self, seconds: float) -> None:
        self.boot += seconds
        self.utc += timedelta(seconds=seconds)

    def step_wall(self, seconds: float) -> None:
        self.utc += timedelta(seconds=seconds)

    def restart(self, seconds: float) -> None:
        """The computer was off for so long."""
        self.boot, self.boot_id = 20.0, f"{self.boot_id}+"
        self.utc += timedelta(seconds=seconds)


class Studio:
    """Tracking, entries and waiting, wired as the program wires them, without an engine."""

    design, build, closed = DESIGN, BUILD, CLOSED

    def __init__(self, database: Database, clock: Hands) -> None:
        self.database = database
        self.clock = clock
        self.heard: list[Announcement] = []
        self.wakes = 0
        news = News()
        news.subscribe(self.heard.append)
        self.reader, self.timers, self.outbox = EntryReader(database), Timers(database), Outbox(database)
        self.mirror = Mirror(database)
        journal = Journal(database)
        self.chosen = Preferences()
        self.courses = Courses(database)
        endings = Endings(self.courses, lambda: self.chosen)
        self.tracking = Tracking(journal, self.timers, self.reader, news, clock, self._wake, endings, self.day_of)
        self.repair = Repair(Backdatings(database), self.courses, self.tracking, news, self.day_of, self._wake)
        self.day_spans = DaySpans(Spans(database), news, clock, lambda: 0.0, lambda: self.chosen.day_begins)
        self.sweeping = Sweeping(journal, self.tracking, news, self._wake)
        self.checking = Checking(Checked(database), self.outbox, self.tracking, lambda: 480)
        self.entries = Entries(journal, self.reader, news, clock, self._wake, self.day_of)
        self.past = Past(Steps(database), ChangeReader(database), news, clock, self._wake)
        self.waiting = Waiting(Queue(database), news, clock, self._wake, self.tracking.refresh)

    @property
    def today(self) -> date:
        return self.entries.today()

    def choose(self, **fields: Any) -> None:
        """As in the settings."""
        self.chosen = replace(self.chosen, **fields)

    def day_of(self, moment: datetime) -> date:
        return day_of(moment, self.chosen.day_begins)

    def work(self, minutes: int = 30, notes: str = "draft", phase: PhaseKey = DESIGN, day: date | None = None) -> Work:
        return Work(phase, minutes, day or self.today, notes)

    def kinds(self) -> list[str]:
        """Names of what was announced since the last call."""
        names = [type(announcement).__name__ for announcement in self.heard]
        self.heard.clear()
        return names

    async def learn_phases(self) -> None:
        await self.mirror.take_projects(Listing((Project("10", "Acme", is_active=True),)))
        phases = (("100", "Design", True), ("101", "Build", True), ("102", "Over", False))
        listing = Listing(tuple(Phase(number, "10", name, is_open=is_open) for number, name, is_open in phases))
        await self.mirror.take_phases("10", listing, NOON)

    async def rows(self) -> list[EntryRow]:
        """All entries, newest first."""
        days = await self.reader.days(date(2000, 1, 1), date(2030, 1, 1))
        return [row for day in days for row in day.rows]

    async def deliver(self, server_id: str = "900", event: OpEvent = OpEvent.APPLIED, **facts: Any) -> Op:
        """Let the oldest command that may be sent end like this."""
        op: Op = (await self.outbox.ready(self.clock.boot))[0]
        assert await self.outbox.sending(op, [])
        await self.outbox.record(op, Outcome(event, server_id, **facts), self.clock())
        return op

    def _wake(self) -> None:
        self.wakes += 1


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """`zone("America/New_York")` moves the person there."""

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    move("UTC")
    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def studio(clock: Hands, zone: Callable[[str], None], tmp_path: Path) -> Any:
    """Tell a story that is given a studio where three phases are known."""

    def run(story: Callable[[Studio], Awaitable[None]]) -> None:
        async def tell() -> None:
            with ThreadPoolExecutor(max_workers=1) as thread:
                database = Database(tmp_path / "timeneye.sqlite", thread)
                await database.open()
                try:
                    made = Studio(database, clock)
                    await made.learn_phases()
                    await story(made)
                finally:
                    await database.close()

        asyncio.run(tell())

    return run
