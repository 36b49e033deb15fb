"""What a person can choose, declared once: type, default and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

DEFAULT_SERVER: Final = "https://track.timeneye.com"
DEFAULT_PORT: Final = 53117


class Theme(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TrayClick(Enum):
    PANEL = "panel"
    START_STOP = "start-stop"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Preferences:
    server: str = DEFAULT_SERVER
    redirect_port: int = DEFAULT_PORT
    target_minutes: int = 480
    """Minutes a working day should hold; 0 shows no target."""
    theme: Theme = Theme.SYSTEM
    tray_click: TrayClick = TrayClick.PANEL
    keep_in_tray: bool = True
    """Closing the window keeps the app in the tray."""
    told_about_tray: bool = False
    """The person has been told once that there is no tray."""
