"""Does a key pressed in another program start a timer, and does the quick-entry bar give the keyboard back?

The real program on a desktop of its own, X server, window manager, tray, bus and key ring, beside a Timeneye server.
"""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from keyboard import Keyboard
from launches import near_home
from screen import open_screen
from session import SILENCE, open_bus, open_keyring, running
from world import a_known_world

from timeneye_desktop.app.qt_libraries import missing, needed
from timeneye_desktop.app.server_rows import rows_on_server
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.hotkey import COMMANDS, HotkeyAction
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.store.documents import PreferenceFile
from timeneye_desktop.system.hotkeys import Hotkeys
from timeneye_desktop.system.hotkeys_x11 import X11Keys
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths

PROGRAMS = ("Xvfb", "openbox", "trayer", "xdotool", "xwininfo", "dbus-run-session", "gnome-keyring-daemon")
ABSENT = [program for program in PROGRAMS if shutil.which(program) is None] + [
    library.name for library in missing(needed({"QT_QPA_PLATFORM": "xcb"}))
]
PATIENCE = 60.0
LETTER = "Letter to a customer"
START_STOP, PAUSE = HotkeyAction.START_STOP, HotkeyAction.PAUSE
pytestmark = pytest.mark.skipif(
    bool(ABSENT) and not os.environ.get("CI"), reason=f"a real desktop needs {', '.join(ABSENT)}, not on this machine"
)
KEEP = """
import asyncio, sys
from timeneye_desktop.auth.vault import KeyringVault
from timeneye_desktop.domain.account import Tokens
from timeneye_desktop.domain.secret import Secret

async def keep(key, token):
    vault = KeyringVault()
    await vault.keep_tokens(key, Tokens(Secret(token), Secret("none"), None))
    return vault.session_only

sys.exit(asyncio.run(keep(*sys.argv[1:])))
"""
EDITOR = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit

app = QApplication(sys.argv)
editor = QLineEdit()
editor.setWindowTitle(sys.argv[1])
editor.textChanged.connect(lambda text: print(text, flush=True))
editor.show()
app.exec()
"""
"""Somebody else's program; it says what is typed into it."""


