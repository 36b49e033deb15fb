"""Does this desktop show tray icons? Asked of a process of its own, where no app runs that would know."""

from __future__ import annotations

import asyncio

from timeneye_desktop.app.diagnose import tray_found
from timeneye_desktop.domain.capability import Ability, Capability, Standing


class TrayPart:
    def __init__(self) -> None:
        self._found = Capability(Ability.TRAY, Standing.UNKNOWN)

    async def begin(self) -> None:
        return

    async def look(self) -> None:
        found = await asyncio.to_thread(tray_found)
        if found is not None:
            self._found = Capability(
                Ability.TRAY, Standing.WORKS if found else Standing.LIMITED, "", "" if found else "no-tray"
            )

    async def end(self) -> None:
        return

    def capabilities(self) -> tuple[Capability, ...]:
        return (self._found,)
