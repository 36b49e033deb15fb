"""Whether another running program works on the same files: all of them, or one account's (delivery 2.12)."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Final, Self

from timeneye_desktop.domain.errors import AlreadyOpenError, ReadOnlyError, StoreError

_NAME: Final = "lock"


class FolderLock:
    """An operating system lock on one folder, held until `release()` or the end of the process.

    The system drops it when the process dies, however it dies, so a lock is never stale.
    """

    def __init__(self, folder: Path, name: str = _NAME) -> None:
        self._path = folder / name
        self._fd = -1

    @property
    def is_held(self) -> bool:
        return self._fd >= 0

    def hold(self) -> Self:
        """Take the lock. AlreadyOpenError: another program has it. ReadOnlyError, StoreError: no lock file there."""
        if self.is_held:
            return self
        fd = _open(self._path)
        try:
            _lock(fd)
        except OSError as error:
            os.close(fd)
            raise AlreadyOpenError(str(self._path)) from error
        self._fd = fd
        return self

    def release(self) -> None:
        """Let go; the file stays (removing it would let two programs hold two different files)."""
        if self.is_held:
            os.close(self._fd)
            self._fd = -1

    def __enter__(self) -> Self:
        return self.hold()

    def __exit__(self, *_unused: object) -> None:
        self.release()


def _open(path: Path) -> int:
    """The lock file, made 0600 when missing; a symbolic link or anything but a plain file is refused."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        if path.is_symlink():  # for systems without O_NOFOLLOW
            raise StoreError(f"{path} is a link")
        fd = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o600)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise ReadOnlyError(str(path)) from error
        raise StoreError(f"{path}: {error.strerror}") from error
    if not stat.S_ISREG(os.fstat(fd).st_mode):
        os.close(fd)
        raise StoreError(f"{path} is not a file")
    return fd


def _lock(fd: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
