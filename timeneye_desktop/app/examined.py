"""Which parts tell how this computer serves the app; and what do they find while no app runs?"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from timeneye_desktop.app.computer import Computer, Part
from timeneye_desktop.app.data_part import DataPart
from timeneye_desktop.app.keyring_part import KeyringPart
from timeneye_desktop.app.server_part import ServerPart
from timeneye_desktop.cli.answer import Answer
from timeneye_desktop.cli.doctor import told
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.services.syncing import Syncing
from timeneye_desktop.system.paths import Paths

if TYPE_CHECKING:
    from timeneye_desktop.app.core import Office, OpenAccount


def own_parts(office: Office, opened: Callable[[], OpenAccount | None]) -> tuple[Part, ...]:
    """Those that need neither a bus nor a screen; `opened` is the account of the moment."""

    def server() -> str:
        account = opened()
        return office.settings.current.server if account is None else account.account.server

    def syncing() -> Syncing | None:
        account = opened()
        return None if account is None else account.desk.syncing

    return (KeyringPart(), DataPart(office.paths.data), ServerPart(server, syncing))


def examined(paths: Paths, preferences: Preferences) -> Answer:
    """While no app runs: each part is made, looks once, and is done with."""
    from timeneye_desktop.app.tray_part import TrayPart

    own = (KeyringPart(), DataPart(paths.data), ServerPart(lambda: preferences.server, lambda: None))
    return asyncio.run(_examined(Computer(TrayPart(), *own)))


async def _examined(computer: Computer) -> Answer:
    try:
        await computer.begin()
        await computer.look()
        return told(computer.capabilities())
    finally:
        await computer.end()
