"""Can anybody else on this computer read or change what the running program keeps?"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes and signals of POSIX")

PATIENCE = 60.0
FILES = ("lock", "timeneye.sqlite", "timeneye.sqlite-wal", "timeneye.sqlite-shm", "timeneye.ledger", "timeneye.ballast")


@contextmanager
def program(*words: str, umask: int) -> Iterator[subprocess.Popen[str]]:
    """The real one, in the home of this test; ended as a session ends it."""
    command = [sys.executable, "-m", "timeneye_desktop", *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, umask=umask) as running:  # noqa: S603  ours
        try:
            yield running
        finally:
            running.send_signal(signal.SIGTERM)
            _said, complaint = running.communicate(timeout=PATIENCE)
    assert running.returncode in {0, -signal.SIGTERM}, complaint


def until(is_so: Callable[[], bool], running: subprocess.Popen[str], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not is_so():
        assert running.poll() is None, f"it ended before this: {what}"
        assert time.monotonic() < end, what
        with contextlib.suppress(subprocess.TimeoutExpired):
            running.wait(0.05)


def modes(folder: Path) -> dict[str, str]:
    """Of everything below it, links left out, what others may do."""
    found = {}
    for path in [folder, *folder.rglob("*")]:
        with contextlib.suppress(FileNotFoundError):  # a temporary one that has got its name meanwhile
            mode = path.lstat().st_mode
            if not stat.S_ISLNK(mode):
                found[path.relative_to(folder).as_posix()] = f"{stat.S_IMODE(mode):o}"
    return found


def open_ones(folder: Path) -> dict[str, str]:
    return {name: mode for name, mode in modes(folder).items() if int(mode, 8) & 0o077}


def log_of(home: Path) -> str:
    file = home / "state" / "timeneye-desktop.log"
    return file.read_text("utf-8") if file.exists() else ""


@pytest.mark.parametrize("umask", [0o022, 0o000])
def test_all_that_the_program_makes_is_for_this_person_only(home: Path, umask: int) -> None:
    made = home / "demo"

    def is_at_work() -> bool:
        names = {Path(name).name for name in modes(made)} if made.exists() else set()
        return {*FILES, "timeneye-desktop.log"} <= names and "online" in log_of(made)

    with program("--demo", umask=umask) as running:
        until(is_at_work, running, "its files are there")
        assert open_ones(home) == {}
    assert open_ones(home) == {}
    assert any(name.endswith("timeneye.ledger") for name in modes(home))


def test_what_was_loosened_is_closed_at_the_start_and_the_log_says_so(home: Path, tmp_path: Path) -> None:
    kept = home / "data" / "accounts" / "0123456789abcdef"
    home.mkdir(mode=0o700)  # the person's own; only what lies in it is ours
    kept.mkdir(parents=True)
    (home / "config").mkdir()
    names = (*FILES, "timeneye.sqlite.damaged-1", "timeneye.sqlite.damaged-1-wal", "timeneye.ledger.damaged-1")
    loose = [home / "config" / "preferences.json", *(kept / name for name in names)]
    for path in loose:
        path.write_text("", "utf-8")
        path.chmod(0o666)
    folders = (home / "config", home / "data", kept.parent, kept)
    for folder in folders:
        folder.chmod(0o755)
    outside = tmp_path / "outside"
    outside.write_text("not ours", "utf-8")
    outside.chmod(0o644)
    (kept / "link").symlink_to(outside)
    with program(umask=0o022) as running:
        until(
            lambda: log_of(home).count("now only you have") >= len(loose) + len(folders),
            running,
            "the log names them all",
        )
        assert open_ones(home) == {}
    assert {str(path) for path in (*loose, *folders)} <= set(re.findall(r"rights on (.*);", log_of(home)))
    assert stat.S_IMODE(outside.stat().st_mode) == 0o644
    with program(umask=0o022) as running:
        until(lambda: log_of(home).count("Python") >= 2, running, "it begins again")
    assert log_of(home).count("now only you have") == len(loose) + len(folders)
