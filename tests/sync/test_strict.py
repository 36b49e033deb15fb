"""Is an entry that goes through a timer made once, whatever becomes of its requests, and with no mark on it?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import LOGGED_ALREADY, STORE, OpState, Protocol

Story: TypeAlias = Callable[[Callable[[Any], Any]], None]

TIMERS = "/api/3/timers/"


@pytest.fixture
def is_strict() -> bool:
    return True


async def stands_once(bench: Any) -> None:
    assert [row.work for row in await bench.on_server()] == [bench.work()]
    assert await bench.ops() == []
    assert all("(ref " not in row.notes for row in await bench.server.timers())


def test_an_undisturbed_create_takes_five_requests_and_leaves_no_timer(bench: Story) -> None:
    async def story(bench: Any) -> None:
        timers = len(await bench.server.timers())
        before = len(bench.sandbox.requests)
        await bench.log()
        await bench.flush()
        assert len(bench.sandbox.requests) - before == 5, "look, mark, look, set, stop"
        await stands_once(bench)
        assert len(await bench.server.timers()) == timers

    bench(story)


@pytest.mark.parametrize("step", ["POST", "PUT"])
@pytest.mark.parametrize("trouble", ["lose_answer", "lose_request"])
@pytest.mark.parametrize("times", [1, 2])
def test_a_lost_answer_at_any_step_makes_one_entry(bench: Story, step: str, trouble: str, times: int) -> None:
    async def story(bench: Any) -> None:
        getattr(bench.sandbox.faults, trouble)(method=step, path=TIMERS, times=times)
        await bench.log()
        await bench.flush()
        await bench.settle()
        await bench.pull.timers()
        await stands_once(bench)

    bench(story)


def test_a_timer_that_is_made_late_is_removed_again(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.timers()
        bench.sandbox.faults.lose_request(method="POST", path=TIMERS, times=1)
        await bench.log()
        await bench.flush()
        (op,) = await bench.ops()
        assert op.protocol is Protocol.THROUGH_TIMER
        await bench.settle()
        late = await bench.server.start_timer(bench.work().phase, 0, op.ref)
        assert await bench.pull.timers() is False, "it is nobody's timer"
        assert late not in {row.id for row in await bench.server.timers()}
        await stands_once(bench)

    bench(story)


def test_what_a_person_wrote_is_no_mark_even_when_it_looks_like_one(bench: Story) -> None:
    async def story(bench: Any) -> None:
        timer = await bench.server.start_timer(bench.work().phase, 0, "(ref ABCDEFGHJK)")
        await bench.pull.timers()
        assert timer in {row.id for row in await bench.server.timers()}

    bench(story)


def test_the_protocol_of_a_create_is_kept_when_the_setting_changes(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(method="POST", path=TIMERS, times=1)
        await bench.log()
        await bench.flush()
        bench.wants_strict = False
        await bench.settle()
        assert bench.count("POST", "/api/3/entries/") == 0
        await stands_once(bench)

    bench(story)


def test_an_entry_beside_an_equal_one_of_somebody_else_is_not_guessed(bench: Story) -> None:
    """Two rows that may be ours: taking the wrong one would change somebody else's."""

    async def story(bench: Any) -> None:
        await bench.log()
        bench.sandbox.faults.lose_answer(method="POST", path=TIMERS, times=2)  # of making the timer, and of its stop
        await bench.flush()
        bench.clock.move(1)
        await bench.flush()
        assert (await bench.ops())[0].step == STORE
        await bench.server.create_entry(bench.work())
        await bench.settle()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "several-entries")
        await bench.queue.retry(op.seq)
        await bench.settle()
        assert len(await bench.on_server()) == 2

    bench(story)


def test_a_timer_that_serves_a_create_is_not_taken_for_one_whose_start_was_lost(bench: Story) -> None:
    """Both say the same: the one is an entry to be, the other runs on."""

    async def story(bench: Any) -> None:
        other = await bench.server.start_timer(bench.elsewhere, 0, "a number before it")
        bench.sandbox.faults.lose_request(method="POST", path=TIMERS, times=1)
        await bench.start()
        await bench.flush()
        bench.sandbox.faults.lose_request(method="POST", path=f"{TIMERS}{int(other) + 1}/", times=1)
        await bench.log()
        await bench.flush()
        await bench.settle()
        timer = await bench.timers.find("t1")
        assert timer.server_id in {row.id for row in await bench.server.timers()}
        await stands_once(bench)

    bench(story)


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
