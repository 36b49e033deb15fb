"""A file system so small that it is really full when it is full; only root can have one."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


def root_on_linux() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0


def mount(*arguments: str) -> None:
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607  root's
    if done.returncode:
        pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")


@contextlib.contextmanager
def a_small_disk(disk: Path, size: str) -> Iterator[Path]:
    """`size` as mount takes it, such as 3m."""
    if not root_on_linux():
        pytest.skip("only root can mount a file system")
    disk.mkdir()
    mount("-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", str(disk))
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)  # noqa: S603, S607  what was mounted above
