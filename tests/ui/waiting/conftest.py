"""A person before the waiting panel: real widgets, a whole core, a real sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from world import World, a_known_world, eventually

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.sandbox.server import Sandbox
from timeneye_desktop.services.waiting import WaitingRow
from timeneye_desktop.ui.bridge import Bridge
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.tasks import Tasks
from timeneye_desktop.ui.waiting.panel import WaitingPanel
from timeneye_desktop.ui.waiting.waiting_list import WaitingList

W = TypeVar("W", bound=QWidget)
POST = {"method": "POST", "path": "/api/3/entries/", "times": 1}


class Person:
    """Looks at the panel and uses it by what is visible and enabled."""

    def __init__(self, world: World, application: QApplication) -> None:
        self.world = world
        self.errors: list[BaseException] = []
        self.heard: list[str] = []
        self.picks: PhaseChoice | None = None
        self.tasks = Tasks(self.errors.append)
        self.bridge = Bridge(world.desk.news)
        look = Look(application)
        self.panel = WaitingPanel(
            world.desk, look, Icons(look), self.tasks, self.bridge, self._choose_phase, self._said, None
        )
        self.application = application

    @property
    def list(self) -> WaitingList:
        return self.find(WaitingList, "waiting_list")

    @property
    def rows(self) -> list[str]:
        """What the list tells, from top to bottom."""
        model = self.list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def asks(self) -> bool:
        return self.find(QPushButton, "discard_yes").isVisible()

    @property
    def focused(self) -> str:
        widget = self.application.focusWidget()
        return "" if widget is None else widget.objectName()

    def find(self, kind: type[W], name: str) -> W:
        found = self.panel.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        """What a label shows, without the places where it may be broken; empty while it is hidden."""
        shown = self.find(QLabel, name)
        return shown.text().replace("\u200b", "") if shown.isVisible() else ""

    def click(self, name: str) -> None:
        button = self.find(QPushButton, name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, words: str) -> None:
        """Click the row that tells these words."""
        (row,) = [at for at, text in enumerate(self.rows) if words in text]
        index = self.list.model().index(row, 0)
        self.list.scrollTo(index)
        place = self.list.visualRect(index).center()
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.list.currentIndex().row() == row

    def press(self, key: Qt.Key) -> None:
        """A key, to whatever has the focus."""
        QTest.keyClick(self.application.focusWidget() or self.panel, key)

    async def open(self, count: int) -> None:
        self.panel.show()
        self.panel.activateWindow()
        await self.sees(count)

    async def sees(self, count: int) -> None:
        await eventually(lambda: len(self.rows) == count, f"{count} rows are listed")

    async def until(self, look: Callable[[], bool], what: str) -> None:
        await eventually(look, what)

    def go_offline(self) -> None:
        self.world.sandbox.faults.go_offline()

    def come_back(self) -> None:
        self.world.sandbox.faults.come_back()
        self.world.desk.syncing.wake()

    async def log(self, minutes: int, notes: str, phase: int = 0) -> WaitingRow:
        """Work that waits; the answer is its row."""
        await self.world.desk.entries.log(self.world.work(minutes, notes, phase))
        return (await self.world.desk.waiting.rows())[-1]

    async def needs_you(self, minutes: int, notes: str, status: int = 404) -> None:
        """Work that Timeneye refuses once: 404 is a phase closed meanwhile."""
        before = self.world.desk.syncing.status.needs_you
        self.world.sandbox.faults.answer_status(status, **POST)
        await self.log(minutes, notes)
        await eventually(lambda: self.world.desk.syncing.status.needs_you == before + 1, "it asks")

    def title(self, phase: int = 0) -> str:
        return self.world.phases[phase].title

    async def states(self) -> list[RowState]:
        return [row.state for row in await self.world.desk.waiting.rows()]

    async def close(self) -> None:
        self.panel.hide()
        self.bridge.unplug()
        await self.tasks.close()
        self.panel.deleteLater()
        assert self.errors == []

    async def _choose_phase(self) -> PhaseChoice | None:
        return self.picks

    def _said(self, text: str, _action: str = "", _on_action: object = None) -> None:
        self.heard.append(text)


def _still_listing() -> bool:
    return any(task.get_name() == "phases" for task in asyncio.all_tasks())


Story = Callable[[Person], Awaitable[None]]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(user="manager") as running:
        yield running


@pytest.fixture
def visit(scenario: Callable[..., Any], sandbox: Sandbox, qapp: QApplication) -> Callable[..., None]:
    """Tell a story of a person before the panel, which is not yet shown."""

    def run(story: Story, *, seconds: float = 60) -> None:
        async def tell() -> None:
            async with a_known_world(sandbox) as world:
                person = Person(world, qapp)
                try:
                    await story(person)
                finally:
                    await person.close()
            await eventually(lambda: not _still_listing(), "the cancelled listing of phases has ended")

        scenario(tell, seconds=seconds)

    return run
