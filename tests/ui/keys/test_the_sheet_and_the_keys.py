"""Does the sheet name every key there is, and is every key it names there?"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest
from line_examples.example import CHOICES
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox

import timeneye_desktop.ui
from timeneye_desktop.domain.entry_line import parse_line
from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.domain.ranking import Index
from timeneye_desktop.services.catalogue import one_typo_away
from timeneye_desktop.ui.day.wishes import Wish
from timeneye_desktop.ui.keys.declared import DAYS, EDITING, ENTRY, GROUPS, PASTED, PICKER, WINDOW, WORDS, Group
from timeneye_desktop.ui.picker.mark_menu import mark_menu

UI: Final = Path(timeneye_desktop.ui.__file__).parent
NAMES: Final = {"Return": "Enter", "Del": "Delete", "Esc": "Escape", "PgUp": "Page Up", "PgDown": "Page Down"}
"""Qt's names, and those on the sheet."""
ELSEWHERE: Final = frozenset({"Ctrl+P", "Alt+H", "Alt+C"})
"""Of the windows that belong to the main window: the picker and the pasted lines."""


def named(sequence: QKeySequence | str) -> str:
    """As the sheet writes it."""
    text = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.PortableText)
    *modifiers, last = text.split("+")
    return "+".join([*modifiers, NAMES.get(last, last)])


def keys_of(*groups: Group) -> set[str]:
    return {key for group in groups for line in group.lines for key in line.keys}


def handled_in(*places: str) -> Iterator[str]:
    """Every key that a file of these folders (or one file) speaks of as Qt.Key.Key_..."""
    files = [
        file for place in places for file in ([UI / place] if place.endswith(".py") else (UI / place).glob("*.py"))
    ]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                yield {"PageUp": "Page Up", "PageDown": "Page Down", "Return": "Enter"}.get(
                    node.attr[4:], node.attr[4:]
                )


def test_every_shortcut_of_the_main_window_is_on_the_sheet_and_the_other_way_round(
    at_work: Callable[..., None],
) -> None:
    async def story(person: Any) -> None:
        there = {named(one.key()) for one in person.window.findChildren(QShortcut)}
        assert there - ELSEWHERE == keys_of(WINDOW)
        assert there <= keys_of(*GROUPS)
        switches = {named(one.shortcut()) for one in person.desktop.picker.findChildren(QCheckBox)}
        assert switches == {"Alt+H", "Alt+C"}
        menu = mark_menu(person.window, Mark.PINNED, lambda _mark: None)
        marks = {named(action.shortcut()) for action in menu.actions()}
        assert switches | marks <= keys_of(PICKER)

    at_work(story)


def test_everything_one_can_wish_for_entries_is_on_the_sheet() -> None:
    assert {named(wish.value) for wish in Wish} <= keys_of(DAYS)


@pytest.mark.parametrize(
    ("places", "groups"),
    [
        (("entry/line.py", "entry/suggestions.py", "entry/chips.py", "entry/quick.py"), (ENTRY,)),
        (("entry/pasted_list.py", "entry/pasted_window.py"), (PASTED,)),
        (("day",), (DAYS, EDITING)),
        (("picker",), (PICKER,)),
    ],
    ids=lambda value: value[0] if isinstance(value[0], str) else "",
)
def test_no_key_is_listened_for_that_the_sheet_does_not_name(places: tuple[str, ...], groups: Any) -> None:
    bare = {key.rpartition("+")[2] for key in keys_of(*groups)}
    assert set(handled_in(*places)) - bare == set()


def test_the_line_understands_the_examples_as_the_sheet_says() -> None:
    now, index = datetime(2026, 3, 12, 11, 0), Index(CHOICES, one_typo_away)  # noqa: DTZ001  local, as people type
    means = {
        "1:30": lambda draft: draft.minutes == 90,
        "90m": lambda draft: draft.minutes == 90,
        "1.5h": lambda draft: draft.minutes == 90,
        "9-10:30": lambda draft: draft.minutes == 90,
        "25m ago": lambda draft: not draft.is_log and draft.ago_seconds == 25 * 60,
        "@9:30": lambda draft: not draft.is_log and draft.ago_seconds == 90 * 60,
        "yesterday": lambda draft: draft.day.isoformat() == "2026-03-11",
        "mon": lambda draft: draft.day.isoformat() == "2026-03-09",
        "12 mar": lambda draft: draft.day.isoformat() == "2026-03-12",
        "acme des": lambda draft: draft.phase is not None and draft.notes == "",
        "/acme des": lambda draft: draft.phase is not None and draft.notes == "",
        "'2 reviews": lambda draft: draft.minutes is None and draft.notes == "2 reviews",
    }
    assert set(means) == keys_of(WORDS)
    for words, is_meant in means.items():
        assert is_meant(parse_line(words, now, index)), words


def test_nothing_is_named_twice_in_one_place() -> None:
    for group in GROUPS:
        keys = [key for line in group.lines for key in line.keys]
        assert len(keys) == len(set(keys)) or group is ENTRY, group.title  # Enter does another thing on a chip
