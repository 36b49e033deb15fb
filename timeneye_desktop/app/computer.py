"""Which parts of this computer does the program use beside its windows? They outlive an account."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from timeneye_desktop.domain.capability import Capability


class Part(Protocol):
    async def begin(self) -> None:
        """Look for what it needs; what this computer lacks is told by `capabilities`, never raised."""

    async def end(self) -> None: ...

    def capabilities(self) -> Sequence[Capability]: ...


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
        """As things stand now."""
        return tuple(found for part in self._parts for found in part.capabilities())
