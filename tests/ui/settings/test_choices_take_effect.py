"""Does a choice made with the keyboard take effect at once, and is it still there after the next start?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from world import eventually

from timeneye_desktop.auth.conversation import CALLBACK
from timeneye_desktop.auth.listener import HOST
from timeneye_desktop.domain.preferences import DEFAULT_PORT, Language, Preferences, Theme, TrayClick
from timeneye_desktop.ui.palette import DARK, STRONG_DARK, STRONG_LIGHT, Role

Run = Callable[..., None]


def test_every_choice_can_be_made_with_the_keyboard_and_survives_a_restart(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("target_minutes", "7:30")
        await person.is_stored(target_minutes=450)
        person.tab_to("theme")
        person.press(Qt.Key.Key_Down)
        await person.is_stored(theme=Theme.LIGHT)
        person.tab_to("language")
        person.press(Qt.Key.Key_Down)
        await person.is_stored(language=Language.ENGLISH)
        person.tab_to("tray_click")
        person.press(Qt.Key.Key_Down)
        person.press(Qt.Key.Key_Down)
        await person.is_stored(tray_click=TrayClick.WINDOW)
        person.tab_to("keep_in_tray")
        person.press(Qt.Key.Key_Space)
        await person.is_stored(keep_in_tray=False)
        person.write("server", "time.example.com")
        await person.is_stored(server="https://time.example.com")
        person.write("redirect_port", "54000")
        await person.is_stored(redirect_port=54_000)
        server = "https://time.example.com"
        chosen = Preferences(server=server, redirect_port=54_000, target_minutes=450, keep_in_tray=False)
        looks = {"theme": Theme.LIGHT, "language": Language.ENGLISH, "tray_click": TrayClick.WINDOW}
        assert person.current == replace(chosen, **looks)
        assert person.stored == person.current

    at_settings(story)


def test_a_typed_value_counts_when_the_field_is_left_without_enter(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("target_minutes", "6h", enter=False)
        assert person.current.target_minutes == 480, "half-typed numbers count already"
        person.press(Qt.Key.Key_Tab)
        await person.is_stored(target_minutes=360)
        assert person.find("target_minutes").text() == "6:00"

    at_settings(story)


def test_a_typed_value_counts_when_the_window_is_closed_on_it(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("redirect_port", "50001", enter=False)
        person.window.close()
        await person.is_stored(redirect_port=50_001)

    at_settings(story)


def test_a_target_of_zero_shows_none_and_the_arrows_stay_within_a_day(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.write("target_minutes", "23:58")
        person.press(Qt.Key.Key_PageUp)
        person.press(Qt.Key.Key_Return)
        await person.is_stored(target_minutes=24 * 60)
        person.write("target_minutes", "0")
        await person.is_stored(target_minutes=0)
        person.press(Qt.Key.Key_Down)
        assert person.find("target_minutes").text() == "0:00"
        person.press(Qt.Key.Key_Up)
        person.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        assert person.find("target_minutes_echo").text() == "= 6 min"

    at_settings(story)


def test_eight_alone_is_said_to_be_minutes_before_it_counts(at_settings: Run) -> None:
    """The one parser reads digits as minutes; somebody who meant hours sees it in time."""

    async def story(person: Any) -> None:
        person.write("target_minutes", "8", enter=False)
        assert person.find("target_minutes_echo").text() == "= 8 min"
        person.write("target_minutes", "8h", enter=False)
        assert person.find("target_minutes_echo").text() == "= 8 h"

    at_settings(story)


def test_the_colours_change_with_the_choice(at_settings: Run, qapp: QApplication) -> None:
    async def story(person: Any) -> None:
        person.tab_to("theme")
        for key, palette in ((Qt.Key.Key_End, STRONG_DARK), (Qt.Key.Key_Up, STRONG_LIGHT), (Qt.Key.Key_Up, DARK)):
            person.press(key)
            window = palette.colors[Role.WINDOW]
            await eventually(lambda window=window: qapp.palette().window().color().name() == window, f"all is {window}")

    at_settings(story)


def test_the_wheel_on_the_way_down_the_page_changes_nothing(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        box = person.find("tray_click")
        assert not box.hasFocus()
        turn(box)
        assert person.current.tray_click is TrayClick.PANEL
        assert box.currentIndex() == 0
        box.setFocus()
        turn(box)
        assert box.currentIndex() == 1, "the check above could not have failed"
        await person.is_stored(tray_click=TrayClick.START_STOP)

    at_settings(story)


def turn(box: QComboBox) -> None:
    """One notch down with the pointer over the box."""
    middle = QPointF(box.rect().center())
    nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    down = QWheelEvent(middle, QPointF(box.mapToGlobal(middle)), QPoint(), QPoint(0, -120), *nothing, False)
    QApplication.sendEvent(box, down)


def test_the_redirect_address_follows_the_port_and_is_the_one_the_sign_in_listens_at(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        assert person.find("redirect").text() == f"http://{HOST}:{DEFAULT_PORT}{CALLBACK}"
        person.write("redirect_port", "54001")
        await eventually(lambda: ":54001/" in person.find("redirect").text(), "the address has the new port")
        person.tab_to("copy_redirect")
        person.press(Qt.Key.Key_Space)
        assert QGuiApplication.clipboard().text() == f"http://{HOST}:54001{CALLBACK}"

    at_settings(story)


def test_another_server_waits_for_the_next_sign_in_and_the_page_says_so(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        assert not person.sees("server_note")
        person.write("server", "https://time.example.com/some/path")
        await person.is_stored(server="https://time.example.com")
        await eventually(lambda: person.sees("server_note"), "it says what that means")
        assert person.find("server").text() == "https://time.example.com"
        assert person.find("server_note").text() == "Until then you stay signed in at track.timeneye.com."
        assert person.find("person_where").text() == "track.timeneye.com"

    at_settings(story)


def test_a_change_from_elsewhere_is_shown_when_the_person_looks_again(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.window.close()
        await person.desk.settings.change(theme=Theme.DARK, target_minutes=300, redirect_port=50_005)
        await person.open_again()
        assert person.find("theme").currentText() == "Dark"
        assert person.find("target_minutes").text() == "5:00"
        assert ":50005/" in person.find("redirect").text()

    at_settings(story)


def test_quick_changes_one_after_another_end_at_the_last(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        box = person.find("keep_in_tray")
        for _press in range(7):
            QTest.keyClick(box, Qt.Key.Key_Space)
        await person.is_stored(keep_in_tray=False)
        await eventually(lambda: not person.window._tasks._tasks, "all is written")
        assert not box.isChecked()
        assert person.current.keep_in_tray is False

    at_settings(story)
