"""Timers after a lost answer: one timer, and one entry of it, whatever was lost (delivery 2.6, 2.9)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpKind, OpState
from timeneye_desktop.domain.errors import TooManyRequestsError

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]

TIMERS = {"method": "POST", "path": "/api/3/timers/"}


async def states(bench: Any) -> list[OpState]:
    return [op.state for op in await bench.ops()]


def ours(timers: tuple[Any, ...]) -> list[str]:
    return [timer.id for timer in timers if timer.notes == "written here"]


@pytest.mark.parametrize("applied", [True, False])
def test_a_start_in_doubt_is_one_timer(bench: Story, *, applied: bool) -> None:
    async def story(bench: Any) -> None:
        spoil = bench.sandbox.faults.lose_answer if applied else bench.sandbox.faults.lose_request
        spoil(**TIMERS, times=1)
        await bench.start()
        await bench.flush()
        assert await states(bench) == [OpState.DOUBT]
        await bench.settle(60)
        assert bench.count(**TIMERS) == (1 if applied else 2)
        timer = await bench.timers.find("t1")
        assert ours(await bench.server.timers()) == [timer.server_id]

    bench(story)


def test_a_timer_that_was_there_before_is_not_taken_for_the_one_just_started(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.start("old")
        await bench.flush()
        bench.sandbox.faults.lose_request(**TIMERS, times=1)
        await bench.start("new")
        await bench.flush()
        await bench.settle(60)
        old, new = await bench.timers.find("old"), await bench.timers.find("new")
        assert old.server_id != new.server_id
        assert sorted(ours(await bench.server.timers())) == sorted([old.server_id, new.server_id])

    bench(story)


@pytest.mark.parametrize("spoiled", [{"method": "PUT", "path": "/api/3/timers/"}, TIMERS])
@pytest.mark.parametrize("applied", [True, False])
def test_a_stop_in_doubt_makes_one_entry(bench: Story, spoiled: dict[str, str], *, applied: bool) -> None:
    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        await bench.stop(minutes=12)
        spoil = bench.sandbox.faults.lose_answer if applied else bench.sandbox.faults.lose_request
        spoil(**spoiled, times=1)
        await bench.flush()
        await bench.settle()
        assert [row.work.minutes for row in await bench.on_server()] == [12]
        assert ours(await bench.server.timers()) == []
        assert await bench.ops() == []

    bench(story)


def test_a_stop_that_was_applied_while_it_was_sent_again_is_found_too(bench: Story) -> None:
    """Still there at the look, gone at the second stop: the entry is the first one's."""

    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        await bench.stop(minutes=12)
        bench.sandbox.faults.lose_request(**TIMERS, times=1)
        await bench.flush()
        timer = await bench.timers.find("t1")
        listed = bench.server.timers

        async def applied_right_after() -> Any:
            rows = await listed()
            bench.server.timers = listed
            await bench.server.stop_timer(timer.server_id)
            return rows

        bench.server.timers = applied_right_after
        await bench.settle()
        assert await bench.ops() == []
        assert [row.work.minutes for row in await bench.on_server()] == [12]

    bench(story)


def test_a_stopped_timer_whose_entry_never_shows_is_told_and_not_sent_again(bench: Story) -> None:
    """Stored exactly once, but not to be seen: only the person may decide to log it anew."""

    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        await bench.stop(minutes=12)
        bench.sandbox.faults.lose_answer(**TIMERS, times=1)
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.delete_entry(row.id)
        await bench.settle()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "stopped-without-entry")
        assert await bench.on_server() == []
        await bench.queue.retry(op.seq)
        await bench.flush()
        assert [found.work.minutes for found in await bench.on_server()] == [12]

    bench(story)


def test_an_entry_that_shows_after_all_is_not_joined_by_the_retry(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        await bench.stop(minutes=12)
        bench.sandbox.faults.lose_answer(**TIMERS, times=1)
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.delete_entry(row.id)
        await bench.settle()
        await bench.server.create_entry(bench.work(12))  # hidden for long, now it shows
        await bench.pull.entries()
        assert len(await bench.local(notes="written here")) == 1
        (op,) = await bench.ops()
        await bench.queue.retry(op.seq)
        await bench.settle()
        assert len(await bench.on_server()) == 1
        assert len(await bench.local(notes="written here")) == 1

    bench(story)


def test_a_time_that_was_edited_before_its_lost_stop_is_retried_arrives_as_edited(bench: Story) -> None:
    """The edit waits for an entry that never came; the retry must not wait for the edit."""

    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        await bench.stop(minutes=12)
        bench.sandbox.faults.lose_answer(**TIMERS, times=1)
        await bench.flush()
        await bench.edit(bench.work(17))
        (row,) = await bench.on_server()
        await bench.server.delete_entry(row.id)
        await bench.settle()
        stop = next(op for op in await bench.ops() if op.kind is OpKind.STOP)
        assert stop.reason == "stopped-without-entry"
        await bench.queue.retry(stop.seq)
        await bench.settle()
        assert [found.work.minutes for found in await bench.on_server()] == [17]
        assert await bench.ops() == []

    bench(story)


def test_a_time_that_was_deleted_before_its_lost_stop_is_retried_stays_deleted(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        await bench.stop(minutes=12)
        bench.sandbox.faults.lose_answer(**TIMERS, times=1)
        await bench.flush()
        await bench.journal.delete("e1", bench.clock().utc)
        (row,) = await bench.on_server()
        await bench.server.delete_entry(row.id)
        await bench.settle()
        stop = next(op for op in await bench.ops() if op.kind is OpKind.STOP)
        await bench.queue.retry(stop.seq)
        await bench.settle()
        assert await bench.on_server() == []
        assert await bench.ops() == []
        assert await bench.local(notes="written here") == []

    bench(story)


def test_a_timer_renamed_while_its_start_waited_is_one_timer_after_a_lost_answer(bench: Story) -> None:
    """It is sent as it was begun, and then changed: or nobody could recognise what the lost request made."""

    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(429, retry_after="1", **TIMERS, times=1)
        await bench.start()
        with pytest.raises(TooManyRequestsError):
            await bench.flush()
        timer = await bench.timers.find("t1")
        await bench.journal.change(replace(timer, notes="other words"), bench.clock().utc)
        before = {row.id for row in await bench.server.timers()}
        bench.sandbox.faults.lose_answer(**TIMERS, times=1)
        await bench.flush()
        await bench.settle(60)
        made = [row.notes for row in await bench.server.timers() if row.id not in before]
        assert made == ["other words"]
        assert await bench.ops() == []

    bench(story)


def test_a_time_that_is_edited_while_its_stop_is_looked_for_arrives_as_edited(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        await bench.stop(minutes=12)
        bench.sandbox.faults.lose_answer(**TIMERS, times=1)
        await bench.flush()
        await bench.edit(bench.work(17))
        await bench.settle()
        assert [found.work.minutes for found in await bench.on_server()] == [17]
        assert [row.work.minutes for row in await bench.local(notes="written here")] == [17]
        assert await bench.ops() == []

    bench(story)
