"""Can everything in the table of actions be reached by key, by menu and from the tray, on the real surfaces?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from world import eventually

from timeneye_desktop.app.acts import acts_of
from timeneye_desktop.domain.actions import ACTIONS, Action, keys_of
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.look import Look
from timeneye_desktop.ui.toast import Toast
from timeneye_desktop.ui.window import MainWindow, Panels

BY_NAME = [pytest.param(action, id=action.name) for action in ACTIONS]
AtWork = Callable[..., None]


@pytest.fixture(scope="module")
def window(qapp: Any) -> Iterator[MainWindow]:
    """With nothing behind it that would do what is asked."""
    look = Look(qapp)
    panels = Panels(QLineEdit(), QWidget(), QWidget(), QWidget(), Toast(), QWidget())
    made = MainWindow(panels, look, Icons(look), lambda: True)
    made.appear()
    assert QTest.qWaitForWindowActive(made)
    made.setFocus()  # a field would keep the question mark
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture
def asked(window: MainWindow) -> Iterator[list[str]]:
    """Of the window, since the test began."""
    names: list[str] = []
    window.action_asked.connect(names.append)
    yield names
    window.action_asked.disconnect()


@pytest.mark.parametrize("action", BY_NAME)
def test_every_key_asks_for_its_action(window: MainWindow, asked: list[str], action: Action) -> None:
    assert bool(action.keys) != bool(action.no_key), "a key, or why there is none"
    for keys in action.keys:
        asked.clear()
        QTest.keySequence(window, QKeySequence(keys))
        assert asked == [action.name], keys


@pytest.mark.parametrize("action", BY_NAME)
def test_every_item_of_the_menu_asks_for_its_action_and_shows_its_key(
    window: MainWindow, asked: list[str], action: Action
) -> None:
    assert (action.menu is not None) != bool(action.no_menu), "an item, or why there is none"
    items = {item.objectName(): item for item in window.findChild(QMenu, "window_menu_list").findChildren(QAction)}
    items |= {item.objectName(): item for menu in window.findChildren(QMenu) for item in menu.actions()}
    item = items.get(f"action_{action.name}")
    assert (item is not None) == (action.menu is not None)
    if item is not None:
        item.trigger()
        assert asked == [action.name]
        assert item.text()
        assert item.shortcut() == QKeySequence(action.keys[0])


def test_no_key_means_two_things() -> None:
    keys = [keys for action in ACTIONS for keys in action.keys]
    assert len(keys) == len(set(keys))
    assert keys_of("keys") == ("F1", "?")


def test_the_desktop_does_all_that_its_window_is_asked_for(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        acts = acts_of(person.desktop, lambda: None)
        assert set(acts) == {action.name for action in ACTIONS if action.keys or action.menu}
        QTest.keySequence(person.window, QKeySequence(keys_of("quit")[0]))
        assert person.wished == ["quit"]

    at_work(story)


def test_what_has_no_button_of_its_own_is_done_by_its_key(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        def press(name: str) -> None:
            QTest.keySequence(person.window, QKeySequence(keys_of(name)[0]))

        press("pause")  # nothing runs, nothing happens
        await person.scene.start("a note", 12)
        press("pause")
        await eventually(lambda: person.tracking.current.timer.state is TimerState.PAUSED, "it rests")
        press("pause")
        await eventually(lambda: person.tracking.current.timer.state is TimerState.RUNNING, "it goes on")
        press("switch")
        await eventually(person.desktop.picker.isActiveWindow, "one picks")
        before = person.tracking.current.timer.lid
        person.press(Qt.Key.Key_Return)
        await eventually(lambda: person.tracking.current.timer.lid != before, "another runs")
        person.window.activateWindow()
        await eventually(person.window.isActiveWindow, "the window is in front again")
        press("discard")
        await person.rests()
        await person.says("Removed 0:00")

    at_work(story)


def test_the_tray_offers_what_the_table_says(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        menu = person.desktop.tray.menu
        await eventually(lambda: any(item.text() == "Start last" for item in menu.actions()), "it is filled")
        offered = {item.text(): item for item in menu.actions() if item.isVisible() and not item.isSeparator()}
        words = {
            "start-stop": "Start last",
            "start-last": "Start last",
            "log": "Quick entry...",
            "switch": "Switch to",
            "reports": "Reports",
            "settings": "Settings",
            "keys": "Keys",
            "window": "Open Timeneye",
            "quit": "Quit",
        }
        in_tray = {action.name for action in ACTIONS if action.in_tray}
        assert in_tray - {"waiting"} == set(words)  # what waits is said in the line that leads there
        assert set(words.values()) <= set(offered)
        for name in ("reports", "settings", "keys"):
            offered[words[name]].trigger()
            await eventually(lambda name=name: any(door.value == name for door in person.desktop.windows.open), name)
        offered["Quit"].trigger()
        assert person.wished == ["quit"]

    at_work(story)
