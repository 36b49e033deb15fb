"""The one event loop: asyncio's tasks and Qt's events take turns on the main thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

import qasync
from PySide6.QtWidgets import QApplication

_ERRANDS: Final = 2
"""Threads for looking up names and reading a chosen file; by itself qasync would start ten at the first of them."""


def make_loop(application: QApplication) -> Any:  # noqa: ANN401  qasync ships no types
    """A loop for `asyncio.Runner`."""
    loop = qasync.QEventLoop(application)
    loop.set_default_executor(ThreadPoolExecutor(max_workers=_ERRANDS, thread_name_prefix="errand"))
    return loop
