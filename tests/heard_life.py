"""A program in this process that hears what other launches and the terminal ask."""

from __future__ import annotations

import asyncio
from pathlib import Path

from launches import launched
from PySide6.QtWidgets import QApplication

from timeneye_desktop.app.core import open_office
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.heard import hear
from timeneye_desktop.app.program import Program
from timeneye_desktop.app.sample import Sample
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.channel import places
from timeneye_desktop.system.channel_qt import Channel
from timeneye_desktop.system.lock import FolderLock
from timeneye_desktop.system.paths import find_paths


class Life:
    """A program in this process, heard through the channel as in the app; its browser opens and does nothing."""

    def __init__(self, application: QApplication) -> None:
        self.opened: list[str] = []
        paths = find_paths()
        self.office = open_office(paths, MemoryVault(), self._open, lambda _secret: None, Pace())
        self.lock = FolderLock(paths.data).hold()
        self.program = Program(self.office, Sample(), application, Reporter())
        self.channel = Channel(lambda line, answer: hear(line, self.program, answer))
        self.channel.open(places(paths))

    async def launch(self, home: Path, *words: str) -> None:
        done = await asyncio.to_thread(launched, home, *words)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    async def end(self) -> None:
        self.channel.close()
        await self.program.end()
        self.office.thread.shutdown()
        self.lock.release()

    async def _open(self, address: str) -> bool:
        self.opened.append(address)
        return True
