"""Preferences in which nothing is left as it comes."""

from __future__ import annotations

from typing import Final

from timeneye_desktop.domain.exported import Format
from timeneye_desktop.domain.preferences import (
    Language,
    Midnight,
    MiniSize,
    Preferences,
    RoundTo,
    Theme,
    TrayClick,
    TrayShade,
)

CHOSEN: Final = Preferences(
    "https://time.example.com",
    54_000,
    0,
    theme=Theme.DARK,
    tray_click=TrayClick.WINDOW,
    tray_shade=TrayShade.DARK,
    keep_in_tray=False,
    notifications=False,
    reminders=False,
    work_hours="8:00-12:00 - - - - - -",
    focus_minutes=50,
    break_minutes=5,
    reminded="2026-03-12 done",
    strict_delivery=True,
    told_about_tray=True,
    language=Language.ITALIAN,
    mini_shown=True,
    mini_size=MiniSize.FULL,
    mini_on_top=False,
    mini_opacity=60,
    export_format=Format.JSON,
    export_folder="/mnt/Timesheets \u00c5",
    idle_minutes=5,
    calls_count=False,
    hold_other=True,
    day_begins=240,
    account_zone="Europe/Rome",
    update_check=True,
    midnight=Midnight.SPLIT,
    round_to=RoundTo.FIFTEEN,
    hotkey_start_stop="Ctrl+Alt+T",
    hotkey_pause="Ctrl+Alt+P",
    hotkey_quick_entry="Ctrl+Alt+Q",
    hotkey_window="Ctrl+Alt+W",
    hotkey_mini="Ctrl+Alt+M",
)
