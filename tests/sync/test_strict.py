"""Is an entry that goes through a timer made once, whatever becomes of its requests, and with no mark on it?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import STORE, OpState, Protocol

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
