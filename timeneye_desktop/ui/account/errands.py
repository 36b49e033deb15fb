"""Small waits of a window that may not outlive it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from timeneye_desktop.ui.tasks import Tasks


class Errands:
    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._running: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = self._tasks.spawn(work, name)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    def cancel(self) -> None:
        for task in tuple(self._running):
            task.cancel()
