"""Somebody who is asked for a phase."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from room import Room, in_a_room
from world import eventually

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.ui.picker.choice_list import ChoiceList
from timeneye_desktop.ui.picker.choice_model import MATCH
from timeneye_desktop.ui.picker.picker import Picker
from timeneye_desktop.ui.picker.wording import why_words


class Chooser:
    def __init__(self, room: Room) -> None:
        self.room = room
        self.picker = Picker(room.desk.catalogue, room.look, room.tasks)
        self.before = QLineEdit()
        """Where the person was."""
        room.windows += [self.picker, self.before]
        room.bridge.catalogue_changed.connect(self.picker.refresh)
        self.field: QLineEdit = self.picker.findChild(QLineEdit, "picker_search")
        self.list: ChoiceList = self.picker.findChild(ChoiceList)

    async def is_asked(self) -> asyncio.Task[PhaseChoice | None]:
        if QApplication.activeWindow() is None:
            self.before.show()
            self.before.activateWindow()
            await eventually(self.before.isActiveWindow, "something else is being done")
        answer = asyncio.create_task(self.picker.choose(), name="choose")
        await eventually(lambda: self.picker.isVisible() and self.field.hasFocus(), "the picker is open")
        return answer

    def write(self, text: str) -> None:
        QTest.keyClicks(self.field, text)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key)

    def press_with(self, modifier: Qt.KeyboardModifier, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key, modifier)

    def why(self, row: int) -> str:
        """The small word beside a row."""
        match = self.list.model().index(row, 0).data(MATCH)
        return why_words(match)

    def middle(self, row: int) -> QPoint:
        return self.list.visualRect(self.list.model().index(row, 0)).center()

    def mark_of(self, title: str) -> Mark | None:
        return self.room.desk.catalogue.marks.get(self.room.phase(title).key)

    @property
    def rows(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def highlighted(self) -> str:
        choice = self.list.highlighted()
        return "" if choice is None else choice.title

    @property
    def words(self) -> str:
        """What is said where the rows would be."""
        label: QLabel = self.picker.findChild(QLabel, "picker_nothing")
        return label.text() if label.isVisible() else ""

    @property
    def word(self) -> str:
        """What is said under the rows."""
        label: QLabel = self.picker.findChild(QLabel, "picker_word")
        return label.text()

    @property
    def foot(self) -> str:
        label: QLabel = self.picker.findChild(QLabel, "picker_age")
        return label.text()


@pytest.fixture
def at_the_picker(scenario: Callable[..., Any], qapp: QApplication) -> Callable[..., None]:
    def run(story: Callable[[Chooser], Awaitable[None]], **how: Any) -> None:
        async def tell(room: Room) -> None:
            await story(Chooser(room))

        in_a_room(scenario, qapp, tell, **how)

    return run
