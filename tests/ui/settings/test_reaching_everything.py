"""Can everybody reach everything: without a mouse, without eyes, in a narrow window, under any name?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from world import eventually

from timeneye_desktop import __version__
from timeneye_desktop.domain.account import Account, Person
from timeneye_desktop.domain.preferences import Theme

Run = Callable[..., None]
HOSTILE = Account(
    "h",
    f"https://{'very-long-' * 20}example.com",
    Person("8", "<table><tr><td>Robert&nbsp;&amp;\n\u202e'); DROP TABLE people; --" + "W" * 3_000),
)


def test_tab_goes_down_the_page_and_round(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.window.resize(480, 3_400)
        seen: list[QWidget] = []
        while person.focus not in seen:
            seen.append(person.focus)
            person.press(Qt.Key.Key_Tab)
        names = [widget.objectName() for widget in seen]
        assert names == [
            "search", "sign_out", "target_minutes", "day_begins", "midnight", "round_to", "hold_other",
            *(f"work_hours_{day}" for day in range(1, 8)), "reminders", "focus_minutes", "break_minutes",
            "idle_minutes", "calls_count",
            "theme", "language", "tray_click", "tray_shade", "keep_in_tray", "notifications",
            "mini_shown", "mini_size", "mini_on_top", "mini_opacity",
            "hotkey_start_stop", "hotkey_pause", "hotkey_quick_entry", "hotkey_window", "hotkey_mini", "autostart",
            "server", "account_zone", "strict_delivery", "redirect_port", "redirect",
            "copy_redirect", "open_computer", "open_keys",
        ]  # fmt: skip
        heights = [widget.mapTo(person.window, QPoint()).y() for widget in seen]
        assert heights == sorted(heights)

    at_settings(story)


def test_every_control_has_a_name_for_those_who_cannot_see_it(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.click("sign_out")
        reachable = [
            widget
            for widget in person.window.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert len(reachable) >= 12
        nameless = [w.objectName() for w in reachable if not (w.accessibleName() or getattr(w, "text", str)())]
        assert nameless == []
        buddies = {label.buddy().objectName() for label in person.window.findChildren(QLabel) if label.buddy()}
        assert buddies == {
            "target_minutes",
            "idle_minutes",
            "account_zone",
            "day_begins",
            "midnight",
            "round_to",
            "work_hours",
            *(f"work_hours_{day}" for day in range(1, 8)),
            "focus_minutes",
            "break_minutes",
            "theme",
            "language",
            "tray_click",
            "tray_shade",
            "mini_size",
            "mini_opacity",
            "hotkey_start_stop",
            "hotkey_pause",
            "hotkey_quick_entry",
            "hotkey_window",
            "hotkey_mini",
            "server",
            "redirect_port",
        }

    at_settings(story)


def test_tab_brings_what_it_reaches_into_sight(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.window.resize(340, 320)
        person.tab_to("redirect_port")
        area = person.window.findChild(QScrollArea)
        where = person.focus.mapTo(area.viewport(), QPoint())
        assert 0 <= where.y() <= area.viewport().height() - person.focus.height()

    at_settings(story)


@pytest.mark.parametrize("account", [None, HOSTILE, replace(HOSTILE, is_sample=True)])
def test_nothing_is_cut_off_at_the_narrowest(at_settings: Run, account: Account | None) -> None:
    async def story(person: Any) -> None:
        await person.log(2)
        person.write("server", "nonsense here")
        person.write("redirect_port", "80")
        person.write("target_minutes", "nonsense")
        person.click("sign_out")
        await eventually(lambda: not person.window._tasks._tasks, "everything is said")
        person.window.resize(person.window.minimumSize())
        area = person.window.findChild(QScrollArea)
        await eventually(lambda: area.widget().width() == area.viewport().width(), "the page is as wide as the window")
        for widget in area.widget().findChildren(QWidget):
            if widget.isVisible():
                right = widget.mapTo(area.widget(), QPoint()).x() + widget.width()
                assert right <= area.viewport().width(), widget.objectName()

    at_settings(story) if account is None else at_settings(story, account=account)


def test_a_hostile_name_is_shown_as_it_is_and_on_one_line(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        name = person.find("person_name")
        assert name.textFormat() == Qt.TextFormat.PlainText
        assert name.text().startswith("<table><tr><td>Robert&nbsp;&amp; '); DROP")
        assert len(name.text()) <= 300
        assert name.height() < 40
        assert "<table>" not in name.toolTip()

    at_settings(story, account=HOSTILE)


def test_somebody_without_a_name_is_called_by_number(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        assert person.find("person_name").text() == "42"

    at_settings(story, account=Account("n", "https://track.timeneye.com", Person("42", "\n\u200b")))


def test_escape_closes_from_every_control(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        for name in ("theme", "keep_in_tray", "server", "copy_redirect", "sign_out"):
            await person.open_again()
            person.tab_to(name)
            person.press(Qt.Key.Key_Escape)
            assert not person.window.isVisible(), name
        assert QApplication.instance() is not None

    at_settings(story)


def test_escape_on_an_open_list_closes_the_list_and_nothing_else(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        person.tab_to("theme")
        box = person.focus
        box.showPopup()
        await eventually(box.view().isVisible, "the list is open")
        person.press(Qt.Key.Key_Escape)
        await eventually(lambda: not box.view().isVisible(), "the list is closed")
        assert person.window.isVisible()
        assert person.current.theme is Theme.SYSTEM

    at_settings(story)


def test_the_version_can_be_read_and_copied(at_settings: Run) -> None:
    async def story(person: Any) -> None:
        version = person.find("version")
        assert version.text() == f"Timeneye Desktop {__version__}"
        assert version.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse

    at_settings(story)
