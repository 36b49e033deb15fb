"""What is each preference called, explained and found by? The one table of words the settings window is drawn from."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from timeneye_desktop.domain.preferences import Language, Midnight, MiniSize, RoundTo, Theme, TrayClick, TrayShade
from timeneye_desktop.ui.settings.endonyms import ENDONYMS
from timeneye_desktop.ui.settings.wording import Section, Wording
from timeneye_desktop.ui.translated import mark

SECTIONS: Final = (
    Section(
        mark("Working day"),
        MappingProxyType(
            {
                "target_minutes": Wording(
                    mark("Daily target"),
                    mark("Hours a working day should hold, such as 8:00. 0 shows no target."),
                    mark("goal hours minutes time per day workday part-time total"),
                ),
                "day_begins": Wording(
                    mark("The day begins at"),
                    mark("Such as 4:00, up to 6:00: what is done earlier belongs to the day before. 0:00 is midnight."),
                    mark("midnight night shift late start of day date boundary"),
                ),
                "midnight": Wording(
                    mark("A timer that runs into the next day"),
                    "",
                    mark("midnight overnight split cut two days date late"),
                    MappingProxyType(
                        {
                            Midnight.ASK: mark("Asks when it is stopped"),
                            Midnight.SPLIT: mark("An entry for each day"),
                            Midnight.ONE: mark("One entry, on the first day"),
                        }
                    ),
                ),
                "round_to": Wording(
                    mark("Measured time is rounded to"),
                    mark("Once, when a timer is stopped. What is left over goes to the next one of the day."),
                    mark("rounding round minutes steps quarter increments billing nearest interval"),
                    MappingProxyType(
                        {
                            RoundTo.ONE: mark("Minutes"),
                            RoundTo.FIVE: mark("5 minutes"),
                            RoundTo.SIX: mark("6 minutes"),
                            RoundTo.TEN: mark("10 minutes"),
                            RoundTo.FIFTEEN: mark("15 minutes"),
                        }
                    ),
                ),
                "hold_other": Wording(
                    mark("Hold what ran before"),
                    mark("A timer makes way for another one paused, with its time. Otherwise it is logged at once."),
                    mark("switch several parallel pause keep store stop start"),
                ),
                "work_hours": Wording(
                    mark("Work hours"),
                    mark("Outside of them nobody is reminded to start a timer."),
                    mark("working days week schedule monday tuesday wednesday thursday friday saturday sunday free"),
                ),
            }
        ),
    ),
    Section(
        mark("Reminders"),
        MappingProxyType(
            {
                "reminders": Wording(
                    mark("Remind me"),
                    mark(
                        "When no timer runs in work hours, one runs for long, the target is reached, "
                        "or something waits at the end of the day."
                    ),
                    mark("reminder nag forget forgotten notification quiet silent evening long idle"),
                ),
                "focus_minutes": Wording(
                    mark("Propose a break after"),
                    mark("Such as 0:50. The timer is never stopped by it. 0 proposes none."),
                    mark("pomodoro focus rhythm pause rest break"),
                ),
                "break_minutes": Wording(
                    mark("A break takes"),
                    mark("Then you hear of it. 0 stays quiet."),
                    mark("pomodoro focus rhythm pause rest break length"),
                ),
            }
        ),
    ),
    Section(
        mark("Away from the computer"),
        MappingProxyType(
            {
                "idle_minutes": Wording(
                    mark("Ask after"),
                    mark("An absence that long is asked about once you are back. 0:00 never asks."),
                    mark("idle away absence inactivity lock screen sleep suspend minutes detection pause break"),
                ),
                "calls_count": Wording(
                    mark("Calls count as presence"),
                    mark("What keeps the screen awake, such as a call or a presentation, is no absence."),
                    mark("video meeting presentation film inhibitor caffeine screen awake zoom teams"),
                ),
            }
        ),
    ),
    Section(
        mark("Appearance"),
        MappingProxyType(
            {
                "theme": Wording(
                    mark("Colours"),
                    "",
                    mark("theme look colors mode night appearance bright accessibility a11y vision"),
                    MappingProxyType(
                        {
                            Theme.SYSTEM: mark("As the system"),
                            Theme.LIGHT: mark("Light"),
                            Theme.DARK: mark("Dark"),
                            Theme.STRONG_LIGHT: mark("High contrast, light"),
                            Theme.STRONG_DARK: mark("High contrast, dark"),
                        }
                    ),
                ),
                "language": Wording(
                    mark("Language"),
                    "",
                    mark("language lingua sprache langue idioma translation english italian german french spanish"),
                    MappingProxyType({Language.SYSTEM: mark("As the system"), **ENDONYMS}),
                ),
            }
        ),
    ),
    Section(
        mark("Tray"),
        MappingProxyType(
            {
                "tray_click": Wording(
                    mark("A click on the icon"),
                    mark("The middle button always starts or stops the last timer."),
                    mark("mouse notification area icon menu bar primary left button"),
                    MappingProxyType(
                        {
                            TrayClick.PANEL: mark("Opens the panel"),
                            TrayClick.START_STOP: mark("Starts or stops"),
                            TrayClick.WINDOW: mark("Opens the window"),
                        }
                    ),
                ),
                "tray_shade": Wording(
                    mark("Drawn for"),
                    mark("If the icon is hard to see, say how bright its bar is."),
                    mark("icon panel bar taskbar dark light white black color invisible colour monochrome"),
                    MappingProxyType(
                        {
                            TrayShade.SYSTEM: mark("As the system"),
                            TrayShade.LIGHT: mark("A light bar"),
                            TrayShade.DARK: mark("A dark bar"),
                        }
                    ),
                ),
                "keep_in_tray": Wording(
                    mark("Keep running in the tray"),
                    mark(
                        "Closing the window leaves the app there, or in the mini timer without a tray. "
                        "Otherwise closing quits."
                    ),
                    mark("background exit minimize hide x button notification area run"),
                ),
            }
        ),
    ),
    Section(
        mark("Notifications"),
        MappingProxyType(
            {
                "notifications": Wording(
                    mark("Show notifications"),
                    mark("When something needs you. Otherwise it waits on a card in the window."),
                    mark("notify alert popup bubble message quiet silent disturb desktop"),
                ),
            }
        ),
    ),
    Section(
        mark("Mini timer"),
        MappingProxyType(
            {
                "mini_shown": Wording(
                    mark("Show the mini timer"),
                    mark("A small window of its own with what runs. It is moved by dragging it."),
                    mark("floating widget overlay small always visible desktop"),
                ),
                "mini_size": Wording(
                    mark("It shows"),
                    "",
                    mark("size digits name full compact"),
                    MappingProxyType(
                        {
                            MiniSize.DIGITS: mark("The time only"),
                            MiniSize.NAMED: mark("Time and phase"),
                            MiniSize.FULL: mark("Everything"),
                        }
                    ),
                ),
                "mini_on_top": Wording(mark("Above other windows"), "", mark("always on top stay front pin floating")),
                "mini_opacity": Wording(
                    mark("Opacity in percent"),
                    mark("From 30 to 100."),
                    mark("transparent transparency see through fade"),
                ),
            }
        ),
    ),
    Section(
        mark("Keys in every program"),
        MappingProxyType(
            {
                "hotkey_start_stop": Wording(
                    mark("Start or stop the timer"),
                    mark("Press the button, then the keys together. Backspace removes them, Escape leaves."),
                    mark("global hotkey shortcut keyboard combination toggle anywhere binding"),
                ),
                "hotkey_pause": Wording(
                    mark("Pause or go on"), "", mark("global hotkey shortcut keyboard resume rest")
                ),
                "hotkey_quick_entry": Wording(
                    mark("Quick entry"), "", mark("global hotkey shortcut keyboard log bar type line")
                ),
                "hotkey_window": Wording(
                    mark("Show the window"), "", mark("global hotkey shortcut keyboard open raise front")
                ),
                "hotkey_mini": Wording(
                    mark("Show or hide the mini timer"), "", mark("global hotkey shortcut keyboard floating small")
                ),
            }
        ),
    ),
    Section(
        mark("Connection"),
        MappingProxyType(
            {
                "server": Wording(
                    mark("Server address"),
                    mark("For the next sign-in. It begins with https://."),
                    mark("host url timeneye track domain site company on-premise api"),
                ),
                "account_zone": Wording(
                    mark("Time zone of your Timeneye account"),
                    mark("Such as Europe/Rome, as your profile there has it. Empty compares nothing."),
                    mark("timezone travel abroad clock utc gmt profile country city"),
                ),
                "strict_delivery": Wording(
                    mark("Strict delivery"),
                    mark("Logs through a timer: slower, and never twice, whatever the network does."),
                    mark("safe double duplicate twice exactly once reliable network outbox queue"),
                ),
                "redirect_port": Wording(
                    mark("Port for signing in"),
                    mark("The browser answers here. Register the address below with Timeneye, exactly as it is."),
                    mark("redirect callback uri url oauth browser loopback localhost number client id"),
                ),
                "update_check": Wording(
                    mark("Look for a newer version once a day"),
                    "",
                    mark("update upgrade release new version check download automatic"),
                ),
            }
        ),
    ),
)

NOT_SHOWN: Final = frozenset({"export_folder", "export_format", "reminded", "told_about_tray"})
"""What the app remembers for itself and nobody has to choose."""
