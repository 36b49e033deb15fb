"""What one attempt proves, for every kind of command and every kind of answer (delivery 2.4)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeAlias

import pytest
from world import eventually

from timeneye_desktop.domain.delivery import OpKind, OpState
from timeneye_desktop.domain.errors import (
    BlockedError,
    CallError,
    NotSentError,
    SignedOutError,
    TooManyRequestsError,
)
from timeneye_desktop.sandbox.faults import Faults, Garbage

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
Spoil: TypeAlias = Callable[..., object]

WRITES = {
    OpKind.CREATE: ("POST", "/api/3/entries/"),
    OpKind.EDIT: ("PUT", "/api/3/entries/"),
    OpKind.DELETE: ("DELETE", "/api/3/entries/"),
    OpKind.START: ("POST", "/api/3/timers/"),
    OpKind.CHANGE: ("PUT", "/api/3/timers/"),
    OpKind.STOP: ("PUT", "/api/3/timers/"),
    OpKind.DISCARD: ("DELETE", "/api/3/timers/"),
}
KINDS = [pytest.param(kind, id=kind.value) for kind in WRITES]


def table(names: Iterable[Any], few: Iterable[Any]) -> list[Any]:
    """Every answer for a create, and a few for each other kind: what an answer proves is read in one place."""
    pairs = [(name, OpKind.CREATE) for name in names]
    pairs += [(name, kind) for name in few for kind in WRITES if kind is not OpKind.CREATE]
    return [pytest.param(kind, name, id=f"{kind.value}, {name}") for name, kind in pairs]


async def give(bench: Any, kind: OpKind) -> None:
    """Bring about that one command of this kind is all that waits."""
    if kind is OpKind.CREATE:
        await bench.log()
    elif kind is OpKind.START:
        await bench.start()
    elif kind in {OpKind.EDIT, OpKind.DELETE}:
        await bench.log()
        await bench.flush()
        if kind is OpKind.EDIT:
            await bench.edit(bench.work(45))
        else:
            await bench.journal.delete("e1", bench.clock().utc)
    else:
        await bench.start()
        await bench.flush()
        if kind is OpKind.STOP:
            await bench.stop()
        elif kind is OpKind.DISCARD:
            await bench.journal.discard("t1", bench.clock().utc)
        else:
            timer = await bench.timers.find("t1")
            await bench.journal.change(timer.paused(bench.clock()), bench.clock().utc)
    (op,) = await bench.ops()
    assert op.kind is kind


async def spoiled(bench: Any, kind: OpKind, spoil: Spoil) -> tuple[OpState | None, CallError | None]:
    """The state after one disturbed attempt (None when it is done), and the error that stopped all sending."""
    await give(bench, kind)
    method, path = WRITES[kind]
    before = bench.count(method, path)
    spoil(bench.sandbox.faults, method=method, path=path, times=1)
    error = None
    try:
        await bench.flush()
    except CallError as raised:
        error = raised
    assert bench.count(method, path) == before + 1, "one attempt is one request"
    ops = [op for op in await bench.ops() if op.kind is kind]
    return (ops[0].state if ops else None), error


IN_DOUBT: dict[str, Spoil] = {
    "answer lost": Faults.lose_answer,
    "request lost": Faults.lose_request,
    "applied late": lambda faults, **where: faults.apply_late(0.01, **where),
    "500": lambda faults, **where: faults.answer_status(500, **where),
    "500, applied": lambda faults, **where: faults.answer_status(500, applied=True, **where),
    "503": lambda faults, **where: faults.answer_status(503, **where),
    "599": lambda faults, **where: faults.answer_status(599, **where),
    "302": lambda faults, **where: faults.answer_status(302, **where),
    "408": lambda faults, **where: faults.answer_status(408, **where),
    "425": lambda faults, **where: faults.answer_status(425, **where),
    "204": lambda faults, **where: faults.answer_status(204, **where),
    "a page with 200": lambda faults, **where: faults.answer_html(200, **where),
    "a page with 200, applied": lambda faults, **where: faults.answer_html(200, applied=True, **where),
    "a page with 500": lambda faults, **where: faults.answer_html(500, **where),
}


@pytest.mark.parametrize(("kind", "name"), table(IN_DOUBT, ["answer lost", "request lost", "500"]))
def test_without_a_clean_answer_a_command_is_in_doubt(bench: Story, kind: OpKind, name: str) -> None:
    async def story(bench: Any) -> None:
        state, error = await spoiled(bench, kind, IN_DOUBT[name])
        assert (state, error) == (OpState.DOUBT, None)

    bench(story)


NO_ID: dict[str, Spoil] = {
    "cut in the middle": lambda faults, **where: faults.lose_answer(cut=True, **where),
    "wrong types": Faults.answer_garbage,
    "a list": lambda faults, **where: faults.answer_garbage(Garbage.ENVELOPE, **where),
    "half a text": lambda faults, **where: faults.answer_garbage(Garbage.TEXT, **where),
    "201 without an id": lambda faults, **where: faults.answer_status(201, **where),
    "200 without an id": lambda faults, **where: faults.answer_status(200, **where),
}


@pytest.mark.parametrize("name", NO_ID)
def test_a_success_without_an_id_proves_nothing(bench: Story, name: str) -> None:
    async def story(bench: Any) -> None:
        state, error = await spoiled(bench, OpKind.CREATE, NO_ID[name])
        assert (state, error) == (OpState.DOUBT, None)

    bench(story)


@pytest.mark.parametrize(("kind", "status"), table([400, 403, 405, 409, 413, 414, 415, 422], [403]))
def test_a_refusal_waits_for_the_person(bench: Story, kind: OpKind, status: int) -> None:
    async def story(bench: Any) -> None:
        state, error = await spoiled(
            bench, kind, lambda faults, **where: faults.answer_status(status, applied=False, **where)
        )
        assert (state, error) == (OpState.PARKED, None)
        assert (await bench.outbox.backlog(bench.clock())).needs_you == 1

    bench(story)


GONE = {
    OpKind.CREATE: "phase-gone",
    OpKind.START: "phase-gone",
    OpKind.EDIT: "deleted-elsewhere",
    OpKind.STOP: "timer-removed-elsewhere",
    OpKind.DELETE: None,
    OpKind.CHANGE: None,
    OpKind.DISCARD: None,
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_404_means_the_phase_is_gone_or_the_thing_is_or_nothing_is_left_to_do(bench: Story, kind: OpKind) -> None:
    async def story(bench: Any) -> None:
        state, error = await spoiled(bench, kind, lambda faults, **where: faults.answer_status(404, **where))
        assert error is None
        assert state is (None if GONE[kind] is None else OpState.PARKED)
        reasons = [op.reason for op in await bench.ops()]
        assert reasons == ([] if GONE[kind] is None else [GONE[kind]])

    bench(story)


STOPS: dict[str, tuple[Spoil, type[CallError]]] = {
    "401": (lambda faults, **where: faults.answer_status(401, **where), SignedOutError),
    "429": (lambda faults, **where: faults.answer_status(429, retry_after="7", **where), TooManyRequestsError),
    "a page with 400": (lambda faults, **where: faults.answer_html(400, **where), BlockedError),
    "a page with 403": (lambda faults, **where: faults.answer_html(403, **where), BlockedError),
    "a page with 404": (lambda faults, **where: faults.answer_html(404, **where), BlockedError),
    "407": (lambda faults, **where: faults.answer_status(407, **where), BlockedError),
    "511": (lambda faults, **where: faults.answer_html(511, **where), BlockedError),
}


@pytest.mark.parametrize(("kind", "name"), table(STOPS, ["429"]))
def test_what_concerns_everything_stops_everything_and_keeps_the_command(bench: Story, kind: OpKind, name: str) -> None:
    spoil, expected = STOPS[name]

    async def story(bench: Any) -> None:
        state, error = await spoiled(bench, kind, spoil)
        assert state is OpState.QUEUED
        assert type(error) is expected

    bench(story)


@pytest.mark.parametrize("kind", KINDS)
def test_a_request_that_never_left_stays_in_the_queue(bench: Story, kind: OpKind) -> None:
    async def story(bench: Any) -> None:
        await give(bench, kind)
        bench.sandbox.faults.go_offline()
        with pytest.raises(NotSentError):
            await bench.flush()
        (op,) = await bench.ops()
        assert (op.state, op.doubted) == (OpState.QUEUED, False)

    bench(story)


@pytest.mark.parametrize("kind", KINDS)
def test_an_undisturbed_command_is_done_after_one_attempt(bench: Story, kind: OpKind) -> None:
    async def story(bench: Any) -> None:
        await give(bench, kind)
        await bench.flush()
        assert await bench.ops() == []

    bench(story)


def test_the_servers_own_words_are_kept_where_only_it_knows(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        bench.sandbox.faults.answer_status(400, method="POST", times=1)
        await bench.flush()
        (op,) = await bench.ops()
        assert "a fault of the sandbox" in op.reason
        assert len(op.reason) <= 300

    bench(story)


def test_a_406_for_work_that_stands_there_is_that_work(bench: Story) -> None:
    """Something equal that nobody here claims: the server says it exists, and it does."""

    async def story(bench: Any) -> None:
        number = await bench.server.create_entry(bench.work())
        await bench.log()
        bench.sandbox.faults.answer_status(406, method="POST", times=1)
        await bench.flush()
        assert await bench.ops() == []
        (row,) = await bench.local()
        assert row.server_id == number
        assert len(await bench.on_server()) == 1

    bench(story)


def test_a_406_for_work_that_is_nowhere_waits_for_the_person(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        bench.sandbox.faults.answer_status(406, method="POST", times=1)
        await bench.flush()
        (op,) = await bench.ops()
        assert (op.state, op.reason) == (OpState.PARKED, "exists-already")

    bench(story)


@pytest.mark.parametrize("status", [404, 405])
def test_the_second_address_of_a_stop_is_tried_when_the_first_is_not_there(bench: Story, status: int) -> None:
    async def story(bench: Any) -> None:
        await give(bench, OpKind.STOP)
        bench.sandbox.faults.answer_status(status, method="POST", path="/api/3/timers/")
        await bench.flush()
        assert bench.count("POST", "/api/3/timer/") == 1
        assert await bench.ops() == []
        (row,) = await bench.on_server()
        assert row.work.minutes == 10

    bench(story)


@pytest.mark.parametrize("status", [400, 500])
def test_the_second_address_is_not_tried_after_anything_else(bench: Story, status: int) -> None:
    async def story(bench: Any) -> None:
        await give(bench, OpKind.STOP)
        bench.sandbox.faults.answer_status(status, method="POST", path="/api/3/timers/", times=1)
        await bench.flush()
        assert bench.count("POST", "/api/3/timer/") == 0

    bench(story)


def test_what_is_sent_was_written_down_before_as_under_way(bench: Story) -> None:
    """The write-ahead rule (I3): at the moment the server reads a request, the file says it is being sent."""

    async def story(bench: Any) -> None:
        await bench.log()
        fault = bench.sandbox.faults.slow(0.5, method="POST", times=1)
        sending = asyncio.ensure_future(bench.flush())
        await eventually(lambda: fault.hits == 1, "the server has read it")
        (op,) = await bench.ops()
        assert (op.state, op.attempts) == (OpState.SENDING, 1)
        assert op.fence is not None
        await sending

    bench(story)
