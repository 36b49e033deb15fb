"""Who is at work: first run, one account's desktop, signing in again, and the end."""

from __future__ import annotations

import asyncio
import logging

from PySide6.QtWidgets import QApplication

from timeneye_desktop.app.args import Arguments
from timeneye_desktop.app.core import Office, OpenAccount
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.desktop import Desktop
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.system.network_qt import NetworkWatch
from timeneye_desktop.ui.account.first_run import FirstRun
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks

log = logging.getLogger(__name__)

_FLUSH_SECONDS = 5.0
"""How long quitting waits for what is not on Timeneye yet."""


class Program:
    """Opens and closes accounts; `live` returns when the person quits."""

    def __init__(self, office: Office, sample: Sample, application: QApplication, reporter: Reporter) -> None:
        self._office = office
        self._sample = sample
        self._look = Look(application, office.settings.current.theme)
        self._icons = Icons(self._look)
        self._reporter = reporter
        self._tasks = Tasks(reporter)
        self._network = NetworkWatch(self._on_network_back)
        self._ended = asyncio.Event()
        self._opened: OpenAccount | None = None
        self._syncing: asyncio.Task[None] | None = None
        self._desktop: Desktop | None = None
        self._first_run: FirstRun | None = None

    async def live(self, arguments: Arguments) -> int:
        try:
            if arguments.tour is not None:
                from timeneye_desktop.app.tour import Tour

                return await Tour(self, self._sample, arguments.tour).go()
            await self._begin(arguments)
            await self._ended.wait()
            return 0
        finally:
            await self._close()

    def quit(self) -> None:
        self._ended.set()

    async def _begin(self, arguments: Arguments) -> None:
        if arguments.demo:
            await self._open_sample()
            return
        account = self._office.accounts.last()
        if account is None:
            self.show_first_run()
        else:
            await self.open(account, visible=not arguments.hidden)
