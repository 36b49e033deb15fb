"""The database is lost and the ledger damaged where it spoke of a timer: what becomes of the commands about it?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeAlias

from timeneye_desktop.domain.delivery import TIMER_REMOVED, OpKind, OpState

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


async def lose_the_timer(bench: Any) -> None:
    """Only the commands about it come back."""
    await lose(bench, "timer")
    assert await bench.timers.find("t1") is None


async def lose(bench: Any, table: str) -> None:
    """The database, and every line of the ledger that speaks of this table."""
    await bench.database.close()
    bench.database.path.unlink()
    ledger = bench.database.path.with_suffix(".ledger")
    lines, spoken = ledger.read_bytes().splitlines(keepends=True), f'"t":"{table}"'.encode()
    ledger.write_bytes(b"".join(line.replace(spoken, b"?") for line in lines))
    await bench.database.open()


def test_a_start_without_its_timer_starts_nothing_that_nobody_here_would_see(bench: Story) -> None:
    async def story(bench: Any) -> None:
        before = len(await bench.server.timers())
        await bench.start()
        await lose_the_timer(bench)
        assert [op.kind for op in await bench.ops()] == [OpKind.START]
        await bench.flush()
        await bench.settle()
        assert len(await bench.server.timers()) == before
        assert await bench.ops() == []

    bench(story)


def test_a_stop_without_its_timer_is_the_persons_to_decide_and_holds_nothing_up(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        await bench.stop(minutes=12)
        await lose_the_timer(bench)
        await bench.log("e2", bench.work(notes="something else"))
        await bench.settle()
        assert len(await bench.on_server("something else")) == 1
        (op,) = await bench.ops()
        assert (op.kind, op.state, op.work) == (OpKind.STOP, OpState.PARKED, bench.work(12))
        assert (await bench.outbox.backlog(bench.clock())).needs_you == 1
        await bench.queue.retry(op.seq)
        await bench.settle()
        assert [row.work.minutes for row in await bench.on_server()] == [12]
        assert await bench.ops() == []

    bench(story)


def test_a_change_and_a_discard_without_their_timer_are_over_and_wait_for_nothing(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.start()
        await bench.start("t2", notes="the other")
        await bench.flush()
        asked = len(bench.sandbox.requests)
        timers = {row.timer.lid: row.timer for row in await bench.timers.rows()}
        await bench.journal.change(replace(timers["t1"], notes="renamed"), bench.clock().utc)
        await bench.journal.discard("t2", bench.clock().utc)
        assert {op.kind for op in await bench.ops()} == {OpKind.CHANGE, OpKind.DISCARD}
        await lose(bench, "timer")
        assert await bench.ops() == []
        await bench.settle()
        assert len(bench.sandbox.requests) == asked

    bench(story)


def test_the_time_of_a_timer_without_its_start_is_stopped_into_an_entry(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.start()
        await lose(bench, "op")
        assert await bench.ops() == []
        (row,) = await bench.timers.rows()
        assert row.reason == TIMER_REMOVED
        await bench.stop(minutes=12)
        await bench.settle()
        assert [row.work.minutes for row in await bench.on_server()] == [12]
        assert await bench.ops() == []

    bench(story)
