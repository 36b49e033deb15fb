"""An entry goes through a timer: what others and the person do before it is there does neither lose nor double it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import LOGGED_ALREADY, STORE, OpState

Story: TypeAlias = Callable[[Callable[[Any], Any]], None]

TIMERS = "/api/3/timers/"


@pytest.fixture
def is_strict() -> bool:
    return True


async def stands_once(bench: Any) -> None:
    assert [row.work for row in await bench.on_server()] == [bench.work()]
    assert await bench.ops() == []
    assert all("(ref " not in row.notes for row in await bench.server.timers())


# -- what somebody else does meanwhile -------------------------------------------------


async def in_doubt_at_the_stop(bench: Any) -> Any:
    """The timer is made and filled; the request that was to store it is lost. Answers with the command."""
    bench.sandbox.faults.lose_answer(method="POST", path=TIMERS, times=1)  # of making it: now the next POST is the stop
    await bench.log()
    await bench.flush()
    bench.sandbox.faults.lose_request(method="POST", path=TIMERS, times=1)
    bench.clock.move(1)
    await bench.flush()
    (op,) = await bench.ops()
    assert (op.state, op.step) == (OpState.DOUBT, STORE)
    return op


def test_work_that_was_logged_elsewhere_meanwhile_is_asked_about_before_a_timer_is_made(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        bench.clock.move(3_600)
        await bench.server.create_entry(bench.work())
        await bench.flush()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, LOGGED_ALREADY)
        assert bench.count("POST", TIMERS) == 0
        await bench.queue.retry(op.seq)
        await bench.flush()
        assert len(await bench.on_server()) == 2
        assert await bench.ops() == []

    bench(story)


def test_work_that_may_not_be_logged_there_waits_for_another_phase(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log("e1", bench.work(phase=bench.closed))
        bench.sandbox.faults.answer_status(404, method="POST", path=TIMERS, times=1)
        await bench.flush()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "phase-gone")
        await bench.queue.repick(op.seq, bench.work().phase)
        await bench.flush()
        await stands_once(bench)

    bench(story)


def test_a_timer_that_may_not_be_filled_waits_for_the_person_and_makes_no_entry(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(403, method="PUT", path=TIMERS, times=1)
        await bench.log()
        await bench.flush()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "forbidden")
        assert await bench.on_server() == []
        await bench.queue.retry(op.seq)
        await bench.flush()
        await stands_once(bench)

    bench(story)


def test_a_timer_that_somebody_removed_before_it_was_filled_is_made_again(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(method="PUT", path=TIMERS, times=1)
        await bench.log()
        await bench.flush()
        (op,) = await bench.ops()
        await bench.server.delete_timer(op.token)
        await bench.settle()
        await stands_once(bench)

    bench(story)


def test_a_lost_stop_that_is_applied_while_the_timer_is_filled_anew_makes_one_entry(bench: Story) -> None:
    async def story(bench: Any) -> None:
        op = await in_doubt_at_the_stop(bench)
        listed = bench.server.timers

        async def applied_right_after() -> Any:
            rows = await listed()
            bench.server.timers = listed
            await bench.server.stop_timer(op.token)
            return rows

        bench.server.timers = applied_right_after
        await bench.settle()
        await stands_once(bench)

    bench(story)


def test_a_lost_stop_that_is_applied_just_before_the_next_one_makes_one_entry(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await in_doubt_at_the_stop(bench)
        update = bench.server.update_timer

        async def applied_right_after(timer_id: str, *said: Any) -> None:
            await update(timer_id, *said)
            bench.server.update_timer = update
            await bench.server.stop_timer(timer_id)

        bench.server.update_timer = applied_right_after
        await bench.settle()
        await stands_once(bench)

    bench(story)


# -- what the person does meanwhile ----------------------------------------------------


def test_discarding_a_create_in_doubt_removes_its_timer_and_makes_no_entry(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(method="PUT", path=TIMERS, times=1)
        before = {row.id for row in await bench.server.timers()}
        await bench.log()
        await bench.flush()
        (op,) = await bench.ops()
        await bench.queue.discard(op.seq)
        await bench.settle()
        assert {row.id for row in await bench.server.timers()} == before
        assert await bench.on_server() == await bench.local(notes="written here") == await bench.ops() == []

    bench(story)


def test_a_create_that_is_discarded_while_it_is_looked_for_goes_no_further(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_answer(method="POST", path=TIMERS, times=1)
        await bench.log()
        await bench.flush()
        (op,) = await bench.ops()
        listed = bench.server.timers

        async def discarded_meanwhile() -> Any:
            rows = await listed()
            bench.server.timers = listed
            await bench.queue.discard(op.seq)
            return rows

        bench.server.timers = discarded_meanwhile
        await bench.settle()
        assert bench.count("PUT", TIMERS) == 0
        await bench.pull.timers()
        assert op.ref not in {row.notes for row in await bench.server.timers()}
        assert await bench.on_server() == await bench.ops() == []

    bench(story)


def test_an_entry_deleted_before_its_lost_timer_was_made_is_not_made_at_all(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(method="POST", path=TIMERS, times=1)
        await bench.log()
        await bench.flush()
        (op,) = await bench.ops()
        await bench.journal.delete("e1", bench.clock().utc)
        await bench.settle()
        assert bench.count("POST", TIMERS) == 1
        late = await bench.server.start_timer(bench.work().phase, 0, op.ref)
        await bench.pull.timers()
        assert late not in {row.id for row in await bench.server.timers()}
        assert await bench.on_server() == await bench.local(notes="written here") == await bench.ops() == []

    bench(story)
