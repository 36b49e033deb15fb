"""What holds the engine, and what must not stop it: 401, 429, a dead network, a broken list, a full disk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from api.certificates import OPENSSL, Authority
from api.servers import Server, Told, answering
from world import eventually

from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.faults import Garbage

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]

POST = {"method": "POST", "path": "/api/3/entries/"}


# -- what holds it ---------------------------------------------------------------------


def test_a_401_holds_the_queue_and_asks_once(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.expire_tokens()
        await bench.log()
        async with bench.running():
            status = await bench.rested(reach=Reach.SIGNED_OUT)
            assert (status.waiting, bench.told.count("signed out")) == (1, 1)
            seen = len(bench.sandbox.requests)
            for _ in range(3):
                await bench.nudged(10_000)
                bench.engine.sync_now()
                await asyncio.sleep(0.05)
            assert len(bench.sandbox.requests) == seen, "a token that is not valid is not shown again"
            assert bench.told.count("signed out") == 1
        bench.token = bench.sandbox.issue_token()
        async with bench.running():
            await bench.rested()
        assert len(await bench.on_server()) == 1

    bench(story)


def test_a_401_while_phases_are_read_is_noticed_at_once(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(401, method="GET", path="/api/3/projects/4")
        async with bench.running():
            await eventually(lambda: bench.count("GET", "/api/3/timers/") >= 2, "the token is tried once more")
            bench.sandbox.expire_tokens()
            bench.engine.sync_now()
            await bench.rested(reach=Reach.SIGNED_OUT)

    bench(story)


def test_a_429_is_waited_out_whoever_asks(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(429, retry_after="100", times=1, **POST)
        await bench.log()
        async with bench.running():
            await bench.rested()
            assert bench.engine.status.waiting == 1
            seen = len(bench.sandbox.requests)
            for _ in range(3):
                bench.clock.move(30)
                bench.engine.wake()
                bench.engine.sync_now()
                await asyncio.sleep(0.03)
            assert len(bench.sandbox.requests) == seen

    bench(story)


def test_after_a_429_it_goes_on_when_the_time_is_up(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(429, retry_after="1", times=1, **POST)
        await bench.log()
        async with bench.running():
            await bench.rested()
            bench.clock.move(1.1)
            await eventually(lambda: bench.count(**POST) == 2, "it is sent without anybody asking")
            await bench.rested()
        assert len(await bench.on_server()) == 1

    bench(story)


def test_a_429_for_the_phases_holds_everything_too(bench: Story) -> None:
    async def story(bench: Any) -> None:
        fault = bench.sandbox.faults.answer_status(429, retry_after="100", method="GET", path="/api/3/projects/4")
        async with bench.running():
            await eventually(lambda: fault.hits > 0, "the phases are refused")
            await bench.rested()
            await bench.log()
            bench.engine.wake()
            await asyncio.sleep(0.15)
            assert bench.count(**POST) == 0

    bench(story)


def test_offline_is_said_and_left_when_the_network_is_back(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.go_offline()
        await bench.log()
        async with bench.running():
            assert (await bench.rested(reach=Reach.OFFLINE)).waiting == 1
            bench.sandbox.faults.come_back()
            bench.engine.wake()
            await bench.rested()
        assert len(await bench.on_server()) == 1

    bench(story)


def test_a_server_in_trouble_is_asked_ever_more_seldom(bench: Story) -> None:
    async def story(bench: Any) -> None:
        fault = bench.sandbox.faults.answer_status(503)
        waits = []
        async with bench.running():
            for _ in range(9):
                hits = fault.hits
                await eventually(lambda hits=hits: fault.hits > hits, "it tries")
                await bench.rested(reach=Reach.TROUBLE)
                waits.append(bench.engine._retry_at - bench.clock.seconds)
                await bench.nudged(waits[-1])
        assert waits[:4] == [5, 10, 20, 40]
        assert waits[-1] == 300

    bench(story)


def test_work_that_a_broken_server_keeps_from_delivery_becomes_overdue_and_stays(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(503, applied=False)
        await bench.log()
        async with bench.running():
            await bench.rested(reach=Reach.TROUBLE)
            assert bench.engine.status.overdue == 0
            while not bench.engine.status.overdue:
                before = len(bench.sandbox.requests)
                await bench.nudged(bench.engine._retry_at - bench.clock.seconds)
                await eventually(lambda before=before: len(bench.sandbox.requests) > before, "it tries")
                await bench.rested(reach=Reach.TROUBLE)
            assert bench.engine.status.waiting == 1
            bench.sandbox.faults.clear()
            await bench.nudged(300)
            await eventually(lambda: bench.engine.status.waiting == 0, "it was delivered at last", seconds=30)
            assert bench.engine.status.overdue == 0
        assert len(await bench.on_server()) == 1

    bench(story)


@pytest.mark.parametrize("status", [200, 302, 403, 511])
def test_a_network_that_wants_a_sign_in_is_named_as_such(bench: Story, status: int) -> None:
    async def story(bench: Any) -> None:
        await everything_read(bench)
        before = await bench.local()
        bench.sandbox.faults.answer_html(status)
        bench.engine.sync_now()
        async with bench.running():
            await bench.rested(reach=Reach.BLOCKED)
            assert await bench.local() == before
            assert "signed out" not in bench.told
            bench.sandbox.faults.clear()
            bench.engine.wake()
            await bench.rested()

    bench(story)


@pytest.mark.skipif(not OPENSSL, reason="certificates are made with the openssl program")
def test_a_server_that_cannot_prove_who_it_is_gets_nothing_until_the_real_one_answers(
    bench: Story, tmp_path: Path
) -> None:
    async def story(bench: Any) -> None:
        told, real = Told(), bench.api.server
        await bench.log()
        async with Server(answering(200, b"{}"), told, Authority(tmp_path).server("localhost")) as other:
            bench.api.server = f"https://localhost:{other.port}"
            async with bench.running():
                assert (await bench.rested(reach=Reach.UNTRUSTED)).waiting == 1
                bench.api.server = real
                bench.engine.wake()
                assert (await bench.rested()).waiting == 0
        assert told.heard == []
        assert len(await bench.on_server()) == 1

    bench(story)


# -- what must not stop it -------------------------------------------------------------


@pytest.mark.parametrize("broken", ["/api/3/timers/", "/api/3/entries/"])
def test_one_list_that_fails_keeps_neither_the_others_nor_the_work_away(bench: Story, broken: str) -> None:
    """Timers are marked beta by the vendor: without them projects must still come."""

    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_garbage(Garbage.TEXT, method="GET", path=broken)
        async with bench.running():
            await bench.rested(reach=Reach.TROUBLE)

            async def are_read() -> bool:
                return len(await bench.reader.choices(bench.day)) > 40

            await eventually(are_read, "phases are read")
            if broken.endswith("timers/"):
                await bench.log()
                bench.engine.wake()
                await eventually(lambda: bench.count(**POST) == 1, "work is sent")

    bench(story)


def test_a_file_that_cannot_be_written_for_a_while_does_not_end_it(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.database.close()
        async with bench.running() as task:
            await bench.rested(reach=Reach.TROUBLE)
            assert not task.done()
            await bench.database.open()
            await bench.nudged(1)
            await bench.rested()
            assert not task.done()
        assert len(await bench.on_server()) == 1
        assert bench.engine.status.waiting == 0

    bench(story)


@pytest.mark.parametrize("seed", ["big"])
def test_a_full_disk_while_phases_are_read_is_survived(bench: Story, seed: str) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        await bench.pull.entries()
        await bench.pull.timers()
        await bench.database.read(lambda c: c.execute("VACUUM").fetchone())  # no page is free
        await bench.database.read(lambda c: c.execute("PRAGMA max_page_count=1").fetchone())
        async with bench.running() as task:
            await eventually(lambda: bench.engine.status.progress is not None, "phases are read")
            await bench.rested()
            assert len(await bench.reader.choices(bench.day)) < 2_400, "the disk was full"
            await bench.database.read(lambda c: c.execute("PRAGMA max_page_count=1000000").fetchone())
            bench.engine.sync_now()
            await eventually(lambda: bench.engine.status.progress is not None, "phases are read again")
            await bench.rested()
            assert len(await bench.reader.choices(bench.day)) == 2_400
            assert not task.done()

    bench(story)


async def everything_read(bench: Any) -> None:
    async with bench.running():
        await bench.rested()
        await eventually(lambda: _has_phases(bench), "phases are read")
        await bench.rested()


async def _has_phases(bench: Any) -> bool:
    return len({choice.key.project_id for choice in await bench.reader.choices(bench.day)}) == 11


def test_entries_that_cannot_be_read_are_counted_until_they_can(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        async with bench.running():
            assert (await bench.rested()).unreadable == 0
            bench.sandbox.faults.answer_garbage(Garbage.TYPES, path="/api/3/entries/")
            bench.engine.sync_now()
            await eventually(lambda: bench.engine.status.unreadable > 0, "they are counted")
            assert bench.engine.status.reach is Reach.ONLINE
            bench.sandbox.faults.clear()
            bench.engine.sync_now()
            await eventually(lambda: bench.engine.status.unreadable == 0, "all can be read again")

    bench(story)
