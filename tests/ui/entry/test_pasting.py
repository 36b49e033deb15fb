"""Do several pasted lines become several entries, each as it was meant, all or none, and none lost?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QListView, QMenu, QPushButton
from world import eventually

from timeneye_desktop.ui.day.undoing import Undoing
from timeneye_desktop.ui.entry.pasted_window import PastedWindow

Story = Callable[..., None]
DESIGN, LEARNING = "Acme Website > Design", "Internal > Learning"
DAY = """Yesterday:
- acme design 1:30 homepage
- internal learning 45m reading

call with the museum
Acme Website\tDesign\t1.5\tposter\t2026-03-12
"""


class Paster:
    """Pastes at the line and works in the window that opens."""

    def __init__(self, at: Any) -> None:
        self.at = at
        self.undoing = Undoing(at.room.desk.past, at.room.tasks, at.room.say)

    async def paste(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.at.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: self.window.isVisible() and bool(self.rows) and self.list.hasFocus(), "they are read")

    @property
    def window(self) -> PastedWindow:
        found = self.at.line.window().findChild(PastedWindow)
        assert isinstance(found, PastedWindow)
        return found

    @property
    def list(self) -> QListView:
        found = self.window.findChild(QListView, "pasted_list")
        assert isinstance(found, QListView)
        return found

    @property
    def rows(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def says(self) -> str:
        return self.window._says.text()

    @property
    def verb(self) -> str:
        return self.button("pasted_go").text()

    def button(self, name: str) -> QPushButton:
        found = self.window.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """On whatever has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)

    def rewrite(self, text: str) -> None:
        """Type over the words of the current row, and stay in them."""
        self.press(Qt.Key.Key_F2)
        field = QApplication.focusWidget()
        assert field is not None
        assert field.objectName() == "pasted_words"
        QTest.keyClicks(field, text)

    @property
    def model(self) -> QAbstractItemModel:
        return self.list.model()


def pasted(at_the_line: Story, story: Callable[[Paster], Any], **how: Any) -> None:
    async def tell(at: Any) -> None:
        await story(Paster(at))

    at_the_line(tell, **how)


def test_one_enter_logs_what_is_right_and_one_undo_takes_it_all_back(at_the_line: Story) -> None:
    async def story(by: Paster) -> None:
        room, today = by.at.room, by.at.room.desk.entries.today()
        before = len(room.world.server_rows(day=today - timedelta(days=1)))
        by.at.write("half a line")
        await by.paste(DAY)
        assert by.rows == [
            "Name a project and phase, and add a time such as 1:30, Yesterday, call with the museum",
            f"{DESIGN}, 1 h 30 min, Yesterday, homepage",
            f"{LEARNING}, 45 min, Yesterday, reading",
            f"{DESIGN}, 1 h 30 min, {by.window.rows[3].day_words}, poster",
        ]
        assert (by.says, by.verb) == ("1 line still needs something. Enter logs 3 entries.", "Log 3, 3:45")
        by.press(Qt.Key.Key_Return)
        told = await room.hears("Logged 3 entries, 3:45.")
        assert (len(by.rows), by.window.isVisible(), by.verb) == (1, True, "Log")
        by.press(Qt.Key.Key_Return)
        by.press(Qt.Key.Key_Delete)
        assert not by.window.isVisible()
        assert (by.at.text, by.at.line.pasted.isVisible(), by.at.done) == ("half a line", False, [])
        await room.world.quiet()
        assert len(room.world.server_rows(day=today - timedelta(days=1))) == before + 2
        told.on_action()

        def is_as_before() -> bool:
            return len(room.world.server_rows(day=today - timedelta(days=1))) == before

        await eventually(is_as_before, "they are gone on Timeneye too")
        by.undoing.redo()
        await eventually(lambda: not is_as_before(), "they are back")
        by.undoing.undo()
        await room.world.quiet()
        await eventually(is_as_before, "and gone")

    pasted(at_the_line, story)


