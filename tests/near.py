"""A home with a short path: the address of a socket has room for about a hundred bytes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def near_home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="tt-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)
