"""Each key that works in every program does what the settings say, from the moment they say it until the end."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from a_program import Life
from app.conftest import Tell
from keyboard import Keyboard
from screen import open_screen
from world import eventually

from timeneye_desktop.domain.capability import Ability, Standing
from timeneye_desktop.domain.hotkey import HotkeyAction
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.system.hotkeys import Hotkeys
from timeneye_desktop.system.hotkeys_x11 import X11Keys
from timeneye_desktop.ui.doors import Door

ABSENT = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="X11"),
    pytest.mark.skipif(
        bool(ABSENT) and not os.environ.get("CI"), reason=f"needs {', '.join(ABSENT)}, not on this machine"
    ),
]


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyboard]:
    """Of another screen than the windows are on: a key reaches us from there by nothing but our grab."""
    with ExitStack() as stack:
        monkeypatch.setenv("DISPLAY", open_screen(stack, os.environ))
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield Keyboard(dict(os.environ))


def standing(life: Life) -> Standing:
    return next(found.standing for found in life.program.computer.capabilities() if found.ability is Ability.HOTKEYS)


def test_a_choice_takes_its_key_at_once_and_the_end_gives_it_back(live: Tell, keyboard: Keyboard) -> None:
    async def story(life: Life) -> None:
        await life.at_work()
        await eventually(lambda: standing(life) is Standing.OFF, "none is preset, and it was looked for")
        tracking = life.desktop.desk.tracking
        for row in tracking.timers:
            await tracking.discard(row.timer.lid)
        await life.log("worked before")
        await life.office.settings.change(hotkey_start_stop="Ctrl+Alt+T", hotkey_pause="Ctrl+Alt+P")
        await eventually(lambda: standing(life) is Standing.WORKS, "the keys are taken")
        keyboard.press("ctrl+alt+t")
        await eventually(lambda: tracking.current is not None, "a timer runs")
        for state in (TimerState.PAUSED, TimerState.RUNNING):
            keyboard.press("ctrl+alt+p")
            await eventually(lambda state=state: tracking.current.timer.state is state, f"it is {state.value}")
        await life.office.settings.change(hotkey_start_stop="Ctrl+Alt+U")
        others = Hotkeys([X11Keys], lambda _press: None)
        await eventually(lambda: is_free(others, "Ctrl+Alt+T"), "the old key is free")
        keyboard.press("ctrl+alt+u")
        await eventually(lambda: tracking.current is None, "the new one stops it")
        await life.program.end()
        assert await is_free(others, "Ctrl+Alt+U")
        await others.end()

    live(story)


async def is_free(others: Hotkeys, keys: str) -> bool:
    return not await others.why_not(HotkeyAction.MINI, keys)


def test_keys_lead_to_the_windows(live: Tell, keyboard: Keyboard) -> None:
    async def story(life: Life) -> None:
        await life.office.settings.change(
            hotkey_window="Ctrl+Alt+W", hotkey_quick_entry="Ctrl+Alt+Q", hotkey_mini="Ctrl+Alt+M"
        )
        await life.at_work()
        await eventually(lambda: standing(life) is Standing.WORKS, "the keys are taken")
        desktop = life.desktop
        desktop.window.hide()
        keyboard.press("ctrl+alt+q")
        await eventually(desktop.quick.isVisible, "the quick-entry bar is there")
        assert not desktop.window.isVisible()
        desktop.quick.hide()
        for is_shown in (True, False):
            keyboard.press("ctrl+alt+m")
            shown = lambda is_shown=is_shown: (Door.MINI in desktop.windows.open) is is_shown  # noqa: E731  said once
            await eventually(shown, "the mini timer comes and goes")
        keyboard.press("ctrl+alt+w")
        await eventually(desktop.window.isVisible, "the window is there")

    live(story)


def test_before_anybody_is_signed_in_a_key_leads_to_the_first_page(live: Tell, keyboard: Keyboard) -> None:
    async def story(life: Life) -> None:
        await life.office.settings.change(hotkey_start_stop="Ctrl+Alt+T")
        await life.program.begin(demo=False, hidden=False)
        await eventually(lambda: standing(life) is Standing.WORKS, "the keys are taken")
        page = life.program.first_run
        assert page is not None
        page.showMinimized()
        keyboard.press("ctrl+alt+t")
        await eventually(lambda: not page.isMinimized(), "the first page comes forward")

    live(story)
