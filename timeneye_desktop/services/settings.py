"""What the person has chosen."""

from __future__ import annotations

import asyncio
from concurrent.futures import Executor
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from timeneye_desktop.api.address import checked_server
from timeneye_desktop.domain.own_day import day_of
from timeneye_desktop.domain.preferences import Preferences
from timeneye_desktop.services.news import News, PreferencesChanged
from timeneye_desktop.store.documents import PreferenceFile


class Settings:
    def __init__(
        self, file: PreferenceFile, news: News, thread: Executor, server: str = "", *, strict: bool = False
    ) -> None:
        """`server`, when given, stands for the stored one until the program ends and is not stored.

        `strict` is the packager's word for strict delivery: it then holds whatever is stored.
        """
        self._file = file
        self._thread = thread
        self._news = news
        self._stored = file.load()
        self._server = server
        self._strict = strict

    @property
    def current(self) -> Preferences:
        server = self._server or self._stored.server
        return replace(self._stored, server=server, strict_delivery=self._strict or self._stored.strict_delivery)

    def day_begins(self) -> int:
        """Minutes after midnight."""
        return self.current.day_begins

    def day_of(self, moment: datetime) -> date:
        """The person's own day: what is done before it begins belongs to the one before."""
        return day_of(moment, self.current.day_begins)

    async def change(self, **fields: Any) -> None:  # noqa: ANN401  the fields of Preferences, each of its own type
        """Choose at once; StoreError when it could not be written, the choice then holds until the program ends.

        BadServerError for an address that is none; nothing is chosen then.
        """
        if "server" in fields:
            fields["server"] = checked_server(fields["server"])
            self._server = ""
        self._stored = replace(self._stored, **fields)
        self._news.publish(PreferencesChanged(self.current))
        saving = asyncio.wrap_future(self._thread.submit(self._file.save, self._stored))
        await asyncio.shield(saving)  # a window that closes meanwhile does not take the choice back
