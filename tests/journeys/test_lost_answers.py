"""The answer is lost, the request is lost, the server stumbles: one row each time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeAlias

import pytest
from world import World, eventually

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.faults import Faults

Journey: TypeAlias = Callable[[Callable[[World], Awaitable[None]]], None]

POST = {"method": "POST", "path": "/api/3/entries/", "times": 1}
DISTURBANCES: dict[str, Callable[[Faults], object]] = {
    "answer lost": lambda faults: faults.lose_answer(**POST),
    "answer cut": lambda faults: faults.lose_answer(cut=True, **POST),
    "request lost": lambda faults: faults.lose_request(**POST),
    "applied late": lambda faults: faults.apply_late(0.3, **POST),
    "500, applied": lambda faults: faults.answer_status(500, applied=True, **POST),
    "500, not applied": lambda faults: faults.answer_status(500, **POST),
    "200 with a page, applied": lambda faults: faults.answer_html(200, applied=True, **POST),
    "garbage": lambda faults: faults.answer_garbage(**POST),
    "429": lambda faults: faults.answer_status(429, retry_after="1", **POST),
    "captive portal": lambda faults: faults.answer_html(403, **POST),
}


@pytest.mark.parametrize("name", DISTURBANCES)
def test_a_disturbed_create_is_one_row(journey: Journey, name: str) -> None:
    async def story(world: World) -> None:
        DISTURBANCES[name](world.sandbox.faults)
        await world.desk.entries.log(world.work(25, "disturbed"))
        await eventually(lambda: len(world.server_rows("disturbed")) == 1, "it arrives")
        await world.quiet()
        assert len(world.server_rows("disturbed")) == 1

    journey(story)


def test_a_create_in_doubt_says_so_and_others_go_on(journey: Journey) -> None:
    async def story(world: World) -> None:
        world.sandbox.faults.lose_request(**POST)
        lost = await world.desk.entries.log(world.work(25, "unclear for a while"))
        await eventually(lambda: _state(world, lost.lid, RowState.UNCLEAR), "it is unclear")
        await world.desk.entries.log(world.work(10, "not delayed", phase=1))
        await eventually(lambda: len(world.server_rows("not delayed")) == 1, "the other one arrives")
        await world.quiet()
        assert len(world.server_rows("unclear for a while")) == 1

    journey(story)


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
@pytest.mark.parametrize("applied", [True, False])
def test_a_lost_answer_to_a_change_is_settled_by_looking(journey: Journey, method: str, *, applied: bool) -> None:
    async def story(world: World) -> None:
        row = await world.desk.entries.log(world.work(25, "to change"))
        await world.quiet()
        spoil = world.sandbox.faults.lose_answer if applied else world.sandbox.faults.lose_request
        spoil(method=method, path="/api/3/entries/", times=1)
        if method == "PUT":
            await world.desk.entries.edit(row.lid, replace(row.work, minutes=55))
        else:
            await world.desk.entries.delete(row.lid)
        await world.quiet()
        assert [found["minutes"] for found in world.server_rows("to change")] == (["55"] if method == "PUT" else [])

    journey(story)


def test_a_kill_in_the_middle_of_a_send_neither_loses_nor_doubles(journey: Journey) -> None:
    async def story(world: World) -> None:
        fault = world.sandbox.faults.slow(0.15, method="POST", path="/api/3/entries/", times=1)
        await world.desk.entries.log(world.work(25, "killed while sending"))
        await eventually(lambda: fault.hits == 1, "the request is out")
        await world.die_and_return()
        assert await world.desk.waiting.rows()
        world.go_online()
        await world.quiet()
        assert len(world.server_rows("killed while sending")) == 1

    journey(story)


def test_signed_out_holds_the_queue_and_says_so(journey: Journey) -> None:
    async def story(world: World) -> None:
        world.sandbox.expire_tokens()
        await world.desk.entries.log(world.work(25, "held"))
        await eventually(lambda: world.desk.syncing.status.reach is Reach.SIGNED_OUT, "it notices")
        assert world.desk.syncing.status.waiting == 1
        await world.desk.entries.log(world.work(30, "held too"))
        await eventually(lambda: world.desk.syncing.status.waiting == 2, "it goes on counting")
        await world.sign_in_again()
        await world.quiet()
        assert [len(world.server_rows(notes)) for notes in ("held", "held too")] == [1, 1]

    journey(story)


async def _state(world: World, lid: str, state: RowState) -> bool:
    today = world.desk.entries.today()
    days = await world.desk.entries.days(today, today)
    return any(row.lid == lid and row.state is state for day in days for row in day.rows)
