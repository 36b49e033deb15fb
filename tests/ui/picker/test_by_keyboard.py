"""Without a mouse: the line asks for a phase, it is found, pinned, picked, and there at once the next time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.ui.picker.choice_list import ChoiceList

AtWork: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_open_type_pin_choose_and_next_time_enter_twice(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        picker = person.desktop.picker
        rows = picker.findChild(ChoiceList)

        async def asks(line: str) -> None:
            QTest.keyClicks(person.entry, line)
            person.press(Qt.Key.Key_Return)
            await eventually(lambda: picker.isVisible() and picker.isActiveWindow(), "the picker asks")

        await asks("1:30 hand-over notes")
        QTest.keyClicks(QApplication.focusWidget(), "payments nord")
        person.press(Qt.Key.Key_P, CONTROL)
        person.press(Qt.Key.Key_Return)
        await person.says("Logged 1:30 to Nordlys Webshop > Payments")
        person.window.activateWindow()  # as a desktop does when a dialog goes
        await eventually(person.window.isActiveWindow, "the window is in front again")
        await asks("15m a call")
        assert rows.highlighted().title == "Nordlys Webshop > Payments"
        person.press(Qt.Key.Key_Return)
        await person.says("Logged 0:15 to Nordlys Webshop > Payments")
        await person.scene.world.quiet()
        (sent,) = person.scene.world.server_rows("hand-over notes")
        assert sent["minutes"] == "90"
        assert len(person.scene.world.server_rows("a call")) == 1

    at_work(story)
