"""Which program holds a port of this computer, as far as it can be known?"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_LISTENS: Final = "0A"
_INODE: Final = 9
_LONGEST: Final = 40


def port_holder(port: int, processes: Path = Path("/proc")) -> str | None:
    """The name of the program that listens there; None where the system does not say, as of other people's programs.

    Looks through every open file of the person's processes: not for the loop.
    """
    if sys.platform != "linux":
        return None
    sockets = {f"socket:[{inode}]" for table in ("tcp", "tcp6") for inode in _inodes(processes / "net" / table, port)}
    for process in processes.glob("[0-9]*") if sockets else ():
        if sockets & _open_files(process):
            name = _text(process / "comm").strip()[:_LONGEST]
            return name if name.isprintable() and name else None
    return None


def _inodes(table: Path, port: int) -> set[str]:
    """Of the sockets that listen at the port, on whichever address."""
    rows = [row.split() for row in _text(table).splitlines()[1:]]
    return {row[_INODE] for row in rows if row[3:4] == [_LISTENS] and row[1].endswith(f":{port:04X}")}


def _open_files(process: Path) -> set[str]:
    """What they are; nothing of a process that has ended or is somebody else's."""
    found: set[str] = set()
    with suppress(OSError):
        for link in (process / "fd").iterdir():
            with suppress(OSError):
                found.add(str(link.readlink()))
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
