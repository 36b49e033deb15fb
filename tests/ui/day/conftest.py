"""A person with their days before them: points, clicks, presses, and reads the rows as a screen reader would."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from room import Room, in_a_room
from world import eventually

from timeneye_desktop.domain.actions import keys_of
from timeneye_desktop.domain.entry import FIRST_DAY, EntryRow, Work
from timeneye_desktop.ui.day.day_list import DayList
from timeneye_desktop.ui.day.editor import EntryEditor
from timeneye_desktop.ui.day.rows import DayLine, EntryLine


class Diary:
    def __init__(self, room: Room) -> None:
        self.room = room
        self.days = DayList(room.desk, room.look, room.icons, room.tasks, room.bridge, room.choose_phase, room.say)
        self.view = self.days.board.view
        self.elsewhere = QLineEdit()
        self.reasons: list[str] = []
        self.days.reason_asked.connect(self.reasons.append)
        for name, act in self._acts():
            for keys in keys_of(name):
                QShortcut(QKeySequence(keys), self.days).activated.connect(act)

    def _acts(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """What the window asks of its days, by the keys of the table."""
        days = self.days
        yield "search", days.ask_search
        yield "today", days.show_today
        yield "day-before", partial(days.step, -1)
        yield "day-after", partial(days.step, 1)
        yield "undo", days.undo
        yield "redo", days.undoing.redo

    async def open(self) -> None:
        both = QWidget()
        box = QVBoxLayout(both)
        box.addWidget(self.elsewhere)
        box.addWidget(self.days, 1)
        await self.room.window_of(both, tall=560)
        await eventually(lambda: self.days.board.contents is not None, "the days are read")
        self.view.setFocus()

    # -- looking -----------------------------------------------------------------------

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self.view._model.rows]

    def head(self, day: date | None = None) -> DayLine:
        """The head of a day, today's if none is named."""
        day = day or self.room.desk.entries.today()
        return next(line for line in self.view._model.rows if isinstance(line, DayLine) and line.day == day)

    def rows(self, day: date | None = None) -> list[EntryRow]:
        day = day or self.room.desk.entries.today()
        lines = (line for line in self.view._model.rows if isinstance(line, EntryLine))
        return [line.row for line in lines if line.row.work.day == day]

    def line(self, notes: str) -> EntryLine | None:
        found = [line for line in self.view._model.rows if isinstance(line, EntryLine) and line.row.work.notes == notes]
        assert len(found) <= 1, notes
        return found[0] if found else None

    async def sees(self, notes: str) -> EntryLine:
        await eventually(lambda: self.line(notes) is not None, f"{notes} is listed")
        line = self.line(notes)
        assert line is not None
        return line

    async def misses(self, notes: str) -> None:
        await eventually(lambda: self.line(notes) is None, f"{notes} is not listed any more")

    @property
    def editor(self) -> EntryEditor | None:
        return self.days.editing._editor

    @property
    def note(self) -> QLineEdit:
        """The note in the editor."""
        found = self.view.findChild(QLineEdit, "note")
        assert isinstance(found, QLineEdit)
        return found

    @property
    def says(self) -> str:
        """The sentence in the editor."""
        found = self.view.findChild(QLabel, "editor_says")
        assert isinstance(found, QLabel)
        return found.text()

    @property
    def shown_day(self) -> date | None:
        week = self.days.board.strip.week
        return None if week is None else week.shown

    async def saved(self, notes: str) -> Work:
        """The entry with this note, once its editor is closed and the list shows what is stored."""
        await self.is_closed()
        entries = self.room.desk.entries

        async def is_shown() -> bool:
            line = self.line(notes)
            groups = await entries.days(FIRST_DAY, entries.today())
            return line is not None and any(line.row.work == row.work for group in groups for row in group.rows)

        await eventually(is_shown, f"{notes} is saved")
        line = self.line(notes)
        assert line is not None
        return line.row.work

    # -- doing -------------------------------------------------------------------------

    async def logs(
        self, minutes: int, notes: str, title: str = "Acme Website > Design", day: date | None = None
    ) -> str:
        """An entry that came about elsewhere; answers with its local id."""
        entries = self.room.desk.entries
        row = await entries.log(Work(self.room.phase(title).key, minutes, day or entries.today(), notes))
        await self.sees(notes)
        return row.lid

    def choose(self, notes: str) -> None:
        """Make the row current, as the arrow keys do."""
        line = self.line(notes)
        assert line is not None
        self.view.setFocus()
        self.view.go_to(line.key)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """On whatever has the keyboard."""
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)

    def type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)

    def click(self, notes: str, at: Callable[[Any], QPoint] | None = None) -> None:
        """On the row's title, or where `at` says (given the boxes of the row)."""
        line = self.line(notes)
        assert line is not None
        self.view.scrollTo(self.view._model.index_of(line.key))
        self.point(notes)
        index = self.view._model.index_of(line.key)
        boxes = self.view._delegate.boxes(self.view.visualRect(index), line.row, is_pointed=True)
        where = boxes.title.center() if at is None else at(boxes)
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    def point(self, notes: str) -> None:
        """Move the pointer over the row."""
        line = self.line(notes)
        assert line is not None
        port = self.view.viewport()
        where = QPointF(self.view.visualRect(self.view._model.index_of(line.key)).center())
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            where,
            QPointF(port.mapToGlobal(where.toPoint())),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(port, moved)

    async def edits(self, notes: str) -> EntryEditor:
        self.click(notes)
        await eventually(lambda: self.editor is not None, "the editor opens")
        assert self.editor is not None
        return self.editor

    async def is_closed(self) -> None:
        await eventually(lambda: self.editor is None, "the editor is closed")


@pytest.fixture
def at_the_days(scenario: Callable[..., Any], qapp: QApplication) -> Callable[..., None]:
    def run(story: Callable[[Diary], Awaitable[None]], stored: int = 0, **how: Any) -> None:
        """`stored` further entries, fifty a day, are there before the list is."""

        async def tell(room: Room) -> None:
            if stored:
                await room.has_stored(stored, stored // 50)
            diary = Diary(room)
            await diary.open()
            await story(diary)

        in_a_room(scenario, qapp, tell, **how)

    return run
