"""A person with the entry line before them, in a window or in the quick-entry bar."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from room import in_a_room
from world import eventually

from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.picker.choice_list import ChoiceList


class Typist:
    """Types, presses and reads what the line shows; nothing else."""

    def __init__(self, room: Any, line: EntryLine) -> None:
        self.room = room
        self.line = line
        self.done: list[bool] = []
        self.logged: list[Any] = []
        line.done.connect(lambda: self.done.append(True))
        line.logged.connect(self.logged.append)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.line.field, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.line.field, key, modifiers)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def other_enter(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def escape(self) -> None:
        self.press(Qt.Key.Key_Escape)

    def click(self, widget: QPushButton) -> None:
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    @property
    def text(self) -> str:
        return self.line.field.text()

    @property
    def verb(self) -> str:
        return self.line.go.text()

    @property
    def chips(self) -> list[str]:
        chips = self.line.chips
        return [chip.text() for chip in (chips.phase, chips.length, chips.day) if chip.isVisible()]

    @property
    def problem(self) -> str:
        return self.line.problem.text() if self.line.problem.isVisible() else ""

    @property
    def offered(self) -> list[str]:
        """What stands in the list below the line, while it is open."""
        if not self.line._suggestions.isVisible():
            return []
        model = self._list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def highlighted(self) -> str:
        choice = self._list.highlighted()
        return "" if choice is None else choice.title

    @property
    def _list(self) -> ChoiceList:
        found = self.line._suggestions.findChild(ChoiceList)
        assert isinstance(found, ChoiceList)
        return found

    def paints(self, color: QColor) -> bool:
        """Whether some of the text is painted in this colour."""
        picture = self.line.field.grab(self.line.field.rect().adjusted(4, 4, -4, -4)).toImage()
        inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        return any(_far(QColor(ink), color) < 24 for ink in inks)

    async def is_done(self, times: int = 1) -> None:
        await eventually(
            lambda: len(self.done) == times, f"done {times} times ({self.problem!r}, wrong: {self.room.errors})"
        )

    async def entries(self) -> list[Any]:
        """Everything stored for today."""
        today = self.room.desk.entries.today()
        days = await self.room.desk.entries.days(today, today)
        return [row for group in days for row in group.rows]


def _far(one: QColor, other: QColor) -> int:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return max(abs(first - second) for first, second in pairs)


@pytest.fixture
def at_the_line(scenario: Callable[..., Any], qapp: QApplication) -> Callable[..., None]:
    """Tell a story of somebody at the entry line."""

    def run(story: Callable[[Typist], Awaitable[None]], **how: Any) -> None:
        async def tell(room: Any) -> None:
            line = EntryLine(room.desk, room.look, room.icons, room.tasks, room.choose_phase, room.say)
            room.bridge.catalogue_changed.connect(line.read)
            window: QWidget = await room.window_of(line, tall=160)
            line.setFocus()
            typist = Typist(room, line)
            await story(typist)
            assert window.isVisible()

        in_a_room(scenario, qapp, tell, **how)

    return run
