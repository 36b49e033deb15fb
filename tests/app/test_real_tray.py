"""Does the app live in a real tray, on a real session bus, beside a real key ring?

Starts a desktop of its own: Xvfb for the screen, trayer for the tray, dbus-run-session for the bus and gnome-keyring
for the secrets. `.ci/run` installs all four.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import Any

import pytest
from launches import near_home
from screen import open_screen
from session import SILENCE, open_bus, open_keyring, running

from timeneye_desktop.app.qt_libraries import missing, needed
from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.store.documents import AccountFile
from timeneye_desktop.system.autostart_xdg import DesktopEntry, read_exec
from timeneye_desktop.system.own_command import own_command
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths

PROGRAMS = ("Xvfb", "trayer", "xwininfo", "dbus-run-session", "gnome-keyring-daemon")
ABSENT = [program for program in PROGRAMS if shutil.which(program) is None] + [
    library.name for library in missing(needed({"QT_QPA_PLATFORM": "xcb"}))
]
PATIENCE = 20.0
"""Seconds anything may take to appear."""

pytestmark = pytest.mark.skipif(
    bool(ABSENT) and not os.environ.get("CI"), reason=f"a real desktop needs {', '.join(ABSENT)}, not on this machine"
)


def eventually(what: str, look: Callable[[], Any], seconds: float = PATIENCE) -> Any:
    """What `look` finds, as soon as it finds something."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        if time.monotonic() > deadline:
            pytest.fail(f"not within {seconds:.0f} s: {what}")
        time.sleep(0.05)
    return found


