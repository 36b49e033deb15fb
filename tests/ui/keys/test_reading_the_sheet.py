"""Can the sheet of keys be found, read, narrowed and left, without a mouse?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from world import eventually

from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.icons import Icons
from timeneye_desktop.ui.keys.declared import GROUPS
from timeneye_desktop.ui.keys.window import KeysWindow
from timeneye_desktop.ui.look import Look

AtWork = Callable[..., None]


def texts(window: QWidget) -> list[str]:
    return [found.text() for found in window.findChildren(QLabel) if found.isVisible()]


async def opened(person: Any) -> KeysWindow:
    window = person.window.findChild(KeysWindow)
    assert window is not None
    await eventually(window.isActiveWindow, "the sheet is in front")
    return window


def test_a_question_mark_opens_it_from_the_list_and_is_a_letter_in_a_field(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        QTest.keyClicks(person.entry, "why?")
        assert person.entry.text() == "why?"
        assert person.window.findChild(KeysWindow) is None
        person.window.findChild(QWidget, "day_view").setFocus()
        QTest.keyClicks(QApplication.focusWidget(), "?")
        sheet = await opened(person)
        person.press(Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        assert person.entry.text() == "why?"

    at_work(story)


def test_f1_the_tray_and_the_settings_lead_to_it(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        assert person.entry.hasFocus()
        person.press(Qt.Key.Key_F1)
        sheet = await opened(person)
        person.press(Qt.Key.Key_F1)
        assert not sheet.isVisible()
        next(action for action in person.desktop.tray.menu.actions() if action.text() == "Keys").trigger()
        await eventually(sheet.isActiveWindow, "the tray opens it")
        sheet.close()
        person.desktop.windows.show(Door.SETTINGS)
        person.desktop.windows.made(Door.SETTINGS).findChild(QPushButton, "open_keys").click()
        await eventually(sheet.isActiveWindow, "the settings open it")

    at_work(story)


def test_it_says_all_of_it_at_any_width_and_narrows_to_what_is_typed(look: Look, qapp: QApplication) -> None:
    window = KeysWindow(look, Icons(look))
    window.resize(340, 480)
    window.show()
    shown = texts(window)
    for group in GROUPS:
        assert group.title in shown
        for line in group.lines:
            assert line.does in shown
            assert any(text.replace("\n", " ") == ", ".join(line.keys) for text in shown), line.keys
    field = window.findChild(QWidget, "search")
    QTest.keyClicks(field, "picker pin")
    assert "No key does that. Escape shows all of them." in texts(window)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QTest.keyClicks(field, "split")
    assert texts(window) == ["Entries", "Ctrl+Shift+D", "Split in two"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(texts(window)) == len(shown)
    bar = window.findChild(QScrollArea).verticalScrollBar()
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert bar.value() > 0
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not window.isVisible()
    window.deleteLater()
