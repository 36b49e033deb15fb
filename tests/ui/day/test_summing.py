"""A day is copied as a few lines, from its head and from any of its entries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu


def test_ctrl_shift_c_copies_the_whole_day_and_says_so(at_the_days: Callable[..., None]) -> None:
    async def story(diary: Any) -> None:
        await diary.open()
        await diary.logs(90, "Sketches")
        await diary.logs(30, "Review")
        diary.choose("Review")
        QGuiApplication.clipboard().clear()
        diary.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        await diary.room.hears(f"Copied: {len(diary.rows())} ")
        text = QGuiApplication.clipboard().text()
        assert "- Sketches (1:30)" in text
        assert text.endswith(diary.room.told[-1].text.rpartition(" ")[2])

    at_the_days(story)


def test_the_head_of_a_day_has_a_menu_with_it(at_the_days: Callable[..., None]) -> None:
    async def story(diary: Any) -> None:
        await diary.open()
        await diary.logs(90, "Sketches")
        view = diary.view
        at = view.visualRect(view._model.index_of(diary.head().key)).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(QPoint(at)))
        QApplication.sendEvent(view.viewport(), event)
        menu = view.findChild(QMenu, "day_menu")
        assert menu is not None
        actions = menu.actions()
        menu.close()
        actions[1].trigger()
        await diary.room.hears("Copied: ")
        assert QGuiApplication.clipboard().text().startswith("**")

    at_the_days(story)
