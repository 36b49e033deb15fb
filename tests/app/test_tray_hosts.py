"""Is the real program where its tray is, with real panels that are missing, late, killed and back again?"""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from buses import emit, needs_mock, open_mock, send, teach
from launches import COMMAND, near_home, place
from panels import LACKING, trayer, xfce_panel
from screen import open_screen
from session import open_bus, running

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.store.documents import AccountFile
from timeneye_desktop.system.channel_ask import ask
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths

PATIENCE = 30.0
KEPT = ("PATH", "PYTHONPATH", "LANG", "LD_LIBRARY_PATH", "PYTHON_KEYRING_BACKEND")
WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"

pytestmark = pytest.mark.skipif(
    bool(LACKING) and not os.environ.get("CI"), reason=f"real panels need {', '.join(LACKING)}, not on this machine"
)


class Session:
    """A screen, perhaps a bus, and somebody's home; nobody shows a tray yet."""

    def __init__(self, stack: ExitStack, home: Path, *, has_bus: bool) -> None:
        assert not LACKING, f"CI has to install {', '.join(LACKING)}"
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        run = home / "run"
        run.mkdir(mode=0o700)
        self._home, self._stack = home / "app", stack
        self.environment: dict[str, str] = kept | {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(run),
            HOME_VARIABLE: str(home / "app"),
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/nobody",
            "NO_AT_BRIDGE": "1",
        }
        self.environment["DISPLAY"] = open_screen(stack, self.environment)
        if has_bus:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = open_bus(stack, self.environment)

    def start(self, *words: str) -> None:
        """The program of somebody who worked here before; their token is gone, so no server is asked."""
        paths = find_paths({HOME_VARIABLE: self.environment[HOME_VARIABLE]})
        paths.make()
        account = Account("somebody", "http://127.0.0.1:9", Person("7", "Kim Park"))
        AccountFile(paths.config / "accounts.json").remember(account)
        self._home /= "demo" if "--demo" in words else ""
        self.app = self._stack.enter_context(running([*COMMAND, *words], self.environment, stderr=subprocess.PIPE))
        self.until("it is at work", lambda: self.status().get("open"))

    def until(self, what: str, look: Callable[[], Any]) -> Any:
        """What `look` finds, as soon as it finds something."""
        deadline = time.monotonic() + PATIENCE
        while not (found := look()):
            if self.app.poll() is not None:
                pytest.fail(f"it ended with {self.app.returncode}: {self.app.stderr.read().decode()[-2000:]}")
            assert time.monotonic() < deadline, f"not within {PATIENCE:.0f} s: {what}; {self.status()}"
            time.sleep(0.05)
        return found

    def status(self) -> dict[str, Any]:
        """What the program says of itself."""
        told = asyncio.run(ask(place(self._home), "status"))
        return json.loads(told) if told else {}

    def comes_to(self, rung: str) -> None:
        self.until(f"it is in the {rung}", lambda: self.status()["tray"] == rung)

    def has_shown(self, title: str) -> bool:
        """Whether a window of this title, larger than those that nobody is to see, is on the screen."""
        found = re.findall(rf'(0x\w+) "{title}.*\)  \d{{3,}}x\d{{2,}}\+', self._look("-root", "-tree"))
        return any("IsViewable" in self._look("-id", window) for window in found)

    def has_docked(self) -> bool:
        """Whether trayer's panel holds our icon."""
        return "timeneye-desktop" in self._look("-name", "panel", "-tree")

    def items(self) -> str:
        """What dbus-send prints of the items that the watcher knows."""
        asked = (f"string:{WATCHER}", "string:RegisteredStatusNotifierItems")
        return send(self.environment, WATCHER, WATCHER_PATH, "org.freedesktop.DBus.Properties.Get", *asked)

    def ends(self) -> None:
        """When asked to, having complained of nothing."""
        self.app.send_signal(signal.SIGTERM)
        assert self.app.wait(PATIENCE) == 0
        assert self.app.stderr.read() == b""

    def _look(self, *words: str) -> str:
        command = ["xwininfo", *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)  # noqa: S603  ours
        return done.stdout


@pytest.fixture(scope="module", autouse=True)
def without_bus() -> Iterator[Session]:
    """Begun hidden, before the first test here: that there is no panel takes it seconds to believe."""
    with near_home() as home, ExitStack() as stack:
        session = Session(stack, home, has_bus=False)
        session.start("--hidden")
        yield session


@pytest.fixture
def session() -> Iterator[Session]:
    with near_home() as home, ExitStack() as stack:
        yield Session(stack, home, has_bus=True)


def test_a_panel_of_status_notifier_items_is_found_late_missed_when_killed_and_found_again(session: Session) -> None:
    at = session
    with xfce_panel(at.environment) as panel:
        at.start("--hidden")
        at.until("the mini timer stands in", lambda: at.has_shown("Mini timer"))
        for _ in range(2):
            assert at.status()["tray"] == "mini"
            panel.come()
            at.comes_to("tray")
            at.until("the item is there", lambda: "/StatusNotifierItem" in at.items())
            at.until("the mini timer is gone", lambda: not at.has_shown("Mini timer"))
            panel.crash()
            at.comes_to("mini")
        assert not at.has_shown("Timeneye")
        at.ends()


def test_without_a_bus_a_tray_of_the_older_kind_is_found_late_missed_when_killed_and_found_again(
    without_bus: Session,
) -> None:
    at = without_bus
    with trayer(at.environment) as tray:
        at.until("the mini timer stands in", lambda: at.has_shown("Mini timer"))
        for _ in range(2):
            assert at.status()["tray"] == "mini"
            tray.come()
            at.comes_to("tray")
            at.until("the icon is in it", at.has_docked)
            at.until("the mini timer is gone", lambda: not at.has_shown("Mini timer"))
            tray.crash()
            at.comes_to("mini")
        at.ends()


@needs_mock
def test_a_watcher_without_anybody_who_shows_its_items_is_no_tray(session: Session) -> None:
    at = session
    with ExitStack() as stack:
        open_mock(stack, at.environment, WATCHER, WATCHER_PATH, WATCHER)
        teach(at.environment, WATCHER, WATCHER_PATH, (WATCHER, "RegisterStatusNotifierItem", "s", "", ""))
        has_host(at, value=False)
        at.start("--hidden")
        at.comes_to("mini")
        has_host(at, value=True)
        emit(at.environment, WATCHER, WATCHER_PATH, WATCHER, "StatusNotifierHostRegistered", "", "[]")
        at.comes_to("tray")
        has_host(at, value=False)
        emit(at.environment, WATCHER, WATCHER_PATH, WATCHER, "StatusNotifierHostUnregistered", "", "[]")
        at.comes_to("mini")
        at.ends()


def has_host(at: Session, *, value: bool) -> None:
    words = (f"string:{WATCHER}", "string:IsStatusNotifierHostRegistered", f"variant:boolean:{str(value).lower()}")
    for method in ("org.freedesktop.DBus.Mock.AddProperty", "org.freedesktop.DBus.Properties.Set"):
        send(at.environment, WATCHER, WATCHER_PATH, method, *words)
