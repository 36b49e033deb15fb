"""How are keys had on Wayland? The desktop's portal gives them away, asks the person, and may choose others."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import Callable, Mapping
from typing import Any, Final

from timeneye_desktop.domain.hotkey import Combination, HotkeyAction, Modifier
from timeneye_desktop.system.bus import Bus, BusError, Place
from timeneye_desktop.system.hotkeys import REFUSED, Ear, NoKeysError, Press, Refusals, Wanted

_PORTAL: Final = "org.freedesktop.portal.Desktop"
_PATH: Final = "/org/freedesktop/portal/desktop"
_SHORTCUTS: Final = Place(_PORTAL, _PATH, "org.freedesktop.portal.GlobalShortcuts")
_REGISTRY: Final = Place(_PORTAL, _PATH, "org.freedesktop.host.portal.Registry")
_MISSING: Final = "hotkeys-no-portal"
_PATIENCE: Final = 300.0
"""Seconds for the person to answer what the desktop asks."""
_DONE: Final = 0
"""The answer to a request that was granted."""
_SPELLED: Final = {Modifier.CTRL: "CTRL", Modifier.ALT: "ALT", Modifier.SHIFT: "SHIFT", Modifier.META: "LOGO"}


class PortalKeys:
    """A session of the portal for what is wished; another wish is another session, as the portal asks."""

    backend = _SHORTCUTS.interface
    asks = True

    def __init__(self, ear: Ear, bus: Bus, app_id: str, describe: Callable[[HotkeyAction], str]) -> None:
        """`describe` says in the person's language what the desktop calls an action when it asks."""
        self._ear, self._bus, self._app_id, self._describe = ear, bus, app_id, describe
        self._session = ""
        self._forget: list[Callable[[], None]] = []

    async def look(self) -> None:
        try:
            if not await self._bus.has(_PORTAL):
                raise NoKeysError(_MISSING)
            await self._bus.get(_SHORTCUTS, "version")
        except BusError:
            raise NoKeysError(_MISSING) from None

    async def take(self, wanted: Wanted) -> Refusals:
        await self.close()
        if not wanted:
            return {}
        try:
            await self._open()
            bound = await self._bind(wanted)
        except BusError:
            await self.close()
            raise NoKeysError(_MISSING) from None
        return {action: REFUSED for action in wanted if action.value not in bound}

    async def close(self) -> None:
        for forget in self._forget:
            forget()
        self._forget.clear()
        session, self._session = self._session, ""
        if session:
            with contextlib.suppress(BusError):  # it is gone already
                await self._bus.call(Place(_PORTAL, session, "org.freedesktop.portal.Session"), "Close")

    # -- asking the portal ---------------------------------------------------------------

    async def _open(self) -> None:
        from dbus_fast.signature import Variant

        with contextlib.suppress(BusError):  # older ones find out by themselves who we are
            await self._bus.call(_REGISTRY, "Register", "sa{sv}", self._app_id, {})
        options = {"session_handle_token": Variant("s", _token())}
        made = await self._asked("CreateSession", "a{sv}", (), options)
        if made is None:
            raise BusError("no session")
        self._session = str(made["session_handle"].value)
        self._forget.append(await self._bus.listen(_SHORTCUTS, "Activated", self._on_activated))
        closed = Place(_PORTAL, self._session, "org.freedesktop.portal.Session")
        self._forget.append(await self._bus.listen(closed, "Closed", lambda _body: self._on_closed()))

    async def _bind(self, wanted: Wanted) -> frozenset[str]:
        """Names of the actions that have a key now, whichever the desktop gave them."""
        from dbus_fast.signature import Variant

        shortcuts = [
            [
                action.value,
                {
                    "description": Variant("s", self._describe(action)),
                    "preferred_trigger": Variant("s", spelled(keys)),
                },
            ]
            for action, keys in wanted.items()
        ]
        made = await self._asked("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, shortcuts, ""), {})
        bound = made["shortcuts"].value if made is not None and "shortcuts" in made else ()
        return frozenset(str(name) for name, _about in bound)

    async def _asked(
        self, member: str, signature: str, first: tuple[object, ...], options: Mapping[str, object]
    ) -> Mapping[str, Any] | None:
        """What a request brings, None when it is declined. Its answer is a signal, which may come at once."""
        from dbus_fast.signature import Variant

        token, answered = _token(), asyncio.get_running_loop().create_future()

        def answer(body: list[Any]) -> None:
            if not answered.done():
                answered.set_result(body)

        sender = (await self._bus.own_name()).removeprefix(":").replace(".", "_")
        request = Place(_PORTAL, f"{_PATH}/request/{sender}/{token}", "org.freedesktop.portal.Request")
        forget = await self._bus.listen(request, "Response", answer)
        try:
            options = {**options, "handle_token": Variant("s", token)}
            await self._bus.call(_SHORTCUTS, member, signature, *first, options)
            async with asyncio.timeout(_PATIENCE):
                code, results = await answered
        except TimeoutError:
            return None
        finally:
            forget()
        return results if code == _DONE else None

    # -- hearing -------------------------------------------------------------------------

    def _on_activated(self, body: list[Any]) -> None:
        session, name, _moment, options = body
        if session == self._session and name in {action.value for action in HotkeyAction}:
            right = options.get("activation_token")
            self._ear.hear(Press(HotkeyAction(name), str(right.value) if right is not None else ""))

    def _on_closed(self) -> None:
        for forget in self._forget:
            forget()
        self._forget.clear()
        self._session = ""
        self._ear.lose("hotkeys-lost")


def spelled(keys: Combination) -> str:
    """As the shortcuts specification of freedesktop.org writes it, such as CTRL+ALT+t."""
    return "+".join([*(_SPELLED[one] for one in Modifier if one in keys.modifiers), keys.keysym])


def _token() -> str:
    return f"timeneye_{secrets.token_hex(8)}"
