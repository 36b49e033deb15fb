"""Could somebody else on this computer read or change what is ours? From now on nobody can."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_LOOK: Final = ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK")


def tighten(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Take others' rights from everything in these folders; answers with what they had any on.

    At the start only: SQLite loses its locks when a file that it has open is opened and closed here. On Windows the
    person's own folders are closed to others by what they inherit.
    """
    if os.name == "nt":
        return ()
    found = dict.fromkeys(path for folder in folders for path in _inside(folder))
    return tuple(path for path in found if _was_open(path))


def _inside(folder: Path) -> Iterator[Path]:
    yield folder.resolve()
    for here, names, files in os.walk(folder.resolve()):
        yield from (Path(here) / name for name in (*names, *files))


def _was_open(path: Path) -> bool:
    """Looked at and changed through one handle, so that it is the same file; links, sockets and the like are left."""
    try:
        fd = os.open(path, os.O_RDONLY | sum(getattr(os, name, 0) for name in _LOOK))
    except OSError:
        return False
    try:
        mode = os.fstat(fd).st_mode
        kind = {stat.S_IFDIR: 0o700, stat.S_IFREG: 0o600}.get(stat.S_IFMT(mode))
        if kind is None or not mode & OTHERS:
            return False
        os.fchmod(fd, kind)
    except OSError:
        return False
    finally:
        os.close(fd)
    return True
