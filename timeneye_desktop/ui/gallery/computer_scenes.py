"""The page that tells how this computer serves the app."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from timeneye_desktop.domain.capability import Ability, Capability, Standing
from timeneye_desktop.ui.computer.window import ComputerWindow
from timeneye_desktop.ui.gallery.scene import Scene, Stage

_IDLE: Final = 12.0
_WHOLE: Final = (480, 800)
_GOOD: Final = (
    Capability(Ability.TRAY, Standing.WORKS, "StatusNotifierItem"),
    Capability(Ability.NOTIFICATIONS, Standing.WORKS, "org.freedesktop.Notifications"),
    Capability(Ability.HOTKEYS, Standing.WORKS, "X11"),
    Capability(Ability.IDLE, Standing.WORKS, "org.gnome.Mutter.IdleMonitor"),
    Capability(Ability.LOCK, Standing.WORKS, "org.gnome.ScreenSaver"),
    Capability(Ability.SLEEP, Standing.WORKS, "PrepareForSleep"),
    Capability(Ability.AUTOSTART, Standing.OFF),
    Capability(Ability.KEYRING, Standing.WORKS, "keyring.backends.SecretService.Keyring"),
    Capability(Ability.DATA, Standing.WORKS, "~/.local/share/timeneye-desktop", detail="3.2 MB / 120 GB"),
    Capability(Ability.SERVER, Standing.WORKS, "https://track.timeneye.com"),
)
_BAD: Final = (
    Capability(Ability.TRAY, Standing.LIMITED, fix="no-tray"),
    Capability(Ability.NOTIFICATIONS, Standing.OFF, fix="notifications-off"),
    Capability(Ability.HOTKEYS, Standing.MISSING, fix="hotkeys-no-portal"),
    Capability(Ability.IDLE, Standing.MISSING, fix="no-idle-source"),
    Capability(Ability.LOCK, Standing.MISSING, fix="no-lock-signal"),
    Capability(Ability.SLEEP, Standing.LIMITED, "clock", "sleep-by-clock"),
    Capability(Ability.AUTOSTART, Standing.UNKNOWN),
    Capability(Ability.KEYRING, Standing.LIMITED, fix="no-keyring"),
    Capability(Ability.DATA, Standing.LIMITED, "~/.local/share/timeneye-desktop", "data-full", "3.2 MB / 12.0 MB"),
    Capability(Ability.SERVER, Standing.MISSING, "https://track.timeneye.com", "server-untrusted"),
)


class _MadeUp:
    """A computer as no two people have it."""

    testable = frozenset({Ability.NOTIFICATIONS, Ability.KEYRING, Ability.SERVER})

    def __init__(self, found: tuple[Capability, ...]) -> None:
        self._found = found

    def capabilities(self) -> tuple[Capability, ...]:
        return self._found

    async def look(self) -> None:
        return

    async def test(self, _ability: Ability) -> bool:
        return True

    async def idle_seconds(self) -> float | None:
        return _IDLE


async def _page(stage: Stage, found: tuple[Capability, ...]) -> QWidget:
    window = ComputerWindow(_MadeUp(found), stage.look, stage.icons, stage.tasks)
    window.show()
    await stage.settled()
    return window


SCENES: Final = (
    Scene("computer-works", "Everything works", partial(_page, found=_GOOD), size=_WHOLE),
    Scene("computer-lacks", "Much is missing", partial(_page, found=_BAD), size=(480, 1000)),
    Scene("computer-narrow", "As narrow as it goes", partial(_page, found=_BAD), size=(340, 420)),
    Scene("computer-nothing", "Nothing is known yet", partial(_page, found=()), size=(480, 320)),
)
