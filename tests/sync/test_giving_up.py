"""What is left, here and on Timeneye, of work that a person deletes or discards before it is delivered?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpKind, OpState
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.store.questions import Questions

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


async def on_the_server(bench: Any) -> str:
    """A timer that runs here and there; answers with its id there."""
    await bench.start()
    await bench.flush()
    timer = await bench.timers.find("t1")
    return str(timer.server_id)


async def removed_elsewhere(bench: Any) -> None:
    """The timer was removed on Timeneye, and enough lists have shown it."""
    await bench.server.delete_timer(await on_the_server(bench))
    for _ in range(4):
        bench.clock.move(200)
        await bench.pull.timers()


async def shown(bench: Any) -> list[Any]:
    """Timers of ours that a person sees."""
    return [row for row in await bench.timers.rows() if row.timer.lid == "t1"]


async def nothing_is_left(bench: Any) -> None:
    assert await bench.on_server() == await bench.local(notes="written here") == await bench.ops() == []


# -- entries ---------------------------------------------------------------------------


def test_an_entry_deleted_while_its_lost_create_is_looked_for_is_not_sent_again(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(method="POST", path="/api/3/entries/", times=1)
        await bench.log()
        await bench.flush()
        await bench.journal.delete("e1", bench.clock().utc)
        await bench.settle()
        assert bench.count("POST", "/api/3/entries/") == 1
        await nothing_is_left(bench)
        late = await bench.server.create_entry(bench.work())
        bench.clock.move(200)
        await bench.push.look_back()
        (asked,) = await Questions(bench.database).rows()
        assert (asked.question.kind, asked.question.server_id) == (QuestionKind.TWIN, late), "but it may come late"

    bench(story)


def test_an_entry_deleted_while_its_create_is_looked_for_is_deleted_there_when_it_is_found(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_answer(method="POST", path="/api/3/entries/", times=1)
        await bench.log()
        await bench.flush()
        await bench.journal.delete("e1", bench.clock().utc)
        await bench.settle()
        await nothing_is_left(bench)

    bench(story)


def test_an_entry_deleted_before_its_edit_is_retried_stays_deleted(bench: Story) -> None:
    """Deleted elsewhere, edited here, deleted here: a retry of the edit may not log it again."""

    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        bench.sandbox.faults.lose_request(method="PUT", path="/api/3/entries/", times=1)
        await bench.edit(bench.work(45))
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.server.delete_entry(row.id)
        await bench.settle()
        await bench.journal.delete("e1", bench.clock().utc)
        edit = next(op for op in await bench.ops() if op.kind is OpKind.EDIT)
        assert (edit.state, edit.reason) == (OpState.PARKED, "deleted-elsewhere")
        await bench.queue.retry(edit.seq)
        await bench.settle()
        await nothing_is_left(bench)

    bench(story)


def test_discarding_a_retried_edit_shows_what_timeneye_has(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        bench.sandbox.faults.answer_status(403, method="PUT", path="/api/3/entries/")
        await bench.edit(bench.work(45))
        await bench.flush()
        (op,) = await bench.ops()
        await bench.queue.retry(op.seq)
        await bench.flush()
        await bench.queue.discard(op.seq)
        assert [row.work.minutes for row in await bench.local(notes="written here")] == [30]

    bench(story)


def test_an_entry_deleted_the_moment_its_timer_was_stopped_is_deleted_there(bench: Story) -> None:
    """Nobody has seen yet what the server made of the timer: there is nothing to compare it with."""

    async def story(bench: Any) -> None:
        await on_the_server(bench)
        await bench.stop()

        async def deleted_at_once(op: Any) -> None:
            if op.kind is OpKind.STOP:
                await bench.journal.delete("e1", bench.clock().utc)

        await bench.push.flush(deleted_at_once)
        assert bench.count("DELETE", "/api/3/entries/") == 1
        await nothing_is_left(bench)

    bench(story)


def test_work_that_is_edited_while_an_equal_one_is_found_is_sent_as_edited_and_nothing_asked(bench: Story) -> None:
    """The find was about what it said before."""

    async def story(bench: Any) -> None:
        await bench.log()
        bench.clock.move(3_600)
        await bench.server.create_entry(bench.work())
        listed = bench.server.entries_around

        async def edited_meanwhile(*days: Any) -> Any:
            rows = await listed(*days)
            bench.server.entries_around = listed
            await bench.edit(bench.work(75))
            return rows

        bench.server.entries_around = edited_meanwhile
        await bench.flush()
        assert sorted(row.work.minutes for row in await bench.on_server()) == [30, 75]
        assert await bench.ops() == []

    bench(story)


# -- timers ----------------------------------------------------------------------------


def test_discarding_the_stop_of_a_timer_that_is_gone_does_not_bring_the_timer_back(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.server.delete_timer(await on_the_server(bench))
        await bench.stop()
        await bench.flush()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "timer-removed-elsewhere")
        await bench.queue.discard(op.seq)
        assert await shown(bench) == []
        await nothing_is_left(bench)

    bench(story)


def test_discarding_a_refused_stop_lets_the_timer_run_on(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await on_the_server(bench)
        bench.sandbox.faults.answer_status(403, method="PUT", path="/api/3/timers/", times=1)
        await bench.stop()
        await bench.flush()
        (op,) = await bench.ops()
        await bench.queue.discard(op.seq)
        assert [row.timer.server_id for row in await shown(bench)] == [server_id]
        await nothing_is_left(bench)

    bench(story)


def test_a_timer_that_may_not_be_removed_there_is_shown_again_when_that_is_given_up(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await on_the_server(bench)
        await bench.journal.discard("t1", bench.clock().utc)
        assert await shown(bench) == []
        bench.sandbox.faults.answer_status(403, method="DELETE", path="/api/3/timers/", times=1)
        await bench.flush()
        (op,) = await bench.ops()
        assert (op.kind, op.state) == (OpKind.DISCARD, OpState.PARKED)
        await bench.queue.discard(op.seq)
        assert [row.timer.server_id for row in await shown(bench)] == [server_id]

    bench(story)


def test_discarding_a_refused_change_of_a_timer_lets_it_run_on(bench: Story) -> None:
    async def story(bench: Any) -> None:
        server_id = await on_the_server(bench)
        (row,) = await shown(bench)
        bench.sandbox.faults.answer_status(403, method="PUT", path="/api/3/timers/", times=1)
        await bench.journal.change(row.timer.paused(bench.clock()), bench.clock().utc)
        await bench.flush()
        (op,) = await bench.ops()
        await bench.queue.discard(op.seq)
        assert [row.timer.server_id for row in await shown(bench)] == [server_id]
        await nothing_is_left(bench)

    bench(story)


def test_a_timer_that_was_removed_elsewhere_can_be_paused_without_asking_the_server(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await removed_elsewhere(bench)
        (row,) = await shown(bench)
        await bench.journal.change(row.timer.paused(bench.clock()), bench.clock().utc)
        (row,) = await shown(bench)
        assert row.timer.since is None
        await nothing_is_left(bench)

    bench(story)


def test_a_timer_that_was_removed_elsewhere_can_be_forgotten_without_asking_the_server(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await removed_elsewhere(bench)
        (row,) = await shown(bench)
        assert (row.state, row.reason) == (RowState.NEEDS_YOU, "timer-removed-elsewhere")
        await bench.journal.discard("t1", bench.clock().utc)
        assert await shown(bench) == []
        await nothing_is_left(bench)

    bench(story)


def test_the_time_of_a_timer_that_was_removed_elsewhere_can_still_be_logged(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await removed_elsewhere(bench)
        await bench.stop()
        assert await bench.flush() == [OpKind.CREATE]
        assert [row.work.minutes for row in await bench.on_server()] == [10]
        assert await shown(bench) == []

    bench(story)


@pytest.mark.parametrize("wish", ["stop", "discard"])
def test_a_timer_that_was_stored_elsewhere_is_ended_by_the_answer_and_nothing_else(bench: Story, wish: str) -> None:
    """Its time stands there already: stopping it here would log it twice, discarding it would hide that."""

    async def story(bench: Any) -> None:
        server_id = await on_the_server(bench)
        bench.clock.move(60)
        await bench.pull.timers()
        bench.clock.move(60)
        await bench.server.update_timer(server_id, bench.work(35), 35 * 60)
        await bench.server.stop_timer(server_id)
        for _ in range(3):
            await bench.pull.timers()
            await bench.pull.entries()
            bench.clock.move(60)
        assert len(await Questions(bench.database).rows()) == 1
        ended = bench.stop() if wish == "stop" else bench.journal.discard("t1", bench.clock().utc)
        with pytest.raises(NotPossibleError, match="stopped-elsewhere"):
            await ended
        await bench.settle()
        assert [row.work.minutes for row in await bench.on_server()] == [35]
        assert len(await Questions(bench.database).rows()) == 1

    bench(story)
