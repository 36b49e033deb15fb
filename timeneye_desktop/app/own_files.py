"""Which files are ours, and may anybody else get at them?"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from timeneye_desktop.app.findings import Finding, short
from timeneye_desktop.store.glance import waiting_in
from timeneye_desktop.system.paths import Paths

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def files_of(paths: Paths) -> Iterator[Finding]:
    """Size and mode of whatever lies in our folders."""
    seen: set[Path] = set()
    for folder in (paths.config, paths.data, paths.state, paths.runtime):
        try:
            found = [folder, *sorted(folder.rglob("*"))] if folder.exists() else []
            yield from () if found else [_absent(folder)]
        except OSError as error:
            yield Finding("folder", f"{shown(folder)}: {error.strerror}", is_wrong=True)
            continue
        yield from (_file(file) for file in found if file not in seen)
        seen.update(found)


def waiting_of(paths: Paths) -> Iterator[Finding]:
    """How much is not on Timeneye, for each account."""
    for file in sorted((paths.data / "accounts").glob("*/timeneye.sqlite")):
        key = short(file.parent.name)
        try:
            if not stat.S_ISREG(file.lstat().st_mode):
                yield Finding("waiting", f"{key}: the database is not a plain file", is_wrong=True)
                continue
            waiting, needs_you = waiting_in(file)
        except OSError as error:
            yield Finding("waiting", f"{key}: the database cannot be read ({error})", is_wrong=True)
        else:
            yield Finding("waiting", f"{key}: {waiting}, {needs_you} of them for the person to decide")


def _file(file: Path) -> Finding:
    try:
        found = file.lstat()
    except OSError as error:
        return Finding("file", f"{shown(file)}: {error.strerror}", is_wrong=True)
    size = "folder" if stat.S_ISDIR(found.st_mode) else f"{found.st_size:,} bytes"
    is_open = os.name != "nt" and bool(found.st_mode & _OTHERS)
    is_link = stat.S_ISLNK(found.st_mode)
    why = ", a link" if is_link else ", open to others" if is_open else ""
    mode = f"{stat.S_IMODE(found.st_mode):04o}"
    return Finding("file", f"{mode} {shown(file)} ({size}{why})", is_wrong=is_open or is_link)


def _absent(folder: Path) -> Finding:
    there = next(parent for parent in folder.parents if parent.exists())
    can_be = there.is_dir() and os.access(there, os.W_OK | os.X_OK)
    text = "not made yet" if can_be else "cannot be made"
    return Finding("folder", f"{shown(folder)}: {text}", is_wrong=not can_be)


def shown(path: Path) -> str:
    """Without the user's name, which the home folder has, and with short keys."""
    parts = list(path.parts)
    if "accounts" in parts[:-1]:
        place = parts.index("accounts") + 1
        parts[place] = short(parts[place])
    text, home = str(Path(*parts)), os.path.expanduser("~")  # noqa: PTH111  pathlib raises where there is none
    return f"~{text[len(home) :]}" if len(home) > 1 and text.startswith(home + os.sep) else text
