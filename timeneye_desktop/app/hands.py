"""What a person does with the app: click, type, look, wait; and press Allow in the browser."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QPushButton, QWidget

W = TypeVar("W", bound=QWidget)

_PATIENCE = 15.0
_LOOK_EVERY = 0.03


class TourError(Exception):
    """Something the script waited for did not appear."""


class Visitor:
    """Stands in for the system's browser: opens the link in a thread and presses Allow."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="visitor")
        self._visit: asyncio.Future[str] | None = None

    async def open(self, address: str) -> bool:
        from timeneye_desktop.sandbox.visitor import press_allow

        self._visit = asyncio.wrap_future(self._thread.submit(press_allow, address))
        return True

    async def close(self) -> None:
        if self._visit is not None:
            await asyncio.gather(self._visit, return_exceptions=True)
        self._thread.shutdown()


class Hands:
    """Clicks and keys on real widgets, found by their object names; pictures are numbered."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pictures = 0

    def click(self, within: QWidget, name: str) -> None:
        QTest.mouseClick(self.find(within, QPushButton, name), Qt.MouseButton.LeftButton)

    def ask(self, within: QWidget, menu: str, item: str) -> None:
        """Choose from a menu."""
        action = self.find(within, QMenu, menu).findChild(QAction, item)
        if action is None:
            raise TourError(f"no {item} in {menu}")
        action.trigger()

    def write(self, within: QWidget, name: str, text: str, *, enter: bool = False) -> None:
        """Type into a field, as fast as fingers never are."""
        field = self.find(within, QLineEdit, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)

    def press(self, within: QWidget, name: str, key: Qt.Key) -> None:
        """One key for one control."""
        control = self.find(within, QWidget, name)
        control.setFocus()
        QTest.keyClick(control, key)

    def read(self, within: QWidget, name: str) -> list[str]:
        """The lines of a list, as a screen reader would say them."""
        model = self.find(within, QAbstractItemView, name).model()
        return [str(model.data(model.index(at, 0))) for at in range(model.rowCount())]

    def find(self, within: QWidget, kind: type[W], name: str) -> W:
        found = within.findChild(kind, name)
        if found is None:
            raise TourError(f"no {name} in {within.objectName()}")
        return found

    async def until(self, look: Callable[[], object], what: str, seconds: float = _PATIENCE) -> None:
        """Wait for something to show; TourError when it does not."""
        deadline = asyncio.get_running_loop().time() + seconds
        while not look():
            if asyncio.get_running_loop().time() > deadline:
                raise TourError(f"not within {seconds:.0f} s: {what}")
            await asyncio.sleep(_LOOK_EVERY)

    async def picture(self, window: QWidget, name: str) -> None:
        """Save what the window shows, once what was just done has been drawn."""
        await asyncio.sleep(0.25)
        self._pictures += 1
        window.grab().save(str(self._folder / f"{self._pictures:02d}-{name}.png"))
