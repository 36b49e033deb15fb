"""Which further windows are there, and by which name does one ask for them?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from timeneye_desktop.ui.translated import tr


class Door(Enum):
    REPORTS = "reports"
    EXPORT = "export"
    CHECK = "check"
    MINI = "mini"
    WAITING = "waiting"
    SETTINGS = "settings"
    COMPUTER = "computer"
    KEYS = "keys"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Way:
    """How a menu leads to a door."""

    door: Door
    icon: str


IN_MENU: Final = (
    Way(Door.REPORTS, "chart"),
    Way(Door.EXPORT, "export"),
    Way(Door.CHECK, "check"),
    Way(Door.MINI, "mini"),
    Way(Door.WAITING, "waiting"),
    Way(Door.SETTINGS, "settings"),
    Way(Door.COMPUTER, "computer"),
    Way(Door.KEYS, "keyboard"),
    Way(Door.ABOUT, "info"),
)
"""From top to bottom, in the window's menu."""


def words(door: Door) -> str:
    """What a menu calls it."""
    return {
        Door.REPORTS: tr("Reports"),
        Door.EXPORT: tr("Export"),
        Door.CHECK: tr("Look over the week"),
        Door.MINI: tr("Mini timer"),
        Door.WAITING: tr("Not sent yet"),
        Door.SETTINGS: tr("Settings"),
        Door.COMPUTER: tr("This computer"),
        Door.KEYS: tr("Keys"),
        Door.ABOUT: tr("About"),
    }[door]
