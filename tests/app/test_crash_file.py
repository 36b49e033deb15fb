"""Where a crash of the whole process leaves its traces, and where not."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from timeneye_desktop.app.crash import FILE_NAME

CRASH = """
import os, signal, sys
from pathlib import Path
from timeneye_desktop.app.crash import crash_file, keep_no_core
keep_no_core()
secret = "canary-5b"
with crash_file(Path(sys.argv[1])):
    os.kill(os.getpid(), signal.SIGABRT)
"""
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals, modes and links of POSIX")


def crash(folder: Path) -> bytes:
    done = subprocess.run([sys.executable, "-c", CRASH, folder], capture_output=True, timeout=60, check=False)  # noqa: S603  ours
    assert done.returncode < 0, done.stderr
    return done.stderr


def test_only_the_user_can_read_where_it_was_and_nobody_what_was_in_memory(tmp_path: Path) -> None:
    crash(tmp_path)
    crash(tmp_path)
    text = (tmp_path / FILE_NAME).read_text()
    assert text.count("Fatal Python error: Aborted") == 2
    assert 'File "<string>", line 8 in <module>' in text
    assert "canary" not in text
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


def test_a_link_or_no_folder_leaves_the_app_without_such_a_file(tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("untouched")
    (tmp_path / FILE_NAME).symlink_to(tmp_path / "victim")
    crash(tmp_path)
    crash(tmp_path / "missing")
    assert (tmp_path / "victim").read_text() == "untouched"
