"""Do opening, scrolling and searching stay fluid with 100,000 stored entries? Run by `make bench-days`.

The floor is the same list, on the same computer, with 1,000.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import qasync
from PySide6.QtWidgets import QApplication
from world import World, a_world, eventually

from timeneye_desktop.app.core import OpenAccount
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.day.day_list import DayList
from timeneye_desktop.ui.day.rows import EntryLine
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks

FLOOR: Final = 1_000
MANY: Final = 100_000
A_DAY: Final = 25
STEPS: Final = 120
QUESTIONS: Final = ("review", "acme design", "offer 17", "zzz", "note 4242", "a")
WORDS: Final = ("review", "offer", "meeting", "sketches", "Café", "bug", "call", "draft", "release", "plan")


@dataclass
class Clock:
    """What took how long, in milliseconds, and the longest pause of the window meanwhile."""

    times: dict[str, list[float]] = field(default_factory=dict)
    pauses: dict[str, float] = field(default_factory=dict)

    async def time(self, name: str, act: Callable[[], Awaitable[None]]) -> None:
        watch = asyncio.get_running_loop().create_task(self._watch(name))
        await asyncio.sleep(0)
        begun = time.perf_counter()
        await act()
        self.times.setdefault(name, []).append((time.perf_counter() - begun) * 1000)
        watch.cancel()

    async def _watch(self, name: str) -> None:
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            self.pauses[name] = max(self.pauses.get(name, 0.0), (now - last) * 1000)
            last = now


def fill(connection: sqlite3.Connection, count: int, today: date) -> None:
    chance = random.Random(3)  # noqa: S311  the same entries every time, no secret
    connection.executemany("INSERT INTO project (id, name, is_active) VALUES (?, ?, 1)", [("10", "Acme"), ("11", "Bo")])
    phases = [(project, str(number), f"Design {number}") for project in ("10", "11") for number in range(20)]
    connection.executemany("INSERT INTO phase (project_id, id, name, is_open) VALUES (?, ?, ?, 1)", phases)
    rows = []
    for number in range(count):
        day = today - timedelta(days=number // A_DAY)
        project, phase, _ = chance.choice(phases)
        notes = f"{' '.join(chance.sample(WORDS, 4))} note {number}"
        rows.append((f"l{number}", str(10_000_000 - number), project, phase, 5 + number % 90, day.isoformat(), notes))
    connection.executemany(
        "INSERT INTO entry (lid, server_id, project_id, phase_id, minutes, day, notes) VALUES (?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


async def filled(world: World, count: int) -> None:
    today = world.desk.entries.today()
    await world.opened._database.write(lambda connection: fill(connection, count, today))


async def opened_anew(world: World) -> None:
    await world.opened.close()
    world.opened = OpenAccount(world.account, world.office)
    await world.opened.open()


async def story(count: int, clock: Clock, sandbox: Sandbox, look: Look, home: Path) -> int:
    """Answers with the size of the file."""
    async with AsyncExitStack() as stack:
        world = await stack.enter_async_context(a_world(sandbox, home=home))
        today = world.desk.entries.today()
        await clock.time("fill", lambda: filled(world, count))
        await clock.time("open the file", lambda: opened_anew(world))
        errors: list[BaseException] = []
        bridge, tasks = Bridge(world.desk.news), Tasks(errors.append)
        stack.push_async_callback(tasks.close)
        stack.callback(bridge.unplug)

        async def nothing() -> None:
            return None

        days = DayList(world.desk, look, Icons(look), tasks, bridge, nothing, lambda *_words: None)
        days.resize(420, 560)
        await measured(days, world, clock, today)
        days.hide()
        assert not errors
        return world.opened._database.path.stat().st_size


async def measured(days: DayList, world: World, clock: Clock, today: date) -> None:
    view, bar = days.board.view, days.board.view.verticalScrollBar()
    lines = lambda: [line for line in view.lines if isinstance(line, EntryLine)]  # noqa: E731  read at once

    async def show() -> None:
        days.show()
        await eventually(lambda: len(lines()) > 0, "the days are shown")
        view.grab()

    async def scroll() -> None:
        for _ in range(STEPS):
            bar.setValue(bar.value() + view.height())
            view.viewport().grab()
            await asyncio.sleep(0)

    async def change() -> None:
        await world.desk.entries.log(Work(PhaseKey("10", "1"), 5, today, "brand new"))
        days.show_day(today)
        await eventually(lambda: any(line.row.work.notes == "brand new" for line in lines()), "it is shown")

    await clock.time("show the days", show)
    await clock.time("scroll", scroll)
    await clock.time("log an entry", change)
    days.finding.open()
    for question in QUESTIONS:
        for letters in range(1, len(question) + 1):
            await clock.time("search", lambda text=question[:letters]: searched(days, text))
    days.finding.close()


async def searched(days: DayList, text: str) -> None:
    """Until the list shows what was found."""
    before = days._contents
    days.finding.bar.field.setText(text)
    await eventually(lambda: days._contents is not before and not days._is_loading, f"{text} is searched")


def told(name: str, floor: Clock, many: Clock) -> str:
    low, high = statistics.median(floor.times[name]), statistics.median(many.times[name])
    worst, pauses = max(many.times[name]), [clock.pauses.get(name, 0.0) for clock in (floor, many)]
    times = f"{name:14} {low:8.1f} / {high:8.1f} ms, {high / low:5.1f} times; worst {worst:8.1f} ms"
    return f"{times}; longest pause {pauses[0]:6.1f} / {pauses[1]:6.1f} ms"


async def measure(look: Look, tell: Callable[[str], None]) -> None:
    clocks = []
    for count in (FLOOR, MANY):
        clock = Clock()
        with tempfile.TemporaryDirectory() as folder, Sandbox() as sandbox:
            size = await story(count, clock, sandbox, look, Path(folder))
        tell(f"{count:,} entries in {size / 1e6:.0f} MB")
        clocks.append(clock)
    for name in clocks[0].times:
        tell(told(name, *clocks))


if __name__ == "__main__":
    application = QApplication([])
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(measure(Look(application, Theme.LIGHT), print))
