"""The real program is killed without a word: what it called saved arrives, once, whatever it was doing."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from world import World, eventually

from timeneye_desktop.app.core import OpenAccount
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import AlreadyOpenError
from timeneye_desktop.domain.timer import TimerState

Journey: TypeAlias = Callable[[Callable[[World], Awaitable[None]]], None]

WORKER = Path(__file__).with_name("killed_worker.py")
NOTES = "killed"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not a thing there")


class Worker:
    """The other process."""

    def __init__(self, world: World, deeds: tuple[str, ...], *, online: bool) -> None:
        self._process = subprocess.Popen(  # noqa: S603  our own file
            [sys.executable, str(WORKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(WORKER.parent.parent)},
        )
        order = {
            "key": world.account.key,
            "server": world.sandbox.url,
            "person": world.account.person.id,
            "token": world.token,
            "online": online,
            "deeds": deeds,
        }
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()

    async def saved(self, times: int = 1) -> None:
        """Wait until it has said so often that something is saved."""
        assert self._process.stdout is not None
        for _ in range(times):
            assert await asyncio.to_thread(self._process.stdout.readline) == "saved\n"

    def kill(self) -> int:
        """How often it said "saved" that nobody had read yet; a second time changes nothing."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if self._process.stdout.closed:
            return 0
        self._process.send_signal(signal.SIGKILL)
        rest = self._process.stdout.read()  # not communicate(): it leaves out what was read ahead
        self._process.stdin.close()
        self._process.stdout.close()
        assert self._process.wait(timeout=10) == -signal.SIGKILL
        return rest.count("saved\n")


@contextlib.asynccontextmanager
async def killed(world: World, *deeds: str, online: bool = False) -> AsyncIterator[Worker]:
    """Inside, the other process has the account's files; afterwards it is dead and the world has them again."""
    await world._end_sync()
    await world.opened.close()
    worker = Worker(world, deeds, online=online)
    try:
        yield worker
    finally:
        worker.kill()
    world.opened = OpenAccount(world.account, world.office)
    await world.opened.open()


async def prepared(world: World, *deeds: str) -> None:
    """Bring about what the deeds were done upon, on the server too; and no timers but ours."""
    for row in world.desk.tracking.timers:
        await world.desk.tracking.discard(row.timer.lid)
    if "log" in deeds:
        await world.desk.entries.log(world.work(25, NOTES))
    if "start" in deeds:
        await world.desk.tracking.start(world.phases[0].key, NOTES, ago_seconds=600)
    phase = world.phases[0].key  # what was used comes first the next time
    for _ in range(2 * ("rest" in deeds)):
        await world.desk.tracking.start(phase, NOTES, ago_seconds=600)
        await world.desk.tracking.pause(world.desk.tracking.timers[0].timer.lid)
    await world.quiet()


def there(world: World) -> tuple[list[str], list[str]]:
    """Minutes of our rows and states of our timers, on the server."""
    rows = [row["minutes"] for row in world.server_rows(NOTES)]
    return rows, [timer["timerStatus"] for timer in world.server_timers() if timer["notes"] == NOTES]


CASES: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[list[str], list[str]]]] = {
    "log": ((), ("log",), (["25"], [])),
    "edit": (("log",), ("edit",), (["55"], [])),
    "delete": (("log",), ("delete",), ([], [])),
    "start": ((), ("start",), ([], ["running"])),
    "stop": (("start",), ("stop",), (["10"], [])),
    "stop and edit": (("start",), ("stop", "edit"), (["55"], [])),
    "sweep": ((), ("rest", "sweep"), (["20"], [])),
    "sweep of timers on the server": (("rest",), ("sweep",), (["20"], [])),
    "sweep taken back": (("rest",), ("unsweep",), ([], ["running", "running"])),
    "everything": ((), ("log", "edit", "delete", "start", "stop", "log"), (["10", "25"], [])),
}


