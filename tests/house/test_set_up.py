"""Do the two commands find a Python, and do they do the right thing with and without a display?"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    shutil.which("make") is None or shutil.which("sh") is None, reason="this machine has no make or no sh"
)


def interpreter(folder: Path, name: str, exit_code: int) -> Path:
    """A stand-in that answers the question "are you new enough?" with an exit code."""
    file = folder / name
    file.write_text(f"#!/bin/sh\nexit {exit_code}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def find_python(root: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [shutil.which("sh") or "sh", root / "packaging/find_python.sh"]
    environment = {"PATH": str(folder)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=False)  # noqa: S603  ours


def test_the_newest_python_that_runs_is_chosen(root: Path, tmp_path: Path) -> None:
    """A version switcher leaves names that lead nowhere (exit 127); an old Python says no (exit 1)."""
    interpreter(tmp_path, "python3.13", 127)
    interpreter(tmp_path, "python3.12", 1)
    chosen = interpreter(tmp_path, "python3.11", 0)
    interpreter(tmp_path, "python3", 0)
    assert find_python(root, tmp_path).stdout.strip() == str(chosen)


def test_without_a_new_python_there_is_one_clear_sentence(root: Path, tmp_path: Path) -> None:
    interpreter(tmp_path, "python3", 1)
    done = find_python(root, tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "needs Python 3.11 or newer" in done.stderr
    assert "make PYTHON=" in done.stderr


def planned(root: Path, target: str, **environment: str) -> str:
    """What make would do, without doing it."""
    kept = {
        name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "MAKEFLAGS"}
    }
    command = ["make", "--dry-run", target, f"PYTHON={sys.executable}"]
    done = subprocess.run(  # noqa: S603  our own words
        command, cwd=root, env=kept | environment, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_demo_is_a_tour_that_needs_none(root: Path) -> None:
    lines = planned(root, "demo")
    assert "QT_QPA_PLATFORM=offscreen .venv/bin/timeneye-desktop --demo --tour tour" in lines
    assert "qt_libraries --install" in lines


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_demo_opens_the_app(root: Path, variable: str) -> None:
    lines = planned(root, "demo", **{variable: ":0"})
    assert "timeneye-desktop --demo" in lines
    assert "--tour" not in lines
    assert "offscreen" not in lines


def test_the_tests_look_for_missing_libraries_before_qt_does(root: Path) -> None:
    lines = planned(root, "test")
    assert 0 < lines.index("qt_libraries --install") < lines.index("-m pytest")


def test_ci_runs_what_everybody_runs(root: Path) -> None:
    assert root.joinpath(".ci/run").read_text(encoding="utf-8").rstrip().endswith("exec make test")
