"""Folders that may not be written, even where the tests are run by the superuser."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PLACE = Path("/sys")
"""Of Linux: its rights are those of the kernel."""

_NOBODY = 65_534


def closed_folder(mine: Path) -> Path:
    """`mine`, closed, for an ordinary user; skips where the superuser has no such place."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        if not PLACE.is_dir():
            pytest.skip("root may write everywhere here")
        return PLACE
    mine.mkdir(parents=True, exist_ok=True)
    mine.chmod(0o500)
    return mine


def become_ordinary() -> None:
    """From now on this thread may do with files what an ordinary user may; for others nothing changes."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        if sys.platform != "linux":
            pytest.skip("root may write everywhere here")
        ctypes.CDLL(None).setfsuid(_NOBODY)


@contextlib.contextmanager
def ordinary() -> Iterator[None]:
    """The same, for a while; threads that begin meanwhile stay ordinary."""
    become_ordinary()
    try:
        yield
    finally:
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            ctypes.CDLL(None).setfsuid(0)


@contextlib.contextmanager
def readable_only(folder: Path) -> Iterator[None]:
    """What lies in the folder is an ordinary user's, who may read it and not change it."""
    found = [folder, *folder.rglob("*")]
    for path in reversed(found):
        path.chmod(0o500 if path.is_dir() else 0o400)
        if os.geteuid() == 0:
            os.chown(path, _NOBODY, _NOBODY)
    try:
        yield
    finally:
        for path in found:
            if os.geteuid() == 0:
                os.chown(path, 0, 0)
            path.chmod(0o700 if path.is_dir() else 0o600)
