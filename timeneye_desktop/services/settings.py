"""What the person has chosen."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor
from dataclasses import replace
from typing import Any

from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.services.news import News, PreferencesChanged
from timeneye_desktop.store.documents import PreferenceFile


class Settings:
    def __init__(self, file: PreferenceFile, news: News, thread: Executor) -> None:
        self._file = file
        self._thread = thread
        self._news = news
        self._current = file.load()

    @property
    def current(self) -> Preferences:
        return self._current

    async def change(self, **fields: Any) -> None:  # noqa: ANN401  the fields of Preferences, each of its own type
        """Choose at once; StoreError when it could not be written, the choice then holds until the program ends."""
        self._current = replace(self._current, **fields)
        self._news.publish(PreferencesChanged(self._current))
        await asyncio.wrap_future(self._thread.submit(self._file.save, self._current))
