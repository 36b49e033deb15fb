"""One schedule, from a single integer: a person, the program with all its deaths, a server, trouble, and the end."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Final

from machine.far_side import USER, FarSide
from machine.judge import ADOPTIONS, NOTE_ADOPTION, Fault, Judge
from machine.life import Appointed, KilledError, Life, Mortality, Rules
from machine.line import Line
from machine.meant import Meant
from machine.others import Others
from machine.person import Person
from machine.promises import BrokenError, Leaving, partition
from machine.story import Story
from machine.trouble import CLASSES, FaultClass, Trouble
from machine.virtual_time import Clock, StuckError, VirtualLoop

from timeneye_desktop.domain.delivery import Protocol
from timeneye_desktop.sync.wiring import World

_BEFORE_ANSWERS: Final = 3_600.0
_QUIET: Final = 26 * 3_600.0
"""Seconds without any trouble at the end."""
_MEMORY: Final = Path("/dev/shm")  # noqa: S108  a disk in memory, where there is one
PROTOCOLS: Final = tuple(protocol.value for protocol in Protocol)


@dataclass(frozen=True, slots=True)
class Settings:
    protocol: str = "direct"
    faults: FaultClass = CLASSES["S1"]
    rules: Rules = field(default_factory=Rules)
    is_told: bool = False
    dies_at: int | None = None
    """The step of its only death, from 1; 0 lets it live, None leaves deaths to chance."""


@dataclass(frozen=True, slots=True)
class Result:
    seed: int
    faults: tuple[Fault, ...]
    broken: str
    """What did not hold while it ran."""
    entries: int
    waiting: int
    """Commands that are left for the person to decide."""
    story: tuple[str, ...]
    steps: int = 0
    """Moments at which it could have been killed; counted where `Settings.dies_at` is given."""

    @property
    def is_clean(self) -> bool:
        return not self.faults and not self.broken

    @property
    def is_silent(self) -> bool:
        """Something is wrong, it is none of the documented residuals, and nothing on the screen tells of it."""
        return any(not fault.is_shown and not fault.is_residual for fault in self.faults)


@dataclass(frozen=True, slots=True)
class Ground:
    """What all schedules of a process begin with."""

    template: Path
    file: Path
    far: FarSide


@contextmanager
def a_ground() -> Iterator[Ground]:
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        template, far = Path(folder) / "template.sqlite", FarSide()
        loop = VirtualLoop()
        life = Life(template, Mortality(Random(0), 0), Story(loop.time, is_told=False))  # noqa: S311  no secret
        loop.run_until_complete(life.database.open())
        life.peek(ADOPTIONS)
        life.peek(NOTE_ADOPTION)
        loop.run_until_complete(life.bury())
        loop.close()
        try:
            yield Ground(template, Path(folder) / "timeneye.sqlite", far)
        finally:
            far.close()


def run(seed: int, settings: Settings, ground: Ground) -> Result:
    loop = VirtualLoop()
    try:
        schedule = Schedule(seed, settings, ground, loop)
        broken = ""
        try:
            loop.run_until_complete(schedule.run())
        except (BrokenError, StuckError) as error:
            broken = str(error)
        except Exception as error:  # noqa: BLE001  a bug of the engine ends this schedule, not all of them
            broken = repr(error)
        return schedule.result(broken)
    finally:
        _swept(loop)


class Schedule:
    def __init__(self, seed: int, settings: Settings, ground: Ground, loop: VirtualLoop) -> None:
        self._seed = seed
        self._settings = settings
        self._ground = ground
        self._loop = loop
        self._clock = Clock(loop)
        self._story = Story(loop.time, is_told=settings.is_told)
        self._far, self._meant = ground.far, Meant()
        self._far.begin(self._clock.now, remembers=settings.faults.stale > 0)
        self._chance = self._stream("plan")
        self._mortality = self._fated(self._chance.randrange(4))
        self._trouble = Trouble(settings.faults, self._stream("trouble"))
        self._others = Others(self._stream("others"), self._far, self._meant, self._clock, self._story)
        self._leaving = Leaving()
        self._person = Person(self._stream("person"), self._meant, self._clock, self._story, self._program, self._check)
        self._life: Life | None = None
        self._born = asyncio.Event()
        self._faults: tuple[Fault, ...] = ()
        self._accidents: list[str] = []
        self._waiting = 0

    async def run(self) -> None:
        self._loop.set_exception_handler(self._on_accident)
        for ending in ("-wal", "-shm"):
            self._ground.file.with_name(self._ground.file.name + ending).unlink(missing_ok=True)
        for suffix in (".sqlite", ".ledger"):
            shutil.copyfile(self._ground.template.with_suffix(suffix), self._ground.file.with_suffix(suffix))
        self._others.were_here()
        tasks = {self._loop.create_task(self._lives()), self._loop.create_task(self._plot())}
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()

    def result(self, broken: str) -> Result:
        broken = broken or "; ".join(self._accidents)
        story = tuple(self._story.lines)
        entries = len(self._meant.entries)
        steps = self._mortality.steps if isinstance(self._mortality, Appointed) else 0
        return Result(self._seed, self._faults, broken, entries, self._waiting, story, steps)

    def _fated(self, deaths: int) -> Mortality:
        if self._settings.dies_at is not None:
            return Appointed(self._settings.dies_at)
        return Mortality(self._stream("death"), deaths)

    async def _plot(self) -> None:
        unrest = [self._loop.create_task(self._go_offline_and_back())]
        if self._settings.faults.others:
            seconds = self._chance.choice((60.0, 600.0, 1_800.0))
            unrest.append(self._loop.create_task(self._others.work(seconds, self._settings.faults.others)))
        await self._person.work(self._chance.randint(5, 11))
        await asyncio.gather(*unrest)
        await asyncio.sleep(self._chance.choice((0.0, 60.0, 900.0)))
        self._story.note("world", "the trouble is over")
        self._trouble.end()
        self._mortality.end()
        (await self._program()).engine.wake()
        await asyncio.sleep(_BEFORE_ANSWERS)
        await self._person.answer()
        await asyncio.sleep(_QUIET)
        judge = Judge(self._meant, await self._program(), self._far, self._others)
        self._faults = judge.faults()
        self._accidents += judge.doubts()
        self._waiting = judge.waiting()

    async def _lives(self) -> None:
        """One run of the program after the other."""
        clock, dice = self._clock, self._stream("engine")
        is_strict = self._settings.protocol == Protocol.THROUGH_TIMER.value
        world = World(clock, clock.today, dice.random, self._settings.rules.pace, lambda: is_strict)
        while True:
            life = Life(self._ground.file, self._mortality, self._story)
            line = Line(self._far, self._trouble, life, self._leaving, self._story)
            try:
                await life.begin(line, world, self._settings.rules, USER)
                self._life = life
                self._born.set()
                await life.is_over.wait()
            except KilledError:
                self._story.note("kill", "while it began")
            finally:
                await life.bury()
            await asyncio.sleep(dice.uniform(1.0, 600.0))

    def _check(self, life: Life) -> None:
        """I2, where nobody else can have removed an entry and no list can be wrong."""
        faults = self._settings.faults
        if not faults.others and not faults.stale:
            partition(life, self._meant)

    async def _program(self) -> Life:
        while self._life is None or self._life.is_over.is_set():
            self._born.clear()
            await self._born.wait()
        return self._life

    async def _go_offline_and_back(self) -> None:
        for _ in range(self._chance.choice((0, 0, 1, 2))):
            await asyncio.sleep(self._chance.uniform(0.0, 1_200.0))
            self._story.note("world", "offline")
            self._trouble.is_offline = True
            await asyncio.sleep(self._chance.uniform(1.0, 900.0))
            self._story.note("world", "online")
            self._trouble.is_offline = False
            (await self._program()).engine.wake()

    def _stream(self, name: str) -> Random:
        """Chance that does not depend on how often others asked for theirs."""
        return Random(f"{self._seed} {name}")  # noqa: S311  no secret

    def _on_accident(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if not isinstance(error, KilledError):
            self._accidents.append(f"{context['message']} {error!r}")


def _swept(loop: VirtualLoop) -> None:
    left = asyncio.all_tasks(loop)
    for task in left:
        task.cancel()
    loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
    loop.close()