def eventually(what: str, look: Callable[[], Any]) -> Any:
    deadline = time.monotonic() + PATIENCE
    while not (found := look()):
        assert time.monotonic() < deadline, what
        time.sleep(0.05)
    return found


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Mapping[str, str]]:
    """The environment of a session there."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "CI", "LD_LIBRARY_PATH") if name in os.environ}
    environment = kept | {
        "HOME": str(tmp_path / "person"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "QT_QPA_PLATFORM": "xcb",
        "PATH": os.pathsep.join([str(tmp_path), os.environ["PATH"]]),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        Path(environment[name]).mkdir(mode=0o700)
    terminal = tmp_path / "timeneye"
    terminal.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m timeneye_desktop.app.terminal "$@"\n')
    terminal.chmod(0o700)
    with near_home() as folder, ExitStack() as stack:
        environment[HOME_VARIABLE] = str(folder)
        environment["DISPLAY"] = open_screen(stack, environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = open_bus(stack, environment)
        open_keyring(stack, environment)
        stack.enter_context(running(["openbox"], environment, **SILENCE))
        stack.enter_context(running(["trayer", "--edge", "top", "--widthtype", "request"], environment, **SILENCE))
        yield environment


class Session:
    """A person who writes a letter, with the program in the tray."""

    def __init__(self, environment: Mapping[str, str], sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self.environment, self.sandbox = dict(environment), sandbox
        self.keyboard = Keyboard(self.environment)
        self.letter: list[str] = []
        monkeypatch.setenv(HOME_VARIABLE, self.environment[HOME_VARIABLE])
        monkeypatch.setenv("DISPLAY", self.environment["DISPLAY"])
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)

    async def somebody_worked_here(self, **hotkeys: str) -> PhaseChoice:
        """So there is something a timer can be started on."""
        async with a_known_world(self.sandbox) as world:
            world.office.accounts.remember(world.account)
            for row in world.desk.tracking.timers:
                await world.desk.tracking.discard(row.timer.lid)
            await world.desk.entries.log(world.work(25, "before"))
            await world.quiet()
            PreferenceFile(find_paths().config / "preferences.json").save(replace(Preferences(), **hotkeys))
            self._in_key_ring(world.account.key, world.token)
            return world.phases[0]

    def _in_key_ring(self, *words: str) -> None:
        command = [sys.executable, "-c", KEEP, *words]
        eventually(
            "the key ring keeps it",
            lambda: subprocess.run(command, env=self.environment, timeout=PATIENCE, check=False).returncode == 0,  # noqa: S603  ours
        )

    def run(self, command: str) -> None:
        """As the desktop runs what is bound to a key."""
        done = subprocess.run(  # noqa: S603  our own words
            shlex.split(command), env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        assert done.stderr == ""

    def status(self) -> Any:
        """As the terminal tells it."""
        command = [sys.executable, "-m", "timeneye_desktop.app.terminal", "status", "--json"]
        done = subprocess.run(  # noqa: S603  our own words
            command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return json.loads(done.stdout)

    def rows(self) -> list[str]:
        """The notes of today's entries on the server."""
        today = date.today().isoformat()  # noqa: DTZ011  the person's own date
        return [row["notes"] for row in rows_on_server(self.sandbox, {today})]

    def in_front(self) -> str:
        """The title of the window that has the keyboard."""
        return self._asked("getactivewindow", "getwindowname")

    def is_shown(self, title: str) -> bool:
        return bool(self._asked("search", "--onlyvisible", "--name", title))

    def _asked(self, *words: str) -> str:
        done = subprocess.run(  # noqa: S603  our own words
            ["xdotool", *words],  # noqa: S607  of this computer
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return done.stdout.strip()

    def is_free(self, keys: str) -> bool:
        """Whether another program may have them."""

        async def ask() -> bool:
            others = Hotkeys([X11Keys], lambda _press: None)
            why = await others.why_not(HotkeyAction.WINDOW, keys)
            await others.end()
            return not why

        return asyncio.run(ask())

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A letter, in a program of somebody else."""
        with running([sys.executable, "-c", EDITOR, LETTER], self.environment, stdout=subprocess.PIPE) as editor:
            assert editor.stdout is not None
            said = editor.stdout
            Thread(target=lambda: self.letter.extend(line.decode().strip() for line in said), daemon=True).start()
            eventually("the letter is in front", lambda: self.in_front() == LETTER)
            yield


@pytest.fixture
def session(desktop: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    with Sandbox() as sandbox:
        yield Session(desktop, sandbox, monkeypatch)


def test_a_key_starts_and_stops_the_timer_and_the_quick_bar_gives_the_keyboard_back(session: Session) -> None:
    phase = asyncio.run(
        session.somebody_worked_here(
            hotkey_start_stop="Ctrl+Alt+T", hotkey_quick_entry="Ctrl+Alt+Q", hotkey_window="Ctrl+Alt+W"
        )
    )
    keyboard, command = session.keyboard, [sys.executable, "-m", "timeneye_desktop", "--hidden"]
    with running(command, session.environment) as app, session.writing():
        eventually("the keys are taken", lambda: not session.is_free("Ctrl+Alt+T"))
        before = len(session.rows())
        keyboard.press("ctrl+alt+t")
        eventually("a timer runs", lambda: session.status()["timer"] is not None)
        keyboard.press("Num_Lock", "ctrl+alt+t", "Num_Lock")
        eventually("it was stopped and logged", lambda: session.status()["timer"] is None)
        eventually("its row is on Timeneye", lambda: len(session.rows()) == before + 1)
        assert session.in_front() == LETTER

        keyboard.press("ctrl+alt+q")
        eventually("the bar has the keyboard", lambda: session.in_front().startswith("Quick entry"))
        keyboard.type(f"{phase.project} {phase.phase} 0:05 by key")
        keyboard.press("Return")
        eventually("what was typed is on Timeneye", lambda: "by key" in session.rows())
        eventually("the letter has the keyboard again", lambda: session.in_front() == LETTER)
        keyboard.type("Dear")
        eventually("one goes on writing", lambda: session.letter[-1:] == ["Dear"])
        assert not session.is_shown("^Timeneye")

        for action, state in (START_STOP, "running"), (PAUSE, "paused"), (PAUSE, "running"), (START_STOP, None):
            session.run(COMMANDS[action])
            timer = session.status()["timer"]
            assert (timer and timer["state"]) == state, "a command to bind does the same"

        keyboard.press("ctrl+alt+w")
        eventually("the window comes to the front", lambda: session.in_front().startswith("Timeneye"))
        app.send_signal(signal.SIGTERM)
        assert app.wait(timeout=PATIENCE) == 0
        assert session.is_free("Ctrl+Alt+T")
