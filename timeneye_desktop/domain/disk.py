"""What does an error of the disk mean for the person, wherever it happens?"""

from __future__ import annotations

import errno
from typing import Final

from timeneye_desktop.domain.errors import DiskFullError, ReadOnlyError, StoreError

_FULL: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})  # no quotas on Windows
_CLOSED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ELOOP})


def disk_error(error: OSError) -> StoreError:
    """The typed error to raise instead; its detail is the path, else the system's words."""
    where = str(error.filename or "")
    if error.errno in _FULL:
        return DiskFullError(where)
    if error.errno in _CLOSED:
        return ReadOnlyError(where)
    return StoreError(where or error.strerror or "")
