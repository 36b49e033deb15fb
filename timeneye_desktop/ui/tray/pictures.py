"""Which picture the tray shows: states differ by shape, not only by colour."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QIcon

from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.timer import TimerRow, TimerState
from timeneye_desktop.ui.icons import RATIOS, draw, drawing
from timeneye_desktop.ui.palette import Palette, Role

_SIZES = (16, 22, 24, 32)


class Picture(Enum):
    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    OFFLINE = "offline"
    NEEDS_YOU = "needs-you"


def picture_of(current: TimerRow | None, status: SyncStatus) -> Picture:
    """What matters most: that somebody is needed, then that time runs, then the rest."""
    if status.needs_you or status.reach is Reach.SIGNED_OUT:
        return Picture.NEEDS_YOU
    if current is not None:
        return Picture.RUNNING if current.timer.state is TimerState.RUNNING else Picture.PAUSED
    return Picture.OFFLINE if status.reach in {Reach.OFFLINE, Reach.BLOCKED, Reach.UNTRUSTED} else Picture.IDLE


def tray_icon(picture: Picture, palette: Palette) -> QIcon:
    """Sharp at every usual size; tinted for a light or dark panel, the accent while time runs."""
    role = {Picture.RUNNING: Role.ACCENT, Picture.NEEDS_YOU: Role.WARNING}.get(picture, Role.TEXT)
    icon = QIcon()
    for size in _SIZES:
        for ratio in RATIOS:
            icon.addPixmap(draw(drawing(f"tray/{picture.value}.svg"), palette.color(role), size, ratio))
    return icon
