"""Does the program start when the person signs in to this computer? What counts is what the system says now."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.domain.errors import NotPossibleError, StoreError
from timeneye_desktop.system.own_command import IN_FLATPAK, own_command
from timeneye_desktop.system.paths import HOME_VARIABLE, Paths

log = logging.getLogger(__name__)

HIDDEN: Final = "--hidden"


class Starter(Protocol):
    """One system's way. Somebody else may change it at any time."""

    backend: str
    place: str

    async def is_on(self) -> bool:
        """StoreError, NotPossibleError when that cannot be told."""

    async def turn(self, *, on: bool) -> None:
        """StoreError, NotPossibleError when it stays as it was."""


class Autostart:
    """Off until the person wants it."""

    def __init__(self, starter: Starter) -> None:
        self._starter = starter
        self._is_on: bool | None = None
        self._failed = False

    async def begin(self) -> None:
        await self.look()

    async def end(self) -> None:
        """It stays as it is."""

    async def look(self) -> bool:
        """As the system has it now; what cannot be read is not on."""
        try:
            self._is_on = await self._starter.is_on()
        except (StoreError, NotPossibleError) as error:
            log.info("autostart cannot be read: %s", error)
            self._is_on, self._failed = False, True
        return self._is_on

    async def turn(self, *, on: bool) -> None:
        """StoreError, NotPossibleError when it stays as it was."""
        try:
            await self._starter.turn(on=on)
            self._failed = False
        except (StoreError, NotPossibleError):
            self._failed = True
            raise
        finally:
            await self.look()

    def capabilities(self) -> tuple[Capability, ...]:
        standing = {None: Standing.UNKNOWN, True: Standing.WORKS, False: Standing.OFF}[self._is_on]
        found = Capability(Ability.AUTOSTART, standing, self._starter.backend, "", self._starter.place)
        return (replace(found, standing=Standing.MISSING, fix="autostart-closed") if self._failed else found,)


def find_starter(paths: Paths, reason: Callable[[], str]) -> Starter:
    """Of the system we run on; `reason` is what a portal asks the person with."""
    command = (*own_command(), HIDDEN)
    home = os.environ.get(HOME_VARIABLE, "")
    kept = {HOME_VARIABLE: str(Path(home).expanduser().absolute())} if home else {}
    if sys.platform == "win32":
        from timeneye_desktop.system.autostart_windows import RunKey, WindowsRegistry

        return RunKey(WindowsRegistry(), command)
    if sys.platform == "darwin":
        from timeneye_desktop.system.autostart_mac import LaunchAgent

        return LaunchAgent(Path.home() / "Library" / "LaunchAgents", command, kept)
    if IN_FLATPAK.exists():
        from timeneye_desktop.system.autostart_portal import BackgroundPortal

        return BackgroundPortal(paths.config / "autostart", command, reason)
    from timeneye_desktop.system.autostart_xdg import DesktopEntry, autostart_folder

    return DesktopEntry(autostart_folder(), command, kept)
