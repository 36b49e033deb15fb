"""Does a request that is ended early finish closing what it was closing?"""

from __future__ import annotations

import asyncio

import anyio
import pytest

from timeneye_desktop.api.cancelling import cancellable


class Closing:
    """Work that is just closing its connections, as httpcore does: under anyio's shield."""

    def __init__(self) -> None:
        self.began, self.closed = asyncio.Event(), False

    async def work(self) -> str:
        with anyio.CancelScope(shield=True):
            self.began.set()
            await asyncio.sleep(0.05)
            self.closed = True
        await asyncio.sleep(0)
        return "done"


def test_cancelled_while_it_closes_it_closes_first() -> None:
    async def story() -> None:
        closing = Closing()
        task = asyncio.ensure_future(cancellable(closing.work()))
        await closing.began.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert closing.closed

    asyncio.run(story())


def test_a_deadline_around_it_works_the_same_way() -> None:
    async def story() -> None:
        closing = Closing()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await cancellable(closing.work())
        assert closing.closed

    asyncio.run(story())


def test_results_and_errors_come_through() -> None:
    async def fail() -> str:
        raise KeyError("as it was")

    async def story() -> None:
        assert await cancellable(Closing().work()) == "done"
        with pytest.raises(KeyError, match="as it was"):
            await cancellable(fail())

    asyncio.run(story())
