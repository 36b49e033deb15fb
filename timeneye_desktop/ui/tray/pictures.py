"""Which picture the tray shows: states differ by shape, not only by colour."""

from __future__ import annotations

from enum import Enum
from typing import Final

from PySide6.QtGui import QIcon

from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.timer import TimerRow, TimerState
from timeneye_desktop.ui.icons import RATIOS, draw, drawing
from timeneye_desktop.ui.palette import Palette, Role

_SIZES: Final = (16, 22, 24, 32)


class Picture(Enum):
    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    OFFLINE = "offline"
    NEEDS_YOU = "needs-you"


_INKS: Final = {Picture.RUNNING: Role.ACCENT, Picture.NEEDS_YOU: Role.WARNING}
"""All others are of the colour of text."""


def picture_of(current: TimerRow | None, status: SyncStatus, *, is_asked: bool = False) -> Picture:
    """What matters most: that somebody is needed, then that time runs, then the rest."""
    if is_asked or status.needs_you or status.reach is Reach.SIGNED_OUT:
        return Picture.NEEDS_YOU
    if current is not None:
        return Picture.RUNNING if current.timer.state is TimerState.RUNNING else Picture.PAUSED
    return Picture.OFFLINE if status.reach in {Reach.OFFLINE, Reach.BLOCKED, Reach.UNTRUSTED} else Picture.IDLE


def tray_icon(picture: Picture, palette: Palette, *, is_mask: bool = False) -> QIcon:
    """Tinted for the panel; a mask is all of one colour, and the system puts in its own."""
    role = Role.TEXT if is_mask else _INKS.get(picture, Role.TEXT)
    icon = QIcon()
    for size in _SIZES:
        for ratio in RATIOS:
            svg = drawing(f"tray/{picture.value}-{_grid(round(size * ratio))}.svg")
            icon.addPixmap(draw(svg, palette.color(role), size, ratio))
    icon.setIsMask(is_mask)
    return icon


def _grid(pixels: int) -> int:
    """Each picture is drawn twice, so that its lines fall on pixels: for 16, 24, 32 and for 22, 44."""
    return 22 if pixels % 22 == 0 else 16
