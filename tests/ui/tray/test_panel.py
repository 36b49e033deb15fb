"""Does the small panel open where the pointer is, stay on the screen, and go away by itself?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from world import eventually

from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.timer.panel import TimerPanel
from timeneye_desktop.ui.tray.panel import TrayPanel


@pytest.fixture
def inside(qapp: QApplication) -> QWidget:
    made = QWidget()
    made.setMinimumHeight(120)
    return made


@pytest.fixture
def panel(look: Look, inside: QWidget) -> Iterator[TrayPanel]:
    made = TrayPanel(inside)
    yield made
    made.hide()
    made.deleteLater()


def corners() -> list[QPoint]:
    area = QGuiApplication.primaryScreen().geometry()
    return [area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight(), area.center()]


@pytest.mark.parametrize("corner", range(5))
def test_it_opens_beside_the_pointer_wholly_on_the_screen(panel: TrayPanel, corner: int) -> None:
    pointer = corners()[corner]
    QCursor.setPos(pointer)
    panel.open_at_pointer()
    shown = panel.frameGeometry()
    assert panel.isVisible()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(shown)
    assert not shown.contains(pointer) or corner in {1, 2, 3}  # in a corner there may be no room beside it
    near = pointer - QPoint(
        min(max(pointer.x(), shown.left()), shown.right()), min(max(pointer.y(), shown.top()), shown.bottom())
    )
    assert near.manhattanLength() <= 16


def test_it_grows_and_stays_on_the_screen(panel: TrayPanel, inside: QWidget, scenario: Callable[..., Any]) -> None:
    async def story() -> None:
        QCursor.setPos(corners()[3])
        panel.open_at_pointer()
        before = panel.height()
        inside.setMinimumHeight(300)
        await eventually(lambda: panel.height() == before + 180, "it grows")
        assert QGuiApplication.primaryScreen().availableGeometry().contains(panel.frameGeometry())
        inside.setMinimumHeight(60)
        await eventually(lambda: panel.height() == before - 60, "and shrinks")
        assert panel.frameGeometry().bottom() > corners()[3].y() - 16

    scenario(story)


def test_it_goes_when_one_clicks_elsewhere(panel: TrayPanel, scenario: Callable[..., Any]) -> None:
    async def story() -> None:
        elsewhere = QWidget()
        elsewhere.show()
        panel.open_at_pointer()
        await eventually(panel.isActiveWindow, "it is in front")
        elsewhere.activateWindow()
        await eventually(lambda: not panel.isVisible(), "it is gone")
        panel.open_at_pointer()  # the click on the icon that took its focus away
        assert not panel.isVisible()
        await eventually(lambda: panel._hidden.elapsed() > 300, "some time passes")
        panel.open_at_pointer()
        assert panel.isVisible()
        elsewhere.deleteLater()

    scenario(story)


def test_a_question_of_its_own_keeps_it(panel: TrayPanel, inside: QWidget, scenario: Callable[..., Any]) -> None:
    async def story() -> None:
        panel.open_at_pointer()
        await eventually(panel.isActiveWindow, "it is in front")
        question = QDialog(inside)
        question.open()
        await eventually(question.isActiveWindow, "the question is in front")
        assert panel.isVisible()
        question.reject()

    scenario(story)


def test_a_second_click_and_escape_close_it(panel: TrayPanel) -> None:
    panel.open_at_pointer()
    panel.open_at_pointer()
    assert not panel.isVisible()
    panel.open_at_pointer()
    assert panel.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("tray_quick", "quick_entry_asked"),
        ("tray_window", "window_asked"),
        ("tray_waiting", "waiting_asked"),
    ],
)
def test_its_doors_close_it(panel: TrayPanel, name: str, signal: str) -> None:
    asked: list[bool] = []
    panel.show_waiting("3 waiting to send")
    getattr(panel, signal).connect(lambda: asked.append(panel.isVisible()))
    panel.open_at_pointer()
    button = panel.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [False]


def test_the_day_is_told_in_full(panel: TrayPanel) -> None:
    panel.show_day("Today 25:40 of 24:00")
    panel.open_at_pointer()
    told = panel.findChild(QLabel, "tray_today")
    assert told is not None
    assert told.text() == "Today 25:40 of 24:00"
    assert told.width() >= told.fontMetrics().horizontalAdvance(told.text())


def test_what_waits_is_told_while_something_does(panel: TrayPanel) -> None:
    panel.open_at_pointer()
    waiting = panel.findChild(QPushButton, "tray_waiting")
    assert waiting is not None
    assert not waiting.isVisible()
    panel.show_waiting("3 waiting to send")
    assert waiting.isVisible()
    assert waiting.text() == "3 waiting to send"
    panel.show_waiting("")
    assert not waiting.isVisible()


def test_the_timer_inside_is_a_whole_one(at_desk: Callable[..., None]) -> None:
    async def story(scene: Any) -> None:
        timer = TimerPanel(
            scene.desk, scene.look, scene.icons, scene.tasks, scene.bridge, scene.choose, scene.said, is_small=True
        )
        panel = TrayPanel(timer)
        scene.windows.append(panel)
        assert not timer.card._ticker._timer.isActive()
        panel.open_at_pointer()
        await eventually(lambda: timer.card.isVisible() and timer.card._ticker._timer.isActive(), "the clock ticks")
        await eventually(panel.isActiveWindow, "it is in front")
        QTest.mouseClick(timer.card.digits, Qt.MouseButton.LeftButton)
        dialog = timer.findChild(QDialog, "time_dialog")
        assert dialog is not None
        await eventually(dialog.isActiveWindow, "it asks for the time")
        assert panel.isVisible()
        dialog.reject()
        panel.hide()
        assert not timer.card._ticker._timer.isActive()

    at_desk(story)
