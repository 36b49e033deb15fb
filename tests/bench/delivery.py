"""How soon is a command on the disk, and how fast and how politely is a backlog sent? Run by `make bench-delivery`."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.timeneye import Timeneye
from timeneye_desktop.api.transport import Transport
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.delivery import Op
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import TooManyRequestsError
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.timers import Timers
from timeneye_desktop.store.watches import Watches
from timeneye_desktop.sync.hooks import Hooks
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.server import Server
from timeneye_desktop.sync.wiring import Stores, Works, World, wired

COMMITS: Final = 1_000
BACKLOG: Final = 500
DAYS: Final = 5
WINDOW: Final = 60.0
PERSON: Final = "637"
PHASE: Final = PhaseKey("4101", "31002")
BARE: Final = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE bare (lid TEXT, work TEXT)")


class Skipping:
    """The real clock, except that waits are skipped."""

    def __init__(self) -> None:
        self.skipped = 0.0

    def __call__(self) -> Instant:
        now = time.monotonic() + self.skipped
        return Instant(datetime.now(UTC) + timedelta(seconds=self.skipped), now, "boot")

    def skip_to(self, boot: float) -> None:
        self.skipped += max(0.0, boot - self().boot)


class Counted(Timeneye):
    """Remembers when each request began."""

    def __init__(self, sandbox: Sandbox, clock: Skipping) -> None:
        token = Secret(sandbox.issue_token())
        super().__init__(sandbox.url, Dialect10(), lambda: token, Transport())
        self._now = clock
        self.begun: list[float] = []

    async def run(self, call: Call[Any]) -> Any:
        self.begun.append(self._now().boot)
        return await super().run(call)


def work(number: int) -> Work:
    day = date.today() - timedelta(days=number % DAYS)  # noqa: DTZ011  the person's own date
    return Work(PHASE, 1 + number % 90, day, f"measured {number}")


async def durable(database: Database, plain: Path) -> str:
    """A log and a bare one-row commit in turns, so that both meet the same disk."""
    journal, ours, bare = Journal(database), [], []
    with closing(sqlite3.connect(plain, isolation_level=None)) as connection:
        for statement in BARE:
            connection.execute(statement)
        for number in range(COMMITS):
            begun = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO bare VALUES (?, ?)", (str(number), f"measured {number}"))
            connection.execute("COMMIT")
            half = time.perf_counter()
            await journal.log(f"e{number}", work(number), datetime.now(UTC))
            bare.append(half - begun)
            ours.append(time.perf_counter() - half)
    lines = []
    for name, percent in (("p50", 50), ("p99", 99)):
        mine, theirs = (statistics.quantiles(times, n=100)[percent - 1] * 1000 for times in (ours, bare))
        lines.append(f"{name} {mine:.2f} ms, {mine / theirs:.1f} times a bare commit of {theirs:.2f} ms")
    return f"enqueue to durable, {COMMITS} commands: " + "; ".join(lines)


async def backlog(database: Database, sandbox: Sandbox, *, strict: bool) -> str:
    """Entries that were logged offline, sent in one go; what the program would wait for is skipped."""
    clock, outbox, journal = Skipping(), Outbox(database), Journal(database)
    for number in range(BACKLOG):
        await journal.log(f"b{number}", replace(work(number), notes=f"{strict} {number}"), clock().utc)
    api = Counted(sandbox, clock)
    stores = Stores(outbox, Mirror(database), Timers(database), Watches(database), Identities(database))
    chance = random.Random(1).random  # noqa: S311  not a secret
    world = World(clock, date.today, chance, Pace(), lambda: strict)
    works = wired(Server(api, PERSON), stores, world, _nobody_listens())
    begun = time.monotonic()
    first = clock().boot
    await _flushed(works, outbox, clock)
    last = clock().boot
    await api.close()
    left = (await outbox.backlog(clock())).waiting
    busiest = max(sum(at <= other < at + WINDOW for other in api.begun) for at in api.begun)
    windows = [
        sum(0 <= at - first - WINDOW * n < WINDOW for at in api.begun) for n in range(int((last - first) // WINDOW) + 1)
    ]
    return (
        f"backlog of {BACKLOG} entries over {DAYS} days, {'strict' if strict else 'direct'}: {left} left, "
        f"{len(api.begun)} requests "
        f"({len(api.begun) / BACKLOG:.2f} an entry) in {(last - first) / 60:.1f} minutes of the program's clock, "
        f"{time.monotonic() - begun:.1f} s of ours; at most {busiest} requests in any 60 s; minute by minute {windows}"
    )


async def _flushed(works: Works, outbox: Outbox, clock: Skipping) -> None:
    async def moved(_op: Op) -> None:
        return

    while True:
        try:
            await works.push.flush(moved)
        except TooManyRequestsError as error:  # of the program's own budget
            clock.skip_to(clock().boot + error.retry_after)
            continue
        due = await outbox.next_due(clock().boot)
        if due is None:
            return
        clock.skip_to(due)


def _nobody_listens() -> Hooks:
    async def nothing() -> None:
        return

    listener: Callable[[], Awaitable[None]] = nothing
    return Hooks(lambda _status: None, listener, listener, listener, lambda: None)


async def measure() -> None:
    with (
        tempfile.TemporaryDirectory(prefix="timeneye-bench-") as folder,
        ThreadPoolExecutor(max_workers=1) as thread,
        Sandbox() as sandbox,
    ):
        for name, measured in (
            ("durable", lambda database: durable(database, Path(folder) / "plain.sqlite")),
            ("direct", lambda database: backlog(database, sandbox, strict=False)),
            ("strict", lambda database: backlog(database, sandbox, strict=True)),
        ):
            database = Database(Path(folder) / f"{name}.sqlite", thread)
            await database.open()
            print(await measured(database))  # noqa: T201  a script's answer
            await database.close()


if __name__ == "__main__":
    asyncio.run(measure())
