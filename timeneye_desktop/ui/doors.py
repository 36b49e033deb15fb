"""Which further windows are there, by which name and key does one ask for them?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication


class Door(Enum):
    REPORTS = "reports"
    WAITING = "waiting"
    SETTINGS = "settings"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Way:
    """How a menu leads to a door."""

    door: Door
    icon: str
    keys: str = ""


IN_MENU: Final = (
    Way(Door.REPORTS, "chart", "Ctrl+R"),
    Way(Door.WAITING, "waiting"),
    Way(Door.SETTINGS, "settings", "Ctrl+,"),
    Way(Door.KEYS, "question", "F1"),
)
"""From top to bottom, in the window's menu."""


def words(door: Door) -> str:
    """What a menu calls it."""
    return {
        Door.REPORTS: QCoreApplication.translate("Doors", "Reports"),
        Door.WAITING: QCoreApplication.translate("Doors", "Not sent yet"),
        Door.SETTINGS: QCoreApplication.translate("Doors", "Settings"),
        Door.KEYS: QCoreApplication.translate("Doors", "Keys"),
    }[door]
