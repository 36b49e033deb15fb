"""How much waits in an account's file, looked up without changing anything in its folder?"""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path
from typing import Final

from timeneye_desktop.store.rows import IS_OPEN

_PATIENCE: Final = 1.0
"""Seconds for a program that keeps the file to itself."""
_COUNTS: Final = f"SELECT COUNT(*), COALESCE(SUM(state = 'parked'), 0) FROM op WHERE {IS_OPEN}"  # noqa: S608  constants only


def waiting_in(path: Path) -> tuple[int, int]:
    """Commands that are not on Timeneye, and how many of them need the person; OSError with the reason in words."""
    # Without a journal nobody has it open; then SQLite is told so, as it would make a journal only to read.
    is_open = path.with_name(f"{path.name}-wal").exists()
    address = f"{path.absolute().as_uri()}?{'mode=ro' if is_open else 'immutable=1'}"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE)) as connection:
            waiting, needs_you = connection.execute(_COUNTS).fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise OSError(str(error)) from error
    return int(waiting), int(needs_you)
