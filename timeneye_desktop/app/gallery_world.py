"""How does a scene of the gallery get an account, a store and windows of its own, at a moment that never passes?"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from timeneye_desktop.app.core import Office, OpenAccount, open_office
from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.desktop import Desktop, Wishes
from timeneye_desktop.app.gallery_far_side import FarSide
from timeneye_desktop.app.gallery_seed import NOW, plant
from timeneye_desktop.auth.vault import MemoryVault
from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.system.autostart import Autostart
from timeneye_desktop.system.paths import HOME_VARIABLE, find_paths
from timeneye_desktop.ui.about.own_places import OwnPlaces
from timeneye_desktop.ui.account.first_run import FirstRun
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.gallery.scene import Scene, Start
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks

_FILES: Final = Path("~/.local/share/timeneye-desktop")
ACCOUNT: Final = Account("gallery", "https://track.timeneye.com", Person("637", "Nora Lindqvist"))
_TURN: Final = 0.004
_CALM_TURNS: Final = 4
_PATIENCE: Final = 20.0


class GalleryStuckError(Exception):
    """A scene did not come to rest; names what still runs."""


class World:
    """What `Stage` asks for. The engine is held, so that the store alone decides what is seen."""

    def __init__(self, office: Office, look: Look, icons: Icons) -> None:
        self.look, self.icons = look, icons
        self._office = office
        self._opened = OpenAccount(ACCOUNT, office)
        self.desk = self._opened.desk
        self._reporter = Reporter()
        self.tasks = Tasks(self._reporter)
        self.bridge = Bridge(office.news)
        self._left_open = Tasks(self._reporter)
        self._still = asyncio.all_tasks()
        """They wait for nothing that a picture would show."""
        self.far = FarSide(self._opened, self._left_open, self._still, self.settled)
        self._desktop: Desktop | None = None
        self._first_run: FirstRun | None = None
        self._made: QWidget | None = None

    async def begin(self) -> None:
        await self._opened.open()
        await self.far.stand(Reach.ONLINE)

    @property
    def widgets(self) -> Desktop:
        if self._desktop is None:
            own_places = OwnPlaces(_FILES, _FILES / "logs", _no_diagnosis)
            wishes = Wishes(_nothing, _nothing, _nothing, own_places, autostart=Autostart(_NoStarter()))
            self._desktop = Desktop(self.desk, self.look, self.icons, self._reporter, wishes)
        return self._desktop

    def open(self, door: Door) -> QWidget:
        windows = self.widgets.windows
        windows.show(door)
        made = windows.made(door)
        if made is None:
            raise KeyError(door)
        return made

    def first_run(self) -> FirstRun:
        if self._first_run is None:
            office = self._office
            self._first_run = FirstRun(office.accounts, office.settings, self.look, self.icons, self.tasks, _no_browser)
        return self._first_run

    def phase(self, project: str, phase: str) -> PhaseKey:
        return next(one.key for one in self.desk.catalogue.choices if (one.project, one.phase) == (project, phase))

    # -- coming to rest ----------------------------------------------------------------

    def leave_open(self, asks: Coroutine[Any, Any, object], name: str) -> None:
        self._still.add(self._left_open.spawn(asks, name))

    async def settled(self) -> None:
        deadline = asyncio.get_running_loop().time() + _PATIENCE
        calm = 0
        while calm < _CALM_TURNS:
            await asyncio.sleep(_TURN)
            moving = self._moving()
            calm = 0 if moving else calm + 1
            if asyncio.get_running_loop().time() > deadline:
                raise GalleryStuckError(", ".join(moving))

    def _moving(self) -> list[str]:
        """Names of what runs and is not left open."""
        current = asyncio.current_task()
        return [task.get_name() for task in asyncio.all_tasks() - self._still if task is not current]

    async def make(self, scene: Scene) -> QWidget:
        """The widget lives as long as this world."""
        self._made = await scene.make(self)
        return self._made

    async def close(self) -> None:
        await self._left_open.close()
        if self._first_run is not None:
            self._first_run.close()
            self._first_run.deleteLater()
        if self._desktop is not None:
            await self._desktop.close()
        self.bridge.unplug()
        await self.tasks.close()
        await self._opened.close()
        if self._made is not None and isValid(self._made):  # none of the windows that are gone by now
            self._made.deleteLater()


class Worlds:
    """Each way to start is planted once; every scene gets a copy."""

    def __init__(self, folder: Path, look: Look) -> None:
        self._folder, self.look, self._icons = folder, look, Icons(look)
        self._scenes = 0

    @contextlib.asynccontextmanager
    async def begin(self, start: Start) -> AsyncIterator[World]:
        planted = self._folder / start.value
        if not planted.exists():
            await _planted(planted, start)
        self._scenes += 1
        home = self._folder / f"scene-{self._scenes}"
        shutil.copytree(planted, home)
        office = _office(home)
        world = World(office, self.look, self._icons)
        try:
            await world.begin()
            yield world
        finally:
            await world.close()
            office.thread.shutdown()
            shutil.rmtree(home, ignore_errors=True)


def _office(home: Path) -> Office:
    paths = find_paths({HOME_VARIABLE: str(home)})
    office = open_office(paths, MemoryVault(session_only=False), _no_browser, lambda _secret: None, Pace())
    return replace(office, now=lambda: NOW)


async def _planted(home: Path, start: Start) -> None:
    office = _office(home)
    try:
        opened = OpenAccount(ACCOUNT, office)
        await opened.open()
        await plant(opened.database, start)
        await opened.close()
    finally:
        office.thread.shutdown()


class _NoStarter:
    """The gallery changes nothing of this computer."""

    backend = place = ""

    async def is_on(self) -> bool:
        return False

    async def turn(self, *, on: bool) -> None:
        """Left as it is."""


async def _no_browser(_address: str) -> bool:
    return False


async def _no_diagnosis() -> str:
    return ""


def _nothing() -> None:
    """The gallery has no program around it that could quit or sign in."""
