"""Does the switch show what the system says, and say why where it cannot be turned?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from world import eventually

NAME = "timeneye-desktop.desktop"


async def turn(person: Any) -> None:
    person.find("autostart").setFocus()
    person.press(Qt.Key.Key_Space)


def test_it_is_off_and_one_key_turns_it_on_and_off(at_settings: Callable[..., None], tmp_path: Path) -> None:
    async def story(person: Any) -> None:
        file = tmp_path / "autostart" / NAME
        assert not person.find("autostart").isChecked()
        await turn(person)
        await eventually(file.exists, "it is written")
        assert person.find("autostart").isChecked()
        assert person.find("autostart").hasFocus()
        await turn(person)
        await eventually(lambda: not file.exists(), "it is gone")

    at_settings(story)


def test_what_was_changed_elsewhere_meanwhile_is_shown(at_settings: Callable[..., None], tmp_path: Path) -> None:
    async def story(person: Any) -> None:
        file = tmp_path / "autostart" / NAME
        await turn(person)
        await eventually(file.exists, "it is written")
        file.write_text(file.read_text() + "Hidden=true\n")
        person.window.close()
        await person.open_again()
        await eventually(lambda: not person.find("autostart").isChecked(), "it is off")

    at_settings(story)


def test_where_it_cannot_be_written_it_stays_off_and_says_so(at_settings: Callable[..., None], tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")

    async def story(person: Any) -> None:
        await turn(person)
        await person.hears("autostart", "What starts by itself")
        assert not person.find("autostart").isChecked()

    at_settings(story)


def test_the_search_finds_it(at_settings: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        person.look_for("login")
        assert person.sees("autostart")
        assert not person.sees("theme")

    at_settings(story)
