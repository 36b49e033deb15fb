"""A person takes entries elsewhere: which days, which file, how much; nothing is overwritten unasked."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from room import Room, in_a_room
from world import eventually

from timeneye_desktop.domain.exported import Format
from timeneye_desktop.domain.stretch import Stretch
from timeneye_desktop.ui.day.span_button import Spans
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.export.window import ExportWindow

W = TypeVar("W", bound=QWidget)


class Person:
    """Looks at the window and uses it by what is visible and enabled."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.folders: list[Path] = []
        self.window = self._made()

    def _made(self) -> ExportWindow:
        room = self.room
        made = ExportWindow(room.desk, room.look, room.icons, room.tasks, room.bridge, show_folder=self.folders.append)
        room.windows.append(made)
        return made

    async def open(self) -> None:
        self.window.show()
        self.window.activateWindow()
        await eventually(self.window.isActiveWindow, "the window is in front")
        await eventually(lambda: self.text("export_much") != "", "it says how much there is")

    async def open_anew(self) -> None:
        self.window.close()
        self.window = self._made()
        await self.open()

    def find(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        shown = self.find(QLabel, name)
        return shown.text().replace("\u200b", "") if shown.isVisible() else ""

    def click(self, name: str) -> None:
        button = self.find(QPushButton, name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, kind: Format) -> None:
        self.find(QComboBox, "export_format").setCurrentIndex(list(Format).index(kind))

    def save_as(self, path: Path) -> QFileDialog:
        """Press the button and type a whole path into the dialog."""
        self.click("export_save")
        dialog = self.find(QFileDialog, "export_dialog")
        assert dialog.isVisible()
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        return dialog

    async def says(self, words: str) -> None:
        await eventually(lambda: words in self.text("export_says"), f"it says {words}")

    async def counts(self, entries: int) -> None:
        await eventually(lambda: self.text("export_much").startswith(f"{entries} "), f"{entries} are counted")


async def any_day(person: Person) -> None:
    person.window._days.choose(Spans.ANY)
    first, last = date.min, date.max
    extent = await person.room.desk.export.extent(Stretch(first, last))
    await person.counts(extent.entries)


@pytest.fixture
def visit(scenario: Callable[..., Any], qapp: QApplication) -> Callable[..., None]:
    def run(story: Callable[[Person], Awaitable[None]]) -> None:
        async def tell(room: Room) -> None:
            person = Person(room)
            await person.open()
            await story(person)

        in_a_room(scenario, qapp, tell)

    return run


def lines_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))[1:]


def test_saved_shown_and_remembered(visit: Callable[..., None], tmp_path: Path) -> None:
    goal = tmp_path / "out" / "mine.csv"
    goal.parent.mkdir()

    async def story(person: Person) -> None:
        await person.room.go_offline()
        await person.room.desk.entries.log(person.room.world.work(25, "waits"))
        await any_day(person)
        assert person.text("export_unsent").startswith("1 of them")
        person.choose(Format.CSV)
        person.save_as(goal)
        await person.says(f"Saved as {goal}")
        lines = lines_of(goal)
        assert person.text("export_much").startswith(f"{len(lines)} ")
        assert [line[3] for line in lines if line[7] != "on Timeneye"] == ["waits"]
        person.click("export_folder")
        assert person.folders == [goal.parent]
        await eventually(lambda: person.room.desk.settings.current.export_folder == str(goal.parent), "remembered")
        await person.open_anew()
        assert person.window.kind is Format.CSV
        person.click("export_save")
        dialog = person.find(QFileDialog, "export_dialog")
        assert dialog.directory().absolutePath() == str(goal.parent)
        assert [Path(name).suffix for name in dialog.selectedFiles()] == [".csv"]
        dialog.reject()

    visit(story)


def test_what_stands_there_is_replaced_only_when_the_person_says_so(visit: Callable[..., None], tmp_path: Path) -> None:
    goal = tmp_path / "old.csv"
    goal.write_text("the old one")

    async def story(person: Person) -> None:
        await any_day(person)
        person.choose(Format.CSV)
        person.save_as(goal)
        await person.says("old.csv is there already.")
        assert goal.read_text() == "the old one"
        person.click("export_replace")
        await person.says("Saved as")
        assert len(lines_of(goal)) > 10

    visit(story)


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(visit: Callable[..., None]) -> None:
    async def story(person: Person) -> None:
        await any_day(person)
        person.window._on_goal(Path("/sys/no.xlsx"))
        await person.says("This folder cannot be written. Choose another one.")
        assert person.find(QPushButton, "export_save").isEnabled()

    visit(story)


