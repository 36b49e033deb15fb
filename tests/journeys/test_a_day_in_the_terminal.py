"""Somebody who lives in a terminal: a whole working day, and no window is ever opened."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from documented import assert_as_documented
from launches import environment, near_home
from session import open_bus, open_keyring
from typed_in import all_said, said

from timeneye_desktop.app.server_rows import rows_on_server
from timeneye_desktop.sandbox.server import Sandbox

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a session bus and a keyring on it")
DAY = (
    ("sync",),
    ("stop",),
    ("projects", "acme"),
    ("start", "acme front", "fixing the menu", "--at", "50m"),
    ("note", "fixing the menu, at last"),
    ("switch", "clinic security", "--at", "30m"),
    ("pause",),
    ("resume",),
    ("stop",),
    ("log", "acme design 1:30 homepage sketches"),
    ("log", "acme design 0:20 by mistake"),
    ("undo",),
    ("redo",),
    ("undo",),
    ("start", "acme back"),
    ("discard",),
    ("save",),
    ("today",),
    ("week",),
    ("find", "sketches"),
    ("queue",),
    ("status",),
    ("sync",),
    ("queue",),
)


@pytest.fixture
def session(home: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    """A home with a keyring, as after signing in to a computer; no screen."""
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        assert not os.environ.get("CI"), f"CI has to install {', '.join(missing)}"
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    with near_home() as near, ExitStack() as stack:
        bus = {"HOME": str(near / "person"), "XDG_RUNTIME_DIR": str(near / "session"), "PYTHON_KEYRING_BACKEND": ""}
        bus |= dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
        for folder in ("person", "session"):
            (near / folder).mkdir(mode=0o700)
        bus["DBUS_SESSION_BUS_ADDRESS"] = open_bus(stack, {**environment(near), **bus})
        open_keyring(stack, {**environment(near), **bus})
        yield near, bus


def test_a_day_from_the_sign_in_to_the_sign_out(session: tuple[Path, dict[str, str]]) -> None:
    near, bus = session
    with Sandbox() as sandbox:
        token = sandbox.issue_token() + "\n"
        signed = said(near, "sign-in", "--token", "--server", sandbox.url, "--json", more=token, **bus)
        assert (signed.returncode, signed.stderr) == (0, "")
        told = all_said(near, DAY, **bus)
        for words, answer in zip(DAY, told, strict=True):
            assert answer["exit"] in {0, 1, 3}, (words, answer)
            assert_as_documented(words[0], answer)
        by_verb = {words[0]: answer for words, answer in zip(DAY, told, strict=True)}
        assert by_verb["stop"]["entry"]["minutes"] in {30, 31}
        assert [entry["notes"] for entry in by_verb["find"]["entries"]][:1] == ["homepage sketches"]
        assert [entry["notes"] for entry in by_verb["undo"]["entries"]] == ["by mistake"]
        assert by_verb["queue"]["waiting"] == []
        notes = [row["notes"] for row in rows_on_server(sandbox, [by_verb["today"]["first"]])]
        assert [notes.count(note) for note in ("fixing the menu, at last", "homepage sketches", "by mistake")] == [
            1,
            1,
            0,
        ]
        sandbox.faults.go_offline()
        logged, away = all_said(near, [["log", "acme design 0:40 on the train"], ["sync"]], **bus)
        assert (logged["exit"], away["exit"], away["sync"]["waiting"]) == (3, 3, 1)
        sandbox.faults.come_back()
        back, queue = all_said(near, [["sync"], ["queue"]], **bus)
        assert (back["said"], queue["waiting"]) == ("Everything is on Timeneye.", [])
        notes = [row["notes"] for row in rows_on_server(sandbox, [by_verb["today"]["first"]])]
        assert notes.count("on the train") == 1
        bar = said(near, "status", "--format", "{state} {today}", **bus)
        assert (bar.returncode, bar.stdout.split()[0]) == (1, "idle")
        doctor = said(near, "doctor", **bus)
        assert "+ Keyring" in doctor.stdout
        assert "+ Data folder" in doctor.stdout
        assert said(near, "sign-out", **bus).returncode == 0
        assert said(near, "status", **bus).stderr == "Nobody is signed in here. Try: timeneye sign-in\n"
        kept = [path for path in near.rglob("*") if path.is_file() and token.strip().encode() in path.read_bytes()]
        assert kept == []
