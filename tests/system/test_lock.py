"""One program at a time per account."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from timeneye_desktop.domain.errors import AlreadyOpenError, StoreError
from timeneye_desktop.system.lock import FolderLock

HOLD = """
import sys
from pathlib import Path
from timeneye_desktop.system.lock import FolderLock
lock = FolderLock(Path(sys.argv[1])).hold()
print("held", flush=True)
sys.stdin.read()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    argv = [sys.executable, "-c", HOLD, str(folder)]
    child = subprocess.Popen(argv, stdin=pipe, stdout=pipe, text=True)  # noqa: S603  our own interpreter
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    return child


def test_a_second_program_is_told_and_a_killed_one_leaves_nothing_behind(tmp_path: Path) -> None:
    with holder(tmp_path) as child:
        with pytest.raises(AlreadyOpenError):
            FolderLock(tmp_path).hold()
        child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        child.wait(10)
    lock = FolderLock(tmp_path).hold()
    assert lock.is_held
    lock.release()


def test_a_second_lock_in_the_same_program_is_refused_until_release(tmp_path: Path) -> None:
    with FolderLock(tmp_path) as first:
        assert first.hold() is first
        with pytest.raises(AlreadyOpenError):
            FolderLock(tmp_path).hold()
    with FolderLock(tmp_path) as again:
        assert again.is_held


@pytest.mark.skipif(os.name == "nt", reason="links and modes are a matter of POSIX")
def test_a_link_is_refused_and_its_target_untouched(tmp_path: Path) -> None:
    (tmp_path / "lock").symlink_to(tmp_path / "victim")
    with pytest.raises(StoreError):
        FolderLock(tmp_path).hold()
    assert not (tmp_path / "victim").exists()


@pytest.mark.skipif(os.name == "nt", reason="links and modes are a matter of POSIX")
def test_a_folder_or_a_pipe_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a" / "lock").mkdir(parents=True)
    (tmp_path / "b").mkdir()
    os.mkfifo(tmp_path / "b" / "lock")
    for name in "ab":
        with pytest.raises(StoreError):
            FolderLock(tmp_path / name).hold()


@pytest.mark.skipif(os.name == "nt", reason="links and modes are a matter of POSIX")
def test_the_file_is_for_this_user_only_and_not_inherited(tmp_path: Path) -> None:
    with FolderLock(tmp_path):
        assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with child, FolderLock(tmp_path) as again:
        assert again.is_held
        child.communicate(b"\n")


def test_a_missing_folder_is_an_error_of_the_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        FolderLock(tmp_path / "missing").hold()
