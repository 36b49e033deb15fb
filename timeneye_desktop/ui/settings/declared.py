"""What is each preference called, explained and found by? The one table of words the settings window is drawn from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Final

from timeneye_desktop.domain.preferences import Language, MiniSize, Theme, TrayClick, TrayShade


@dataclass(frozen=True, slots=True)
class Wording:
    label: str
    hint: str
    words: str
    """What somebody may look for who does not know our name for it."""
    choices: Mapping[Enum, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    rows: Mapping[str, Wording]
    """By field of Preferences, from top to bottom."""


ENDONYMS: Final[Mapping[Enum, str]] = MappingProxyType(
    {
        Language.ENGLISH: "English",
        Language.ITALIAN: "Italiano",
        Language.GERMAN: "Deutsch",
        Language.FRENCH: "Fran\u00e7ais",
        Language.SPANISH: "Espa\u00f1ol",
    }
)
"""Each in its own language, so that whoever ended up in another finds home."""
SECTIONS: Final = (
    Section(
        "Working day",
        MappingProxyType(
            {
                "target_minutes": Wording(
                    "Daily target",
                    "Hours a working day should hold, such as 8:00. 0 shows no target.",
                    "goal hours minutes time per day workday part-time total",
                ),
            }
        ),
    ),
    Section(
        "Appearance",
        MappingProxyType(
            {
                "theme": Wording(
                    "Colours",
                    "",
                    "theme look colors mode night appearance bright accessibility a11y vision",
                    MappingProxyType(
                        {
                            Theme.SYSTEM: "As the system",
                            Theme.LIGHT: "Light",
                            Theme.DARK: "Dark",
                            Theme.STRONG_LIGHT: "High contrast, light",
                            Theme.STRONG_DARK: "High contrast, dark",
                        }
                    ),
                ),
                "language": Wording(
                    "Language",
                    "",
                    "language lingua sprache langue idioma translation english italian german french spanish",
                    MappingProxyType({Language.SYSTEM: "As the system", **ENDONYMS}),
                ),
            }
        ),
    ),
    Section(
        "Tray",
        MappingProxyType(
            {
                "tray_click": Wording(
                    "A click on the icon",
                    "The middle button always starts or stops the last timer.",
                    "mouse notification area icon menu bar primary left button",
                    MappingProxyType(
                        {
                            TrayClick.PANEL: "Opens the panel",
                            TrayClick.START_STOP: "Starts or stops",
                            TrayClick.WINDOW: "Opens the window",
                        }
                    ),
                ),
                "tray_shade": Wording(
                    "Drawn for",
                    "If the icon is hard to see, say how bright its bar is.",
                    "icon panel bar taskbar dark light white black color invisible colour monochrome",
                    MappingProxyType(
                        {
                            TrayShade.SYSTEM: "As the system",
                            TrayShade.LIGHT: "A light bar",
                            TrayShade.DARK: "A dark bar",
                        }
                    ),
                ),
                "keep_in_tray": Wording(
                    "Keep running in the tray",
                    "Closing the window leaves the app there. Otherwise closing quits; without a tray it minimises.",
                    "background exit minimize hide x button notification area run",
                ),
            }
        ),
    ),
    Section(
        "Mini timer",
        MappingProxyType(
            {
                "mini_shown": Wording(
                    "Show the mini timer",
                    "A small window of its own with what runs. It is moved by dragging it.",
                    "floating widget overlay small always visible desktop",
                ),
                "mini_size": Wording(
                    "It shows",
                    "",
                    "size digits name full compact",
                    MappingProxyType(
                        {
                            MiniSize.DIGITS: "The time only",
                            MiniSize.NAMED: "Time and phase",
                            MiniSize.FULL: "Everything",
                        }
                    ),
                ),
                "mini_on_top": Wording("Above other windows", "", "always on top stay front pin floating"),
                "mini_opacity": Wording(
                    "Opacity in percent", "From 30 to 100.", "transparent transparency see through fade"
                ),
            }
        ),
    ),
    Section(
        "Connection",
        MappingProxyType(
            {
                "server": Wording(
                    "Server address",
                    "For the next sign-in. It begins with https://.",
                    "host url timeneye track domain site company on-premise api",
                ),
                "strict_delivery": Wording(
                    "Strict delivery",
                    "Logs through a timer: slower, and never twice, whatever the network does.",
                    "safe double duplicate twice exactly once reliable network outbox queue",
                ),
                "redirect_port": Wording(
                    "Port for signing in",
                    "The browser answers here. Register the address below with Timeneye, exactly as it is.",
                    "redirect callback uri url oauth browser loopback localhost number client id",
                ),
            }
        ),
    ),
)

NOT_SHOWN: Final = frozenset({"export_folder", "export_format", "told_about_tray"})
"""What the app remembers for itself and nobody has to choose."""
