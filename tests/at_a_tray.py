"""The real program on a desktop of a test's own: a screen, perhaps a bus, and no tray before a panel comes."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

import pytest
from buses import send
from launches import COMMAND, place
from panels import LACKING
from screen import open_screen
from session import open_bus, running

from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.store.documents import AccountFile
from timeneye_desktop.system.channel_ask import ask
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths

WATCHER: Final = "org.kde.StatusNotifierWatcher"
WATCHER_PATH: Final = "/StatusNotifierWatcher"
_KEPT: Final = ("PATH", "PYTHONPATH", "LANG", "LD_LIBRARY_PATH", "PYTHON_KEYRING_BACKEND")
_PATIENCE: Final = 30.0

needs_panels = pytest.mark.skipif(
    bool(LACKING) and not os.environ.get("CI"), reason=f"real panels need {', '.join(LACKING)}, not on this machine"
)


class Session:
    """A screen, perhaps a bus, and somebody's home; nobody shows a tray yet."""

    def __init__(self, stack: ExitStack, home: Path, *, has_bus: bool) -> None:
        assert not LACKING, f"CI has to install {', '.join(LACKING)}"
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
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
        deadline = time.monotonic() + _PATIENCE
        while not (found := look()):
            if self.app.poll() is not None:
                pytest.fail(f"it ended with {self.app.returncode}: {self.app.stderr.read().decode()[-2000:]}")
            assert time.monotonic() < deadline, f"not within {_PATIENCE:.0f} s: {what}; {self.status()}"
            time.sleep(0.05)
        return found

    def status(self) -> dict[str, Any]:
        """What the program says of itself."""
        told = self.ask("status")
        return json.loads(told) if told else {}

    def ask(self, line: str) -> str:
        return asyncio.run(ask(place(self._home), line))

    def comes_to(self, rung: str) -> None:
        self.until(f"it is in the {rung}", lambda: self.status()["tray"] == rung)

    def shown(self, title: str) -> int:
        """How many windows of this title are on the screen, those of an icon's size left out."""
        found = re.findall(rf'(0x\w+) "{title}.*\)  \d{{3,}}x\d{{2,}}\+', self.look("-root", "-tree"))
        return sum("IsViewable" in self.look("-id", window) for window in found)

    def has_docked(self) -> bool:
        """Whether trayer's panel holds our icon."""
        return "timeneye-desktop" in self.look("-name", "panel", "-tree")

    def items(self) -> str:
        """What dbus-send prints of the items that the watcher knows."""
        asked = (f"string:{WATCHER}", "string:RegisteredStatusNotifierItems")
        return send(self.environment, WATCHER, WATCHER_PATH, "org.freedesktop.DBus.Properties.Get", *asked)

    def ends(self) -> None:
        """When asked to, having complained of nothing."""
        self.app.send_signal(signal.SIGTERM)
        assert self.app.wait(_PATIENCE) == 0
        assert self.app.stderr.read() == b""

    def look(self, *words: str) -> str:
        command = ["xwininfo", *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)  # noqa: S603  ours
        return done.stdout
