"""Is the main window ready to type in, and does every key do its work?"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any, TypeAlias

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from world import eventually

from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.window import MainWindow, Panels

AtDesk: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
AtWindow: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_it_opens_ready_to_type(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        assert QApplication.focusWidget() is person.entry
        person.notes.setFocus()
        person.window.showMinimized()
        person.desktop.show_window()
        assert not person.window.isMinimized()
        assert QApplication.focusWidget() is person.entry

    at_work(story)


def test_panels_stand_from_top_to_bottom_and_nothing_overlaps(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        await person.scene.start("shown", 5)
        await eventually(person.desktop.timer.card.isVisible, "the card shows")
        person.desktop.say("Something was said.")
        for size in ((420, 640), (340, 440), (900, 700)):
            person.window.resize(*size)
            await asyncio.sleep(0.05)
            assert (person.window.width(), person.window.height()) == size
            desktop, window = person.desktop, person.window
            panels = (desktop.entry, desktop.timer, desktop.days, person.toast, desktop.status)
            boxes = [panel.rect().translated(panel.mapTo(window, panel.rect().topLeft())) for panel in panels]
            assert all(window.rect().contains(box) for box in boxes), (size, boxes)
            assert all(one.bottom() < two.top() for one, two in itertools.pairwise(boxes)), (size, boxes)

    at_work(story)


def test_ctrl_l_and_ctrl_n_lead_to_the_entry_line_and_keep_its_text(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        QTest.keyClicks(person.entry, "half a line")
        for key in (Qt.Key.Key_L, Qt.Key.Key_N):
            person.window.findChild(QToolButton, "window_menu").setFocus()
            person.press(key, CONTROL)
            assert QApplication.focusWidget() is person.entry
            assert person.entry.text() == "half a line"

    at_work(story)


def test_ctrl_space_starts_and_stops_from_the_entry_line(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        person.press(Qt.Key.Key_Space, CONTROL)
        await person.runs()
        assert person.entry.text() == ""
        person.press(Qt.Key.Key_Space, CONTROL)
        await person.rests()
        await person.says("Logged 0:01 (")

    at_work(story)


def test_a_key_held_down_starts_once(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        for repeats in (False, True, True, True):
            QTest.simulateEvent(person.entry, True, Qt.Key.Key_Space, CONTROL, " ", repeats)
            await asyncio.sleep(0.1)
        await person.scene.world.quiet()
        assert person.tracking.current is not None

    at_work(story)


def test_ctrl_e_edits_the_note_of_what_runs(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        person.press(Qt.Key.Key_E, CONTROL)
        assert QApplication.focusWidget() is person.entry  # nothing runs
        await person.scene.start("to be changed", 5)
        await eventually(person.notes.isVisible, "the card shows")
        person.press(Qt.Key.Key_E, CONTROL)
        assert QApplication.focusWidget() is person.notes
        QTest.keyClicks(person.notes, "changed")
        person.press(Qt.Key.Key_Return)
        await eventually(lambda: person.tracking.current.timer.notes == "changed", "it is kept")

    at_work(story)


def test_ctrl_o_goes_on_with_the_last(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        days = await person.scene.desk.entries.days(date(2000, 1, 1), person.scene.desk.entries.today())
        last_used = {row.work.phase for row in days[0].rows}
        person.press(Qt.Key.Key_O, CONTROL)
        await person.runs()
        assert person.tracking.current.timer.phase in last_used

    at_work(story)


def test_f5_asks_timeneye_for_news(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        before = person.scene.desk.syncing.status.synced_at
        person.press(Qt.Key.Key_F5)
        await eventually(lambda: person.scene.desk.syncing.status.synced_at != before, "it synced")

    at_work(story)


def test_ctrl_comma_opens_the_settings(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        person.press(Qt.Key.Key_Comma, CONTROL)
        await eventually(
            lambda: any(found.objectName() == "settings" and found.isVisible() for found in _windows()), "it opens"
        )

    at_work(story)


def _windows() -> list[QWidget]:
    return QApplication.topLevelWidgets()


def test_days_are_walked_with_alt_from_the_entry_line(at_work: AtWindow) -> None:
    async def story(person: Any) -> None:
        days = person.desktop.days
        today = person.scene.desk.entries.today()
        person.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert (today - days._shown).days == 1
        person.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        person.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        person.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert (today - days._shown).days == 2
        person.press(Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
        assert days._shown == today

    at_work(story)


def test_a_field_that_wants_ctrl_e_for_itself_does_not_get_it(look: Look) -> None:
    """On some desktops Ctrl+E is the end of the line."""

    class Greedy(QLineEdit):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            return super().event(event)

    greedy, asked = Greedy(), []
    panels = Panels(greedy, QWidget(), QWidget(), QWidget(), Toast(), QWidget())
    window = MainWindow(panels, look, Icons(look), lambda: True)
    window.action_asked.connect(asked.append)
    window.appear()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(greedy, Qt.Key.Key_E, CONTROL)
    QTest.keyClick(greedy, Qt.Key.Key_F5)
    assert asked == ["note"]  # what else it wants it keeps
    window.hide()
    window.deleteLater()