def test_a_row_is_edited_in_place_given_a_phase_and_dropped_by_keys(at_the_line: Story, qtlog: Any) -> None:
    async def story(by: Paster) -> None:
        await by.paste("museum call\nsomething 0:20 else\nacme design 0:10 ok\nnothing")
        QAbstractItemModelTester(by.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        by.rewrite("acme design 1:00 fixed")
        assert by.rows[0] == f"{DESIGN}, 1 h, Today, fixed"
        by.press(Qt.Key.Key_Escape)
        assert by.rows[0].endswith("museum call")
        assert by.window.isVisible()
        by.rewrite("acme design 1:00 fixed")
        by.press(Qt.Key.Key_Return)
        await eventually(by.list.hasFocus, "the list has the keyboard again")
        assert (by.rows[0], by.verb) == (f"{DESIGN}, 1 h, Today, fixed", "Log 2, 1:10")
        by.press(Qt.Key.Key_Down)
        by.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        by.at.room.picks.append(by.at.room.phase(LEARNING))
        QTest.mouseClick(by.button("pasted_phase"), Qt.MouseButton.LeftButton)
        await eventually(lambda: by.rows[1] == f"{LEARNING}, 20 min, Today, something else", "it has a phase")
        await eventually(by.list.hasFocus, "the list has the keyboard again")
        assert by.rows[2] == f"How long did it take? Add a time such as 1:30, {LEARNING}, Today, nothing"
        by.press(Qt.Key.Key_Down)
        by.list.setCurrentIndex(by.model.index(2, 0))
        by.press(Qt.Key.Key_Delete)
        assert len(by.rows) == 3
        by.press(Qt.Key.Key_Return)
        await by.at.room.hears("Logged 3 entries, 1:30.")
        assert not by.window.isVisible()
        assert sorted(row.work.notes for row in await by.at.entries() if row.work.minutes in {10, 20, 60})[-3:] == [
            "fixed",
            "ok",
            "something else",
        ]
        assert [record.message for record in qtlog.records if "Model" in record.message] == []

    pasted(at_the_line, story)


def test_escape_keeps_the_lines_with_what_was_put_right_and_more_can_be_pasted_below(at_the_line: Story) -> None:
    async def story(by: Paster) -> None:
        await by.paste("museum call\nacme design 0:10 ok")
        by.rewrite("acme design 1:00 fixed")
        by.press(Qt.Key.Key_Return)
        await eventually(by.list.hasFocus, "the list has the keyboard again")
        by.press(Qt.Key.Key_Escape)
        kept = by.at.line.pasted
        assert (by.window.isVisible(), kept.isVisible(), kept.text()) == (False, True, "2 pasted lines wait")
        by.at.click(kept)
        await eventually(by.list.hasFocus, "the list has the keyboard")
        assert by.verb == "Log 2, 1:10"
        by.press(Qt.Key.Key_Escape)
        await eventually(by.at.line.field.hasFocus, "the line has the keyboard again")
        await by.paste("internal learning 0:20 a\ninternal learning 0:30 b")
        await eventually(lambda: by.verb == "Log 4, 2:00", "all four stand there")
        QTest.mouseClick(by.button("pasted_go"), Qt.MouseButton.LeftButton)
        await by.at.is_done()
        assert not kept.isVisible()

    pasted(at_the_line, story)


def test_offline_all_are_saved_here_and_sent_later(at_the_line: Story) -> None:
    async def story(by: Paster) -> None:
        room = by.at.room
        await room.go_offline()
        await by.paste("acme design 0:10 train one\nacme design 0:20 train two")
        by.press(Qt.Key.Key_Return)
        told = await room.hears("Saved here: 2 entries, 0:30. Will be sent.")
        assert told.action == "Undo"
        await room.come_back()
        await room.world.quiet()
        assert [len(room.world.server_rows(notes)) for notes in ("train one", "train two")] == [1, 1]

    pasted(at_the_line, story)


def test_when_they_cannot_be_saved_none_is_all_stay_and_the_reason_is_said(at_the_line: Story) -> None:
    async def story(by: Paster) -> None:
        database = by.at.room.world.opened._database
        before = len(await by.at.entries())
        await by.paste("\n".join(f"acme design 0:10 {'x' * 1_000} {number}" for number in range(40)))
        await database.read(lambda connection: connection.execute("PRAGMA max_page_count = 1").fetchall())
        by.press(Qt.Key.Key_Return)
        await eventually(lambda: by.says.startswith("Nothing was logged. The disk is full"), f"it says why: {by.says}")
        assert (len(by.rows), by.verb, len(await by.at.entries())) == (40, "Log 40, 6:40", before)
        await database.read(lambda connection: connection.execute("PRAGMA max_page_count = 1000000").fetchall())
        by.press(Qt.Key.Key_Return)
        by.press(Qt.Key.Key_Return)
        await by.at.room.hears("Logged 40 entries")
        assert len(await by.at.entries()) == before + 40

    pasted(at_the_line, story, seconds=60)


def test_500_lines_are_taken_the_rest_is_said(at_the_line: Story) -> None:
    async def story(by: Paster) -> None:
        await by.paste("\n".join(f"acme design 0:01 {number}" for number in range(530)))
        await eventually(lambda: by.verb == "Log 500, 8:20", "all are read")
        assert by.says == "Enter logs 500 entries. Only the first 500 lines were taken; 30 were left out."
        by.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        by.press(Qt.Key.Key_Delete)
        assert not by.window.isVisible()

    pasted(at_the_line, story)


def test_menu_and_drop_do_the_same_and_one_line_is_one_line(at_the_line: Story) -> None:
    async def story(by: Paster) -> None:
        field = by.at.line.field
        for text, becomes in (("acme design\n", "acme design"), (" 1:30", " 1:30"), ("\n- logo\t2\r\n", "logo 0:02")):
            QApplication.clipboard().setText(text)
            field.clear()
            by.at.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            assert by.at.text == becomes
        field.clear()
        QApplication.clipboard().setText("acme design 0:10 a\nacme design 0:20 b")
        QApplication.sendEvent(field, _menu_at(field))
        menu = next(menu for menu in field.findChildren(QMenu) if menu.isVisible())
        next(action for action in menu.actions() if action.objectName() == "edit-paste").trigger()
        menu.close()
        await eventually(lambda: by.verb == "Log 2, 0:30", "they are read")
        by.press(Qt.Key.Key_Escape)
        await eventually(by.at.line.field.hasFocus, "the line has the keyboard again")
        mime = QMimeData()
        mime.setText("acme design 0:30 c\nacme design 0:40 d")
        everything = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(field, QDragEnterEvent(QPoint(5, 5), *everything))
        QApplication.sendEvent(field, QDropEvent(QPointF(5, 5), *everything))
        await eventually(lambda: by.verb == "Log 4, 1:40", "they are read too")
        assert by.at.text == ""

    pasted(at_the_line, story)


def _menu_at(field: Any) -> QContextMenuEvent:
    where = QPoint(5, 5)
    return QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, field.mapToGlobal(where))
