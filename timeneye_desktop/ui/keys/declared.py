"""Which keys are there, where, and what does each do? The one table the sheet is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeneye_desktop.ui.translated import mark


@dataclass(frozen=True, slots=True)
class Line:
    keys: tuple[str, ...]
    """Any of them does it; or, on the last card, words of the entry line."""
    does: str


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    lines: tuple[Line, ...]


DELETE: Final = mark("Delete")
"""The key; elsewhere the same word is what a menu does."""

WINDOW: Final = Group(
    mark("Everywhere in the window"),
    (
        Line((mark("Ctrl+L"), mark("Ctrl+N")), mark("To the entry line")),
        Line((mark("Ctrl+Space"),), mark("Stop the timer, or start the last one again")),
        Line((mark("Ctrl+Shift+Space"),), mark("Pause the timer, or resume it")),
        Line((mark("Ctrl+O"),), mark("Go on with the last phase")),
        Line((mark("Ctrl+Shift+O"),), mark("Switch to a phase that you pick")),
        Line((mark("Ctrl+E"),), mark("Change the note of what runs")),
        Line((mark("Ctrl+Shift+Delete"),), mark("Discard the timer")),
        Line((mark("Ctrl+F"),), mark("Search all entries")),
        Line((mark("Alt+Left"), mark("Alt+Right")), mark("Day before, day after")),
        Line((mark("Alt+Home"),), mark("Today")),
        Line((mark("Ctrl+Z"), mark("Ctrl+Shift+Z")), mark("Undo, redo")),
        Line((mark("F5"),), mark("Sync now")),
        Line((mark("Ctrl+R"),), mark("Reports")),
        Line((mark("Ctrl+Shift+E"),), mark("Export")),
        Line((mark("Ctrl+K"),), mark("Look over the week")),
        Line((mark("Ctrl+T"),), mark("Mini timer")),
        Line((mark("F10"),), mark("The menu")),
        Line((mark("Ctrl+Shift+N"),), mark("What is not sent yet")),
        Line((mark("Ctrl+,"),), mark("Settings")),
        Line((mark("Ctrl+I"),), mark("This computer: what works here")),
        Line((mark("Ctrl+W"),), mark("Close the window")),
        Line((mark("Ctrl+Q"),), mark("Quit")),
        Line((mark("F1"), mark("?")), mark("This sheet; in a field only F1")),
        Line((mark("Shift+F1"),), mark("About")),
    ),
)
ENTRY: Final = Group(
    mark("Entry line"),
    (
        Line((mark("Enter"),), mark("What the button says: log, or start a timer")),
        Line((mark("Ctrl+Enter"),), mark("The other of the two")),
        Line((mark("Up"), mark("Down")), mark("Walk through the phases on offer, else through earlier lines")),
        Line((mark("Tab"),), mark("Take the phase that is highlighted; else on to the chips")),
        Line((mark("Page Up"), mark("Page Down")), mark("Earlier lines that start like this one")),
        Line((mark("Escape"),), mark("Take back one thing at a time; Up brings the text back")),
        Line((mark("Ctrl+V"),), mark("Several lines: look at them, then log them together")),
        Line((mark("Space"), mark("Click")), mark("On a chip: what else its words could mean")),
        Line((mark("F2"), mark("Enter"), mark("Right click")), mark("On a chip: edit it")),
    ),
)
PASTED: Final = Group(
    mark("Pasted lines"),
    (
        Line((mark("Enter"),), mark("Log all that are right")),
        Line((mark("F2"), mark("Double click")), mark("Edit the line")),
        Line((mark("Ctrl+P"),), mark("Pick a phase for the selected lines")),
        Line((DELETE, mark("Backspace")), mark("Drop the selected lines")),
        Line((mark("Escape"),), mark("Back; the lines are kept")),
    ),
)
DAYS: Final = Group(
    mark("Entries"),
    (
        Line(
            (mark("Enter"), mark("F2"), mark("Click")),
            mark("Edit; with several selected, change phase, day or note of all"),
        ),
        Line((mark("Ctrl+Enter"),), mark("Go on with it now")),
        Line((mark("Up"), mark("Down")), mark("Walk through the entries")),
        Line((mark("Home"), mark("End")), mark("First and last of those in the list")),
        Line((mark("Shift+Up"), mark("Shift+Down")), mark("Select several")),
        Line((mark("Ctrl+Click"), mark("Shift+Click")), mark("Select several with the mouse")),
        Line((mark("Ctrl+A"),), mark("Select all of the day")),
        Line((mark("Ctrl+D"),), mark("Duplicate")),
        Line((mark("Ctrl+Shift+D"),), mark("Split in two")),
        Line((mark("Ctrl+M"),), mark("Merge those of one phase and day")),
        Line((mark("Ctrl+C"),), mark("Copy as text")),
        Line((mark("Ctrl+Shift+C"),), mark("Copy a summary of the day")),
        Line((DELETE,), mark("Delete; Ctrl+Z brings it back")),
        Line((mark("Ctrl+H"),), mark("History of the entry")),
        Line((mark("Menu"), mark("Right click")), mark("All of this in a menu")),
        Line((mark("Escape"),), mark("Select one only; leave the search")),
    ),
)
EDITING: Final = Group(
    mark("While editing"),
    (
        Line((mark("Enter"),), mark("Save")),
        Line((mark("Escape"),), mark("Leave it as it was")),
        Line((mark("Up"), mark("Down")), mark("Time: 5 minutes, with Shift 1. Day: one day")),
        Line((mark("Page Up"), mark("Page Down")), mark("Time: 30 minutes. Day: a week")),
    ),
)
PICKER: Final = Group(
    mark("Picking a phase"),
    (
        Line((mark("Up"), mark("Down")), mark("Walk through the phases")),
        Line((mark("Page Up"), mark("Page Down")), mark("Eight at a time")),
        Line((mark("Enter"),), mark("Take the highlighted one")),
        Line((mark("Ctrl+P"),), mark("Pin it to the top")),
        Line((mark("Ctrl+H"),), mark("Hide it")),
        Line((mark("Alt+H"),), mark("Show hidden ones, if there are any")),
        Line((mark("Alt+C"),), mark("Show closed ones, if there are any")),
        Line((mark("Menu"), mark("Right click")), mark("Pin and hide in a menu")),
    ),
)
WORDS: Final = Group(
    mark("What the entry line understands, in any order"),
    (
        Line((mark("1:30"), mark("90m"), mark("1.5h")), mark("So long: Enter logs it")),
        Line((mark("9-10:30"),), mark("From nine to half past ten: logs 1:30")),
        Line((mark("25m ago"), mark("@9:30")), mark("A timer that began then")),
        Line((mark("yesterday"), mark("mon"), mark("12 mar")), mark("On that day")),
        Line((mark("acme des"), mark("/acme des")), mark("Project and phase; after / it is never the note")),
        Line((mark("'2 reviews"),), mark("An apostrophe keeps a word for the note")),
    ),
)
GROUPS: Final = (WINDOW, ENTRY, PASTED, DAYS, EDITING, PICKER, WORDS)
