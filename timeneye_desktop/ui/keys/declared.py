"""Which keys are there, where, and what does each do? The one table the sheet is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Line:
    keys: tuple[str, ...]
    """Any of them does it; or, on the last card, words of the entry line."""
    does: str


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    lines: tuple[Line, ...]


WINDOW: Final = Group(
    "Everywhere in the window",
    (
        Line(("Ctrl+L", "Ctrl+N"), "To the entry line"),
        Line(("Ctrl+Space",), "Stop the timer, or start the last one again"),
        Line(("Ctrl+O",), "Go on with the last phase"),
        Line(("Ctrl+E",), "Change the note of what runs"),
        Line(("Ctrl+F",), "Search all entries"),
        Line(("Alt+Left", "Alt+Right"), "Day before, day after"),
        Line(("Alt+Home",), "Today"),
        Line(("Ctrl+Z", "Ctrl+Shift+Z"), "Undo, redo"),
        Line(("F5",), "Sync now"),
        Line(("Ctrl+R",), "Reports"),
        Line(("Ctrl+Shift+E",), "Export"),
        Line(("Ctrl+T",), "Mini timer"),
        Line(("F10",), "The menu"),
        Line(("Ctrl+,",), "Settings"),
        Line(("Ctrl+W",), "Close the window"),
        Line(("F1", "?"), "This sheet; in a field only F1"),
    ),
)
ENTRY: Final = Group(
    "Entry line",
    (
        Line(("Enter",), "What the button says: log, or start a timer"),
        Line(("Ctrl+Enter",), "The other of the two"),
        Line(("Up", "Down"), "Walk through the phases on offer, else through earlier lines"),
        Line(("Tab",), "Take the phase that is highlighted; else on to the chips"),
        Line(("Page Up", "Page Down"), "Earlier lines that start like this one"),
        Line(("Escape",), "Take back one thing at a time; Up brings the text back"),
        Line(("Ctrl+V",), "Several lines: look at them, then log them together"),
        Line(("Space", "Click"), "On a chip: what else its words could mean"),
        Line(("F2", "Enter", "Right click"), "On a chip: edit it"),
    ),
)
PASTED: Final = Group(
    "Pasted lines",
    (
        Line(("Enter",), "Log all that are right"),
        Line(("F2", "Double click"), "Edit the line"),
        Line(("Ctrl+P",), "Pick a phase for the selected lines"),
        Line(("Delete", "Backspace"), "Drop the selected lines"),
        Line(("Escape",), "Back; the lines are kept"),
    ),
)
DAYS: Final = Group(
    "Entries",
    (
        Line(("Enter", "F2", "Click"), "Edit; with several selected, change phase, day or note of all"),
        Line(("Ctrl+Enter",), "Go on with it now"),
        Line(("Up", "Down"), "Walk through the entries"),
        Line(("Home", "End"), "First and last of those in the list"),
        Line(("Shift+Up", "Shift+Down"), "Select several"),
        Line(("Ctrl+Click", "Shift+Click"), "Select several with the mouse"),
        Line(("Ctrl+A",), "Select all of the day"),
        Line(("Ctrl+D",), "Duplicate"),
        Line(("Ctrl+Shift+D",), "Split in two"),
        Line(("Ctrl+M",), "Merge those of one phase and day"),
        Line(("Ctrl+C",), "Copy as text"),
        Line(("Ctrl+Shift+C",), "Copy a summary of the day"),
        Line(("Delete",), "Delete; Ctrl+Z brings it back"),
        Line(("Ctrl+H",), "History of the entry"),
        Line(("Menu", "Right click"), "All of this in a menu"),
        Line(("Escape",), "Select one only; leave the search"),
    ),
)
EDITING: Final = Group(
    "While editing",
    (
        Line(("Enter",), "Save"),
        Line(("Escape",), "Leave it as it was"),
        Line(("Up", "Down"), "Time: 5 minutes, with Shift 1. Day: one day"),
        Line(("Page Up", "Page Down"), "Time: 30 minutes. Day: a week"),
    ),
)
PICKER: Final = Group(
    "Picking a phase",
    (
        Line(("Up", "Down"), "Walk through the phases"),
        Line(("Page Up", "Page Down"), "Eight at a time"),
        Line(("Enter",), "Take the highlighted one"),
        Line(("Ctrl+P",), "Pin it to the top"),
        Line(("Ctrl+H",), "Hide it"),
        Line(("Alt+H",), "Show hidden ones, if there are any"),
        Line(("Alt+C",), "Show closed ones, if there are any"),
        Line(("Menu", "Right click"), "Pin and hide in a menu"),
    ),
)
WORDS: Final = Group(
    "What the entry line understands, in any order",
    (
        Line(("1:30", "90m", "1.5h"), "So long: Enter logs it"),
        Line(("9-10:30",), "From nine to half past ten: logs 1:30"),
        Line(("25m ago", "@9:30"), "A timer that began then"),
        Line(("yesterday", "mon", "12 mar"), "On that day"),
        Line(("acme des", "/acme des"), "Project and phase; after / it is never the note"),
        Line(("'2 reviews",), "An apostrophe keeps a word for the note"),
    ),
)
GROUPS: Final = (WINDOW, ENTRY, PASTED, DAYS, EDITING, PICKER, WORDS)
