"""Can this desktop show notifications with buttons, and what was pressed? desktop-notifier speaks to each system."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import platform
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.domain.notice import OPENED, Notice
from timeneye_desktop.system.bus import Bus, BusError, Place, Which

if TYPE_CHECKING:  # loaded with the first notice
    from desktop_notifier import DesktopNotifier, Notification

log = logging.getLogger(__name__)

Pressed: TypeAlias = Callable[[str], None]
"""Called on the loop with the key of the choice, or OPENED."""

APP_NAME: Final = "Timeneye"
_SERVICE: Final = "org.freedesktop.Notifications"
_PLACE: Final = Place(_SERVICE, "/org/freedesktop/Notifications", _SERVICE)
_PATIENCE: Final = 5.0
"""Seconds until a service that does not answer counts as none."""
_BACKENDS: Final = {"Darwin": "UserNotifications", "Windows": "Windows.UI.Notifications"}


@dataclass(frozen=True, slots=True)
class _Host:
    """What shows them here."""

    reads_markup: bool = False
    """Then the body is escaped: names are data."""


class Notices:
    """One of a key at a time. Whoever asks is told when nobody here can show it, and finds another way."""

    def __init__(self, icon: Path, is_wanted: Callable[[], bool], sample: Callable[[], Notice]) -> None:
        """`sample` is what a test shows, in the person's language."""
        self._icon = icon
        self._is_wanted = is_wanted
        self._sample = sample
        self._bus = Bus(Which.SESSION)
        self._one_at_a_time = asyncio.Lock()
        self._notifier: DesktopNotifier | None = None
        self._has_begun = False
        self._host: _Host | None = None

    async def begin(self) -> None:
        self._host = await self._look()
        self._has_begun = True

    async def end(self) -> None:
        await self._let_go()
        await self._bus.close()

    def capabilities(self) -> tuple[Capability, ...]:
        return (Capability(Ability.NOTIFICATIONS, *self._standing()),)

    def _standing(self) -> tuple[Standing, str, str]:
        if not self._is_wanted():
            return Standing.OFF, "", "notifications-off"
        if not self._has_begun:
            return Standing.UNKNOWN, "", ""
        if self._host is None:
            return Standing.LIMITED, "", "no-notifications"
        return Standing.WORKS, _BACKENDS.get(platform.system(), _SERVICE), ""

    async def test(self) -> bool:
        """Show one; False when nobody here can."""
        return await self.show(self._sample(), lambda _choice: None)

    async def show(self, notice: Notice, pressed: Pressed) -> bool:
        """Whether the desktop has taken it; asked anew each time, for what shows them may come and go."""
        async with self._one_at_a_time:
            self._host, self._has_begun = await self._look(), True
            if self._host is None:
                return False
            return await self._sent(notice, pressed) or await self._sent(notice, pressed)  # the line had broken

    async def take_back(self, key: str) -> None:
        """What it said is not so any more."""
        async with self._one_at_a_time:
            if self._notifier is not None:
                await _clear(self._notifier, key)

    async def _sent(self, notice: Notice, pressed: Pressed) -> bool:
        taken: list[bool] = []
        made = self._made(notice, pressed, lambda: taken.append(True))
        notifier = self._ready()
        await _clear(notifier, notice.key)
        await _in_time(notifier.send_notification(made))
        if not taken:
            await self._let_go()
        return bool(taken)

    def _made(self, notice: Notice, pressed: Pressed, on_taken: Callable[[], None]) -> Notification:
        from desktop_notifier import Button, Notification

        body = escape(notice.body, quote=False) if self._host is not None and self._host.reads_markup else notice.body
        return Notification(
            notice.title,
            body,
            buttons=tuple(Button(choice.words, partial(pressed, choice.key), choice.key) for choice in notice.choices),
            on_clicked=partial(pressed, OPENED),
            on_dispatched=on_taken,
            identifier=notice.key,
        )

    def _ready(self) -> DesktopNotifier:
        from desktop_notifier import DesktopNotifier, Icon

        if self._notifier is None:
            self._notifier = DesktopNotifier(APP_NAME, Icon(path=self._icon))
        return self._notifier

    async def _look(self) -> _Host | None:
        """Who would show one now, buttons included."""
        if platform.system() == "Linux":
            try:
                found = (await self._bus.call(_PLACE, "GetCapabilities", patience=_PATIENCE))[0]
            except BusError as error:
                log.info("no notifications: %s", error)
                return None
            return _Host("body-markup" in found) if "actions" in found else None
        from desktop_notifier import Capability as Able

        return _Host() if Able.BUTTONS in await self._ready().get_capabilities() else None

    async def _let_go(self) -> None:
        """The library keeps a line of its own to the bus and never ends it."""
        notifier, self._notifier = self._notifier, None
        line = getattr(getattr(notifier, "_backend", None), "bus", None)
        if line is not None and line.connected:
            line.disconnect()


async def _clear(notifier: DesktopNotifier, key: str) -> None:
    if key in await notifier.get_current_notifications():
        with contextlib.suppress(KeyError):  # of a service that has been started anew since
            await _in_time(notifier.clear(key))


async def _in_time(asked: Coroutine[Any, Any, object]) -> None:
    """The library logs what goes wrong and raises nothing; a service that hangs is not waited for."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asked, _PATIENCE)
