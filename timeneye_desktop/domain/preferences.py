"""What a person can choose, declared once: type, default, and which whole numbers make sense."""

from __future__ import annotations

from dataclasses import Field, dataclass, field
from enum import Enum
from typing import Any, Final

from timeneye_desktop.domain.entry import MAX_MINUTES
from timeneye_desktop.domain.exported import Format
from timeneye_desktop.domain.work_hours import USUAL

DEFAULT_SERVER: Final = "https://track.timeneye.com"
DEFAULT_PORT: Final = 53117
_SPAN: Final = "span"
_WEEK: Final = "week"
_ZONE: Final = "zone"


class Theme(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    STRONG_LIGHT = "strong-light"
    STRONG_DARK = "strong-dark"
    """High contrast."""


class TrayShade(Enum):
    """What the tray's icon is drawn for: how bright the panel around it is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(Enum):
    SYSTEM = "system"
    ENGLISH = "en"
    ITALIAN = "it"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"


PSEUDO: Final = "pseudo"
"""A language that can be asked for, not chosen."""
LANGUAGES: Final = (*(language.value for language in Language if language is not Language.SYSTEM), PSEUDO)


class TrayClick(Enum):
    PANEL = "panel"
    START_STOP = "start-stop"
    WINDOW = "window"


class Midnight(Enum):
    """What becomes of a timer that was begun the day before it is stopped."""

    ASK = "ask"
    SPLIT = "split"
    """An entry for each day."""
    ONE = "one"
    """One entry, on the day it was begun."""


class RoundTo(Enum):
    """The steps in which measured time becomes minutes of an entry."""

    ONE = "1"
    FIVE = "5"
    SIX = "6"
    TEN = "10"
    FIFTEEN = "15"

    @property
    def minutes(self) -> int:
        return int(self.value)


class MiniSize(Enum):
    """How much the mini timer shows."""

    DIGITS = "digits"
    NAMED = "named"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Span:
    """From the least to the most, both included."""

    least: int
    most: int
    why: str
    """Why another number is refused; a key that `ui/words.py` knows."""
    is_minutes: bool = False

    def __contains__(self, number: int) -> bool:
        return self.least <= number <= self.most


PORTS: Final = Span(1_024, 65_535, "no-port")
"""Ports below belong to the system."""
OPACITIES: Final = Span(30, 100, "no-opacity")
"""Percent; with less of it nobody finds it again."""
TARGETS: Final = Span(0, MAX_MINUTES, "no-target", is_minutes=True)
DAY_BEGINS: Final = Span(0, 6 * 60, "no-day-start", is_minutes=True)
RHYTHM: Final = Span(0, 240, "no-rhythm", is_minutes=True)

IDLE: Final = Span(0, 240, "no-idle", is_minutes=True)


@dataclass(frozen=True, slots=True)
class Preferences:
    server: str = DEFAULT_SERVER
    redirect_port: int = field(default=DEFAULT_PORT, metadata={_SPAN: PORTS})
    target_minutes: int = field(default=480, metadata={_SPAN: TARGETS})
    """Minutes a working day should hold; 0 shows no target."""
    day_begins: int = field(default=0, metadata={_SPAN: DAY_BEGINS})
    """Minutes after midnight; what was done before belongs to the day before."""
    account_zone: str = field(default="", metadata={_ZONE: True})
    """The IANA name of the zone that the Timeneye account is set to; empty where nobody told."""
    midnight: Midnight = Midnight.ASK
    round_to: RoundTo = RoundTo.ONE
    theme: Theme = Theme.SYSTEM
    tray_click: TrayClick = TrayClick.PANEL
    tray_shade: TrayShade = TrayShade.SYSTEM
    keep_in_tray: bool = True
    """Closing the window keeps the app in the tray."""
    notifications: bool = True
    """Of the desktop; otherwise what needs the person waits on a card in the window."""
    reminders: bool = True
    work_hours: str = field(default=USUAL, metadata={_WEEK: True})
    """As `domain/work_hours.py` writes them."""
    focus_minutes: int = field(default=0, metadata={_SPAN: RHYTHM})
    """After so many minutes without a pause a break is proposed; 0 proposes none."""
    break_minutes: int = field(default=10, metadata={_SPAN: RHYTHM})
    reminded: str = ""
    """What was said on which day, as `domain/reminders.py` writes it."""
    strict_delivery: bool = False
    """Entries are made through timers: slower, and certain whatever the network does (delivery 2.5)."""
    language: Language = Language.SYSTEM
    mini_shown: bool = False
    """The mini timer is there when the program begins."""
    mini_size: MiniSize = MiniSize.NAMED
    mini_on_top: bool = True
    mini_opacity: int = field(default=100, metadata={_SPAN: OPACITIES})
    """Percent."""
    hold_other: bool = False
    """When another timer is begun, the one that runs is held instead of logged."""
    export_format: Format = Format.XLSX
    export_folder: str = ""
    """Where the last file was saved; empty for the folder of documents."""
    hotkey_start_stop: str = ""
    """This and the next: keys that work in every program, as `domain/hotkey.py` reads them; none is preset."""
    hotkey_pause: str = ""
    hotkey_quick_entry: str = ""
    hotkey_window: str = ""
    hotkey_mini: str = ""
    told_about_tray: bool = False
    """The person has been told once that there is no tray."""
    idle_minutes: int = field(default=10, metadata={_SPAN: IDLE})
    """An absence from this computer that is asked about; 0 asks about none."""
    update_check: bool = False
    """Look for a newer version once a day; only where a packager says whom to ask."""
    calls_count: bool = True
    """What holds the screen awake, such as a call, counts as presence."""


def span_of(declared: Field[Any]) -> Span | None:
    """Which whole numbers a field of Preferences may hold; None for a field of another type."""
    span = declared.metadata.get(_SPAN)
    return span if isinstance(span, Span) else None


def holds_week(declared: Field[Any]) -> bool:
    """Whether it holds hours for each day of the week."""
    return bool(declared.metadata.get(_WEEK))


def holds_zone(declared: Field[Any]) -> bool:
    """Whether a field of Preferences holds the name of a time zone."""
    return bool(declared.metadata.get(_ZONE))
