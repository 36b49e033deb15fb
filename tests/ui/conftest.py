"""A screen that is not there, with a whole core behind it: what every test of a panel stands on."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest
from nowhere import NOWHERE
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from world import World, a_known_world, eventually

from timeneye_desktop.app.crash import Reporter
from timeneye_desktop.app.desktop import Desktop, Wishes
from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.services.desk import Desk
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Line:
    """What the quiet line at the bottom would have said."""

    text: str
    action: str = ""
    press: Callable[[], None] = lambda: None


@dataclass
class Scene:
    """What a panel is made of, and what it said and asked meanwhile."""

    world: World
    look: Look
    icons: Icons
    bridge: Bridge
    lines: list[Line] = field(default_factory=list)
    errors: list[BaseException] = field(default_factory=list)
    picks: list[PhaseChoice | None] = field(default_factory=list)
    """What a person will pick, one after the other."""
    windows: list[QWidget] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tasks = Tasks(self.errors.append)

    @property
    def desk(self) -> Desk:
        return self.world.desk

    def said(self, *words: Any) -> None:
        self.lines.append(Line(*words))

    async def choose(self) -> PhaseChoice | None:
        return self.picks.pop(0)

    async def show(self, window: W) -> W:
        """On the screen, in front, until the test ends."""
        self.windows.append(window)
        window.show()
        window.activateWindow()
        await eventually(window.isActiveWindow, "the window is in front")
        return window

    async def heard(self, beginning: str) -> Line:
        """Wait for the line that begins like this."""
        await eventually(lambda: any(line.text.startswith(beginning) for line in self.lines), f"it says: {beginning}")
        return next(line for line in reversed(self.lines) if line.text.startswith(beginning))

    async def no_timers(self) -> None:
        """Do away with the timers the sandbox begins with."""
        for row in self.desk.tracking.timers:
            await self.desk.tracking.discard(row.timer.lid)
        await self.world.quiet()

    async def start(self, notes: str = "", minutes: float = 0, phase: int = 0) -> str:
        """Begin a timer that has been measuring for so many minutes; the answer is its local id."""
        tracking = self.desk.tracking
        await tracking.start(self.world.phases[phase].key, notes, ago_seconds=minutes * 60)
        assert tracking.current is not None
        return tracking.current.timer.lid

    async def close(self) -> None:
        self.bridge.unplug()
        await self.tasks.close()
        for window in self.windows:
            window.hide()
            window.deleteLater()


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> QApplication:
    """Counted texts have their forms from a catalogue."""
    return qapp


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Light, whatever the test before left."""
    made = Look(qapp, Theme.LIGHT)
    yield made
    made.choose(Theme.LIGHT)
    made.deleteLater()


class Watch(QObject):
    """Notes every window that comes onto the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def windows_shown(qapp: QApplication) -> Iterator[list[str]]:
    """Kind and name of every window that was shown since the test began."""
    watch = Watch()
    qapp.installEventFilter(watch)
    yield watch.shown
    qapp.removeEventFilter(watch)


@pytest.fixture
def at_desk(
    sandbox: Sandbox, look: Look, scenario: Callable[..., Any]
) -> Callable[[Callable[[Scene], Awaitable[None]]], None]:
    """Tells a story in a world that has synced once; an error nobody expected fails it."""

    @contextlib.asynccontextmanager
    async def a_scene() -> AsyncIterator[Scene]:
        async with a_known_world(sandbox) as world:
            scene = Scene(world, look, Icons(look), Bridge(world.desk.news))
            try:
                yield scene
            finally:
                await scene.close()

    def run(story: Callable[[Scene], Awaitable[None]]) -> None:
        async def tell() -> None:
            async with a_scene() as scene:
                await story(scene)
                assert scene.errors == []

        scenario(tell)

    return run


class AtWork:
    """A person at the main window, with nothing running."""

    def __init__(self, scene: Any) -> None:
        self.scene = scene
        self.tracking = scene.desk.tracking
        self.wished: list[str] = []
        wishes = Wishes(*(self._wish(name) for name in ("quit", "sign in again", "signed out")), NOWHERE)
        self.desktop = Desktop(scene.desk, scene.look, scene.icons, Reporter(), wishes)
        self.window = self.desktop.window
        self.toast = self.desktop.toast

    def _wish(self, name: str) -> Callable[[], None]:
        return lambda: self.wished.append(name)

    @property
    def entry(self) -> QLineEdit:
        return self.field("entry_text")

    @property
    def notes(self) -> QLineEdit:
        return self.field("timer_notes")

    def field(self, name: str) -> QLineEdit:
        found = self.window.findChild(QLineEdit, name)
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """On whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    async def says(self, words: str) -> None:
        await eventually(lambda: self.toast.isVisible() and words in self.toast.text, f"it says {words}")

    async def runs(self) -> None:
        await eventually(lambda: self.tracking.current is not None, "it runs")

    async def rests(self) -> None:
        await eventually(lambda: self.tracking.current is None, "nothing runs")


@pytest.fixture
def sits_down() -> type[AtWork]:
    """Puts the whole desktop together for a scene; whoever calls it closes it."""
    return AtWork


@pytest.fixture
def at_work(at_desk: Callable[..., None]) -> Callable[[Callable[[AtWork], Awaitable[None]]], None]:
    def run(story: Callable[[AtWork], Awaitable[None]]) -> None:
        async def tell(scene: Any) -> None:
            await scene.no_timers()
            person = AtWork(scene)
            person.desktop.show_window()
            await eventually(person.window.isActiveWindow, "the window is in front")
            try:
                await story(person)
            finally:
                await person.desktop.close()

        at_desk(tell)

    return run
