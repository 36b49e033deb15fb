"""Can a whole day be kept without a mouse? Every key goes to whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from world import eventually

AtWork = Callable[..., None]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DESIGN, LEARNING = "Acme Website > Design", "Internal > Learning"


def types(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


async def notes(person: Any) -> list[str]:
    """Of today's entries."""
    today = person.scene.desk.entries.today()
    return [row.work.notes for day in await person.scene.desk.entries.days(today, today) for row in day.rows]


async def stand(person: Any, *, there: bool) -> bool:
    """Whether all three pasted entries are there, or none of them."""
    found = {"one", "two", "three"}.intersection(await notes(person))
    return len(found) == (3 if there else 0)


def on_server(person: Any, *wanted: str) -> list[int]:
    return [len(person.scene.world.server_rows(note)) for note in wanted]


def test_log_start_switch_and_undo(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        types("acme design 0:25 logged")
        person.press(Qt.Key.Key_Return)
        await person.says(f"Logged 0:25 to {DESIGN}.")
        types("acme design started")
        person.press(Qt.Key.Key_Return)
        await person.says(f"Started {DESIGN}.")
        types("internal learning switched")
        person.press(Qt.Key.Key_Return)
        await person.says(f"Started {LEARNING}.")
        assert person.tracking.current.timer.notes == "switched"
        await person.scene.world.quiet()
        assert on_server(person, "logged", "started") == [1, 1]
        person.press(Qt.Key.Key_Space, CTRL)
        await person.rests()
        types("acme design 0:10 one too many")
        person.press(Qt.Key.Key_Return)
        await person.says("Logged 0:10")
        types("half")
        person.press(Qt.Key.Key_Z, CTRL)
        assert person.entry.text() == ""  # what is being typed is taken back first
        assert "one too many" in await notes(person)
        person.press(Qt.Key.Key_Z, CTRL)
        await eventually(lambda: "one too many" not in person.toast.text and person.entry.hasFocus(), "it is heard")

        async def is_gone() -> bool:
            return "one too many" not in await notes(person)

        await eventually(is_gone, "the entry is gone")
        await person.scene.world.quiet()
        assert on_server(person, "logged", "started", "one too many") == [1, 1, 0]

    at_work(story)


def test_paste_three_lines_put_one_right_log_them_and_take_them_back_with_one_key(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        QApplication.clipboard().setText("- acme design 0:25 one\n- internal 0:20\n- acme design 1h three\n")
        person.press(Qt.Key.Key_V, CTRL)
        await eventually(lambda: QApplication.focusWidget().objectName() == "pasted_list", "the list has the keyboard")
        rows = QApplication.focusWidget().model()
        await eventually(lambda: rows.rowCount() == 3, "they are read")
        assert rows.index(0, 0).data().startswith("Pick a project and phase first")
        person.press(Qt.Key.Key_F2)
        types("internal learning 0:20 two")
        person.press(Qt.Key.Key_Return)
        await eventually(lambda: QApplication.focusWidget().objectName() == "pasted_list", "it is put right")
        person.press(Qt.Key.Key_Return)
        await person.says("Logged 3 entries, 1:45.")
        await eventually(person.entry.hasFocus, "the line has the keyboard again")
        await person.scene.world.quiet()
        assert on_server(person, "one", "two", "three") == [1, 1, 1]
        for key, are_there in ((CTRL, False), (CTRL | SHIFT, True), (CTRL, False)):
            person.press(Qt.Key.Key_Z, key)
            await eventually(lambda there=are_there: stand(person, there=there), f"are there: {are_there}")
        await person.scene.world.quiet()
        assert on_server(person, "one", "two", "three") == [0, 0, 0]

    at_work(story)


def test_the_bar_logs_over_another_program_and_the_main_window_stays_where_it_is(
    at_work: AtWork, windows_shown: list[str]
) -> None:
    async def story(person: Any) -> None:
        person.window.hide()
        windows_shown.clear()
        person.desktop.ask_quickly()
        await eventually(person.desktop.quick.line.field.hasFocus, "one can type")
        types("0:20 without a phase")
        person.press(Qt.Key.Key_Return)
        await eventually(lambda: QApplication.focusWidget().objectName() == "picker_search", "it asks for the phase")
        types("learning")
        person.press(Qt.Key.Key_Return)
        told = person.desktop.quick.told
        await eventually(lambda: told.isVisible() and told.text == f"Logged 0:20 to {LEARNING}.", "it says so")
        await eventually(lambda: not person.desktop.quick.isVisible(), "the bar is gone")
        assert not person.window.isVisible()
        assert "main_window" not in {name.split()[1] for name in windows_shown}

    at_work(story)
