"""The app started as a person does, as a process of its own, in a home whose path is short.

The address of a socket has room for about a hundred bytes, and the usual folders of a test are too deep for it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from timeneye_desktop.system.channel import places
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths

COMMAND = (sys.executable, "-m", "timeneye_desktop")
PATIENCE = 60.0
"""Seconds a process may take on a busy machine."""


@contextmanager
def near_home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="tt-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def environment(home: Path) -> Mapping[str, str]:
    return os.environ | {HOME_VARIABLE: str(home)}


def place(home: Path) -> str:
    """Where the app of this home listens."""
    return places(find_paths({HOME_VARIABLE: str(home)}))[0]


def launched(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Started beside another, and over."""
    return subprocess.run(  # noqa: S603  our own words
        (*COMMAND, *words), env=environment(home), capture_output=True, text=True, timeout=PATIENCE, check=False
    )
