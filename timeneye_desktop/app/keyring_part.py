"""Does this computer keep a secret? The part of it that tells, and tries it out with one of no worth."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from timeneye_desktop.auth.long_items import Backend
from timeneye_desktop.auth.side_thread import Outcome, SideThread, T
from timeneye_desktop.auth.vault import SERVICE, gives_back, system_keyring
from timeneye_desktop.domain.capability import Ability, Capability, Standing

_PATIENCE: Final = 20.0
"""Seconds to answer; unlocking it takes a person a while."""


class KeyringPart:
    """It is asked when somebody wants to know: a start has no time for it."""

    def __init__(self, find: Callable[[], Backend | None] = system_keyring, patience: float = _PATIENCE) -> None:
        self._find, self._patience = find, patience
        self._thread = SideThread("keyring check")
        self._backend: Backend | None = None
        self._found = Capability(Ability.KEYRING, Standing.UNKNOWN)

    async def begin(self) -> None:
        return

    async def look(self) -> None:
        outcome = await self._asked(self._find)
        if outcome is not None:
            self._backend = outcome.value
            self._tell(Standing.LIMITED, "no-keyring") if self._backend is None else self._tell(Standing.WORKS)

    async def test(self) -> bool:
        """Put something there, read it back, and take it away."""
        await self.look()
        backend = self._backend
        if backend is None:
            return False
        outcome = await self._asked(lambda: gives_back(backend, SERVICE))
        if outcome is None:
            return False
        self._tell(Standing.WORKS) if outcome.value else self._tell(Standing.LIMITED, "keyring-fails")
        return bool(outcome.value)

    async def end(self) -> None:
        self._thread.close()

    def capabilities(self) -> tuple[Capability, ...]:
        return (self._found,)

    async def _asked(self, call: Callable[[], T]) -> Outcome[T] | None:
        """None when there was no answer in time."""
        try:
            return await asyncio.wait_for(self._thread.run(call), self._patience)
        except TimeoutError:
            self._thread, self._backend = SideThread("keyring check"), None
            self._tell(Standing.LIMITED, "keyring-silent")
            return None

    def _tell(self, standing: Standing, fix: str = "") -> None:
        kind = type(self._backend)
        name = "" if self._backend is None else f"{kind.__module__}.{kind.__qualname__}"
        self._found = Capability(Ability.KEYRING, standing, name, fix)
