"""Keys that work in every program are chosen with the keyboard alone, and what cannot be had is said."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from keyboard import Keyboard
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from screen import open_screen
from world import eventually

import timeneye_desktop
from timeneye_desktop.domain.capability import Standing
from timeneye_desktop.domain.hotkey import COMMANDS, FIELDS
from timeneye_desktop.system.hotkeys import Hotkeys
from timeneye_desktop.system.hotkeys_x11 import X11Keys
from timeneye_desktop.ui.settings.global_keys import NoKeys
from timeneye_desktop.ui.settings.key_words import key_sentence

Run = Callable[..., None]
ROOT = Path(timeneye_desktop.__file__).parent
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ABSENT = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
needs_screen = pytest.mark.skipif(
    bool(ABSENT) and not os.environ.get("CI"), reason=f"needs {', '.join(ABSENT)}, not on this machine"
)


def listen(person: Any, name: str) -> Any:
    """Only with the keyboard."""
    person.tab_to(name)
    person.press(Qt.Key.Key_Space)
    recorder = person.find(name)
    assert recorder.listens
    assert recorder.text() == "Press the keys..."
    return recorder


def test_a_combination_is_recorded_shown_spoken_and_stored(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        recorder = listen(person, "hotkey_start_stop")
        QTest.keyPress(recorder, Qt.Key.Key_Control)
        assert recorder.text() == "Ctrl+"
        QTest.keyPress(recorder, Qt.Key.Key_Alt, CTRL)
        assert recorder.text() == "Ctrl+Alt+"
        QTest.keyRelease(recorder, Qt.Key.Key_Alt)
        assert recorder.text() == "Press the keys..."
        person.press(Qt.Key.Key_T, CTRL | ALT)
        assert (recorder.text(), recorder.listens) == ("Ctrl+Alt+T", False)
        assert recorder.accessibleName() == "Start or stop the timer: Ctrl+Alt+T"
        assert person.focus is recorder
        await person.is_stored(hotkey_start_stop="Ctrl+Alt+T")
        person.press(Qt.Key.Key_Backspace)
        await person.is_stored(hotkey_start_stop="")
        assert recorder.text() == "None"

    at_settings(story)


def test_keys_of_the_window_are_keys_like_others_while_it_listens(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        listen(person, "hotkey_window")
        person.press(Qt.Key.Key_W, CTRL)
        await person.is_stored(hotkey_window="Ctrl+W")
        assert person.window.isVisible()
        assert person.find("hotkey_window_note").text().startswith("Programs use keys like these")
        listen(person, "hotkey_window")
        person.press(Qt.Key.Key_Return, CTRL)
        await person.is_stored(hotkey_window="Ctrl+Return")

    at_settings(story)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_one_can_leave_without_choosing(at_settings: Run, key: Qt.Key) -> None:
    async def story(person: Any) -> None:
        await person.desk.settings.change(hotkey_pause="Ctrl+Alt+P")
        person.window.refresh()
        recorder = listen(person, "hotkey_pause")
        person.press(key)
        assert (recorder.listens, recorder.text()) == (False, "Ctrl+Alt+P")
        assert person.window.isVisible()
        assert (person.focus is recorder) == (key is Qt.Key.Key_Escape)
        assert person.current.hotkey_pause == "Ctrl+Alt+P"

    at_settings(story)


@pytest.mark.parametrize(
    ("key", "held", "sentence"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, "This key alone is for typing."),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "This key alone is for typing."),
        (Qt.Key.Key_K, SHIFT, "Shift alone is for typing."),
        (Qt.Key.Key_Muhenkan, CTRL, "This key cannot be used here."),
        (Qt.Key.Key_T, CTRL | ALT, "Another row here has these keys."),
    ],
)
@needs_screen
def test_what_cannot_be_is_explained_and_the_old_keys_hold(
    at_settings: Run, keyboard: Keyboard, key: Qt.Key, held: Qt.KeyboardModifier, sentence: str
) -> None:
    async def story(person: Any) -> None:
        await person.desk.settings.change(hotkey_start_stop="Ctrl+Alt+T", hotkey_mini="Ctrl+Alt+M")
        keys = await holding(person)
        listen(person, "hotkey_mini")
        person.press(key, held)
        await person.hears("hotkey_mini", sentence)
        assert person.current.hotkey_mini == "Ctrl+Alt+M"
        assert str(keys._held[FIELDS["hotkey_mini"]]) == "Ctrl+Alt+M"
        await keys.end()

    at_settings(story)


@needs_screen
def test_keys_of_another_program_are_told_and_the_old_ones_still_work(at_settings: Run, keyboard: Keyboard) -> None:
    async def story(person: Any) -> None:
        await person.desk.settings.change(hotkey_mini="Ctrl+Alt+M")
        others, keys = Hotkeys([X11Keys], lambda _press: None), await holding(person)
        await others.hold({FIELDS["hotkey_mini"]: "Ctrl+Alt+X"})
        recorder = listen(person, "hotkey_mini")
        person.press(Qt.Key.Key_X, CTRL | ALT)
        await person.hears("hotkey_mini", "Another program has these keys")
        await eventually(lambda: recorder.text() == "Ctrl+Alt+M", "the old ones are shown again")
        assert person.current.hotkey_mini == "Ctrl+Alt+M"
        assert str(keys._held[FIELDS["hotkey_mini"]]) == "Ctrl+Alt+M"
        await others.end()
        await keys.end()

    at_settings(story)


@needs_screen
def test_keys_that_are_ours_already_say_whose_they_are_and_do_nothing(at_settings: Run, keyboard: Keyboard) -> None:
    """The screen gives them to us before the window."""

    async def story(person: Any) -> None:
        await person.desk.settings.change(hotkey_start_stop="Ctrl+Alt+T", hotkey_mini="Ctrl+Alt+M")
        done: list[object] = []
        keys = await holding(person, done)
        recorder = listen(person, "hotkey_mini")
        keyboard.press("ctrl+alt+t")
        await person.hears("hotkey_mini", "Another row here has these keys")
        assert recorder.listens
        keyboard.press("ctrl+alt+m")
        await eventually(lambda: not recorder.listens, "its own keys are taken once more")
        assert (recorder.text(), done) == ("Ctrl+Alt+M", [])
        keyboard.press("ctrl+alt+m")
        await eventually(lambda: len(done) == 1, "afterwards they do what they do")
        await keys.end()

    at_settings(story)


def test_every_reason_that_is_given_is_a_sentence() -> None:
    files = [ROOT / "domain" / "hotkey.py", *(ROOT / "system").glob("hotkeys*.py")]
    given = {key for file in files for key in re.findall(r'"(hotkeys?-[a-z0-9-]+)"', file.read_text(encoding="utf-8"))}
    of_the_page = {"hotkeys-refused"}
    assert len(given) > 9
    assert all(key_sentence(key) for key in given - of_the_page)


class NoneGiven(NoKeys):
    standing = Standing.MISSING
    fix = "hotkeys-no-portal"


def test_where_no_keys_are_given_the_commands_to_bind_can_be_copied(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        assert not person.sees("hotkey_window_command")
        person.window.key_rows.keys = NoneGiven()
        person.window.refresh()
        assert "This desktop gives no keys to programs." in person.texts
        assert not any(person.find(name).isEnabled() for name in FIELDS)
        for name, action in FIELDS.items():
            if action in COMMANDS:
                person.tab_to(f"copy_{name}_command")
                person.press(Qt.Key.Key_Space)
                assert QGuiApplication.clipboard().text() == COMMANDS[action]

    at_settings(story)


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyboard]:
    if sys.platform != "linux":
        pytest.skip("X11")
    with ExitStack() as stack:
        monkeypatch.setenv("DISPLAY", open_screen(stack, os.environ))
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield Keyboard(dict(os.environ))


async def holding(person: Any, done: list[object] | None = None) -> Hotkeys:
    """The window asks for real keys of a real screen."""
    keys = Hotkeys([X11Keys], (done if done is not None else []).append)
    await keys.hold({action: getattr(person.current, name) for name, action in FIELDS.items()})
    person.window.key_rows.keys = keys
    person.window.refresh()
    return keys
