"""How is a file opened that may be looked at and not changed (delivery 2.12)?"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

_FROZEN: Final = "mode=ro&immutable=1"
"""Makes no file beside this one; right as long as nobody changes it and no journal lies there."""


def opened_to_look(path: Path) -> sqlite3.Connection:
    """A connection that cannot write. sqlite3.Error when the file cannot even be read, or is no plain file."""
    beside = [path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-shm")]
    if not path.is_file() or any(one.is_symlink() for one in (path, *beside)):
        raise sqlite3.OperationalError("nothing to look at")
    has_journal = beside[0].exists()
    for way in ("mode=ro", _FROZEN) if has_journal else (_FROZEN,):
        address = f"{path.absolute().as_uri()}?{way}"
        connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
        if _is_readable(connection):
            return connection
        connection.close()
    raise sqlite3.OperationalError("cannot be read")


def _is_readable(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlite3.OperationalError:
        return False
    return True
