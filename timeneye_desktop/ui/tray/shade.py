"""In which colours is the tray's icon drawn, so that it is seen on its panel?"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from timeneye_desktop.domain.preferences import TrayShade
from timeneye_desktop.system.panel_qt import is_panel_dark
from timeneye_desktop.ui.palette import Palette, palette_for


@dataclass(frozen=True, slots=True)
class Shade:
    palette: Palette
    is_mask: bool
    """The system tints it, and keeps it right when the panel changes: the menu bar of macOS does."""


def shade_for(chosen: TrayShade, system: Palette) -> Shade:
    """What the person says of the panel counts; otherwise what this computer lets us know of it."""
    if chosen is TrayShade.SYSTEM:
        desktop = os.environ.get("XDG_CURRENT_DESKTOP", "")
        is_dark = is_panel_dark(sys.platform, desktop, is_system_dark=system.is_dark)
    else:
        is_dark = chosen is TrayShade.DARK
    is_mask = sys.platform == "darwin" and chosen is TrayShade.SYSTEM
    return Shade(palette_for(is_dark=is_dark, is_strong=system.is_strong), is_mask)
