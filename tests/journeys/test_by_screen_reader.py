"""Can a day be kept by somebody who sees nothing? The real program, found, used and read over AT-SPI alone."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest
from launches import near_home
from screen import open_screen
from session import open_bus, running
from spoken import reader

from timeneye_desktop.app.qt_libraries import missing, needed
from timeneye_desktop.system.paths import HOME_VARIABLE

PROGRAMS = ("Xvfb", "dbus-run-session", "/usr/libexec/at-spi-bus-launcher")
ABSENT = [program for program in PROGRAMS if shutil.which(program) is None] + [
    library.name for library in missing(needed({"QT_QPA_PLATFORM": "xcb"}))
]

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        bool(ABSENT) and not os.environ.get("CI"),
        reason=f"a screen reader's way in needs {', '.join(ABSENT)}, not on this machine",
    ),
]


def test_start_stop_log_and_read_by_ear_alone(tmp_path: Path) -> None:
    assert not ABSENT, f"CI has to install {', '.join(ABSENT)}"
    kept = {name: os.environ[name] for name in ("PATH", "CI", "LD_LIBRARY_PATH") if name in os.environ}
    environment = kept | {"HOME": str(tmp_path / "person"), "XDG_RUNTIME_DIR": str(tmp_path / "run")}
    for folder in ("person", "run"):
        (tmp_path / folder).mkdir(mode=0o700)
    with ExitStack() as stack:
        environment |= {
            "DISPLAY": open_screen(stack, environment),
            "DBUS_SESSION_BUS_ADDRESS": open_bus(stack, environment),
            HOME_VARIABLE: str(stack.enter_context(near_home())),
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
        }
        ear = stack.enter_context(reader(environment["DBUS_SESSION_BUS_ADDRESS"]))
        app = stack.enter_context(running([sys.executable, "-m", "timeneye_desktop", "--demo"], environment))
        line = ear.find("text", "What did you work on?")
        ear.press(ear.find("push button", "Stop at"))
        ear.write(line, "acme design by ear")
        ear.find("push button", "Phase: Acme Website > Design")
        ear.press(ear.find("push button", "Start", end="Start"))
        ear.find("push button", "Stop at", end="to Acme Website > Design")
        ear.find("push button", "Measured time ")
        assert ear.read(ear.find("text", "Note of the running timer")) == "by ear"
        ear.press(ear.find("push button", "Stop at", end="to Acme Website > Design"))
        ear.find("list item", "Acme Website > Design, 1 min, by ear")
        ear.write(line, "acme design 0:30 logged by ear")
        ear.press(ear.find("push button", "Log 0:30", end="Log 0:30"))
        ear.hear("Logged 0:30 to Acme Website > Design.")
        ear.find("label", "Logged 0:30 to Acme Website > Design.")
        ear.find("list item", "Acme Website > Design, 30 min, logged by ear")
        assert ear.read(line) == ""
        ear.write(line, "acme design yesterday")
        ear.press(ear.find("push button", "Start", end="Start"))
        ear.hear("A timer runs today.")
        app.send_signal(signal.SIGTERM)
        assert app.wait(timeout=30) == 0
