"""For how long has nobody touched anything, as a desktop tells over its bus?"""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from collections.abc import Callable
from typing import Any, Final

from timeneye_desktop.system.bus import Bus, BusError, Place
from timeneye_desktop.system.idle import NoIdleError, Polled
from timeneye_desktop.system.logind import own_session

MUTTER: Final = Place(
    "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor"
)
SCREEN_SAVER: Final = Place(
    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
)


class MutterIdle:
    """GNOME; tells of the first touch without being asked."""

    name = MUTTER.interface
    is_coarse = False

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._watch = 0
        self._touched = asyncio.Event()
        self._forget: Callable[[], None] | None = None

    async def begin(self) -> None:
        if not await self._bus.has(MUTTER.name):
            raise NoIdleError(MUTTER.name)
        try:
            self._forget = await self._bus.listen(MUTTER, "WatchFired", self._on_fired)
        except BusError as error:
            raise NoIdleError(str(error)) from error

    async def seconds(self) -> float:
        return float((await _asked(self._bus, MUTTER, "GetIdletime"))[0]) / 1000

    async def until_touched(self, patience: float) -> bool:
        self._touched.clear()
        try:
            self._watch = (await _asked(self._bus, MUTTER, "AddUserActiveWatch"))[0]
            async with asyncio.timeout(patience):
                await self._touched.wait()
        except NoIdleError:
            await asyncio.sleep(patience)
            return False
        except TimeoutError:
            with contextlib.suppress(BusError):
                await self._bus.call(MUTTER, "RemoveWatch", "u", self._watch)
            return False
        return True

    async def end(self) -> None:
        if self._forget is not None:
            self._forget()
            self._forget = None

    def _on_fired(self, body: list[Any]) -> None:
        if body == [self._watch]:
            self._touched.set()


class ScreenSaverIdle(Polled):
    """KDE and others. KDE counts in milliseconds, and under Wayland it always says 0; the others count in seconds."""

    name = f"{SCREEN_SAVER.interface}.GetSessionIdleTime"

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._is_kde = "KDE" in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":")

    async def begin(self) -> None:
        if self._is_kde and os.environ.get("WAYLAND_DISPLAY"):
            raise NoIdleError("says nothing under Wayland")
        if not await self._bus.has(SCREEN_SAVER.name):
            raise NoIdleError(SCREEN_SAVER.name)

    async def seconds(self) -> float:
        found = float((await _asked(self._bus, SCREEN_SAVER, "GetSessionIdleTime"))[0])
        return found / 1000 if self._is_kde else found


class LogindIdle(Polled):
    """What the desktop told systemd: nothing before it calls the session idle by its own measure."""

    name = "org.freedesktop.login1 IdleHint"
    is_coarse = True

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._session: Place | None = None

    async def begin(self) -> None:
        self._session = await own_session(self._bus)
        if self._session is None:
            raise NoIdleError("no session")

    async def seconds(self) -> float:
        if self._session is None:
            raise NoIdleError("no session")
        try:
            if not await self._bus.get(self._session, "IdleHint"):
                return 0.0
            since = await self._bus.get(self._session, "IdleSinceHint")
        except BusError as error:
            raise NoIdleError(str(error)) from error
        return max(0.0, time.time() - float(since) / 1_000_000)


async def _asked(bus: Bus, place: Place, member: str) -> list[Any]:
    try:
        return await bus.call(place, member)
    except BusError as error:
        raise NoIdleError(str(error)) from error
