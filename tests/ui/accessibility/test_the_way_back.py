"""Is the keyboard where it was, once a dialog, a picker or a menu has closed?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from world import eventually

SPACE, ESCAPE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return


def open_above(window: QWidget) -> QWidget | None:
    above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    return above if above is not window else None


@pytest.mark.parametrize("name", ["timer_digits", "timer_phase", "window_menu"])
def test_escape_leads_back_to_what_opened_it(at_work: Callable[..., None], name: str) -> None:
    async def story(person: Any) -> None:
        await person.scene.start("a note", 25)
        control = person.window.findChild(QWidget, name)
        await eventually(control.isVisible, f"{name} is there")
        control.setFocus()
        QTest.keyClick(control, SPACE)
        await eventually(lambda: open_above(person.window) is not None, "it opens")
        above = open_above(person.window)
        assert above is not None
        await eventually(above.isVisible, "it is seen")
        QTest.keyClick(QApplication.focusWidget() if above.isAncestorOf(QApplication.focusWidget()) else above, ESCAPE)
        await eventually(lambda: open_above(person.window) is None, "it closes")
        person.window.activateWindow()  # which a window manager does
        await eventually(control.hasFocus, f"the keyboard is at {name} again")

    at_work(story)


def test_the_day_that_was_chosen_has_the_keyboard_again(at_work: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        view = person.desktop.days.board.view
        await eventually(lambda: any(hasattr(line, "row") for line in view.lines), "entries are listed")
        view.setFocus()
        view.go_to(next(line.key for line in view.lines if hasattr(line, "row")))
        person.press(RETURN)
        day = view.findChild(QWidget, "day")
        await eventually(day.isVisible, "the editor is open")
        day.setFocus()
        QTest.keyClick(day, RETURN)
        await eventually(lambda: QApplication.activePopupWidget() is not None, "the calendar is open")
        QTest.keyClick(QApplication.focusWidget(), ESCAPE)
        await eventually(lambda: QApplication.activePopupWidget() is None, "it is closed")
        person.window.activateWindow()
        await eventually(day.hasFocus, "the keyboard is at the day again")
        person.press(ESCAPE)
        await eventually(view.hasFocus, "and at the list, once the editor is closed")

    at_work(story)
