"""When it is sent and fetched: woken by work, the network, the person or a calm clock; held by a 401."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeAlias

from world import eventually

from timeneye_desktop.domain.status import Reach

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]

POST = {"method": "POST", "path": "/api/3/entries/"}


def test_a_start_sends_what_waits_and_fetches_everything(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        async with bench.running():
            await bench.rested()
            await eventually(lambda: bench.count("GET", "/api/3/projects/4101/tasks/") == 1, "phases are read")
        status = bench.engine.status
        assert (status.waiting, status.synced_at) == (0, bench.clock().utc)
        assert len(await bench.on_server()) == 1
        assert len(await bench.reader.choices(bench.day)) > 40
        assert {"entries", "timers", "catalogue"} <= set(bench.told)

    bench(story)


def test_work_is_sent_before_anything_is_fetched(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        async with bench.running():
            await bench.rested()
        paths = [(seen.method, seen.path) for seen in bench.sandbox.requests]
        assert paths.index(("POST", "/api/3/entries/")) < paths.index(("GET", "/api/3/timers/"))

    bench(story)


def test_a_wake_sends_without_fetching(bench: Story) -> None:
    async def story(bench: Any) -> None:
        async with bench.running():
            await bench.rested()
            fetched = bench.count("GET", "/api/3/timers/")
            await bench.log()
            bench.engine.wake()
            await eventually(lambda: bench.count(**POST) == 1, "it is sent")
            await bench.rested()
            assert bench.count("GET", "/api/3/timers/") == fetched

    bench(story)


def test_the_person_asking_sends_and_fetches(bench: Story) -> None:
    async def story(bench: Any) -> None:
        async with bench.running():
            await bench.rested()
            fetched = bench.count("GET", "/api/3/projects/")
            await bench.server.create_entry(bench.work(notes="from the web"))
            bench.engine.sync_now()
            await eventually(lambda: bench.count("GET", "/api/3/projects/") > fetched, "it fetches")
            await bench.rested()
            assert len(await bench.local(notes="from the web")) == 1

    bench(story)


def test_coming_back_fetches_unless_that_was_done_a_moment_ago(bench: Story) -> None:
    async def story(bench: Any) -> None:
        async with bench.running():
            await bench.rested()
            fetched = bench.count("GET", "/api/3/timers/")
            await bench.nudged(20)
            bench.engine.look_again()
            await bench.rested()
            assert bench.count("GET", "/api/3/timers/") == fetched
            await bench.nudged(15)
            bench.engine.look_again()
            await eventually(lambda: bench.count("GET", "/api/3/timers/") == fetched + 1, "it looks again")
            await bench.rested()

    bench(story)


def test_asking_while_it_fetches_is_not_forgotten(bench: Story) -> None:
    async def story(bench: Any) -> None:
        fault = bench.sandbox.faults.slow(0.3, method="GET", path="/api/3/projects/", times=1)
        async with bench.running():
            await eventually(lambda: fault.hits == 1, "the list is under way, as it was a moment ago")
            bench.engine.sync_now()
            await eventually(lambda: bench.count("GET", "/api/3/timers/") == 2, "it fetches again")
            await bench.rested()

    bench(story)


def test_a_calm_clock_fetches_by_itself(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.engine._pace = replace(bench.pace, poll=0.0)
        async with bench.running():
            await eventually(lambda: bench.count("GET", "/api/3/timers/") >= 3, "it looks again and again")

    bench(story)


def test_nothing_is_fetched_before_it_is_time(bench: Story) -> None:
    async def story(bench: Any) -> None:
        async with bench.running():
            await bench.rested()
            seen = bench.count("GET", "/api/3/timers/")
            await bench.nudged(bench.pace.poll - 1)
            await bench.rested()
            assert bench.count("GET", "/api/3/timers/") == seen
            await bench.nudged(2)
            await eventually(lambda: bench.count("GET", "/api/3/timers/") == seen + 1, "now it does")
            await bench.rested()
            assert bench.count("GET", "/api/3/projects/") - bench.count("GET", "/api/3/projects/4") == 1

    bench(story)


def test_work_given_while_it_is_sending_is_not_forgotten(bench: Story) -> None:
    async def story(bench: Any) -> None:
        fault = bench.sandbox.faults.slow(0.3, times=1, **POST)
        await bench.log("e1")
        async with bench.running():
            await eventually(lambda: fault.hits == 1, "the first is under way")
            await bench.log("e2")
            bench.engine.wake()
            await eventually(lambda: bench.count(**POST) == 2, "the second follows")
            await bench.rested()
        assert len(await bench.on_server()) == 2

    bench(story)


def test_a_missing_row_is_looked_for_again_soon(bench: Story) -> None:
    async def story(bench: Any) -> None:
        number = await bench.server.create_entry(bench.work())
        async with bench.running():
            await bench.rested()
            await bench.server.delete_entry(number)
            bench.engine.sync_now()
            await eventually(bench.pull.suspects, "it is missed")
            await bench.rested()
            await bench.nudged(bench.pace.lag)
            await eventually(lambda: _is_gone(bench), "it goes")

    bench(story)


def test_a_flush_at_the_end_sends_and_never_raises(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        bench.sandbox.faults.go_offline()
        await bench.engine.flush()
        bench.sandbox.faults.come_back()
        await bench.engine.flush()
        assert len(await bench.on_server()) == 1
        await bench.database.close()
        await bench.engine.flush()
        await bench.database.open()

    bench(story)


def test_without_a_token_what_waits_is_counted_and_nothing_is_asked(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        holding = asyncio.create_task(bench.engine.hold())
        status = await bench.rested(reach=Reach.SIGNED_OUT)
        holding.cancel()
        assert status.waiting == 1
        assert bench.sandbox.requests == ()

    bench(story)


def test_each_status_is_told_once_and_the_counts_are_right(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(403, times=1, **POST)
        await bench.log("refused")
        await bench.log("fine")
        async with bench.running():
            await bench.rested()
        assert all(one != other for one, other in zip(bench.statuses, bench.statuses[1:], strict=False))
        assert (bench.engine.status.waiting, bench.engine.status.needs_you) == (1, 1)
        assert bench.statuses[0].busy

    bench(story)


async def _is_gone(bench: Any) -> bool:
    return await bench.local(notes="written here") == []


def test_a_lost_request_that_arrived_late_is_told_without_a_list_being_fetched(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.engine._pace = replace(bench.pace, poll=10_000.0)
        bench.sandbox.faults.lose_request(times=1, **POST)
        await bench.log()
        await bench.flush()
        await bench.settle()
        async with bench.running():
            await bench.rested()
            await bench.server.create_entry(bench.work())
            fetched = bench.count("GET", "/api/3/timers/")
            bench.told.clear()
            await bench.nudged(130)
            await eventually(lambda: bench.engine.status.needs_you == 1, "it is asked about")
            await bench.rested()
            assert bench.told == ["entries"]
            assert bench.count("GET", "/api/3/timers/") == fetched

    bench(story)


def test_asking_while_phases_are_read_does_not_read_them_twice(bench: Story) -> None:
    async def story(bench: Any) -> None:
        fault = bench.sandbox.faults.slow(0.5, method="GET", path="/api/3/projects/4", times=1)
        async with bench.running():
            await eventually(lambda: fault.hits == 1, "the phases are under way")
            bench.engine.sync_now()
            await eventually(lambda: bench.count("GET", "/api/3/timers/") == 2, "the rest is fetched again")
            await bench.rested()
            assert bench.count("GET", "/api/3/projects/4101/tasks/") == 1

    bench(story)


def test_a_timer_that_arrived_is_told_and_so_is_the_list(bench: Story) -> None:
    async def story(bench: Any) -> None:
        async with bench.running():
            await bench.rested()
            bench.told.clear()
            await bench.start()
            bench.engine.wake()
            await eventually(lambda: bench.told == ["entries", "timers"], "both are told")

    bench(story)


def test_ending_while_phases_are_read_leaves_nothing_behind(bench: Story) -> None:
    async def story(bench: Any) -> None:
        fault = bench.sandbox.faults.slow(2, method="GET", path="/api/3/projects/4")
        async with bench.running():
            await eventually(lambda: fault.hits > 0, "the phases are under way")

    bench(story)
