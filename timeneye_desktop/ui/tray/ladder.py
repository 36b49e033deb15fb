"""Where is the program to be found while its window is closed?"""

from __future__ import annotations

from enum import Enum


class Rung(Enum):
    TRAY = "tray"
    MINI = "mini"
    """The mini timer stands in for the icon."""
    WINDOW = "window"
    """The window minimises instead of closing."""


def rung(*, has_tray: bool, has_closed_mini: bool) -> Rung:
    """The best there is; never none. `has_closed_mini`: the person did not want it as what stands in."""
    if has_tray:
        return Rung.TRAY
    return Rung.WINDOW if has_closed_mini else Rung.MINI
