"""What the page to connect on sends for: the keys used before, a file with keys, Timeneye's developer page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.services.accounts import Accounts
from timeneye_desktop.ui.account.connect import ConnectPage
from timeneye_desktop.ui.account.errands import Errands
from timeneye_desktop.ui.account.keys_file import read_keys_file
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.words import notice, sentence

OpenUrl: TypeAlias = Callable[[str], Awaitable[bool]]
"""False when no browser could be opened."""


class Preparing(QObject):
    said = Signal(str)
    """A sentence about how it went; empty when well."""

    def __init__(
        self, page: ConnectPage, accounts: Accounts, open_url: OpenUrl, errands: Errands, is_wanted: Callable[[], bool]
    ) -> None:
        """`is_wanted` tells whether the page is still in front and nothing is under way."""
        super().__init__(page)
        self._page = page
        self._accounts = accounts
        self._open_url = open_url
        self._errands = errands
        self._is_wanted = is_wanted
        page.developer_page_asked.connect(self._on_developer_page)
        page.file_chosen.connect(self._on_file_chosen)
        page.server.edited.connect(self.fill_saved)

    def fill_saved(self) -> None:
        """Fill in what was used with this server before, unless something is typed already."""
        self._errands.begin(self._fill_saved(self._page.server.origin), "saved keys")

    async def _fill_saved(self, server: str) -> None:
        keys = await self._accounts.saved_keys(server)
        is_wanted = self._is_wanted() and not self._page.has_keys and server == self._page.server.origin
        if keys is not None and is_wanted:
            self._page.fill(keys)

    def _on_developer_page(self) -> None:
        self._errands.begin(self._open_page(f"{self._page.server.origin}/developers"), "developer page")

    async def _open_page(self, address: str) -> None:
        is_open = await self._open_url(address)
        self.said.emit("" if is_open else f"{notice('no-browser')} {plain(address)}")

    def _on_file_chosen(self, path: Path) -> None:
        self._errands.begin(self._import(path), "import keys")

    async def _import(self, path: Path) -> None:
        try:
            found = await asyncio.to_thread(read_keys_file, path)
        except NotPossibleError as error:
            self.said.emit(sentence(error))
            return
        if self._is_wanted():
            self.said.emit("")
            self._page.take(found)
