"""Is somebody reminded where they are, does each answer do what it says, and is off really off?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

import pytest
from a_program import Life, find
from notifying import Played, played, session_bus
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from world import eventually

from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.desktop import Desktop
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.services.reminders import Reminders

EVERY_DAY = " ".join(["8:00-18:00"] * 7)


class Day:
    """A computer whose clock goes when it is told to, at ten in the morning of today."""

    def __init__(self, life: Life) -> None:
        self.life = life
        morning = datetime.now(UTC).astimezone().replace(hour=10, minute=0, second=0, microsecond=0)
        self._morning, self._gone = morning.astimezone(UTC), timedelta()
        self.is_away = False
        self.other = QWidget()

    def now(self) -> Instant:
        return Instant(self._morning + self._gone, self._gone.total_seconds(), "this boot")

    async def idle_seconds(self) -> float:
        return 600.0 if self.is_away else 0.0

    @property
    def desktop(self) -> Desktop:
        return self.life.desktop

    @property
    def tracking(self) -> Any:
        return self.desktop.desk.tracking

    async def pass_minutes(self, minutes: int) -> None:
        """As the tray counts them; what there is to say has been said afterwards."""
        for _minute in range(minutes):
            self._gone += timedelta(minutes=1)
            self.desktop.tray.minute_passed.emit()
            await self._looked()

    async def _looked(self) -> None:
        tasks = self.desktop.tasks._tasks
        while looking := [task for task in tasks if task.get_name().startswith(("look for reminders", "notice: "))]:
            await asyncio.gather(*looking)


Tell: TypeAlias = Callable[[Callable[[Day, Played], Awaitable[None]]], None]


@pytest.fixture
def a_day(scenario: Callable[..., Any], qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tell]:
    """The whole program on this clock, another window in front, and who shows notifications."""
    with session_bus(monkeypatch), Sandbox() as sandbox:

        def run(story: Callable[[Day, Played], Awaitable[None]]) -> None:
            async def tell() -> None:
                life = Life(sandbox, qapp)
                day = Day(life)
                await life.program.end()
                life.office = replace(life.office, now=day.now)
                life.program = Program(life.office, Sample(), qapp, Reporter())
                try:
                    async with played() as service:
                        await begin(day)
                        await story(day, service)
                finally:
                    day.other.deleteLater()
                    await life.program.end()
                    life.office.thread.shutdown()

            scenario(tell, seconds=100)

        yield run


async def begin(day: Day) -> None:
    life = day.life
    await life.office.settings.change(work_hours=EVERY_DAY, target_minutes=0)
    await life.at_work()
    for row in day.tracking.timers:
        await day.tracking.discard(row.timer.lid)
    day.desktop.telling._reminding._reminders = Reminders(day.desktop.desk, day.idle_seconds)
    await look_elsewhere(day)


async def look_elsewhere(day: Day) -> None:
    """Our window is not the one in front."""
    day.desktop.window.hide()
    day.other.show()
    day.other.activateWindow()
    await eventually(lambda: not day.desktop.window.isActiveWindow(), "another window is in front")


async def work_until_now(day: Day, minutes: int) -> PhaseChoice:
    choice: PhaseChoice = day.desktop.desk.catalogue.choices[0]
    await day.tracking.start(choice.key, "in the morning")
    await day.pass_minutes(minutes)
    await day.tracking.stop()
    return choice


def titles(service: Played) -> list[str]:
    return [one.title for one in service.given]


def test_a_missing_timer_is_told_once_and_one_button_goes_on(a_day: Tell) -> None:
    async def story(day: Day, service: Played) -> None:
        choice = await work_until_now(day, 5)
        await day.pass_minutes(24)
        assert titles(service) == []
        await day.pass_minutes(10)
        assert titles(service) == ["No timer for 25 min"]
        assert service.given[0].body.startswith(f"Last: {choice.title}, until ".replace(">", "&gt;"))
        assert list(service.given[0].buttons) == ["default", "resume", "log", "snooze", "done"]
        await service.press("resume")
        await eventually(lambda: day.tracking.current is not None, "the timer runs")
        assert day.tracking.current.timer.phase == choice.key

    a_day(story)


def test_the_gap_can_be_logged_or_put_off_or_the_day_be_done(a_day: Tell) -> None:
    async def story(day: Day, service: Played) -> None:
        await work_until_now(day, 5)
        await day.pass_minutes(25)
        await service.press("log")
        line = find(day.desktop.window, QLineEdit, "entry_text")
        await eventually(lambda: line.text() == "10:05-10:30 ", "the gap stands in the line")
        await service.press("snooze", 1)  # of one that was answered: nothing
        await day.desktop.telling._reminding._reminders.snooze()
        await look_elsewhere(day)
        await day.pass_minutes(19)
        assert titles(service) == ["No timer for 25 min"]
        await day.pass_minutes(1)
        assert titles(service) == ["No timer for 25 min", "No timer for 45 min"]
        await service.press("done")
        await eventually(lambda: " done" in day.life.office.settings.current.reminded, "it is noted")
        await work_until_now(day, 1)
        await day.pass_minutes(40)
        assert len(titles(service)) == 2

    a_day(story)


def test_a_long_timer_can_be_paused_or_its_time_be_set(a_day: Tell) -> None:
    async def story(day: Day, service: Played) -> None:
        choice = day.desktop.desk.catalogue.choices[0]
        await day.tracking.start(choice.key, "all day", ago_seconds=60)
        day._gone += timedelta(hours=4)
        await day.pass_minutes(1)
        assert titles(service) == [f"{choice.title} has run 4 h 1 min"]
        await service.press("cut")
        dialog = find(day.desktop.window, QDialog, "time_dialog")
        await eventually(dialog.isVisible, "its time is asked for")
        dialog.reject()
        await look_elsewhere(day)
        day._gone += timedelta(hours=4)
        await day.pass_minutes(1)
        assert titles(service)[1:] == [f"{choice.title} has run 8 h 2 min"]
        await service.press("pause")
        await eventually(lambda: day.tracking.current.timer.since is None, "it is paused")

    a_day(story)


def test_who_is_away_is_not_reminded_and_coming_back_is_a_beginning(a_day: Tell) -> None:
    async def story(day: Day, service: Played) -> None:
        await work_until_now(day, 1)
        day.is_away = True
        await day.pass_minutes(60)
        day.is_away = False
        await day.pass_minutes(24)
        assert titles(service) == []
        await day.pass_minutes(1)
        assert titles(service) == ["No timer for 25 min"]

    a_day(story)


def test_off_is_off_and_takes_back_what_was_said(a_day: Tell) -> None:
    async def story(day: Day, service: Played) -> None:
        await work_until_now(day, 1)
        await day.pass_minutes(25)
        assert titles(service) == ["No timer for 25 min"]
        await day.life.office.settings.change(reminders=False)
        await eventually(lambda: service.closed == [1], "it is taken off the screen")
        asked: list[str] = []
        day.desktop.desk.news.subscribe(lambda news: asked.append(type(news).__name__))
        named = {task.get_name() for task in day.desktop.tasks._tasks}
        await day.tracking.start(day.desktop.desk.catalogue.choices[0].key)
        day._gone += timedelta(hours=9)
        day.desktop.tray.minute_passed.emit()
        assert "look for reminders" not in {task.get_name() for task in day.desktop.tasks._tasks} | named
        await day.pass_minutes(5)
        assert titles(service) == ["No timer for 25 min"]

    a_day(story)


def test_a_timer_that_begins_takes_the_reminder_away(a_day: Tell) -> None:
    async def story(day: Day, service: Played) -> None:
        await work_until_now(day, 1)
        await day.pass_minutes(25)
        await day.tracking.start(day.desktop.desk.catalogue.choices[1].key)
        await eventually(lambda: service.closed == [1], "it is taken off the screen")

    a_day(story)


def test_after_a_new_start_the_button_names_what_it_begins(a_day: Tell) -> None:
    async def story(day: Day, service: Played) -> None:
        entries = day.desktop.desk.entries
        for rows in await entries.days(entries.today(), entries.today()):
            for row in rows.rows:
                await entries.delete(row.lid)
        await day.pass_minutes(26)
        assert titles(service)[0].startswith("No timer for ")
        words = service.given[0].buttons["resume"]
        assert words.startswith("Start ")
        await service.press("resume")
        await eventually(lambda: day.tracking.current is not None, "the timer runs")
        assert day.tracking.current.project in words

    a_day(story)
