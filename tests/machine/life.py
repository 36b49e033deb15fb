"""One run of the program, from opening its file to its death, which may come at any step."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Final, cast

from machine.story import Story

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.delivery import Op
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.rows import IS_OPEN, OP_COLUMNS, read_op
from timeneye_desktop.store.timers import Timers
from timeneye_desktop.store.watches import Watches
from timeneye_desktop.sync.hooks import Hooks
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.server import Server
from timeneye_desktop.sync.wiring import Stores, World, wired

_DEATH: Final = 0.002
"""At each step of storage, while trouble lasts."""
_DEATH_ON_THE_WAY: Final = 0.015
"""At each step of the network, where there are fewer and more can go wrong."""
_SLOW_DISK: Final = 0.05
_LONGEST_COMMIT: Final = 0.2
POLL: Final = 12 * 3_600.0
"""Seconds between two fetches nobody asked for, so that a quiet day costs little."""


class KilledError(BaseException):
    """The process is gone. `result` is what a transaction had committed that nobody was told of."""

    def __init__(self, *, committed: bool = False, result: object = None) -> None:
        super().__init__()
        self.committed = committed
        self.result = result


@dataclass(frozen=True, slots=True)
class Rules:
    """Parts a test may weaken to see that this is noticed."""

    outbox: Callable[[Database], Outbox] = Outbox
    identities: Callable[[Database], Identities] = Identities
    watches: Callable[[Database], Watches] = Watches
    pace: Pace = field(default_factory=lambda: Pace(poll=POLL))


class Mortality:
    """Whether this step is the last one."""

    def __init__(self, chance: Random, deaths: int) -> None:
        """At most so many deaths."""
        self._chance = chance
        self._left = deaths

    def strikes(self, odds: float) -> bool:
        if self._left and self._chance.random() < odds:
            self._left -= 1
            return True
        return False

    def commit_time(self) -> float:
        """Seconds the disk takes; mostly too few to count."""
        if self._chance.random() >= _SLOW_DISK:
            return 0.0
        return self._chance.uniform(0.001, _LONGEST_COMMIT)

    def end(self) -> None:
        self._left = 0


class Appointed(Mortality):
    """One death, at a step that is known before; counts the steps there are."""

    def __init__(self, step: int) -> None:
        """The first step is 1; 0 lets it live."""
        super().__init__(Random(0), 0)  # noqa: S311  never asked
        self._step = step
        self._is_over = False
        self.steps = 0

    def strikes(self, odds: float) -> bool:  # noqa: ARG002  certain or impossible
        self.steps += not self._is_over
        return not self._is_over and self.steps == self._step

    def commit_time(self) -> float:
        return 0.0

    def end(self) -> None:
        self._is_over = True


class Life:
    def __init__(self, file: Path, mortality: Mortality, story: Story) -> None:
        self.database = Database(file, cast("ThreadPoolExecutor", Disk(self, mortality)))
        self.journal, self.queue, self.timers = Journal(self.database), Queue(self.database), Timers(self.database)
        self.is_over = asyncio.Event()
        self._mortality = mortality
        self._story = story
        self._told: dict[int, str] = {}
        self._running: asyncio.Task[None] | None = None

    async def begin(self, transport: Transport, world: World, rules: Rules, user: str) -> None:
        """Open the file and let the engine run."""
        await self.database.open()
        api = Timeneye("http://127.0.0.1", Dialect10(), lambda: Secret("token"), transport)
        database = self.database
        stores = Stores(
            rules.outbox(database), Mirror(database), self.timers, rules.watches(database), rules.identities(database)
        )
        works = wired(Server(api, user), stores, world, _hooks())
        self.engine = works.engine
        self._running = asyncio.get_running_loop().create_task(self.engine.run())
        self._running.add_done_callback(lambda _: self.is_over.set())

    def travel(self, where: str) -> None:
        """A step of the network."""
        self.step(where, odds=_DEATH_ON_THE_WAY)

    def step(self, where: str, *, odds: float = _DEATH, committed: bool = False, result: object = None) -> None:
        """A moment at which the process may be killed; KilledError when it is, or has been."""
        if not self.is_over.is_set() and self._mortality.strikes(odds):
            self._story.note("kill", where)
            self.is_over.set()
        if self.is_over.is_set():
            raise KilledError(committed=committed, result=result)

    async def bury(self) -> None:
        """Let nothing of it go on; raises what ended the engine if that was no kill."""
        self.is_over.set()
        try:
            if self._running is not None:
                self._running.cancel()
                with contextlib.suppress(asyncio.CancelledError, KilledError):
                    await self._running
        finally:
            self._close()

    def _close(self) -> None:
        self.database._ledger.close()
        connection = self.database._connection
        if connection is not None:
            connection.close()

    def peek(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Look into the file without taking part."""
        return self.database._live().execute(query, values).fetchall()

    def tell_ops(self) -> None:
        """What has become of the commands since the last time, if anybody listens."""
        if not self._story.is_told or self.database._connection is None:
            return
        for op in self.ops("1"):
            state = f"{op.kind.value} {op.entry_lid or op.lid}: {op.state.value} {op.reason}"
            if self._told.get(op.seq) != state:
                self._told[op.seq] = state
                self._story.note("command", f"{op.seq}", state)

    def ops(self, condition: str = IS_OPEN) -> list[Op]:
        return [read_op(row) for row in self.peek(f"SELECT {OP_COLUMNS} FROM op WHERE {condition} ORDER BY seq")]  # noqa: S608  constants


class Disk:
    """In place of the database thread: work is done at once, its result comes at once or a moment later."""

    def __init__(self, life: Life, mortality: Mortality) -> None:
        self._life = life
        self._mortality = mortality

    def submit(self, work: Callable[[], Any]) -> asyncio.Future[Any]:
        self._life.step("before a transaction")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  handed to the caller, as an executor does
            future.set_exception(error)
            return future
        self._life.tell_ops()
        self._life.step("after a transaction", committed=True, result=result)
        seconds = self._mortality.commit_time()
        if seconds:
            return self._later(future, result, seconds)
        future.set_result(result)
        return future

    def _later(self, future: asyncio.Future[Any], result: object, seconds: float) -> asyncio.Future[Any]:
        def finish() -> None:
            if self._life.is_over.is_set():
                future.set_exception(KilledError(committed=True, result=result))
            else:
                future.set_result(result)

        asyncio.get_running_loop().call_later(seconds, finish)
        return future


def _hooks() -> Hooks:
    async def nothing() -> None:
        pass

    return Hooks(status=lambda _: None, entries=nothing, timers=nothing, catalogue=nothing, signed_out=lambda: None)
