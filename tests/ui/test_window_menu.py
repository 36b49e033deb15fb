"""Everything with a window of its own is in the menu at the top, by mouse and by key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from world import eventually

from timeneye_desktop.ui.doors import IN_MENU, Door, words

AtWork: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_each_door_of_the_menu_opens_its_window(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        menu = person.window.findChild(QMenu, "window_menu_list")
        person.press(Qt.Key.Key_F10)
        await eventually(menu.isVisible, "it opens")
        menu.close()
        for way in IN_MENU:
            action = next(action for action in menu.actions() if action.objectName() == f"action_{way.door.value}")
            assert action.text() == words(way.door)
            assert not action.icon().isNull()
            action.trigger()
            window = person.desktop.windows.made(way.door)
            await eventually(window.isActiveWindow, f"{way.door} is in front")
            window.close()
        assert {way.door for way in IN_MENU} == set(Door)

    at_work(story)


def test_f10_opens_the_menu_and_escape_closes_it(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        menu = person.window.findChild(QMenu, "window_menu_list")
        seen: list[bool] = []

        def look() -> None:
            seen.append(True)
            QTest.keyClick(menu, Qt.Key.Key_Escape)

        menu.aboutToShow.connect(look, Qt.ConnectionType.QueuedConnection)
        person.press(Qt.Key.Key_F10)
        await eventually(lambda: bool(seen), "it opens")
        await eventually(lambda: not menu.isVisible(), "it closes")

    at_work(story)
