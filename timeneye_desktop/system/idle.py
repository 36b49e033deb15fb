"""For how long has nobody touched anything? Asked of the first of several sources that can tell."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Sequence
from typing import Protocol


class NoIdleError(Exception):
    """The source cannot tell, or not any more."""


class IdleSource(Protocol):
    @property
    def name(self) -> str:
        """As it is called on its own system; never translated."""

    @property
    def is_coarse(self) -> bool:
        """It only tells what the desktop chose to call idle."""

    async def begin(self) -> None:
        """NoIdleError where there is nothing to ask."""

    async def seconds(self) -> float:
        """NoIdleError when it does not answer."""

    async def until_touched(self, patience: float) -> bool:
        """Wait until somebody touches something, where the source tells it, at most for so many seconds."""

    async def end(self) -> None: ...


class Polled:
    """A source that has to be asked."""

    is_coarse = False

    async def until_touched(self, patience: float) -> bool:
        await asyncio.sleep(patience)
        return False

    async def end(self) -> None:
        """Holds nothing open."""


class Idle:
    """Tried in order; when the one in use fails, whatever comes after it."""

    def __init__(self, sources: Sequence[IdleSource]) -> None:
        self._sources = tuple(sources)
        self._used: IdleSource | None = None

    @property
    def used(self) -> IdleSource | None:
        return self._used

    async def begin(self) -> None:
        await self._use(self._sources)

    async def end(self) -> None:
        if self._used is not None:
            await self._used.end()
            self._used = None

    async def seconds(self) -> float | None:
        """None where nothing tells."""
        while self._used is not None:
            try:
                return await self._used.seconds()
            except NoIdleError:
                await self._used.end()
                await self._use(self._sources[self._sources.index(self._used) + 1 :])
        return None

    async def until_touched(self, patience: float) -> bool:
        if self._used is None:
            await asyncio.sleep(patience)
            return False
        return await self._used.until_touched(patience)

    async def _use(self, sources: Sequence[IdleSource]) -> None:
        self._used = None
        for source in sources:
            with contextlib.suppress(NoIdleError):
                await source.begin()
                await source.seconds()
                self._used = source
                return
