"""A sandbox per journey."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import pytest
from world import World, a_known_world

from timeneye_desktop.sandbox.server import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def journey(sandbox: Sandbox) -> Callable[[Callable[[World], Awaitable[None]]], None]:
    """Tell a story in a world that has synced once."""

    def run(story: Callable[[World], Awaitable[None]]) -> None:
        async def tell() -> None:
            async with asyncio.timeout(60), a_known_world(sandbox) as world:
                await story(world)

        asyncio.run(tell())

    return run
