"""The person, or whoever packages the app, chooses strict delivery: from then on entries are made through timers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

import pytest
from world import World

from timeneye_desktop.app.core import open_office
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.paths import find_paths

Journey: TypeAlias = Callable[[Callable[[World], Awaitable[None]]], None]


def posts(world: World) -> list[str]:
    """Where something was made, without the numbers."""
    return [seen.path.rstrip("0123456789/") for seen in world.sandbox.requests if seen.method == "POST"]


def test_the_setting_counts_from_the_next_entry_on(journey: Journey) -> None:
    async def story(world: World) -> None:
        before = len(posts(world))
        await world.desk.entries.log(world.work(30, "directly"))
        await world.quiet()
        await world.desk.settings.change(strict_delivery=True)
        await world.desk.entries.log(world.work(45, "through a timer"))
        await world.quiet()
        assert posts(world)[before:] == ["/api/3/entries", "/api/3/timers", "/api/3/timers"]
        assert [row["minutes"] for row in world.server_rows("through a timer")] == ["45"]
        assert [row["minutes"] for row in world.server_rows("directly")] == ["30"]
        assert all("(ref " not in row["notes"] for row in world.server_rows())

    journey(story)


@pytest.mark.parametrize("strict", [True, False])
def test_the_packagers_word_holds_and_is_not_stored(*, strict: bool) -> None:
    async def nowhere(_address: str) -> bool:
        return False

    for said in (strict, False):
        office = open_office(find_paths(), MemoryVault(), nowhere, lambda _secret: None, Pace(), strict=said)
        assert office.settings.current.strict_delivery is said
        office.thread.shutdown()
