"""Is there a tray that shows the icon? The running app knows; without one a process of its own is asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from timeneye_desktop.domain.capability import Ability, Capability, Standing


class TrayPart:
    def __init__(self, is_there: Callable[[], bool | None]) -> None:
        """None where nobody can know."""
        self._is_there = is_there

    async def begin(self) -> None:
        return

    async def end(self) -> None:
        return

    def capabilities(self) -> tuple[Capability, ...]:
        is_there = self._is_there()
        if is_there is None:
            return (Capability(Ability.TRAY, Standing.UNKNOWN),)
        if is_there:
            return (Capability(Ability.TRAY, Standing.WORKS),)
        return (Capability(Ability.TRAY, Standing.LIMITED, fix="no-tray"),)


class AskedTray(TrayPart):
    """Asking takes as long as Qt needs to begin."""

    def __init__(self, ask: Callable[[], bool | None]) -> None:
        super().__init__(lambda: self._answer)
        self._ask = ask
        self._answer: bool | None = None

    async def look(self) -> None:
        self._answer = await asyncio.to_thread(self._ask)
