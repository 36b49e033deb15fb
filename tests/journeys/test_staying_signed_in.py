"""A token runs out while work waits: it is renewed and the work arrives once, or all of it is held."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from signed_in import renewals
from world import World, eventually

from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.secret import Secret
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sandbox.consent import RENEWAL

Journey = Callable[[Callable[[World], Awaitable[None]]], None]


async def signed_in_by_browser(world: World) -> None:
    """With a refresh token and the keys of the app, as a pasted token has neither."""
    world.sandbox.registration.renews = True
    vault = world.office.accounts._vault
    issued = world.sandbox.issue()
    await vault.keep_tokens(world.account.key, Tokens(Secret(issued.access), Secret(issued.refresh), None))
    await vault.keep_keys(world.sandbox.url, AppKeys(world.sandbox.client_id, Secret(world.sandbox.client_secret)))
    await world._end_sync()
    world.go_online()
    world.desk.syncing.sync_now()
    await world.quiet()


def test_work_of_a_token_that_ran_out_arrives_once_and_nobody_is_bothered(journey: Journey) -> None:
    async def story(world: World) -> None:
        await signed_in_by_browser(world)
        reached = []
        world.office.news.subscribe(lambda _news: reached.append(world.desk.syncing.status.reach))
        for turn in range(3):
            world.sandbox.expire_tokens()
            await world.desk.entries.log(world.work(25, f"turn {turn}"))
            await world.desk.tracking.start(world.phases[0].key, f"timer {turn}")
            await world.quiet()
        world.token = world.sandbox.issue_token()
        assert [world.notes_on_server()[f"turn {turn}"] for turn in range(3)] == [1, 1, 1]
        assert Reach.SIGNED_OUT not in reached
        assert renewals(world.sandbox) == [200] * 3

    journey(story)


@pytest.mark.hostile(43)
def test_an_answer_lost_for_good_holds_the_work_until_the_next_sign_in(journey: Journey) -> None:
    async def story(world: World) -> None:
        await signed_in_by_browser(world)
        world.sandbox.faults.lose_answer(path=RENEWAL)
        world.sandbox.expire_tokens()
        for number in range(3):
            await world.desk.entries.log(world.work(25, f"held {number}"))
        await eventually(lambda: world.desk.syncing.status.reach is Reach.SIGNED_OUT, "it notices")
        await eventually(lambda: world.desk.syncing.status.waiting == 3, "all of it waits")
        assert len(renewals(world.sandbox)) == 2
        await world.die_and_return()
        assert len(await world.desk.waiting.rows()) == 3
        world.sandbox.faults.clear()
        await world.sign_in_again()
        await world.quiet()
        assert [world.notes_on_server()[f"held {number}"] for number in range(3)] == [1, 1, 1]

    journey(story)


def test_trouble_on_the_way_to_new_tokens_delays_the_work_and_signs_nobody_out(journey: Journey) -> None:
    async def story(world: World) -> None:
        await signed_in_by_browser(world)
        limited = world.sandbox.faults.answer_status(429, retry_after="1", times=2, path=RENEWAL)
        world.sandbox.expire_tokens()
        await world.desk.entries.log(world.work(25, "delayed"))
        await eventually(lambda: limited.hits == 2, "it is told to wait")
        await world.quiet()
        world.token = world.sandbox.issue_token()
        assert world.notes_on_server()["delayed"] == 1
        assert world.desk.syncing.status.reach is Reach.ONLINE

    journey(story)
