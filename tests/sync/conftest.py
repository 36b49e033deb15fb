"""The sync storey on a real sandbox and a real database; the clock is moved by hand."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from world import eventually

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.delivery import Op, OpKind
from timeneye_desktop.domain.elsewhere import Elsewhere
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.remote import RemoteEntry
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.timer import Instant, Timer
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.timers import Timers
from timeneye_desktop.store.watches import Watches
from timeneye_desktop.sync.hooks import Hooks
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.server import Server
from timeneye_desktop.sync.wiring import Stores, World, wired

DAY = date(2026, 3, 11)
NOON = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)
LAYOUT = PhaseKey("4101", "31002")
FRONT_END = PhaseKey("4101", "31003")
CLOSED = PhaseKey("4101", "31001")
WORDS = "written here"
PEOPLE = {"member": "637", "manager": "638", "admin": "639"}


class Hands:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> Instant:
        return Instant(NOON + timedelta(seconds=self.seconds - 1_000), self.seconds, "boot")

    def move(self, seconds: float) -> None:
        self.seconds += seconds


class Bench:
    """All parts of the sync storey, wired as the program wires them."""

    day = DAY
    elsewhere = FRONT_END
    closed = CLOSED

    def __init__(
        self,
        sandbox: Sandbox,
        database: Database,
        clock: Hands,
        dialect: Dialect10,
        me: str,
        *,
        is_strict: bool = False,
    ) -> None:
        self.me = me
        self.sandbox = sandbox
        self.database = database
        self.clock = clock
        self.pace = Pace()
        self.token = sandbox.issue_token()
        self.api = Timeneye(sandbox.url, dialect, lambda: Secret(self.token), Transport())
        self.outbox, self.timers, self.mirror = Outbox(database), Timers(database), Mirror(database)
        self.journal, self.reader, self.queue = Journal(database), EntryReader(database), Queue(database)
        self.statuses: list[SyncStatus] = []
        self.told: list[str] = []
        self.elsewhere_told: list[Elsewhere] = []
        self.server = Server(self.api, me)
        stores = Stores(self.outbox, self.mirror, self.timers, Watches(database), Identities(database))
        self.wants_strict = is_strict
        chance = Random(7).random if is_strict else lambda: 0.5  # noqa: S311  no secret: references that differ
        world = World(self.clock, lambda: DAY, chance, self.pace, strict=lambda: self.wants_strict)
        works = wired(self.server, stores, world, self._hooks())
        self.engine, self.push, self.pull = works.engine, works.push, works.pull

    def work(self, minutes: int = 30, notes: str = WORDS, phase: PhaseKey = LAYOUT, day: date = DAY) -> Work:
        return Work(phase, minutes, day, notes)

    async def log(self, lid: str = "e1", work: Work | None = None) -> EntryRow:
        return await self.journal.log(lid, work or self.work(), self.clock().utc)

    async def edit(self, work: Work, lid: str = "e1") -> Work:
        return await self.journal.edit(lid, work, self.clock().utc)

    async def start(self, lid: str = "t1", notes: str = WORDS, phase: PhaseKey = LAYOUT) -> None:
        timer = Timer(lid, phase, notes, DAY, 600.0, self.clock())
        await self.journal.start(timer, self.clock().utc)

    async def stop(self, lid: str = "t1", entry_lid: str = "e1", minutes: int = 10) -> None:
        await self.journal.stop(Stop(lid, entry_lid, self.work(minutes)), self.clock().utc)

    async def flush(self) -> list[OpKind]:
        """Send what may be sent; the kinds of the commands that moved, in order."""
        moved: list[OpKind] = []

        async def note(op: Op) -> None:
            moved.append(op.kind)

        await self.push.flush(note)
        return moved

    async def settle(self, seconds: float = 600) -> None:
        """Let time pass, looking whenever a look is due."""
        end = self.clock.seconds + seconds
        while (due := await self.outbox.next_due(self.clock.seconds)) is not None and due <= end:
            self.clock.seconds = due
            await self.flush()
        self.clock.seconds = max(end, self.clock.seconds)
        await self.flush()

    async def ops(self) -> list[Op]:
        """Commands that are not finished, oldest first."""
        return [waiting.op for waiting in await self.queue.rows()]

    async def on_server(self, notes: str | None = WORDS, day: date = DAY) -> list[RemoteEntry]:
        """The person's rows of that day, read back."""
        rows = (await self.server.entries(day, day)).rows
        return [row for row in rows if notes is None or row.work.notes == notes]

    async def local(self, day: date = DAY, notes: str | None = None) -> list[EntryRow]:
        days = await self.reader.days(day, day)
        return [row for one in days for row in one.rows if notes is None or row.work.notes == notes]

    def count(self, method: str, path: str) -> int:
        """How many such requests were read so far."""
        return sum(seen.method == method and seen.path.startswith(path) for seen in self.sandbox.requests)

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.Task[None]]:
        """The engine at work; it has to end cleanly."""
        task = asyncio.create_task(self.engine.run())
        try:
            yield task
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            assert [left for left in asyncio.all_tasks() if left is not asyncio.current_task()] == []

    async def rested(self, *, reach: Reach = Reach.ONLINE) -> SyncStatus:
        """Wait until a cycle has ended like this and no phases are being read."""

        def is_so() -> bool:
            status = self.engine.status
            return not status.busy and status.reach is reach and status.progress is None

        await eventually(is_so, f"the engine rests, {reach.value}", seconds=8)
        return self.engine.status

    async def nudged(self, seconds: float) -> None:
        """Let time pass for an engine that naps on the real clock: move the hands and wake it."""
        self.clock.move(seconds)
        self.engine.wake()
        await asyncio.sleep(0)

    def _hooks(self) -> Hooks:
        def teller(name: str) -> Callable[[], Awaitable[None]]:
            async def tell() -> None:
                self.told.append(name)

            return tell

        return Hooks(
            status=self.statuses.append,
            entries=teller("entries"),
            timers=teller("timers"),
            catalogue=teller("catalogue"),
            signed_out=lambda: self.told.append("signed out"),
            elsewhere=self.elsewhere_told.extend,
        )


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def who() -> str:
    """Whose Timeneye it is; a test may ask for another."""
    return "member"


@pytest.fixture
def dialect() -> Dialect10:
    return Dialect10()


@pytest.fixture
def seed() -> str:
    return "company"


@pytest.fixture
def sandbox(clock: Hands, who: str, seed: str) -> Iterator[Sandbox]:
    with Sandbox(clock=lambda: clock().utc, user=who, seed=seed) as running:
        yield running


@pytest.fixture
def is_strict() -> bool:
    """Whether entries are made through timers."""
    return False


@pytest.fixture
def bench(sandbox: Sandbox, clock: Hands, dialect: Dialect10, who: str, is_strict: bool, tmp_path: Path) -> Any:  # noqa: FBT001  a fixture
    """Tell a story that is given a bench."""

    def run(story: Callable[[Bench], Awaitable[None]]) -> None:
        async def tell() -> None:
            with ThreadPoolExecutor(max_workers=1) as thread:
                database = Database(tmp_path / "timeneye.sqlite", thread)
                await database.open()
                made = Bench(sandbox, database, clock, dialect, PEOPLE[who], is_strict=is_strict)
                try:
                    async with asyncio.timeout(30):
                        await story(made)
                finally:
                    await made.api.close()
                    await database.close()

        asyncio.run(tell())

    return run
