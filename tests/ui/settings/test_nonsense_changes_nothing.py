"""What does a person see who types a value that cannot be, or whose disk takes nothing?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from world import eventually

from timeneye_desktop.domain.preferences import DEFAULT_PORT, DEFAULT_SERVER, Preferences, Theme

Run = Callable[..., None]

NONSENSE = [
    ("target_minutes", "99:00", "A target is a time up to 24 hours", "8:00"),
    ("target_minutes", "24:01", "A target is a time up to 24 hours", "8:00"),
    ("target_minutes", "-1h", "A target is a time up to 24 hours", "8:00"),
    ("target_minutes", "soon", "A target is a time up to 24 hours", "8:00"),
    ("target_minutes", " ", "A target is a time up to 24 hours", "8:00"),
    ("redirect_port", "80", "A port is a number from 1024 to 65535", str(DEFAULT_PORT)),
    ("redirect_port", "65536", "A port is a number from 1024 to 65535", str(DEFAULT_PORT)),
    ("redirect_port", "5e4", "A port is a number from 1024 to 65535", str(DEFAULT_PORT)),
    ("redirect_port", "9" * 200, "A port is a number from 1024 to 65535", str(DEFAULT_PORT)),
    ("redirect_port", "\u0665\u0664\u0663\u0662\u0661", "A port is a number from 1024 to 65535", str(DEFAULT_PORT)),
    ("server", "http://time.example.com", "The server address must begin with https://", DEFAULT_SERVER),
    ("server", "ftp://time.example.com", "The server address must begin with https://", DEFAULT_SERVER),
    ("server", "https://time example com", "This is not the address of a server", DEFAULT_SERVER),
    ("server", "https://me:pw@example.com", "This is not the address of a server", DEFAULT_SERVER),
    ("server", "https://", "This is not the address of a server", DEFAULT_SERVER),
    ("server", "https://<b>bold</b>", "This is not the address of a server", DEFAULT_SERVER),
]


@pytest.mark.parametrize(("name", "text", "sentence", "before"), NONSENSE)
def test_nonsense_is_explained_beside_the_field_and_the_old_value_holds(
    at_settings: Run, name: str, text: str, sentence: str, before: str
) -> None:
    async def story(person: Any) -> None:
        person.write(name, text)
        await person.hears(name, sentence)
        assert person.current == Preferences()
        assert person.find(name).text() == text, "what was typed can be mended"
        assert person.find(name).accessibleDescription() == person.problem(name)
        person.press(Qt.Key.Key_Tab)
        await eventually(lambda: person.find(name).text() == before, "nobody is left with a value that does not hold")
        await person.hears(name, sentence)
        assert person.stored == Preferences()

    at_settings(story)


@pytest.mark.parametrize("name", ["target_minutes", "redirect_port", "server"])
def test_leaving_with_nonsense_by_tab_says_so_too(at_settings: Run, name: str) -> None:
    async def story(person: Any) -> None:
        before = person.find(name).text()
        assert before
        person.write(name, "not this!", enter=False)
        person.press(Qt.Key.Key_Tab)
        await eventually(lambda: person.problem(name) != "", "it says why")
        await eventually(lambda: person.find(name).text() == before, "the old value is back")
        assert person.current == Preferences()

    at_settings(story)


def test_the_sentence_goes_as_soon_as_something_else_is_typed(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("redirect_port", "80")
        assert person.problem("redirect_port")
        person.write("redirect_port", "50080", enter=False)
        assert not person.problem("redirect_port")
        person.press(Qt.Key.Key_Return)
        await person.is_stored(redirect_port=50_080)
        person.write("server", "nonsense here")
        await person.hears("server", "This is not")
        person.write("server", "https://time.example.com")
        await person.is_stored(server="https://time.example.com")
        await eventually(lambda: not person.problem("server"), "nothing is wrong any more")

    at_settings(story)


def test_what_is_typed_while_the_last_value_is_being_saved_stays(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("server", "https://one.example.com")
        person.write("server", "http://two.example.com")  # at once
        await person.hears("server", "The server address")
        assert person.find("server").text() == "http://two.example.com"
        assert person.current.server == "https://one.example.com"

    at_settings(story)


def test_a_refused_server_leaves_the_one_before_and_not_the_first(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("server", "https://one.example.com")
        await person.is_stored(server="https://one.example.com")
        person.write("server", "http://two.example.com")
        await person.hears("server", "The server address")
        person.press(Qt.Key.Key_Escape)
        assert person.find("server").text() == "https://one.example.com"
        assert not person.problem("server")
        assert person.window.isVisible(), "Escape takes back one thing at a time"
        assert person.current.server == "https://one.example.com"

    at_settings(story)


def test_nonsense_does_not_survive_closing_the_window(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("redirect_port", "80", enter=False)
        person.window.close()
        assert person.said == ["A port is a number from 1024 to 65535."], "it is said where it can be seen"
        await person.open_again()
        assert person.find("redirect_port").text() == str(DEFAULT_PORT)
        assert not person.problem("redirect_port")
        assert person.current == Preferences()

    at_settings(story)


def test_a_server_refused_after_closing_is_told_in_the_main_window(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("server", "http://time.example.com", enter=False)
        person.window.close()
        await eventually(lambda: len(person.said) == 1, "it is said where it can be seen")
        assert person.said[0].startswith("The server address must begin")
        await person.open_again()
        assert person.find("server").text() == DEFAULT_SERVER
        assert person.current == Preferences()

    at_settings(story)


def test_a_choice_that_cannot_be_stored_holds_until_the_end_and_the_person_is_told(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        (person.office.paths.config / "preferences.json").mkdir()  # nothing can be stored under this name
        person.tab_to("theme")
        person.press(Qt.Key.Key_End)
        await person.hears("theme", "This could not be saved.")
        assert "holds until you quit" in person.problem("theme")
        assert person.current.theme is Theme.STRONG_DARK
        assert person.find("theme").currentText() == "High contrast, dark"
        person.window.close()
        await person.open_again()
        assert person.find("theme").currentText() == "High contrast, dark"
        assert person.stored.theme is Theme.SYSTEM
        (person.office.paths.config / "preferences.json").rmdir()
        person.tab_to("keep_in_tray")
        person.press(Qt.Key.Key_Space)
        await person.is_stored(keep_in_tray=False, theme=Theme.STRONG_DARK)

    at_settings(story)


def test_a_choice_made_by_closing_that_cannot_be_stored_is_told_in_the_main_window(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        (person.office.paths.config / "preferences.json").mkdir()
        person.write("target_minutes", "7h", enter=False)
        person.window.close()
        await eventually(lambda: len(person.said) == 1, "it is said where it can be seen")
        assert person.said[0].endswith("Your choice holds until you quit.")
        assert person.current.target_minutes == 420

    at_settings(story)
