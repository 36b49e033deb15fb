"""How does the last command still get onto a full disk? A file of no use beside the database makes room for it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

_SIZE: Final = 1024 * 1024
_ROOM: Final = 4 * _SIZE
"""What has to be free before it is laid: it shall not itself fill the disk."""


class Ballast:
    """Laid at the start, given up once when the disk is full, laid again when there is room."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_wanted = False

    def lay(self) -> None:
        """Nothing happens when there is no room for it, or something else in its place."""
        self._is_wanted = False
        try:
            if self._path.is_symlink() or (self._path.exists() and self._path.stat().st_size == _SIZE):
                return
            if shutil.disk_usage(self._path.parent).free >= _ROOM:
                self._write()
        except OSError:
            return

    def give_up(self) -> bool:
        """Answer whether that made room."""
        try:
            size = self._path.lstat().st_size
            self._path.unlink()
        except OSError:
            return False
        self._is_wanted = True
        return size == _SIZE

    def lay_again(self) -> None:
        """After a success: if it was given up and there is room."""
        if self._is_wanted and _has_room(self._path.parent):
            self.lay()

    def _write(self) -> None:
        self._path.unlink(missing_ok=True)
        fd = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(fd, os.urandom(_SIZE))  # nothing a file system could compress
            os.fsync(fd)
        except OSError:
            self._path.unlink(missing_ok=True)
            raise
        finally:
            os.close(fd)


def _has_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free >= _ROOM
    except OSError:
        return False
