"""Keys that work in every program, on a real X server: pressed, refused, laid out anew, and lost with it."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from keyboard import Keyboard
from screen import open_screen

from timeneye_desktop.domain.capability import Standing
from timeneye_desktop.domain.hotkey import HotkeyAction
from timeneye_desktop.system.hotkeys import Hotkeys, Press
from timeneye_desktop.system.hotkeys_x11 import X11Keys

PROGRAMS = ("Xvfb", "xdotool", "setxkbmap")
ABSENT = [program for program in PROGRAMS if shutil.which(program) is None]
PATIENCE = 20.0
TOGGLE, WINDOW, MINI = HotkeyAction.START_STOP, HotkeyAction.WINDOW, HotkeyAction.MINI

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="X11"),
    pytest.mark.skipif(
        bool(ABSENT) and not os.environ.get("CI"), reason=f"needs {', '.join(ABSENT)}, not on this machine"
    ),
]


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyboard]:
    """Of a screen of its own."""
    with ExitStack() as stack:
        monkeypatch.setenv("DISPLAY", open_screen(stack, os.environ))
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield Keyboard(dict(os.environ))


class Held:
    """What the keys did, as it came."""

    def __init__(self) -> None:
        self.heard: list[HotkeyAction] = []
        self.keys = Hotkeys([X11Keys], self._on_pressed)

    def _on_pressed(self, press: Press) -> None:
        self.heard.append(press.action)

    async def hears(self, *actions: HotkeyAction) -> None:
        """These and no others since the last time; the end is known by a key of ours that comes after them."""
        await eventually(lambda: len(self.heard) >= len(actions))
        assert self.heard == list(actions)
        self.heard.clear()


async def eventually(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not is_so():  # noqa: ASYNC110  a screen of other programs sets no event of ours
            await asyncio.sleep(0.01)


def test_a_key_is_heard_once_whatever_lock_is_on_and_however_long_it_is_held(keyboard: Keyboard) -> None:
    async def story() -> None:
        held = Held()
        await held.keys.hold({TOGGLE: "Ctrl+Alt+T", WINDOW: "Ctrl+Shift+!", MINI: "Meta+F9"})
        assert held.keys.standing is Standing.WORKS
        for lock in ("", "Num_Lock", "Caps_Lock"):
            if lock:
                keyboard.press(lock)
            keyboard.press("ctrl+alt+t", "ctrl+shift+1", "super+F9")
            await held.hears(TOGGLE, WINDOW, MINI)
        keyboard.press("Caps_Lock", "Num_Lock")
        keyboard.press("t", "ctrl+t", "ctrl+alt+shift+t", "alt+t")
        keyboard.hold("ctrl+alt+t")
        await asyncio.sleep(1)  # the screen repeats a key after 0.66 s
        keyboard.let_go("ctrl+alt+t")
        keyboard.press("super+F9")
        await held.hears(TOGGLE, MINI)
        await held.keys.end()

    asyncio.run(story())


def test_another_wish_takes_other_keys_at_once_and_leaving_frees_them(keyboard: Keyboard) -> None:
    async def story() -> None:
        ours, theirs = Held(), Held()
        await ours.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        await ours.keys.hold({TOGGLE: "Ctrl+Alt+U"})
        keyboard.press("ctrl+alt+t", "ctrl+alt+u")
        await ours.hears(TOGGLE)
        assert await theirs.keys.why_not(WINDOW, "Ctrl+Alt+T") == ""
        assert await theirs.keys.why_not(MINI, "Ctrl+Alt+U") == "hotkey-refused"
        await ours.keys.end()
        assert await theirs.keys.why_not(MINI, "Ctrl+Alt+U") == ""
        keyboard.press("ctrl+alt+u", "ctrl+alt+t")
        await theirs.hears(MINI, WINDOW)
        await theirs.keys.hold({})
        assert theirs.keys.standing is Standing.OFF
        await ours.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        assert ours.keys.standing is Standing.WORKS
        await ours.keys.end()

    asyncio.run(story())


def test_a_key_that_another_program_has_is_told_and_the_one_before_still_works(keyboard: Keyboard) -> None:
    async def story() -> None:
        ours, theirs = Held(), Held()
        await theirs.keys.hold({TOGGLE: "Ctrl+Alt+X"})
        await ours.keys.hold({TOGGLE: "Ctrl+Alt+T", WINDOW: "Ctrl+Alt+W"})
        assert await ours.keys.why_not(TOGGLE, "Ctrl+Alt+X") == "hotkey-refused"
        assert await ours.keys.why_not(TOGGLE, "Ctrl+Alt+W") == "hotkey-ours"
        assert await ours.keys.why_not(TOGGLE, "Ctrl+\u0416") == "hotkey-not-on-keyboard"
        assert await ours.keys.why_not(TOGGLE, "T") == "hotkey-bare"
        keyboard.press("ctrl+alt+x", "ctrl+alt+t", "ctrl+alt+w")
        await ours.hears(TOGGLE, WINDOW)
        await theirs.hears(TOGGLE)
        await ours.keys.hold({TOGGLE: "Ctrl+Alt+X", WINDOW: "Ctrl+Alt+W"})
        assert ours.keys.refusals == {TOGGLE: "hotkey-refused"}
        assert ours.keys.standing is Standing.LIMITED
        keyboard.press("ctrl+alt+w")
        await ours.hears(WINDOW)
        await ours.keys.end()
        await theirs.keys.end()

    asyncio.run(story())


def test_another_layout_moves_the_key_along_or_says_that_it_has_none(keyboard: Keyboard) -> None:
    async def story() -> None:
        held = Held()
        await held.keys.hold({TOGGLE: "Ctrl+Alt+Y", MINI: "Ctrl+Alt+\u00dc"})
        assert held.keys.refusals == {MINI: "hotkey-not-on-keyboard"}
        way: Any = held.keys._ways[0]
        before = set(way._held)
        keyboard.lay_out("de")
        await eventually(lambda: not held.keys.refusals)
        assert not before & {press for press, does in way._held.items() if does is TOGGLE}
        keyboard.press("ctrl+alt+y", "ctrl+alt+udiaeresis")
        await held.hears(TOGGLE, MINI)
        await held.keys.end()

    asyncio.run(story())


def test_keys_are_only_said_while_a_combination_is_recorded(keyboard: Keyboard) -> None:
    async def story() -> None:
        held, said = Held(), list[HotkeyAction]()
        await held.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        held.keys.divert(said.append)
        keyboard.press("ctrl+alt+t")
        await eventually(lambda: said == [TOGGLE])
        held.keys.divert(None)
        keyboard.press("ctrl+alt+t")
        await held.hears(TOGGLE)
        await held.keys.end()

    asyncio.run(story())


def test_a_screen_that_goes_away_takes_the_keys_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(stack: ExitStack) -> None:
        held = Held()
        await held.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        assert held.keys.standing is Standing.WORKS
        stack.close()
        await eventually(lambda: held.keys.standing is Standing.MISSING)
        assert held.keys.fix == "hotkeys-lost"
        assert await held.keys.why_not(WINDOW, "Ctrl+Alt+W") == "hotkeys-lost"
        await held.keys.end()

    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with ExitStack() as stack:
        monkeypatch.setenv("DISPLAY", open_screen(stack, os.environ))
        asyncio.run(story(stack), debug=False)


@pytest.mark.parametrize(
    ("display", "wayland", "fix"),
    [("", "", "hotkeys-no-portal"), (":0", "wayland-0", "hotkeys-no-portal"), ("nonsense", "", "hotkeys-lost")],
)
def test_without_an_x_server_of_our_own_nothing_is_held_and_it_says_so(
    monkeypatch: pytest.MonkeyPatch, display: str, wayland: str, fix: str
) -> None:
    async def story() -> None:
        held = Held()
        await held.keys.hold({TOGGLE: "Ctrl+Alt+T"})
        assert held.keys.standing is Standing.MISSING
        assert [found.fix for found in held.keys.capabilities()] == [fix]
        assert await held.keys.why_not(WINDOW, "Ctrl+Alt+W") == fix
        await held.keys.end()

    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    asyncio.run(story())


def test_without_the_library_the_page_can_say_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setitem(sys.modules, "Xlib", None)
    held = Held()
    asyncio.run(held.keys.hold({TOGGLE: "Ctrl+Alt+T"}))
    assert (held.keys.standing, held.keys.fix) == (Standing.MISSING, "hotkeys-no-library")