@dataclass(frozen=True, slots=True)
class Desktop:
    """A screen, a bus, a key ring and a tray; `environment` is what a program started there sees."""

    environment: Mapping[str, str]

    def ask_screen(self, *words: str) -> str:
        command = ["xwininfo", *words]
        done = subprocess.run(command, env=dict(self.environment), capture_output=True, text=True, check=False)  # noqa: S603  ours
        return done.stdout

    def windows(self) -> list[str]:
        """All windows, one a line, children indented beneath their parent."""
        return self.ask_screen("-root", "-tree").splitlines()

    def docked(self) -> list[str]:
        """The windows inside the tray's panel."""
        lines = self.windows()
        depths = [len(line) - len(line.lstrip()) for line in lines]
        panel = next((number for number, line in enumerate(lines) if '"panel"' in line), len(lines) - 1)
        below = zip(lines[panel + 1 :], depths[panel + 1 :], strict=True)
        return [line for line, _ in takewhile(lambda row: row[1] > depths[panel], below)]

    def shown(self) -> list[str]:
        """The windows of an application's size that can be seen."""
        large = (re.match(r"\s*(0x[0-9a-f]+) .*\)  \d{3,}x\d{2,}\+", line) for line in self.windows())
        return [found.string for found in large if found and "IsViewable" in self.ask_screen("-id", found.group(1))]

    def tell(self, program: str) -> Any:
        """What a Python program prints, read as JSON."""
        command = [sys.executable, "-c", program]
        done = subprocess.run(  # noqa: S603  the programs stand below
            command, env=dict(self.environment), capture_output=True, text=True, timeout=30, check=False
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def desktop(tmp_path: Path, home: Path) -> Iterator[Desktop]:
    """A desktop nobody else uses, in a home of its own."""
    assert not ABSENT, f"CI has to install {', '.join(ABSENT)}"
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "CI", "LD_LIBRARY_PATH") if name in os.environ}
    environment = kept | {
        "HOME": str(tmp_path / "person"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "TIMENEYE_DESKTOP_HOME": str(home),
        "QT_QPA_PLATFORM": "xcb",
    }
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        Path(environment[name]).mkdir(mode=0o700)
    with ExitStack() as stack:
        environment["DISPLAY"] = open_screen(stack, environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = open_bus(stack, environment)
        open_keyring(stack, environment)
        stack.enter_context(running(["trayer", "--edge", "top", "--widthtype", "request"], environment, **SILENCE))
        desktop = Desktop(environment)
        eventually("the panel that holds the tray", lambda: any('"panel"' in line for line in desktop.windows()))
        yield desktop


ASK_FOR_THE_TRAY = """
import json, sys
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
app = QApplication(sys.argv[:1])
print(json.dumps([app.platformName(), QSystemTrayIcon.isSystemTrayAvailable()]))
"""

ASK_FOR_THE_KEY_RING = """
import json, keyring
keyring.set_password("timeneye-desktop-test", "somebody", "something")
print(json.dumps([type(keyring.get_keyring()).__module__, keyring.get_password("timeneye-desktop-test", "somebody")]))
"""


def test_qt_sees_the_tray(desktop: Desktop) -> None:
    eventually("a tray that Qt sees", lambda: desktop.tell(ASK_FOR_THE_TRAY) == ["xcb", True])


def test_the_key_ring_keeps_a_secret(desktop: Desktop) -> None:
    kept = eventually("a key ring", lambda: desktop.tell(ASK_FOR_THE_KEY_RING))
    assert kept == ["keyring.backends.SecretService", "something"]


def test_the_app_docks_its_icon_shows_its_window_and_ends_when_asked(desktop: Desktop) -> None:
    command = [str(Path(sys.executable).with_name("timeneye-desktop")), "--demo"]
    with running(command, desktop.environment, stderr=subprocess.PIPE) as app:

        def has_ours(windows: Callable[[], list[str]]) -> bool:
            if app.poll() is not None:
                assert app.stderr is not None
                pytest.fail(f"the app ended with {app.returncode}: {app.stderr.read().decode()[-2000:]}")
            return any("timeneye" in window.lower() for window in windows())

        eventually("the icon in the tray", lambda: has_ours(desktop.docked))
        eventually("the main window", lambda: has_ours(desktop.shown))
        app.send_signal(signal.SIGTERM)
        assert app.wait(timeout=10) == 0


def test_a_second_launch_gets_the_quick_bar_or_the_window_of_the_app_in_the_tray(desktop: Desktop) -> None:
    command = [sys.executable, "-m", "timeneye_desktop"]
    with near_home() as folder:
        there = replace(desktop, environment=desktop.environment | {HOME_VARIABLE: str(folder)})
        somebody_worked_in(folder)

        def launch(*words: str) -> None:
            done = subprocess.run(  # noqa: S603  our own words
                [*command, *words], env=dict(there.environment), capture_output=True, timeout=60, check=False
            )
            assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")

        def shows(title: str) -> bool:
            return any(f'"{title}' in window for window in there.shown())

        with running([*command, "--hidden"], there.environment) as app:
            eventually("the icon in the tray", lambda: any("timeneye" in row.lower() for row in there.docked()))
            assert there.shown() == []
            launch("--quick-entry")
            eventually("the quick-entry bar", lambda: shows("Quick entry"))
            assert not shows("Timeneye")
            launch()
            eventually("the main window", lambda: shows("Timeneye"))
            app.send_signal(signal.SIGTERM)
            assert app.wait(timeout=30) == 0


def test_what_the_desktop_starts_at_sign_in_comes_up_hidden(desktop: Desktop, tmp_path: Path) -> None:
    with near_home() as folder:
        starter = DesktopEntry(tmp_path, (*own_command(), "--hidden"), {HOME_VARIABLE: str(folder)})
        asyncio.run(starter.turn(on=True))
        entry = (tmp_path / "timeneye-desktop.desktop").read_text().splitlines()
        words = read_exec(next(line.removeprefix("Exec=") for line in entry if line.startswith("Exec=")))
        somebody_worked_in(folder)
        with running(words, desktop.environment) as app:
            eventually("the icon in the tray", lambda: any("timeneye" in row.lower() for row in desktop.docked()))
            assert desktop.shown() == []
            app.send_signal(signal.SIGTERM)
            assert app.wait(timeout=30) == 0


def somebody_worked_in(home: Path) -> None:
    """An account is known there; its token is gone, so nothing is asked of a server."""
    paths = find_paths({HOME_VARIABLE: str(home)})
    paths.make()
    account = Account("somebody", "http://127.0.0.1:9", Person("7", "Kim Park"))
    AccountFile(paths.config / "accounts.json").remember(account)


def test_a_diagnosis_names_the_tray_and_the_key_ring(desktop: Desktop) -> None:
    command = [sys.executable, "-m", "timeneye_desktop", "--diagnose"]

    def told() -> list[str]:
        done = subprocess.run(command, env=dict(desktop.environment), capture_output=True, text=True, check=False)  # noqa: S603  ours
        return done.stdout.splitlines()

    eventually("the tray and the key ring are told", lambda: told()[-2:] == FOUND)


FOUND = ["  keyring    keyring.backends.SecretService.Keyring", "  tray       there is one"]