def test_cancel_leaves_nothing_and_another_try_works(visit: Callable[..., None], tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    async def story(person: Person) -> None:
        await any_day(person)
        person.window._on_goal(folder / "all.xlsx")
        await eventually(lambda: person.find(QPushButton, "export_cancel").isVisible(), "it can be cancelled")
        person.click("export_cancel")
        await person.says("Cancelled. Nothing was written.")
        assert not any(folder.iterdir())
        person.window._on_goal(folder / "all.xlsx")
        await person.says("Saved as")

    visit(story)


def test_days_without_entries_offer_nothing(visit: Callable[..., None]) -> None:
    async def story(person: Person) -> None:
        person.window.show_stretch(Stretch(date(2001, 1, 1), date(2001, 1, 2)))
        await eventually(lambda: person.text("export_much") == "Nothing is logged on these days.", "it says so")
        assert not person.find(QPushButton, "export_save").isEnabled()
        assert not person.find(QPushButton, "export_copy").isEnabled()
        assert person.text("export_cut").startswith("Entries before ")

    visit(story)


def test_what_is_logged_meanwhile_is_counted(visit: Callable[..., None]) -> None:
    async def story(person: Person) -> None:
        today = person.room.desk.entries.today()
        person.window.show_stretch(Stretch(today, today))
        await asyncio.sleep(0)
        before = (await person.room.desk.export.extent(Stretch(today, today))).entries
        await person.room.desk.entries.log(person.room.world.work(25, "one more"))
        await person.counts(before + 1)

    visit(story)


@pytest.mark.parametrize(
    ("shape", "begins"), [("summary", "{title}\n\n"), ("markdown", "**{title}**\n\n"), ("table", "Date\tProject\t")]
)
def test_the_chosen_days_are_copied(visit: Callable[..., None], shape: str, begins: str) -> None:
    async def story(person: Person) -> None:
        yesterday = person.room.desk.entries.today() - timedelta(days=1)
        await person.room.desk.entries.log(person.room.world.work(25, "to copy"))
        person.window.show_stretch(Stretch(yesterday, yesterday + timedelta(days=1)))
        await eventually(lambda: "entries" in person.text("export_much"), "it is counted")
        extent = await person.room.desk.export.extent(person.window.stretch)
        QGuiApplication.clipboard().clear()
        action = person.window.findChild(QAction, f"copy_{shape}")
        assert action is not None
        action.trigger()
        await eventually(lambda: person.window.toast.text.startswith("Copied: "), "it says so")
        assert person.window.toast.text.startswith(f"Copied: {extent.entries} ")
        text = QGuiApplication.clipboard().text()
        from timeneye_desktop.ui.reports.wording import title_of

        assert text.startswith(begins.format(title=title_of(person.window.stretch)))
        assert "to copy" in text

    visit(story)


def test_escape_closes_it_and_every_control_is_reached_by_tab(visit: Callable[..., None]) -> None:
    async def story(person: Person) -> None:
        await any_day(person)
        reached = set()
        for _ in range(12):
            QTest.keyClick(QApplication.focusWidget() or person.window, Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            assert focus is not None
            reached.add(focus.objectName())
        assert {"span_button", "export_format", "export_copy", "export_save"} <= reached
        QTest.keyClick(QApplication.focusWidget() or person.window, Qt.Key.Key_Escape)
        await eventually(lambda: not person.window.isVisible(), "it is closed")

    visit(story)


def test_the_reports_hand_over_their_days(at_work: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        windows = person.desktop.windows
        windows.show(Door.REPORTS)
        days = Stretch(date(2026, 3, 2), date(2026, 3, 8))
        windows.made(Door.REPORTS).export_asked.emit(days)
        window = windows.made(Door.EXPORT)
        await eventually(window.isActiveWindow, "it is in front")
        assert window.stretch == days
        window.close()

    at_work(story)
