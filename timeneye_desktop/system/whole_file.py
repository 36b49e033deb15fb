"""How does a file appear whole or not at all, and leave what stood there before until then?"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import IO, Self


class WholeFile:
    """Written beside its goal and moved there at the end; left before that, nothing remains of it.

    OSError from `begin`, `settle`, `take_place` and what is written. All but `take_place` wait for the disk.
    """

    def __init__(self, goal: Path) -> None:
        self._goal = goal
        self._path: Path | None = None
        self._stream: IO[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        with contextlib.suppress(OSError):  # the first error is the one to tell
            if self._stream is not None:
                self._stream.close()
        with contextlib.suppress(OSError):
            if self._path is not None:
                self._path.unlink()

    def begin(self) -> IO[bytes]:
        """What is written to it stays unseen for now."""
        handle, name = tempfile.mkstemp(dir=self._goal.parent, prefix=".timeneye-")  # exclusive, 0600, follows no link
        self._path = Path(name)
        self._stream = os.fdopen(handle, "wb")
        return self._stream

    def settle(self) -> None:
        """All of it is on the disk, still unseen."""
        assert self._stream is not None  # noqa: S101  begun before
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._stream.close()

    def take_place(self) -> None:
        """In the place of whatever stands there."""
        assert self._path is not None  # noqa: S101  begun before
        self._path.replace(self._goal)
        self._path = None
