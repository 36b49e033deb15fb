"""What of this computer can the program use, through what, and what helps where it cannot?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Ability(Enum):
    """From top to bottom, as the page shows them."""

    TRAY = "tray"
    NOTIFICATIONS = "notifications"
    HOTKEYS = "hotkeys"
    IDLE = "idle"
    LOCK = "lock"
    SLEEP = "sleep"
    AUTOSTART = "autostart"
    KEYRING = "keyring"
    DATA = "data"
    SERVER = "server"


class Standing(Enum):
    WORKS = "works"
    LIMITED = "limited"
    """Something else stands in, and `fix` says what is missing."""
    MISSING = "missing"
    OFF = "off"
    """By the person's own choice."""
    UNKNOWN = "unknown"
    """Not looked for yet."""


@dataclass(frozen=True, slots=True)
class Capability:
    ability: Ability
    standing: Standing
    backend: str = ""
    """The proper name of what is in use, such as org.freedesktop.ScreenSaver; never translated."""
    fix: str = ""
    """Names a sentence that says what helps; empty where nothing is missing."""
    detail: str = ""
    """Plain facts beside it, such as a path or a number of seconds."""
