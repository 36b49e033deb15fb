"""Is there a newer version of this program? Asked once a day at most, of whom a packager names, if the person wants it.

It only tells: nothing is downloaded, and what goes wrong is no news.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from timeneye_desktop import __version__
from timeneye_desktop.api.updates import Ask, newest
from timeneye_desktop.domain.errors import CallError, StoreError
from timeneye_desktop.domain.release import Looked, Release
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.store.documents import UpdateFile

log = logging.getLogger(__name__)


class Updates:
    def __init__(
        self, address: str, is_wanted: Callable[[], bool], file: UpdateFile, thread: Executor, ask: Ask = newest
    ) -> None:
        """Without an address nobody is asked, whatever is wanted."""
        self._address = address
        self._is_wanted = is_wanted
        self._file = file
        self._thread = thread
        self._ask = ask
        self._looked = file.load()

    @property
    def host(self) -> str:
        """Whom it asks; empty where there is nothing to switch on."""
        return urlsplit(self._address).netloc

    @property
    def newer(self) -> Release | None:
        """The newer version that is known of."""
        return self._looked.newer_than(__version__) if self._is_on else None

    @property
    def untold(self) -> Release | None:
        """The same, while the person has not heard of it."""
        found = self.newer
        return None if found is None or found.version == self._looked.told else found

    async def look(self, status: SyncStatus, today: date) -> None:
        """To be called about once a minute. Asks on a new day, once Timeneye was reached; never raises for the network.

        A day counts before it is asked: what fails is not tried again that day.
        """
        is_synced = status.reach is Reach.ONLINE and not status.busy and status.synced_at is not None
        if not self._is_on or not is_synced or self._looked.day == today.isoformat():
            return
        await self._keep(replace(self._looked, day=today.isoformat()))
        try:
            found = await self._ask(self._address)
        except CallError as error:
            log.debug("no word of a newer version: %s %s", type(error).__name__, error.detail)
            return
        await self._keep(replace(self._looked, found=found))

    async def tell(self, release: Release) -> None:
        """The person has heard of it."""
        await self._keep(replace(self._looked, told=release.version))

    @property
    def _is_on(self) -> bool:
        return bool(self._address) and self._is_wanted()

    async def _keep(self, looked: Looked) -> None:
        """A file that cannot be written costs one more look after the next start."""
        self._looked = looked
        with contextlib.suppress(StoreError):
            await asyncio.wrap_future(self._thread.submit(self._file.save, looked))
