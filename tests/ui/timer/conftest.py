"""The timer panel on a screen, and hands that click it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget
from world import eventually

from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.ui.timer.panel import TimerPanel

AtDesk: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


class Timing:
    """A person in front of the timer panel."""

    def __init__(self, scene: Any, panel: TimerPanel) -> None:
        self.scene = scene
        self.panel = panel
        self.card = panel.card
        self.tracking = scene.desk.tracking

    def button(self, name: str, number: int = 0) -> QPushButton:
        """The one of that name that can be seen."""
        seen = [found for found in self.panel.findChildren(QPushButton, name) if found.isVisible()]
        return seen[number]

    def sees(self, name: str) -> int:
        return sum(found.isVisible() for found in self.panel.findChildren(QWidget, name))

    def click(self, name: str, number: int = 0) -> None:
        QTest.mouseClick(self.button(name, number), Qt.MouseButton.LeftButton)

    def write_note(self, text: str) -> None:
        self.card.notes.setFocus()
        self.card.notes.selectAll()
        QTest.keyClicks(self.card.notes, text)

    @property
    def dialog(self) -> QDialog:
        found = self.panel.findChild(QDialog, "time_dialog")
        assert found is not None
        return found

    @property
    def time_field(self) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, "time_field")
        assert found is not None
        return found

    @property
    def echo(self) -> str:
        found = self.dialog.findChild(QLabel, "time_echo")
        assert found is not None
        return found.text()

    def write_time(self, text: str) -> None:
        self.time_field.selectAll()
        QTest.keyClicks(self.time_field, text)

    @property
    def ticks(self) -> bool:
        return self.card._ticker._timer.isActive()

    @property
    def state(self) -> TimerState | None:
        return self.tracking.current.timer.state if self.tracking.current else None

    def seconds(self) -> float:
        return self.tracking.current.timer.seconds(self.tracking.now())

    async def shows(self, lid: str) -> None:
        await eventually(lambda: self.card.isVisible() and self.card.lid == lid, "the card shows the timer")

    async def is_idle(self) -> None:
        await eventually(lambda: not self.card.isVisible() and self.sees("starter") > 0, "starters are offered")

    async def rows(self, notes: str) -> list[dict[str, Any]]:
        """What the server has with this note, once everything has been sent."""
        await self.scene.world.quiet()
        return self.scene.world.server_rows(notes)


@pytest.fixture
def timing(at_desk: AtDesk) -> Callable[[Callable[[Timing], Awaitable[None]]], None]:
    """Tells a story that begins with nothing running."""

    def run(story: Callable[[Timing], Awaitable[None]]) -> None:
        async def tell(scene: Any) -> None:
            await scene.no_timers()
            panel = TimerPanel(scene.desk, scene.look, scene.icons, scene.tasks, scene.bridge, scene.choose, scene.said)
            panel.resize(396, 200)
            await story(Timing(scene, await scene.show(panel)))

        at_desk(tell)

    return run
