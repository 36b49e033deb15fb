"""Everything a person can do: with which key, from which menu, with which words in a terminal? The one table of it.

The window, its menu and the sheet of keys are held to it, and so is the terminal. What cannot be reached in one of
these ways says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


class Menu(Enum):
    """Of the main window, from top to bottom."""

    TIMER = "timer"
    ENTRIES = "entries"
    TOP = "top"
    PAGES = "pages"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Action:
    name: str
    verbs: tuple[str, ...] = ()
    """Behind `timeneye`."""
    keys: tuple[str, ...] = ()
    """In the main window; any of them."""
    menu: Menu | None = None
    in_tray: bool = False
    no_verb: str = ""
    no_key: str = ""
    no_menu: str = ""
    """Why not."""


_SEEN: Final = "it is always seen there"
_DUE: Final = "a card offers it when it is due"
_OFFERED: Final = "the first page and the status line offer it"
_CARD: Final = "the account's card in the settings asks first"
_WINDOW: Final = "it is about this window"
ACTIONS: Final = (
    Action("start-stop", ("start", "stop"), ("Ctrl+Space",), Menu.TIMER, in_tray=True),
    Action("start-last", ("start",), ("Ctrl+O",), Menu.TIMER, in_tray=True),
    Action("pause", ("pause", "resume"), ("Ctrl+Shift+Space",), Menu.TIMER),
    Action("switch", ("switch", "projects"), ("Ctrl+Shift+O",), Menu.TIMER, in_tray=True),
    Action("note", ("note",), ("Ctrl+E",), Menu.TIMER),
    Action("discard", ("discard",), ("Ctrl+Shift+Del",), Menu.TIMER),
    Action("save", ("save", "timers"), no_key=_DUE, no_menu=_DUE),
    Action("status", ("status",), no_key=_SEEN, no_menu=_SEEN),
    Action("log", ("log", "show quick-entry"), ("Ctrl+L", "Ctrl+N"), Menu.ENTRIES, in_tray=True),
    Action("search", ("find",), ("Ctrl+F",), Menu.ENTRIES),
    Action("today", ("today",), ("Alt+Home",), Menu.ENTRIES),
    Action("day-before", ("week",), ("Alt+Left",), Menu.ENTRIES),
    Action("day-after", ("week",), ("Alt+Right",), Menu.ENTRIES),
    Action("undo", ("undo",), ("Ctrl+Z",), Menu.ENTRIES),
    Action("redo", ("redo",), ("Ctrl+Shift+Z",), Menu.ENTRIES),
    Action("sync", ("sync",), ("F5",), Menu.TOP),
    Action("reports", ("show reports",), ("Ctrl+R",), Menu.PAGES, in_tray=True),
    Action("export", ("show export",), ("Ctrl+Shift+E",), Menu.PAGES),
    Action("check", ("check", "show check"), ("Ctrl+K",), Menu.PAGES),
    Action("mini", ("show mini",), ("Ctrl+T",), Menu.PAGES),
    Action("waiting", ("queue", "show waiting"), ("Ctrl+Shift+N",), Menu.PAGES, in_tray=True),
    Action("settings", ("show settings",), ("Ctrl+,",), Menu.PAGES, in_tray=True),
    Action("computer", ("doctor", "show computer"), ("Ctrl+I",), Menu.PAGES),
    Action("keys", ("show keys",), ("F1", "?"), Menu.PAGES, in_tray=True),
    Action("about", ("show about",), ("Shift+F1",), Menu.PAGES),
    Action("sign-in", ("sign-in",), no_key=_OFFERED, no_menu=_OFFERED),
    Action("sign-out", ("sign-out",), no_key=_CARD, no_menu=_CARD),
    Action("window", ("show window",), in_tray=True, no_key=_WINDOW, no_menu=_WINDOW),
    Action("close", keys=("Ctrl+W",), no_verb=_WINDOW, no_menu="its frame has a button"),
    Action("menu", keys=("F10",), no_verb=_WINDOW, no_menu="it is the menu"),
    Action("completion", ("completion",), no_key="it is for a shell", no_menu="it is for a shell"),
    Action("quit", ("quit",), ("Ctrl+Q",), Menu.LAST, in_tray=True),
)


def keys_of(name: str) -> tuple[str, ...]:
    """The first is the one that a menu shows."""
    return next(action.keys for action in ACTIONS if action.name == name)
