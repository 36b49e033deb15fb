"""A database with some of everything in it, made once by real commands; and what has to survive whatever happens."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from samples import DAY, NOON, SINCE, later, timer, work

from timeneye_desktop.domain.delivery import OpEvent, Outcome
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.recovery import Rebuilt
from timeneye_desktop.store.timers import Timers

T = TypeVar("T")
NAME = "timeneye.sqlite"
LEDGER = "timeneye.ledger"
OPEN = "state IN ('queued', 'sending', 'doubt', 'parked')"
Picture: TypeAlias = tuple[list[tuple[Any, ...]], list[tuple[Any, ...]], list[tuple[Any, ...]]]


def on(folder: Path, thread: ThreadPoolExecutor, story: Callable[[Database], Awaitable[T]]) -> tuple[T, Rebuilt | None]:
    """Tell a story on the files of this folder; also answers whether they had to be rebuilt."""

    async def tell() -> tuple[T, Rebuilt | None]:
        seen: list[Rebuilt | None] = []
        database = Database(folder / NAME, thread, seen.append)
        seen.append(await database.open())
        try:
            told = await story(database)
        finally:
            await database.close()
        return told, next(filter(None, seen), None)

    return asyncio.run(tell())


async def some_of_everything(database: Database) -> None:
    """Sent, waiting, changed, in the middle of being sent, lost on the way, refused, running, stopped."""
    journal, outbox = Journal(database), Outbox(database)

    async def send(lid: str, *outcomes: Outcome) -> None:
        op = next(op for op in await outbox.ready(NOON.boot) if op.lid == lid)
        assert await outbox.sending(op, ["1", "2"])
        for outcome in outcomes:
            await outbox.record(op, outcome, NOON)

    for lid, minutes in (("sent", 10), ("edited", 20), ("deleted", 30)):
        await journal.log(lid, work(minutes, notes='a ünïcode note, "quoted"\n'), SINCE)
        await send(lid, Outcome(OpEvent.APPLIED, str(900 + minutes)))
    await journal.edit("edited", work(25), SINCE)
    await journal.delete("deleted", SINCE)
    for number in range(8):
        await journal.log(f"waiting {number}", work(5 + number, notes="x" * 200), SINCE)
    await journal.log("refused", work(41), SINCE)
    await send("refused", Outcome(OpEvent.REFUSED, reason="forbidden"))
    for lid in ("a", "b", "c", "t"):
        await journal.start(timer(lid, notes=f"timer {lid}"), SINCE)
    await send("a", Outcome(OpEvent.APPLIED, "70"))
    await send("b", Outcome(OpEvent.APPLIED, "71"))
    await journal.stop(Stop("a", "of a", work(50)), SINCE)
    await journal.change(timer("b", banked=33.5, since=None, notes="paused"), SINCE)
    await journal.discard("c", SINCE)
    await journal.log("gone", work(42), SINCE)
    await journal.delete("gone", SINCE)
    await journal.log("doubtful", work(43, day=DAY.replace(day=3)), SINCE)
    await send("doubtful", Outcome(OpEvent.UNCLEAR, doubt_at=NOON.boot, not_before=later(5).boot))
    await journal.log("under way", work(44, day=DAY.replace(day=4)), SINCE)
    await send("under way")


async def picture(database: Database) -> Picture:
    """What a person was told is safe: what waits, with its state; the rows they see; the timers."""
    ops = [
        (op.seq, op.kind, op.lid, op.entry_lid, op.state, op.work, op.base, op.doubted, op.fence)
        for op in (row.op for row in await Queue(database).rows())
    ]
    days = await EntryReader(database).days(DAY, DAY.replace(day=28))
    entries = sorted((row.lid, row.work, row.server_id, row.state) for day in days for row in day.rows)
    timers = sorted((row.timer for row in await Timers(database).rows()), key=lambda timer: timer.lid)
    return ops, [(*entry[:3], entry[3].value) for entry in entries], [(timer,) for timer in timers]


def copied(source: Path, target: Path) -> Path:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    return target


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(folder / NAME)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def waits(seen: Picture) -> tuple[Any, ...]:
    """Without what is on Timeneye: a ledger written anew has left out what was finished long ago."""
    return seen[0], [row for row in seen[1] if row[3] != "sent"], seen[2]


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / LEDGER).read_text("utf-8").split("\n")[:-1]]


def numbers(folder: Path) -> list[int]:
    return [line["n"] for line in lines(folder)[1:]]


async def deliver(database: Database, lid: str, server_id: str) -> None:
    outbox = Outbox(database)
    op = next(op for op in await outbox.ready(NOON.boot) if op.lid == lid)
    assert await outbox.sending(op, [])
    await outbox.record(op, Outcome(OpEvent.APPLIED, server_id), NOON)


async def log_one(database: Database) -> None:
    await Journal(database).log("one more", work(59), SINCE)


async def lids(database: Database) -> set[str]:
    return {row.op.lid for row in await Queue(database).rows()}
