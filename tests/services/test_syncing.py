"""The words "sync now" and "the network is back" reach the engine, and its state is everybody's."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from world import a_known_world, a_world, eventually

from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.services.news import Announcement, SignedOut, SyncChanged


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


def test_the_status_is_the_last_one_announced(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with a_world(sandbox) as world:
            heard: list[SyncStatus] = []

            def listen(announcement: Announcement) -> None:
                if isinstance(announcement, SyncChanged):
                    heard.append(announcement.status)

            world.desk.news.subscribe(listen)
            assert world.desk.syncing.status == SyncStatus()
            world.go_online()
            await world.quiet()
            await eventually(lambda: world.desk.syncing.status.progress is None, "phases are read")
            assert heard[-1] == world.desk.syncing.status
            assert (heard[0].busy, heard[-1].busy, heard[-1].reach) == (True, False, Reach.ONLINE)
            told = [status.progress for status in heard if status.progress is not None]
            assert [progress.done for progress in told] == sorted(progress.done for progress in told)

    asyncio.run(story())


def test_sync_now_brings_what_was_changed_elsewhere(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with a_known_world(sandbox) as world:
            await eventually(lambda: world.desk.syncing.status.progress is None, "phases are read")
            today = world.desk.entries.today()
            row = await world.desk.entries.log(world.work(30, "to be changed"))
            await world.quiet()
            (stored,) = world.server_rows("to be changed")
            world.put(f"/api/3/entries/{stored['id']}/", stored | {"minutes": "55"})
            world.desk.syncing.wake()
            world.desk.syncing.sync_now()

            async def has_changed() -> bool:
                days = await world.desk.entries.days(today, today)
                return any(one.lid == row.lid and one.work.minutes == 55 for day in days for one in day.rows)

            await eventually(has_changed, "the change is here")

    asyncio.run(story())


def test_the_network_coming_back_sends_at_once(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with a_known_world(sandbox) as world:
            sandbox.faults.go_offline()
            await world.desk.entries.log(world.work(30, "written offline"))
            await eventually(lambda: world.desk.syncing.status.reach is Reach.OFFLINE, "it is offline")
            assert world.desk.syncing.status.waiting == 1
            sandbox.faults.come_back()
            world.desk.syncing.wake()
            await eventually(lambda: len(world.server_rows("written offline")) == 1, "it arrives", seconds=5)

    asyncio.run(story())


def test_a_sign_in_that_is_not_valid_any_more_is_announced_once(sandbox: Sandbox) -> None:
    async def story() -> None:
        async with a_known_world(sandbox) as world:
            heard: list[Announcement] = []
            world.desk.news.subscribe(heard.append)
            sandbox.expire_tokens()
            for _ in range(3):
                world.desk.syncing.sync_now()
                await world.desk.entries.log(world.work(5, "held"))
            await eventually(lambda: world.desk.syncing.status.reach is Reach.SIGNED_OUT, "it notices")
            world.desk.syncing.sync_now()
            await asyncio.sleep(0.1)
            assert sum(isinstance(announcement, SignedOut) for announcement in heard) == 1

    asyncio.run(story())
