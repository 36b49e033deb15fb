"""`--gallery`: people leaf through every screen in every state; nothing of theirs is read or written."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import asdict, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from timeneye_desktop.app.crash import Reporter, report_uncaught
from timeneye_desktop.app.ending import ended_by_signals
from timeneye_desktop.app.event_loop import make_loop
from timeneye_desktop.app.gallery_world import Worlds
from timeneye_desktop.app.qt_application import make_application
from timeneye_desktop.domain.preferences import LANGUAGES, Language, Theme
from timeneye_desktop.ui.gallery.registry import SCENES
from timeneye_desktop.ui.gallery.scene import Scene
from timeneye_desktop.ui.gallery.window import GalleryWindow, Way
from timeneye_desktop.ui.languages import Languages
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks

_BEGUN_AT: Final = "TIMENEYE_GALLERY"
"""Where the process before this one stood: a density holds for a whole process."""


def gallery() -> int:
    """Until the window is closed; answers with the exit code."""
    os.environ["TZ"] = "UTC"
    if sys.platform != "win32":
        time.tzset()
    application = make_application()
    reporter = Reporter()
    report_uncaught(reporter)
    with asyncio.Runner(loop_factory=lambda: make_loop(application)) as runner:
        runner.run(_leafed_through(application, reporter))
    return 0


async def _leafed_through(application: QApplication, reporter: Reporter) -> None:
    name, way = _beginning(os.environ.get(_BEGUN_AT, ""))
    ended = asyncio.Event()
    window = GalleryWindow(SCENES, LANGUAGES, way)
    window.closed.connect(ended.set)
    reporter.show_with(lambda error: window.say(f"{type(error).__name__}: {error}"))
    with tempfile.TemporaryDirectory(prefix="timeneye-gallery-", ignore_cleanup_errors=True) as folder:
        look = Look(application, way.theme)
        leafing = Leafing(Worlds(Path(folder), look), window, application, Tasks(reporter))
        window.scene_chosen.connect(leafing.show)
        window.ratio_chosen.connect(_begin_anew)
        window.ratio_chosen.connect(lambda _scene, _way: ended.set())
        window.show()
        window.choose(name)
        with ended_by_signals(ended.set):
            await ended.wait()
        await leafing.close()
    window.deleteLater()


class Leafing:
    """One scene at a time: the one before ends first, and of those asked for meanwhile only the last is made."""

    def __init__(self, worlds: Worlds, window: GalleryWindow, application: QApplication, tasks: Tasks) -> None:
        self._worlds, self._window, self._application, self._tasks = worlds, window, application, tasks
        self._languages = Languages(application, Language.SYSTEM, LANGUAGES[0])
        self._one_at_a_time = asyncio.Lock()
        self._front = AsyncExitStack()
        self._wanted: tuple[Scene, Way] | None = None

    def show(self, scene: Scene, way: Way) -> None:
        self._wanted = scene, way
        self._tasks.spawn(self._show_wanted(), "show a scene")

    async def close(self) -> None:
        async with self._one_at_a_time:
            self._wanted = None
            await self._leave()
        self._languages.close()
        await self._tasks.close()

    async def _show_wanted(self) -> None:
        async with self._one_at_a_time:
            wanted, self._wanted = self._wanted, None
            if wanted is None:
                return
            scene, way = wanted
            await self._leave()
            self._window.say(scene.title)
            self._speak(way)
            self._worlds.look.choose(way.theme)
            world = await self._front.enter_async_context(self._worlds.begin(scene.start))
            widget = await world.make(scene)
            self._front.callback(self._window.clear)
            self._window.show_scene(widget, scene.size)

    async def _leave(self) -> None:
        front, self._front = self._front, AsyncExitStack()
        await front.aclose()

    def _speak(self, way: Way) -> None:
        """Widgets made from now on say it so."""
        self._languages.close()
        self._languages = Languages(self._application, Language.SYSTEM, way.language)
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if way.is_mirrored else Qt.LayoutDirection.LeftToRight
        )


def _beginning(told: str) -> tuple[str, Way]:
    if not told:
        return "", Way()
    name, values = json.loads(told)
    return name, replace(Way(**values), theme=Theme(values["theme"]))


def _begin_anew(scene: Scene, way: Way) -> None:
    """As another process, where this one stands."""
    told = json.dumps([scene.name, asdict(way) | {"theme": way.theme.value}])
    environment = os.environ | {_BEGUN_AT: told, "QT_SCALE_FACTOR": str(way.ratio)}
    subprocess.Popen([sys.executable, "-m", "timeneye_desktop", "--gallery"], env=environment)
