"""Is the quick-entry bar one line, Enter, and gone, without the main window ever coming up?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPushButton
from room import in_a_room
from world import eventually

from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.entry.quick import QuickEntry


class Bar:
    def __init__(self, room: Any) -> None:
        self.room = room
        self.line = EntryLine(room.desk, room.look, room.icons, room.tasks, room.choose_phase, self.say)
        self.window = QuickEntry(self.line)
        self.other = QLineEdit()
        self.other.setObjectName("other_program")
        room.windows += [self.window.told, self.window, self.other]

    def say(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        self.room.say(text, action, on_action)
        self.window.say(text, action, on_action)

    async def open(self) -> None:
        """From within whatever else the person does."""
        self.other.show()
        self.other.activateWindow()
        await eventually(self.other.isActiveWindow, "something else is being done")
        self.window.ask()
        await eventually(self.line.field.hasFocus, "one can type")

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.line.field, key)


@pytest.fixture
def at_the_bar(scenario: Callable[..., Any], qapp: QApplication) -> Callable[..., None]:
    def run(story: Callable[[Bar], Any]) -> None:
        async def tell(room: Any) -> None:
            await story(Bar(room))

        in_a_room(scenario, qapp, tell)

    return run


def shown() -> set[str]:
    return {window.objectName() for window in QApplication.topLevelWidgets() if window.isVisible()}


def test_it_opens_logs_on_enter_and_hides(at_the_bar: Callable[..., None]) -> None:
    async def story(bar: Bar) -> None:
        await bar.open()
        QTest.keyClicks(bar.line.field, "acme design 0:25 quick")
        bar.press(Qt.Key.Key_Return)
        await eventually(lambda: not bar.window.isVisible(), "it hides")
        await bar.room.hears("Logged 0:25 to Acme Website > Design.")
        assert shown() == {"other_program", "quick_told"}
        await bar.room.world.quiet()
        assert len(bar.room.world.server_rows("quick")) == 1
        await bar.open()
        assert bar.line.field.text() == ""
        assert shown() == {"other_program", "quick_entry"}

    at_the_bar(story)


def test_escape_hides_it_and_keeps_the_text(at_the_bar: Callable[..., None]) -> None:
    async def story(bar: Bar) -> None:
        await bar.open()
        QTest.keyClicks(bar.line.field, "acme design 0:25 half a th")
        bar.press(Qt.Key.Key_Escape)
        assert not bar.window.isVisible()
        await bar.open()
        assert bar.line.field.text() == "acme design 0:25 half a th"
        assert bar.line.go.text() == "Log 0:25"

    at_the_bar(story)


def test_escape_closes_what_is_offered_first(at_the_bar: Callable[..., None]) -> None:
    async def story(bar: Bar) -> None:
        await bar.open()
        QTest.keyClicks(bar.line.field, "museum")
        assert "suggestions" in shown()
        bar.press(Qt.Key.Key_Escape)
        assert shown() == {"other_program", "quick_entry"}
        bar.press(Qt.Key.Key_Escape)
        assert shown() == {"other_program"}

    at_the_bar(story)


def test_a_problem_fits_into_the_bar_and_keeps_it_open(at_the_bar: Callable[..., None]) -> None:
    async def story(bar: Bar) -> None:
        await bar.open()
        tall = bar.window.height()
        QTest.keyClicks(bar.line.field, "acme design yesterday")
        bar.press(Qt.Key.Key_Return)
        await eventually(bar.line.problem.isVisible, "it says why not")
        await eventually(lambda: bar.window.height() > tall, "there is room for the sentence")
        problem = bar.line.problem
        assert problem.height() >= problem.heightForWidth(problem.width())
        assert bar.window.rect().contains(problem.mapTo(bar.window, problem.rect().bottomRight()))
        QTest.keyClicks(bar.line.field, " 0:10")
        await eventually(lambda: bar.window.height() == tall, "it is as small as before")

    at_the_bar(story)


def test_what_happened_is_said_where_the_bar_was_without_taking_the_keyboard(at_the_bar: Callable[..., None]) -> None:
    async def story(bar: Bar) -> None:
        await bar.open()
        where = bar.window.pos()
        QTest.keyClicks(bar.line.field, "acme design 0:25 told")
        bar.press(Qt.Key.Key_Return)
        await eventually(lambda: bar.window.told.text == "Logged 0:25 to Acme Website > Design.", "it says so")
        await eventually(lambda: not bar.window.isVisible(), "the bar hides")
        assert (bar.window.told.isVisible(), bar.window.told.pos()) == (True, where)
        bar.other.activateWindow()
        await eventually(bar.other.isActiveWindow, "something else is being done")
        await bar.room.world.quiet()
        button = bar.window.told.findChild(QPushButton, "toast_action")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert bar.other.isActiveWindow()
        await bar.room.world.quiet()
        await eventually(lambda: bar.room.world.server_rows("told") == [], "undo takes it back")
        await bar.open()
        assert not bar.window.told.isVisible()

    at_the_bar(story)


def test_lines_pasted_into_the_bar_are_logged_over_it_and_it_hides(at_the_bar: Callable[..., None]) -> None:
    async def story(bar: Bar) -> None:
        await bar.open()
        QApplication.clipboard().setText("acme design 0:10 a\nacme design 0:20 b")
        QTest.keyClick(bar.line.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        pasted = bar.window.findChild(QListView, "pasted_list")
        await eventually(lambda: pasted.model().rowCount() == 2 and pasted.hasFocus(), "they are read")
        assert shown() == {"other_program", "quick_entry", "pasted"}
        QTest.keyClick(pasted, Qt.Key.Key_Return)
        await eventually(lambda: shown() == {"other_program", "quick_told"}, "it hides and says so")
        assert bar.window.told.text == "Logged 2 entries, 0:30."

    at_the_bar(story)
