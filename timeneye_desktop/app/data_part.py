"""Can work be kept on this computer: is its folder there, may it be written, and is there room?"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from timeneye_desktop.app.own_files import shown
from timeneye_desktop.domain.capability import Ability, Capability, Standing

_LITTLE: Final = 200 * 1024 * 1024
"""Bytes; the system itself needs some of them."""
_UNIT: Final = 1024
_WHOLE: Final = 100
"""From here on no part of a unit is worth telling."""


class DataPart:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._found = Capability(Ability.DATA, Standing.UNKNOWN, shown(folder))

    async def begin(self) -> None:
        return

    async def look(self) -> None:
        self._found = await asyncio.to_thread(_found, self._folder)

    async def end(self) -> None:
        return

    def capabilities(self) -> tuple[Capability, ...]:
        return (self._found,)


def _found(folder: Path) -> Capability:
    """How much is used, and how much is free; before the first start, whether it could be made."""
    closed = Capability(Ability.DATA, Standing.MISSING, shown(folder), "data-closed")
    there = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        if there == folder:
            with tempfile.TemporaryFile(dir=folder) as trial:
                trial.write(b"0")
        elif not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            return closed
        free = shutil.disk_usage(there).free
    except OSError:
        return closed
    detail = f"{in_units(_size(folder))} / {in_units(free)}"
    if free < _LITTLE:
        return Capability(Ability.DATA, Standing.LIMITED, shown(folder), "data-full", detail)
    return Capability(Ability.DATA, Standing.WORKS, shown(folder), "", detail)


def _size(folder: Path) -> int:
    """Of what can be seen; a file may go while it is counted."""
    total = 0
    for path in folder.rglob("*"):
        with suppress(OSError):
            total += path.lstat().st_size if path.is_file() else 0
    return total


def in_units(count: int) -> str:
    """Bytes as a person says them."""
    size, unit = float(count), "B"
    for larger in ("KB", "MB", "GB", "TB"):
        if size < _UNIT:
            break
        size, unit = size / _UNIT, larger
    return f"{size:.0f} {unit}" if unit in {"B", "KB"} or size >= _WHOLE else f"{size:.1f} {unit}"
