"""Which lines were entered before, in this run and in those before it?"""

from __future__ import annotations

import asyncio
import contextlib
from concurrent.futures import Executor
from typing import Final

from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.typed import Typed
from timeneye_desktop.store.documents import LineFile

KEPT: Final = 200
_LONGEST: Final = 40_000
"""Characters of all lines together that are written down: a small document, however they are encoded."""


class Lines:
    """Lines that became an entry or a timer are written down; those that were cleared live as long as the program."""

    def __init__(self, file: LineFile, thread: Executor) -> None:
        self._file = file
        self._thread = thread
        self._lines: tuple[Typed, ...] = ()
        self._entered: tuple[Typed, ...] = ()

    @property
    def all(self) -> tuple[Typed, ...]:
        """Each once, the latest last."""
        return self._lines

    async def load(self) -> None:
        self._entered = await asyncio.wrap_future(self._thread.submit(self._file.load))
        self._lines = self._entered

    def cleared(self, line: Typed) -> None:
        """It became nothing, and may have been meant for nobody's eyes: it is kept in memory alone."""
        self._lines = _with(self._lines, line)

    async def entered(self, line: Typed) -> None:
        """A line became an entry or a timer. Where it cannot be written it is kept in memory."""
        self._lines = _with(self._lines, line)
        self._entered = _short(_with(self._entered, line))
        with contextlib.suppress(StoreError):  # the work itself is saved, and that is what was promised
            await asyncio.wrap_future(self._thread.submit(self._file.save, self._entered))

    async def forget(self) -> None:
        """The person signs out; StoreError when the file cannot be removed."""
        self._lines = self._entered = ()
        await asyncio.wrap_future(self._thread.submit(self._file.remove))


def _with(lines: tuple[Typed, ...], line: Typed) -> tuple[Typed, ...]:
    return lines if line.is_empty else (*(other for other in lines if other != line), line)[-KEPT:]


def _short(lines: tuple[Typed, ...]) -> tuple[Typed, ...]:
    """Without the oldest, as long as all together are too long for a small document."""
    while sum(len(line.text) for line in lines) > _LONGEST:
        lines = lines[1:]
    return lines
