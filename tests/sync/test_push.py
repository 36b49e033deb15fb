"""Emptying the outbox: in order per entry, nobody waits for a stuck one, a failing server is left in peace."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpKind, OpState
from timeneye_desktop.domain.errors import BadAnswerError, NotSentError, ServerTroubleError, TooManyRequestsError

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_what_was_logged_first_arrives_first(bench: Story) -> None:
    async def story(bench: Any) -> None:
        for number in range(4):
            await bench.log(f"e{number}", bench.work(10 + number))
        await bench.flush()
        rows = sorted(await bench.on_server(), key=lambda row: int(row.id))
        assert [row.work.minutes for row in rows] == [10, 11, 12, 13]

    bench(story)


def test_commands_about_one_entry_keep_their_order(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(429, retry_after="1", method="POST", times=1)
        await bench.log()
        with pytest.raises(TooManyRequestsError):
            await bench.flush()
        await bench.edit(bench.work(45))
        await bench.journal.delete("e1", bench.clock().utc)
        assert await bench.flush() == [OpKind.CREATE, OpKind.DELETE]
        assert await bench.on_server() == []

    bench(story)


def test_a_refused_entry_holds_nothing_back_but_its_own_changes(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.answer_status(429, retry_after="1", method="POST", times=1)
        bench.sandbox.faults.answer_status(403, method="POST", times=1)
        await bench.log("stuck")
        with pytest.raises(TooManyRequestsError):
            await bench.flush()
        await bench.edit(bench.work(45), "stuck")
        await bench.log("free", bench.work(20, "free"))
        await bench.flush()
        assert len(await bench.on_server("free")) == 1
        assert [(op.kind, op.state) for op in await bench.ops()] == [
            (OpKind.CREATE, OpState.PARKED),
            (OpKind.EDIT, OpState.QUEUED),
        ]

    bench(story)


def test_trouble_with_one_command_is_told_and_the_others_go_on(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log("e1")
        await bench.log("e2", bench.work(phase=bench.elsewhere, notes="second"))
        bench.sandbox.faults.answer_status(500, method="GET", path="/api/3/entries/", times=1)
        trouble = await bench.push.flush(_nothing)
        assert isinstance(trouble, ServerTroubleError)
        assert len(await bench.on_server("second")) == 1
        (op,) = await bench.ops()
        assert (op.lid, op.state, op.attempts) == ("e1", OpState.QUEUED, 0)

    bench(story)


def test_offline_is_noticed_once_and_not_by_every_command(bench: Story) -> None:
    async def story(bench: Any) -> None:
        for number in range(5):
            await bench.log(f"e{number}")
        bench.sandbox.faults.go_offline()
        moved = []

        async def note(op: Any) -> None:
            moved.append(op.lid)

        with pytest.raises(NotSentError):
            await bench.push.flush(note)
        assert moved == ["e0"]
        bench.sandbox.faults.come_back()
        await bench.flush()
        assert len(await bench.on_server()) == 5

    bench(story)


@pytest.mark.parametrize("kind", [OpKind.EDIT, OpKind.DELETE, OpKind.STOP, OpKind.START, OpKind.CREATE])
def test_a_server_that_fails_every_write_is_asked_ever_more_seldom(bench: Story, kind: OpKind) -> None:
    """Repeating is safe for most kinds, and that is why it must not become a hammer."""

    async def story(bench: Any) -> None:
        await _waiting(bench, kind)
        method = {OpKind.EDIT: "PUT", OpKind.DELETE: "DELETE", OpKind.STOP: "PUT"}.get(kind, "POST")
        fault = bench.sandbox.faults.answer_status(503, method=method)
        await bench.flush()
        await bench.settle(3_600)
        in_the_first_hour = fault.hits
        await bench.settle(3_600)
        assert 3 <= in_the_first_hour <= 30
        assert fault.hits - in_the_first_hour <= 3_600 / 300 * 1.4
        assert fault.hits > in_the_first_hour, "it never gives up"
        bench.sandbox.faults.clear()
        await bench.settle()
        assert await bench.ops() == []

    bench(story)


def test_a_list_that_cannot_be_read_is_asked_for_ever_more_seldom(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        fault = bench.sandbox.faults.answer_status(500, method="GET", path="/api/3/entries/")
        await bench.flush()
        await bench.settle(3_600)
        assert 5 <= fault.hits <= 25
        bench.sandbox.faults.clear()
        await bench.settle()
        assert len(await bench.on_server()) == 1

    bench(story)


def test_a_command_that_changed_while_the_server_was_asked_is_sent_as_changed(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        listed = bench.server.entries_around

        async def edited_meanwhile(*days: Any) -> Any:
            rows = await listed(*days)
            bench.server.entries_around = listed
            await bench.edit(bench.work(75))
            return rows

        bench.server.entries_around = edited_meanwhile
        await bench.flush()
        assert [row.work.minutes for row in await bench.on_server()] == [75]
        assert bench.count("POST", "/api/3/entries/") == 1
        assert bench.count("PUT", "/api/3/entries/") == 0

    bench(story)


def test_an_entry_with_rows_beside_it_that_cannot_be_read_is_not_sent(bench: Story) -> None:
    """A fence with a hole would take a stranger's row for ours later."""

    async def story(bench: Any) -> None:
        await bench.log()
        bench.sandbox.faults.answer_garbage(method="GET", path="/api/3/entries/", times=1)
        trouble = await bench.push.flush(_nothing)
        assert isinstance(trouble, BadAnswerError)
        assert bench.count("POST", "/api/3/entries/") == 0

    bench(story)


def test_every_attempt_is_written_down(bench: Story) -> None:
    async def story(bench: Any) -> None:
        bench.sandbox.faults.lose_request(method="POST", times=1)
        await bench.log()
        await bench.flush()
        await bench.settle()
        query = "SELECT outcome FROM attempt ORDER BY rowid"
        outcomes = await bench.database.read(lambda c: [row[0] for row in c.execute(query)])
        assert outcomes[0] == "unclear"
        assert outcomes[-2:] == ["absent", "applied"]

    bench(story)


async def _nothing(_op: Any) -> None:
    return


async def _waiting(bench: Any, kind: OpKind) -> None:
    if kind in {OpKind.START, OpKind.STOP}:
        await bench.start()
    else:
        await bench.log()
    if kind in {OpKind.START, OpKind.CREATE}:
        return
    await bench.flush()
    if kind is OpKind.EDIT:
        await bench.edit(bench.work(45))
    elif kind is OpKind.DELETE:
        await bench.journal.delete("e1", bench.clock().utc)
    else:
        await bench.stop()
