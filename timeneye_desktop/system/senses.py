"""What does this computer tell about whether somebody is at it? Its sources, found once, for whoever listens."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Protocol

from timeneye_desktop.domain.absence import Sign
from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.system.bus import Bus, Which
from timeneye_desktop.system.idle import Idle, IdleSource


class Locks(Protocol):
    tells_sleep: bool

    @property
    def lock_source(self) -> str: ...
    async def begin(self, hear: Callable[[Sign], None]) -> None: ...
    async def is_locked(self) -> bool: ...
    async def end(self) -> None: ...


class Holders(Protocol):
    async def holder(self) -> str: ...


class Senses:
    """A part of the computer: begun once, whoever is signed in."""

    def __init__(self, idle: Sequence[IdleSource], locks: Locks, holders: Holders, buses: Sequence[Bus] = ()) -> None:
        """`buses` are closed with it."""
        self._idle = Idle(idle)
        self._locks = locks
        self._holders = holders
        self._buses = tuple(buses)
        self._listeners: list[Callable[[Sign], None]] = []
        self._has_begun = False

    async def begin(self) -> None:
        await self._idle.begin()
        await self._locks.begin(self._on_sign)
        self._has_begun = True

    async def end(self) -> None:
        await self._locks.end()
        await self._idle.end()
        for bus in self._buses:
            await bus.close()

    async def idle_seconds(self) -> float | None:
        """For how long nobody has touched anything; None where nothing tells."""
        return await self._idle.seconds()

    async def until_touched(self, patience: float) -> bool:
        return await self._idle.until_touched(patience)

    async def holder(self) -> str:
        return await self._holders.holder()

    async def is_locked(self) -> bool:
        return await self._locks.is_locked()

    def subscribe(self, hear: Callable[[Sign], None]) -> Callable[[], None]:
        self._listeners.append(hear)

        def forget() -> None:
            if hear in self._listeners:
                self._listeners.remove(hear)

        return forget

    def capabilities(self) -> tuple[Capability, ...]:
        if not self._has_begun:
            return tuple(
                Capability(ability, Standing.UNKNOWN) for ability in (Ability.IDLE, Ability.LOCK, Ability.SLEEP)
            )
        return (self._of_idle(), self._of_locks(), self._of_sleep())

    def _of_idle(self) -> Capability:
        used = self._idle.used
        if used is None:
            return Capability(Ability.IDLE, Standing.MISSING, fix="no-idle-source")
        if used.is_coarse:
            return Capability(Ability.IDLE, Standing.LIMITED, used.name, "idle-by-hint")
        return Capability(Ability.IDLE, Standing.WORKS, used.name)

    def _of_locks(self) -> Capability:
        source = self._locks.lock_source
        if not source:
            return Capability(Ability.LOCK, Standing.MISSING, fix="no-lock-signal")
        return Capability(Ability.LOCK, Standing.WORKS, source)

    def _of_sleep(self) -> Capability:
        if self._locks.tells_sleep:
            return Capability(Ability.SLEEP, Standing.WORKS, "PrepareForSleep")
        return Capability(Ability.SLEEP, Standing.LIMITED, "clock", "sleep-by-clock")

    def _on_sign(self, sign: Sign) -> None:
        for hear in tuple(self._listeners):
            hear(sign)


class NoLocks:
    """Where locks are seen in the idle time alone, and sleep in the clock."""

    tells_sleep = False
    lock_source = ""

    async def begin(self, hear: Callable[[Sign], None]) -> None:
        """Nothing is told."""

    async def is_locked(self) -> bool:
        return False

    async def holder(self) -> str:
        return ""

    async def end(self) -> None:
        """Holds nothing open."""


def found_senses() -> Senses:
    """Those of the system at hand."""
    if sys.platform in {"win32", "darwin"}:
        from timeneye_desktop.system.idle_native import NativeIdle

        return Senses((NativeIdle(),), NoLocks(), NoLocks())
    return linux_senses()


def linux_senses() -> Senses:
    from timeneye_desktop.system.awake import Awake
    from timeneye_desktop.system.idle_bus import LogindIdle, MutterIdle, ScreenSaverIdle
    from timeneye_desktop.system.idle_x11 import X11Idle
    from timeneye_desktop.system.session import Session

    session, system = Bus(Which.SESSION), Bus(Which.SYSTEM)
    sources = (X11Idle(), MutterIdle(session), ScreenSaverIdle(session), LogindIdle(system))
    return Senses(sources, Session(session, system), Awake(session, system), (session, system))
