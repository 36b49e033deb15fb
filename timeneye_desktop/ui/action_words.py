"""What does the window's menu call what a person can do, and with which picture?"""

from __future__ import annotations

from typing import Final

from timeneye_desktop.domain.actions import Action, Menu
from timeneye_desktop.ui.doors import IN_MENU, Door, words
from timeneye_desktop.ui.translated import mark, tr

_WORDS: Final = {
    "start-stop": (mark("Start or stop"), "play"),
    "start-last": (mark("Go on with the last phase"), "clock"),
    "pause": (mark("Pause or resume"), "pause"),
    "switch": (mark("Switch to..."), "list"),
    "note": (mark("Change the note"), "note"),
    "discard": (mark("Discard the timer"), "trash"),
    "log": (mark("New entry"), "plus"),
    "search": (mark("Search"), "search"),
    "today": (mark("Today"), "today"),
    "day-before": (mark("Day before"), ""),
    "day-after": (mark("Day after"), ""),
    "undo": (mark("Undo"), "undo"),
    "redo": (mark("Redo"), ""),
    "sync": (mark("Sync now"), "sync"),
    "quit": (mark("Quit"), ""),
}
_MENUS: Final = {Menu.TIMER: mark("Timer"), Menu.ENTRIES: mark("Entries")}
"""Those that are a menu of their own."""


def action_words(action: Action) -> str:
    found = _WORDS.get(action.name)
    return words(Door(action.name)) if found is None else tr(found[0])


def action_icon(action: Action) -> str:
    """Empty for none."""
    found = _WORDS.get(action.name)
    return next(way.icon for way in IN_MENU if way.door.value == action.name) if found is None else found[1]


def menu_words(menu: Menu) -> str:
    """Empty where its actions stand in the first menu itself."""
    return tr(_MENUS[menu]) if menu in _MENUS else ""
