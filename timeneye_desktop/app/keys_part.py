"""Which keys work in every program, as the person chose them, and what does each of them do here?"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from timeneye_desktop.app.activation import activated_by
from timeneye_desktop.app.acts import pause_or_resume
from timeneye_desktop.app.desktop import Desktop
from timeneye_desktop.domain.capability import Capability
from timeneye_desktop.domain.hotkey import FIELDS, HotkeyAction
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.services.news import Announcement, News, PreferencesChanged
from timeneye_desktop.services.settings import Settings
from timeneye_desktop.system.bus import Bus, Which
from timeneye_desktop.system.hotkeys import Hotkeys, Press
from timeneye_desktop.system.hotkeys_portal import PortalKeys
from timeneye_desktop.system.hotkeys_pynput import PynputKeys
from timeneye_desktop.system.hotkeys_x11 import X11Keys
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.tasks import Tasks

APP_ID = "timeneye-desktop"
"""As the desktop's files call us."""


class Reached(Protocol):
    """The program, as far as a key reaches it."""

    desktop: Desktop | None

    def come_forward(self) -> bool: ...
    def ask_quickly(self) -> bool: ...


class KeysPart:
    """Follows the preferences while the program lives."""

    def __init__(self, settings: Settings, news: News, tasks: Tasks, program: Reached) -> None:
        self._settings, self._tasks, self._program = settings, tasks, program
        self._bus = Bus(Which.SESSION)
        ways = (X11Keys, partial(PortalKeys, bus=self._bus, app_id=APP_ID, describe=_named), PynputKeys)
        self.front = Hotkeys(ways, self._on_pressed)
        self._forget = news.subscribe(self._on_announced)
        self._has_begun = False

    async def begin(self) -> None:
        self._has_begun = True
        await self.front.hold(_wished(self._settings.current))

    async def end(self) -> None:
        self._forget()
        await self.front.end()
        await self._bus.close()

    def capabilities(self) -> tuple[Capability, ...]:
        return self.front.capabilities()

    def _on_announced(self, news: Announcement) -> None:
        if self._has_begun and isinstance(news, PreferencesChanged):
            self._tasks.spawn(self.front.hold(_wished(news.preferences)), "other keys")

    def _on_pressed(self, press: Press) -> None:
        """Before anybody is signed in each of them leads there."""
        desktop = self._program.desktop
        with activated_by(press.right):
            if desktop is None:
                self._program.come_forward()
            else:
                self._acts(desktop)[press.action]()

    def _acts(self, desktop: Desktop) -> dict[HotkeyAction, Callable[[], object]]:
        return {
            HotkeyAction.START_STOP: desktop.timer.start_or_stop,
            HotkeyAction.PAUSE: partial(pause_or_resume, desktop),
            HotkeyAction.QUICK_ENTRY: self._program.ask_quickly,
            HotkeyAction.WINDOW: self._program.come_forward,
            HotkeyAction.MINI: partial(desktop.windows.show, Door.MINI),
        }


def _wished(preferences: Preferences) -> dict[HotkeyAction, str]:
    return {action: getattr(preferences, name) for name, action in FIELDS.items()}


def _named(action: HotkeyAction) -> str:
    """As the settings call it."""
    from timeneye_desktop.ui.settings.declared import SECTIONS

    names = {name: wording for section in SECTIONS for name, wording in section.rows.items() if name in FIELDS}
    return next(names[name].in_language().label for name, found in FIELDS.items() if found is action)
