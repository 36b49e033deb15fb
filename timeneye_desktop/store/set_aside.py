"""Where does a damaged file go? Beside itself, under a number: somebody may still read work out of it."""

from __future__ import annotations

from pathlib import Path

_PARTS = ("", "-wal", "-shm")


def set_aside(path: Path) -> None:
    """Give the file, and what belongs to it, another name; it is never deleted. OSError."""
    number = 1
    while (target := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for suffix in _PARTS:
        source = path.with_name(path.name + suffix)
        if source.exists():
            source.replace(target.with_name(target.name + suffix))
