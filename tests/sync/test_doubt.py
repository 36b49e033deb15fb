"""A lost answer is settled by reading back, never by sending the same thing blindly once more (delivery 2.6)."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpState
from timeneye_desktop.domain.errors import BlockedError, NotSentError, TooManyRequestsError
from timeneye_desktop.sandbox.faults import Garbage

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]

ENTRIES = {"method": "POST", "path": "/api/3/entries/"}


async def states(bench: Any) -> list[OpState]:
    return [op.state for op in await bench.ops()]


def test_a_create_that_was_applied_is_found_and_not_sent_again(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_answer(**ENTRIES, times=1)
        await bench.log()
        await bench.flush()
        assert await states(bench) == [OpState.DOUBT]
        await bench.settle()
        assert await bench.ops() == []
        (row,) = await bench.local(notes="written here")
        (found,) = await bench.on_server()
        assert row.server_id == found.id
        assert bench.count(**ENTRIES) == 1

    bench(story)


def test_a_create_that_was_lost_is_sent_again_only_after_the_settle_time(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(**ENTRIES, times=1)
        await bench.log()
        await bench.flush()
        await bench.settle(bench.pace.settle - 1)
        assert bench.count(**ENTRIES) == 1
        assert await states(bench) == [OpState.DOUBT]
        await bench.settle(2)
        assert bench.count(**ENTRIES) == 2
        assert len(await bench.on_server()) == 1
        assert await bench.ops() == []

    bench(story)


def test_looks_are_few(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(**ENTRIES, times=1)
        await bench.log()
        await bench.flush()
        before = bench.count("GET", "/api/3/entries/")
        await bench.settle(bench.pace.settle - 1)
        assert 2 <= bench.count("GET", "/api/3/entries/") - before <= 12

    bench(story)


def test_an_equal_row_that_stood_there_before_is_not_taken_for_ours(bench: Story) -> None:
    """The fence: yesterday's stand-up is not today's proof."""

    async def story(bench: Any) -> None:
        stranger = await bench.server.create_entry(bench.work())
        bench.sandbox.faults.lose_request(**ENTRIES, times=1)
        await bench.log()
        await bench.flush()
        await bench.settle()
        assert len(await bench.on_server()) == 2
        (row,) = await bench.local(notes="written here")
        assert row.server_id not in {"", stranger}

    bench(story)


def test_of_two_equal_creates_one_lost_and_one_applied_make_two_rows(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_answer(**ENTRIES, times=1)
        bench.sandbox.faults.lose_request(**ENTRIES, times=1)
        await bench.log("e1")
        await bench.log("e2")
        await bench.flush()
        await bench.settle()
        assert len(await bench.on_server()) == 2
        assert len({row.server_id for row in await bench.local(notes="written here")}) == 2

    bench(story)


def test_many_lost_answers_in_a_row_are_still_one_row(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(**ENTRIES, times=2)
        bench.sandbox.faults.answer_status(500, **ENTRIES, times=1)
        bench.sandbox.faults.lose_answer(**ENTRIES, times=1)
        await bench.log()
        await bench.flush()
        await bench.settle(3_600)
        assert len(await bench.on_server()) == 1
        assert await bench.ops() == []

    bench(story)


def test_notes_that_the_server_rewrote_are_recognised(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_answer(**ENTRIES, times=1)
        await bench.log("e1", bench.work(notes="Cafe\u0301 & <b>cake</b>"))
        await bench.flush()
        (stored,) = [row for row in await bench.on_server(None) if "cake" in row.work.notes]
        folded = bench.work(notes="Caf\u00e9 &amp; &lt;b&gt;cake&lt;/b&gt;")
        await bench.server.update_entry(stored.id, folded)
        await bench.settle()
        assert bench.count(**ENTRIES) == 1
        assert await bench.ops() == []

    bench(story)


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda faults, **where: faults.answer_html(200, **where), id="portal"),
        pytest.param(lambda faults, **where: faults.answer_status(200, **where), id="an object without a list"),
        pytest.param(lambda faults, **where: faults.answer_garbage(Garbage.TYPES, **where), id="wrong types"),
        pytest.param(lambda faults, **where: faults.answer_garbage(Garbage.ENVELOPE, **where), id="a list"),
        pytest.param(lambda faults, **where: faults.answer_garbage(Garbage.TEXT, **where), id="half a text"),
        pytest.param(lambda faults, **where: faults.answer_status(500, **where), id="500"),
        pytest.param(lambda faults, **where: faults.lose_answer(cut=True, **where), id="cut"),
    ],
)
def test_a_look_that_cannot_be_read_shows_nothing(bench: Story, spoil: Callable[..., object]) -> None:
    """Garbage is "no information", never "it is not there": or a resend would double what was applied."""

    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_answer(**ENTRIES, times=1)
        await bench.log()
        await bench.flush()
        spoil(bench.sandbox.faults, method="GET", path="/api/3/entries/")
        for _ in range(6):
            bench.clock.move(400)
            with contextlib.suppress(BlockedError):
                await bench.flush()
        assert bench.count(**ENTRIES) == 1
        assert await states(bench) == [OpState.DOUBT]
        bench.sandbox.faults.clear()
        await bench.settle()
        assert bench.count(**ENTRIES) == 1
        assert await bench.ops() == []

    bench(story)


def test_a_create_in_doubt_stays_so_while_the_network_is_away(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_answer(**ENTRIES, times=1)
        await bench.log()
        await bench.flush()
        bench.sandbox.faults.go_offline()
        for _ in range(4):
            bench.clock.move(1_000)
            with pytest.raises(NotSentError):
                await bench.flush()
        bench.sandbox.faults.come_back()
        await bench.settle()
        assert bench.count(**ENTRIES) == 1
        assert len(await bench.on_server()) == 1

    bench(story)


def test_a_create_applied_long_after_is_seen_before_it_is_sent_once_more(bench: Story) -> None:
    """Absent after the settle time, then offline for a while: the late row must not be joined by a twin."""

    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(**ENTRIES, times=1)
        await bench.log()
        await bench.flush()
        bench.sandbox.faults.answer_status(429, retry_after="900", **ENTRIES, times=1)
        with pytest.raises(TooManyRequestsError):
            await bench.settle(bench.pace.settle + 1)
        (op,) = await bench.ops()
        assert (op.state, op.doubted) == (OpState.QUEUED, True)
        await bench.server.create_entry(bench.work())  # the lost request is applied after all
        await bench.pull.entries()
        bench.clock.move(900)
        await bench.settle()
        assert len(await bench.on_server()) == 1
        assert len(await bench.local(notes="written here")) == 1

    bench(story)


# -- a restart -------------------------------------------------------------------------


@pytest.mark.parametrize("applied", [True, False])
def test_what_was_under_way_at_a_crash_is_in_doubt_and_ends_as_one_row(bench: Story, *, applied: bool) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        (op,) = await bench.outbox.ready(bench.clock.seconds)
        rows = await bench.server.entries_around(bench.work().day)
        await bench.outbox.sending(op, [row.id for row in rows])
        if applied:
            await bench.server.create_entry(bench.work())
        await bench.outbox.recover(bench.clock.seconds)  # the program begins anew
        assert await states(bench) == [OpState.DOUBT]
        await bench.flush()
        if not applied:
            assert await bench.on_server() == []
        await bench.settle()
        assert len(await bench.on_server()) == 1
        assert await bench.ops() == []

    bench(story)


def test_doubt_in_one_phase_does_not_delay_another_and_holds_back_its_like(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(**ENTRIES, times=1)
        await bench.log("e1")
        await bench.log("e2", bench.work(phase=bench.elsewhere, notes="other phase"))
        await bench.log("e3", bench.work(notes="same phase"))
        await bench.flush()
        assert len(await bench.on_server("other phase")) == 1
        assert await bench.on_server("same phase") == []
        await bench.settle()
        assert len(await bench.on_server("same phase")) == len(await bench.on_server()) == 1

    bench(story)
