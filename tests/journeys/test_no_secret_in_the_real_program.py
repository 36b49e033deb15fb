"""The program itself, with a real key ring: at work, crashing and diagnosed, it leaves no secret where others look."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest
from journeys.canaries import ACCESS, PROXY, leaks, mark, written
from session import open_bus, open_keyring, running
from world import a_known_world

from timeneye_desktop.app.crash import FILE_NAME
from timeneye_desktop.app.logs import FILE_NAME as LOG
from timeneye_desktop.domain.account import Account
from timeneye_desktop.sandbox.server import Sandbox

PROGRAMS: Final = ("dbus-run-session", "gnome-keyring-daemon")
ABSENT: Final = [program for program in PROGRAMS if shutil.which(program) is None]
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
    pytest.mark.skipif(
        bool(ABSENT) and not os.environ.get("CI"), reason=f"needs {', '.join(ABSENT)}, not on this machine"
    ),
]
NOTES: Final = "canary notes of a customer"
TESTS: Final = Path(__file__).parent.parent
KEEPS_CORES: Final = ("sh", "-c", 'ulimit -Sc unlimited; exec "$@"', "sh")
"""Begins a program on a computer that keeps a picture of every one that crashes."""
KEEP: Final = """
import asyncio, sys
from journeys.canaries import ACCESS, REFRESH, SECRET
from timeneye_desktop.auth.vault import KeyringVault
from timeneye_desktop.domain.account import AppKeys, Tokens
from timeneye_desktop.domain.secret import Secret

async def keep(key, server):
    vault = KeyringVault()
    await vault.keep_tokens(key, Tokens(Secret(ACCESS), Secret(REFRESH), None))
    await vault.keep_keys(server, AppKeys("42", Secret(SECRET)))
    return vault.session_only

sys.exit(asyncio.run(keep(*sys.argv[1:])))
"""


@pytest.fixture
def session(tmp_path: Path, home: Path) -> Iterator[Mapping[str, str]]:
    """The environment of a session with an unlocked key ring, and with a proxy that wants a password."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
    environment = kept | {
        "HOME": str(tmp_path / "person"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHONPATH": os.pathsep.join([str(TESTS.parent), str(TESTS)]),
        "TIMENEYE_DESKTOP_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "HTTPS_PROXY": f"http://me:{PROXY}@proxy.invalid:3128",
    }
    for name in ("HOME", "XDG_RUNTIME_DIR"):
        Path(environment[name]).mkdir(mode=0o700)
    with ExitStack() as stack:
        environment["DBUS_SESSION_BUS_ADDRESS"] = open_bus(stack, environment)
        open_keyring(stack, environment)
        yield environment


async def somebody_worked_here(sandbox: Sandbox) -> Account:
    """An entry with notes waits to be sent."""
    async with a_known_world(sandbox) as world:
        world.office.accounts.remember(world.account)
        await world._end_sync()
        await world.desk.entries.log(world.work(25, NOTES))
        return world.account


def run(environment: Mapping[str, str], *words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, *words], env=environment, capture_output=True, timeout=60, check=False)  # noqa: S603  ours


def on_server(sandbox: Sandbox) -> bool:
    rows = sandbox._site._database.rows("SELECT notes FROM entry")
    return any(row["notes"] == NOTES for row in rows)


def test_nothing_of_a_working_day_and_a_crash_tells_a_secret(
    session: Mapping[str, str], home: Path, tmp_path: Path
) -> None:
    with Sandbox() as sandbox:
        mark(sandbox)
        account = asyncio.run(somebody_worked_here(sandbox))
        deadline = time.monotonic() + 30
        while run(session, "-c", KEEP, account.key, account.server).returncode:
            assert time.monotonic() < deadline, "the key ring keeps what it is given"
        command, crashed = [*KEEPS_CORES, sys.executable, "-m", "timeneye_desktop", "--verbose"], tmp_path / "crashed"
        crashed.mkdir()
        with (tmp_path / "stderr").open("wb") as said, running(command, session, stderr=said, cwd=crashed) as app:
            deadline = time.monotonic() + 60
            while not on_server(sandbox):
                assert app.poll() is None, (tmp_path / "stderr").read_text()
                assert time.monotonic() < deadline, "the token in the key ring is good for sending"
                time.sleep(0.05)
            told = run(session, "-m", "timeneye_desktop", "--diagnose")
            seen = {"argv": Path(f"/proc/{app.pid}/cmdline").read_bytes(), "diagnosis": told.stdout + told.stderr}
            limits = Path(f"/proc/{app.pid}/limits").read_text()
            app.send_signal(signal.SIGSEGV)
            assert app.wait(timeout=30) == -signal.SIGSEGV
    assert ["Max", "core", "file", "size", "0"] in [line.split()[:5] for line in limits.splitlines()]
    assert list(crashed.iterdir()) == [], "no picture of the memory"
    assert b"SecretService.Keyring" in seen["diagnosis"]
    assert b"***@proxy.invalid:3128" in seen["diagnosis"]
    files = written(home) | {"stderr": (tmp_path / "stderr").read_bytes()} | seen
    assert b"Segmentation fault" in files[f"state/{FILE_NAME}"]
    assert b"opened" in files[f"state/{LOG}"]
    assert b"run.py" in files[f"state/{FILE_NAME}"], "it says where"
    assert leaks(files, "42") == []
    with_notes = {name for name, text in files.items() if NOTES.encode() in text}
    assert {name.rpartition(".")[2].partition("-")[0] for name in with_notes} <= {"sqlite", "ledger"}
    assert account.key.encode() not in seen["diagnosis"]


def test_the_search_would_find_it(session: Mapping[str, str], tmp_path: Path) -> None:
    """A program with the token among its arguments is found out."""
    with running([sys.executable, "-c", "input()", ACCESS], session, stdin=subprocess.PIPE) as program:
        deadline = time.monotonic() + 30
        while not (seen := Path(f"/proc/{program.pid}/cmdline").read_bytes()):  # it is only just beginning
            assert time.monotonic() < deadline
    assert leaks({"argv": seen}, "42")
