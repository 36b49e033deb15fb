"""When is somebody told of a newer version? Once for each, quietly, while they look and nothing else is being said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import newer_version


async def look_for_newer(desk: Desk, window: QWidget, toast: Toast, show: Callable[[], None]) -> None:
    """To be called about once a minute; `show` leads to where more is said."""
    if desk.account.is_sample:  # it speaks to nobody
        return
    updates = desk.updates
    await updates.look(desk.syncing.status, desk.entries.today())
    release = updates.untold
    is_looked_at = window.isVisible() and not window.isMinimized()
    if release is not None and is_looked_at and not toast.isVisible():  # an offer to undo stays
        toast.say(newer_version(release.version), tr("Show"), show)
        await updates.tell(release)
