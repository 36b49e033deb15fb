"""Does the search find a setting by whatever somebody may call it, and does everybody find the way back?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

Run = Callable[..., None]
ALL = ("target_minutes", "theme", "language", "tray_click", "keep_in_tray", "server", "redirect_port")


def shown(person: Any) -> set[str]:
    return {name for name in ALL if person.sees(name)}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("dark", {"theme"}),
        ("DARK night", {"theme"}),
        ("icon click", {"tray_click"}),
        ("click icon", {"tray_click"}),
        ("tray", {"tray_click", "keep_in_tray"}),
        ("Connection", {"server", "redirect_port"}),
        ("c\u00f4nnection", {"server", "redirect_port"}),
        ("callback port", {"redirect_port"}),
        ("goal", {"target_minutes"}),
        ("url", {"server", "redirect_port"}),
    ],
)
def test_words_in_any_order_narrow_the_page(at_settings: Run, asked: str, found: set[str]) -> None:
    async def story(person: Any) -> None:
        assert shown(person) == set(ALL)
        person.look_for(asked)
        assert shown(person) == found
        assert not person.sees("nothing_found")

    at_settings(story)


@pytest.mark.parametrize("asked", ["sign out", "log out", "lind mara", "track.timeneye"])
def test_the_way_out_is_found(at_settings: Run, asked: str) -> None:
    async def story(person: Any) -> None:
        person.look_for(asked)
        assert person.sees("sign_out")
        person.look_for("night")
        assert not person.sees("sign_out")

    at_settings(story)


def test_titles_of_sections_without_a_hit_go_too(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        assert "Appearance" in person.texts
        person.look_for("callback")
        assert "Connection" in person.texts
        assert "Appearance" not in person.texts
        assert "Tray" not in person.texts.splitlines()

    at_settings(story)


def test_no_hit_is_said_and_escape_shows_everything_again(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        assert not person.sees("nothing_found")
        person.look_for("<b>zebra</b>")
        assert shown(person) == set()
        assert person.sees("nothing_found")
        person.press(Qt.Key.Key_Escape)
        assert person.find("search").text() == ""
        assert shown(person) == set(ALL)
        assert not person.sees("nothing_found")
        assert person.window.isVisible()
        person.press(Qt.Key.Key_Escape)
        assert not person.window.isVisible()

    at_settings(story)


def test_escape_from_a_found_setting_goes_back_to_the_search_first(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.look_for("dark")
        person.press(Qt.Key.Key_Tab)
        assert person.focus.objectName() == "theme", "Tab leads from the search to what it found"
        person.press(Qt.Key.Key_Escape)
        assert person.window.isVisible()
        assert person.focus.objectName() == "search"
        assert shown(person) == set(ALL)

    at_settings(story)


def test_opening_again_begins_with_everything_and_the_focus_in_the_search(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        assert person.focus.objectName() == "search"
        person.look_for("dark")
        person.window.close()
        await person.open_again()
        assert person.focus.objectName() == "search"
        assert person.find("search").text() == ""
        assert shown(person) == set(ALL)
        person.tab_to("server")
        person.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert person.focus.objectName() == "search"

    at_settings(story)
