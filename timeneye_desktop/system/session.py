"""Is the screen locked, and does the computer sleep? Heard from the session and the system, never asked in a loop."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from timeneye_desktop.domain.absence import Sign
from timeneye_desktop.system.bus import Bus, BusError, Place
from timeneye_desktop.system.logind import MANAGER, own_session

Hear: TypeAlias = Callable[[Sign], None]
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS: Final = (
    Place("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    Place("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    Place("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    Place("org.mate.ScreenSaver", "/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    Place("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)


class Session:
    """Who tells of locks and of sleep here; both may be nobody."""

    def __init__(self, session: Bus, system: Bus) -> None:
        self._session = session
        self._system = system
        self._hear: Hear = lambda _sign: None
        self._forgets: list[Callable[[], None]] = []
        self._own: Place | None = None
        self._screen_saver: Place | None = None
        self.tells_sleep = False

    @property
    def lock_source(self) -> str:
        """Empty where nothing tells."""
        if self._own is not None:
            return self._own.interface
        return "" if self._screen_saver is None else self._screen_saver.interface

    async def begin(self, hear: Hear) -> None:
        self._hear = hear
        self._own = await own_session(self._system)
        if self._own is not None:
            properties = Place(self._own.name, self._own.path, _PROPERTIES)
            await self._listen(self._system, self._own, "Lock", lambda _body: hear(Sign.LOCK))
            await self._listen(self._system, self._own, "Unlock", lambda _body: hear(Sign.UNLOCK))
            await self._listen(self._system, properties, "PropertiesChanged", self._on_properties)
        self.tells_sleep = await self._system.has(MANAGER.name) and await self._listen(
            self._system, MANAGER, "PrepareForSleep", self._on_sleep
        )
        for place in SCREEN_SAVERS:
            if await self._session.has(place.name) and await self._listen(
                self._session, place, "ActiveChanged", self._on_active
            ):
                self._screen_saver = self._screen_saver or place

    async def is_locked(self) -> bool:
        """As it stands now; where nobody can be asked it is not."""
        with contextlib.suppress(BusError):
            if self._own is not None and await self._system.get(self._own, "LockedHint"):
                return True
        with contextlib.suppress(BusError):
            if self._screen_saver is not None:
                return bool((await self._session.call(self._screen_saver, "GetActive"))[0])
        return False

    async def end(self) -> None:
        for forget in self._forgets:
            forget()
        self._forgets.clear()

    async def _listen(self, bus: Bus, place: Place, member: str, hear: Callable[[list[Any]], None]) -> bool:
        try:
            self._forgets.append(await bus.listen(place, member, hear))
        except BusError:
            return False
        return True

    def _on_properties(self, body: list[Any]) -> None:
        changed = body[1] if len(body) > 1 and isinstance(body[1], dict) else {}
        if "LockedHint" in changed:
            self._hear(Sign.LOCK if changed["LockedHint"].value else Sign.UNLOCK)

    def _on_active(self, body: list[Any]) -> None:
        self._hear(Sign.LOCK if body and body[0] else Sign.UNLOCK)

    def _on_sleep(self, body: list[Any]) -> None:
        self._hear(Sign.SUSPEND if body and body[0] else Sign.RESUME)
