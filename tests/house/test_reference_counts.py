"""Does this pair of Python and PySide6 keep its reference counts? (PySide6 6.12.0 on Python 3.11 does not.)"""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

NOISE = 100
"""References that come and go by chance; the bug loses one per event, that is thousands."""


def test_the_loop_sockets_signals_and_labels_lose_no_reference() -> None:
    program = Path(__file__).with_name("count_references.py")
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, timeout=90, check=False)  # noqa: S603  ours
    assert done.returncode == 0, f"the interpreter ended with {done.returncode}: {done.stderr[-2000:]}"
    changes = json.loads(done.stdout)
    assert {name: change for name, change in changes.items() if change < -NOISE} == {}


def test_pyside_is_asked_for_in_versions_known_to_be_sound(root: Path) -> None:
    project = tomllib.loads(root.joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "PySide6-Essentials>=6.8,<6.12" in project["dependencies"]


def test_the_pyside_installed_here_is_one_of_them() -> None:
    found = tuple(int(part) for part in version("PySide6-Essentials").split(".")[:2])
    assert (6, 8) <= found < (6, 12)
