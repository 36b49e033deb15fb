"""Which parts tell how this computer serves the app; and what do they find while no app runs?"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from timeneye_desktop.app.computer import Computer, Part
from timeneye_desktop.app.data_part import DataPart
from timeneye_desktop.app.keyring_part import KeyringPart
from timeneye_desktop.app.server_part import ServerPart
from timeneye_desktop.app.tray_part import AskedTray, TrayPart
from timeneye_desktop.cli.answer import Answer
from timeneye_desktop.cli.doctor import told
from timeneye_desktop.domain.notice import Notice
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.domain.release import Release
from timeneye_desktop.services.syncing import Syncing
from timeneye_desktop.system.paths import Paths

if TYPE_CHECKING:
    from timeneye_desktop.app.core import Office, OpenAccount


def own_parts(
    office: Office, opened: Callable[[], OpenAccount | None], has_tray: Callable[[], bool | None]
) -> tuple[Part, ...]:
    """Those of the running app that no bus is needed for; `opened` is the account of the moment."""

    def server() -> str:
        account = opened()
        return office.settings.current.server if account is None else account.account.server

    def syncing() -> Syncing | None:
        account = opened()
        return None if account is None else account.desk.syncing

    return (TrayPart(has_tray), KeyringPart(), DataPart(office.paths.data), ServerPart(server, syncing))


def examined(paths: Paths, preferences: Preferences, newer: Release | None) -> Answer:
    """While no app runs: each part is made, looks once, and is done with. Keys are held by the app alone."""
    return asyncio.run(_examined(Computer(*_parts(paths, preferences)), newer))


def _parts(paths: Paths, preferences: Preferences) -> Iterator[Part]:
    from timeneye_desktop.app.diagnose import tray_found
    from timeneye_desktop.system.autostart import Autostart, find_starter
    from timeneye_desktop.system.notices import Notices
    from timeneye_desktop.system.senses import found_senses

    yield AskedTray(tray_found)
    yield Notices(Path(), lambda: preferences.notifications, lambda: Notice("", "", ""))
    yield found_senses()
    yield Autostart(find_starter(paths, str))
    yield KeyringPart()
    yield DataPart(paths.data)
    yield ServerPart(lambda: preferences.server, lambda: None)


async def _examined(computer: Computer, newer: Release | None) -> Answer:
    try:
        await computer.begin()
        await computer.look()
        return told(computer.capabilities(), newer)
    finally:
        await computer.end()
