"""Is this the only program on these folders; and if not, does the one that runs do what was asked?"""

from __future__ import annotations

import asyncio
import os
from typing import Final

from timeneye_desktop.app.activation import asking
from timeneye_desktop.app.args import STATUS, Arguments
from timeneye_desktop.domain.errors import AlreadyOpenError, ReadOnlyError
from timeneye_desktop.system.channel import REFUSED, places
from timeneye_desktop.system.channel_ask import ask
from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.system.paths import Paths

_PATIENCE: Final = 7.0
"""Seconds the other has to answer; one that is ending needs a little more than it takes to send what waits."""
_EVERY: Final = 0.1


def alone(paths: Paths, arguments: Arguments, patience: float = _PATIENCE) -> FolderLock | None:
    """The lock of the data folder, held where it can be written; None when whoever holds it has heard what was asked.

    AlreadyOpenError: it does not answer. Other StoreErrors: there can be no lock.
    """
    paths.make()
    lock = FolderLock(paths.data)
    try:
        return lock.hold()
    except ReadOnlyError:
        return lock
    except AlreadyOpenError:
        return None if asyncio.run(_heard(lock, paths, _line(arguments.verb), patience)) else lock


async def _heard(lock: FolderLock, paths: Paths, line: str, patience: float) -> bool:
    """Ask until there is an answer, or the lock is ours after all: the other has just ended, or is just beginning."""
    clock = asyncio.get_running_loop().time
    deadline = clock() + patience
    while True:
        for place in places(paths):
            if await ask(place, line) not in {"", REFUSED}:
                return True
        try:
            lock.hold()
        except AlreadyOpenError:
            if clock() > deadline:
                raise
        else:
            return False
        await asyncio.sleep(_EVERY)


def _line(verb: str) -> str:
    """Whoever asks for no window needs no permission to bring one to the front."""
    return verb if verb == STATUS else asking(verb, os.environ)
