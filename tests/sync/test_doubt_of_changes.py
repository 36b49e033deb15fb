"""Edits and deletes after a lost answer, and what somebody else did meanwhile (delivery 2.6, 2.10)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpState

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


async def states(bench: Any) -> list[OpState]:
    return [op.state for op in await bench.ops()]


@pytest.mark.parametrize("applied", [True, False])
def test_an_edit_in_doubt_is_read_back(bench: Story, *, applied: bool) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        spoil = bench.sandbox.faults.lose_answer if applied else bench.sandbox.faults.lose_request
        spoil(method="PUT", times=1)
        await bench.edit(bench.work(45))
        await bench.flush()
        assert await states(bench) == [OpState.DOUBT]
        await bench.settle()
        assert [row.work.minutes for row in await bench.on_server()] == [45]
        assert bench.count("PUT", "/api/3/entries/") == (1 if applied else 2)
        assert await bench.ops() == []

    bench(story)


def test_a_lost_edit_does_not_overwrite_what_somebody_wrote_meanwhile(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        bench.sandbox.faults.lose_request(method="PUT", times=1)
        await bench.edit(bench.work(45))
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.update_entry(row.id, bench.work(50))
        await bench.settle()
        assert [found.work.minutes for found in await bench.on_server()] == [50]
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "changed-elsewhere")

    bench(story)


def test_an_edit_of_an_entry_that_was_deleted_elsewhere_asks(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.delete_entry(row.id)
        await bench.edit(bench.work(45))
        await bench.flush()
        await bench.settle()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "deleted-elsewhere")
        assert await bench.on_server() == []
        await bench.queue.retry(op.seq)
        await bench.flush()
        assert [found.work.minutes for found in await bench.on_server()] == [45], "logged again, as it was edited"
        assert len(await bench.local(notes="written here")) == 1

    bench(story)


@pytest.mark.parametrize("applied", [True, False])
def test_a_delete_in_doubt_may_be_repeated(bench: Story, *, applied: bool) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        spoil = bench.sandbox.faults.lose_answer if applied else bench.sandbox.faults.lose_request
        spoil(method="DELETE", times=1)
        await bench.journal.delete("e1", bench.clock().utc)
        await bench.flush()
        await bench.settle()
        assert await bench.on_server() == []
        assert await bench.ops() == []

    bench(story)


def test_a_delete_of_what_somebody_changed_meanwhile_asks(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.update_entry(row.id, bench.work(50))
        await bench.journal.delete("e1", bench.clock().utc)
        await bench.flush()
        await bench.settle()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "changed-elsewhere")
        assert len(await bench.on_server()) == 1

    bench(story)


def test_of_two_edits_the_second_is_shown_while_the_first_is_still_looked_for(bench: Story) -> None:
    async def story(bench: Any) -> None:
        shown = []

        async def look(_op: Any) -> None:
            shown.extend(row.work.minutes for row in await bench.local(notes="written here"))

        await bench.log()
        await bench.flush()
        bench.sandbox.faults.lose_answer(method="PUT", times=1)
        await bench.edit(bench.work(45))
        await bench.flush()
        await bench.edit(bench.work(60))
        for _ in range(3):
            bench.clock.move(bench.pace.lag)
            await bench.push.flush(look)
        assert set(shown) == {60}
        assert [found.work.minutes for found in await bench.on_server()] == [60]
        assert await bench.ops() == []

    bench(story)
