"""Which parts of this computer does the program use beside its windows? They outlive an account."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from timeneye_desktop.domain.capability import Ability, Capability


class Part(Protocol):
    async def begin(self) -> None:
        """Look for what it needs; what this computer lacks is told by `capabilities`, never raised."""

    async def end(self) -> None: ...

    def capabilities(self) -> Sequence[Capability]: ...


@runtime_checkable
class Looks(Protocol):
    async def look(self) -> None:
        """Find out how things stand, because somebody wants to know; nothing else needs it."""


@runtime_checkable
class Tries(Protocol):
    async def test(self) -> bool:
        """Do it once, so that the person sees it work; whether it did."""


@runtime_checkable
class TellsIdle(Protocol):
    async def idle_seconds(self) -> float | None:
        """For how long nobody has touched anything; None where nothing tells."""


class Computer:
    """Begun once something is on the screen; nothing of it is needed to track time."""

    def __init__(self, *parts: Part) -> None:
        self._parts = parts

    async def begin(self) -> None:
        """All at once: one that waits for an answer keeps nobody else waiting."""
        await asyncio.gather(*(part.begin() for part in self._parts))

    async def end(self) -> None:
        for part in reversed(self._parts):
            await part.end()

    def capabilities(self) -> tuple[Capability, ...]:
        """As things stand now, from top to bottom."""
        order = list(Ability)
        found = (found for part in self._parts for found in part.capabilities())
        return tuple(sorted(found, key=lambda one: order.index(one.ability)))

    async def look(self) -> None:
        """For somebody who reads how things stand."""
        await asyncio.gather(*(part.look() for part in self._parts if isinstance(part, Looks)))

    @property
    def testable(self) -> frozenset[Ability]:
        return frozenset(
            found.ability for part in self._parts if isinstance(part, Tries) for found in part.capabilities()
        )

    async def test(self, ability: Ability) -> bool:
        """Try it out; False where it did not work, or cannot be tried."""
        for part in self._parts:
            if isinstance(part, Tries) and ability in {found.ability for found in part.capabilities()}:
                return await part.test()
        return False

    async def idle_seconds(self) -> float | None:
        for part in self._parts:
            if isinstance(part, TellsIdle):
                return await part.idle_seconds()
        return None
