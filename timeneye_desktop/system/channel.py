"""Where does a running program listen on this computer, and how is it asked something (sign-in 4)?

One line there, one line back, and the connection ends. A line holds a verb, perhaps with the
desktop's permission to come to the front: never a path, an address or a secret. The socket lies in a folder only this
user can enter, under a name made from the data folder: programs on two data folders do not meet.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from pathlib import Path
from typing import Final

from timeneye_desktop.system.paths import APP, Paths

LONGEST: Final = 8 * 1024
"""Bytes of a line, its end included: room for an entry line of 1,000 characters, each of them spelled out."""
REFUSED: Final = "no"
"""The answer to everything that is not understood."""
HEARD: Final = "ok"

_LONGEST_PATH: Final = 103
"""Bytes; more does not fit into an address on macOS, and on Linux only four more do."""


def places(paths: Paths) -> tuple[str, ...]:
    """Where to listen and to look, the best place first; none where every path is too long for a socket."""
    name = hashlib.sha256(os.fsencode(paths.data.resolve())).hexdigest()[:12]
    if sys.platform == "win32":
        return (rf"\\.\pipe\{APP}-{name}",)
    found = (str(folder / f"{name}.sock") for folder in (paths.runtime, paths.data))
    return tuple(place for place in found if len(os.fsencode(place)) <= _LONGEST_PATH)


def is_free(place: str) -> bool:
    """Whether we may listen there: nothing is there, or a socket of this user that nobody needs any more."""
    return is_ours(place) or not os.path.lexists(place)


def is_ours(place: str) -> bool:
    """Whether a socket of this user is there itself; never through a link."""
    if sys.platform == "win32":
        return True  # a pipe is no file; its access list says who may
    try:
        found = Path(place).lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.geteuid()
