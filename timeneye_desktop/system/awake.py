"""Who holds the screen awake, such as a call or a presentation?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from timeneye_desktop.system.bus import Bus, BusError, Place
from timeneye_desktop.system.logind import MANAGER

GNOME: Final = Place("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager")
KDE: Final = Place(
    "org.kde.Solid.PowerManagement.PolicyAgent",
    "/org/kde/Solid/PowerManagement/PolicyAgent",
    "org.kde.Solid.PowerManagement.PolicyAgent",
)
_IDLE: Final = 8
"""GNOME's flag for what keeps the session from being called idle."""
_SCREEN: Final = 4
"""KDE's for what keeps the screen as it is."""


class Awake:
    def __init__(self, session: Bus, system: Bus) -> None:
        self._session = session
        self._system = system

    async def holder(self) -> str:
        """Its own name, as it gave it; empty when nobody holds it, or nobody tells."""
        asked: tuple[Callable[[], Awaitable[str]], ...] = (self._gnome, self._kde, self._logind)
        for ask in asked:
            try:
                found = await ask()
            except (BusError, IndexError):
                continue
            if found:
                return found
        return ""

    async def _gnome(self) -> str:
        if not await self._session.has(GNOME.name):
            return ""
        if not (await self._session.call(GNOME, "IsInhibited", "u", _IDLE))[0]:
            return ""
        for path in (await self._session.call(GNOME, "GetInhibitors"))[0]:
            one = Place(GNOME.name, path, f"{GNOME.interface}.Inhibitor")
            if (await self._session.call(one, "GetFlags"))[0] & _IDLE:
                return str((await self._session.call(one, "GetAppId"))[0])
        return GNOME.name

    async def _kde(self) -> str:
        if not await self._session.has(KDE.name):
            return ""
        if not (await self._session.call(KDE, "HasInhibition", "u", _SCREEN))[0]:
            return ""
        return str((await self._session.call(KDE, "ListInhibitions"))[0][0][0])

    async def _logind(self) -> str:
        for what, who, _why, mode, *_whose in (await self._system.call(MANAGER, "ListInhibitors"))[0]:
            if "idle" in what.split(":") and mode == "block":
                return str(who)
        return ""
