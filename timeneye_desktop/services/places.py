"""Where windows stood, by the screens they stood on."""

from __future__ import annotations

import asyncio
import contextlib
from concurrent.futures import Executor
from typing import Final

from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.place import Place
from timeneye_desktop.store.documents import PlaceFile

_MOST: Final = 200
"""Places that are kept, the latest used."""


class Places:
    def __init__(self, file: PlaceFile, thread: Executor) -> None:
        self._file = file
        self._thread = thread
        self._places = file.load()

    def of(self, screens: str, window: str) -> Place | None:
        return self._places.get(f"{window} {screens}")

    async def remember(self, screens: str, window: str, place: Place) -> None:
        """No work depends on it: a file that cannot be written is one that was not."""
        key = f"{window} {screens}"
        if self._places.get(key) == place:
            return
        others = [(other, kept) for other, kept in self._places.items() if other != key]
        self._places = dict([*others[-_MOST + 1 :], (key, place)])
        with contextlib.suppress(StoreError):
            await asyncio.wrap_future(self._thread.submit(self._file.save, self._places))
