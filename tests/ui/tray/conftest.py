"""The icon, its menu and what a click on it asked for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon
from shiboken6 import isValid
from world import eventually

from timeneye_desktop.ui.timer.panel import TimerPanel
from timeneye_desktop.ui.tray.tray import Tray, TrayActions

AtDesk: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
DOORS = ("open_window", "quick_entry", "open_panel", "quit")


class AtTray:
    """A person at the tray icon; `opened` names the doors that were asked for."""

    def __init__(self, scene: Any) -> None:
        self.scene = scene
        self.tracking = scene.desk.tracking
        self.opened: list[str] = []
        self.timer = TimerPanel(
            scene.desk, scene.look, scene.icons, scene.tasks, scene.bridge, scene.choose, scene.said
        )
        scene.windows.append(self.timer)
        doors = {name: self._door(name) for name in DOORS}
        actions = TrayActions(
            start_or_stop=self.timer.start_or_stop,
            open_door=lambda door: self.opened.append(door.value),
            **doors,
        )
        self.tray = Tray(scene.desk, scene.look, scene.icons, scene.tasks, scene.bridge, actions)
        self.menu = self.tray.menu

    def _door(self, name: str) -> Callable[[], None]:
        return lambda: self.opened.append(name)

    def items(self) -> list[str]:
        """What the menu shows from top to bottom; a dash for a line between."""
        return ["-" if action.isSeparator() else action.text() for action in self.menu.actions() if action.isVisible()]

    def item(self, text: str) -> QAction:
        return next(action for action in self.menu.actions() if action.text() == text)

    def click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        self.tray.icon.activated.emit(reason)

    @property
    def tip(self) -> str:
        return self.tray.icon.toolTip()

    async def shows(self, item: str) -> None:
        await eventually(lambda: item in self.items(), f"the menu shows {item}")


@pytest.fixture
def at_tray(at_desk: AtDesk) -> Callable[[Callable[[AtTray], Awaitable[None]]], None]:
    """Tells a story that begins with nothing running."""

    def run(story: Callable[[AtTray], Awaitable[None]]) -> None:
        async def tell(scene: Any) -> None:
            await scene.no_timers()
            person = AtTray(scene)
            try:
                await person.shows("Start last")
                await story(person)
            finally:
                if isValid(person.tray):
                    person.tray.close()

        at_desk(tell)

    return run