@pytest.mark.parametrize("name", CASES)
def test_what_was_saved_offline_arrives_once_after_the_kill(journey: Journey, name: str) -> None:
    before, deeds, expected = CASES[name]

    async def story(world: World) -> None:
        await prepared(world, *before)
        was_there = there(world)
        world.sandbox.faults.go_offline()
        async with killed(world, *deeds) as worker:
            await worker.saved(len(deeds))
        world.sandbox.faults.come_back()
        assert there(world) == was_there
        world.go_online()
        await world.quiet()
        rows, timers = there(world)
        assert (sorted(rows), timers) == expected

    journey(story)


def test_a_killed_timer_has_gone_on_measuring(journey: Journey) -> None:
    async def story(world: World) -> None:
        await prepared(world)
        world.sandbox.faults.go_offline()
        async with killed(world, "start") as worker:
            await worker.saved()
        (row,) = world.desk.tracking.timers
        assert row.timer.state is TimerState.RUNNING
        assert 600 <= row.timer.seconds(world.desk.tracking.now()) < 700

    journey(story)


REQUESTS = {
    "log": ((), "POST", "/api/3/entries/"),
    "edit": (("log",), "PUT", "/api/3/entries/"),
    "delete": (("log",), "DELETE", "/api/3/entries/"),
    "start": ((), "POST", "/api/3/timers/"),
    "stop": (("start",), "POST", "/api/3/timers/"),
}


@pytest.mark.parametrize(("deed", "trouble"), [("log", "lost request"), *((deed, "slow") for deed in REQUESTS)])
def test_a_kill_in_the_middle_of_sending_neither_loses_nor_doubles(journey: Journey, deed: str, trouble: str) -> None:
    before, method, path = REQUESTS[deed]

    async def story(world: World) -> None:
        await prepared(world, *before)
        if trouble == "lost request":
            world.sandbox.faults.lose_request(method=method, path=path, times=1)
        fault = world.sandbox.faults.slow(0.15, method=method, path=path, times=1)
        async with killed(world, deed, online=True) as worker:
            await worker.saved()
            await eventually(lambda: fault.hits == 1, "the request is out")
        (row,) = await world.desk.waiting.rows()
        assert row.state is RowState.SENDING
        world.go_online()
        await world.quiet()
        assert there(world) == CASES[deed][2]
        await asyncio.sleep(0.2)  # whatever was slow has been applied by now
        assert there(world) == CASES[deed][2]

    journey(story)


@pytest.mark.parametrize("deed", ["log", "start", "stop"])
def test_a_kill_after_a_lost_answer_neither_loses_nor_doubles(journey: Journey, deed: str) -> None:
    before, method, path = REQUESTS[deed]

    async def story(world: World) -> None:
        await prepared(world, *before)
        fault = world.sandbox.faults.lose_answer(method=method, path=path, times=1)
        async with killed(world, deed, online=True) as worker:
            await worker.saved()
            await eventually(lambda: fault.hits == 1, "the answer is lost")
        world.go_online()
        await world.quiet()
        assert there(world) == CASES[deed][2]

    journey(story)


@pytest.mark.parametrize(("read", "online"), [(1, False), (30, False), (30, True)])
def test_of_many_saved_in_a_row_none_is_lost_and_none_doubled(journey: Journey, read: int, *, online: bool) -> None:
    """The kill comes at any moment: between two commits, in one, in the middle of a request."""

    async def story(world: World) -> None:
        await prepared(world)
        if not online:
            world.sandbox.faults.go_offline()
        async with killed(world, "many", online=online) as worker:
            await worker.saved(read)
            told = read + worker.kill()
        world.sandbox.faults.come_back()
        world.go_online()
        await world.quiet()
        counts = [count for notes, count in world.notes_on_server().items() if notes.startswith(f"{NOTES} ")]
        assert set(counts) == {1}
        assert told <= len(counts) <= told + 1, "one may have been saved and not told"

    journey(story)


def test_a_second_program_cannot_work_on_the_same_files_and_the_dead_one_does_not_hold_them(
    journey: Journey,
) -> None:
    async def story(world: World) -> None:
        async with killed(world, "log") as worker:
            await worker.saved()
            twin: Any = OpenAccount(world.account, world.office)
            with pytest.raises(AlreadyOpenError):
                await twin.open()
            await twin._api.close()
        assert len(await world.desk.waiting.rows()) == 1

    journey(story)
