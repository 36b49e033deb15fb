"""The mini timer: what it shows in each size, what a click does, and that it stays out of the way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.domain.place import Place
from timeneye_desktop.domain.preferences import MiniSize
from timeneye_desktop.ui.doors import Door
from timeneye_desktop.ui.mini.window import MiniTimer
from timeneye_desktop.ui.window_place import on_screen, screens_now

AtWork: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


async def shown(person: Any) -> MiniTimer:
    person.desktop.windows.show(Door.MINI)
    mini = person.desktop.windows.made(Door.MINI)
    assert isinstance(mini, MiniTimer)
    await eventually(mini.isVisible, "it is there")
    return mini


async def in_size(person: Any, mini: MiniTimer, size: MiniSize) -> None:
    await person.desktop.desk.settings.change(mini_size=size)
    await eventually(lambda: mini.timer.isVisible() is (size is MiniSize.FULL), "it has that size")


def test_it_takes_no_focus_and_raises_nothing_when_it_comes(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        assert person.window.isActiveWindow()
        mini = await shown(person)
        assert person.window.isActiveWindow()
        assert mini.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        person.window.hide()
        QTest.keyClick(mini, Qt.Key.Key_Space)
        await eventually(lambda: person.desktop.desk.tracking.current is not None, "it runs")
        assert not person.window.isVisible()

    at_work(story)


def test_each_size_shows_what_it_says(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        mini = await shown(person)
        choice = person.desktop.desk.catalogue.choices[0]
        await person.desktop.desk.tracking.start(choice.key, ago_seconds=3_720)
        heights = []
        for size in MiniSize:
            await in_size(person, mini, size)
            heights.append(mini.sizeHint().height())
            if size is not MiniSize.FULL:
                assert mini.face.time.text().startswith("1:02:0")
                assert mini.face.name.isVisible() is (size is MiniSize.NAMED)
                assert size is MiniSize.DIGITS or choice.project in mini.face.name.text()
            else:
                assert mini.timer.card.isVisible()
        assert heights == sorted(heights)

    at_work(story)


def test_it_ticks_only_while_a_timer_runs_and_somebody_can_see_it(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        mini = await shown(person)
        await in_size(person, mini, MiniSize.NAMED)
        ticking = mini.face._ticker._timer.isActive
        assert not ticking()
        await person.desktop.desk.tracking.start(person.desktop.desk.catalogue.choices[0].key)
        await eventually(ticking, "it ticks")
        mini.hide()
        assert not ticking()
        mini.show()
        await eventually(ticking, "it ticks again")
        await person.desktop.desk.tracking.pause()
        await eventually(lambda: not ticking(), "a paused timer does not tick")

    at_work(story)


def test_what_the_menu_chooses_holds_and_is_kept(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        mini, settings = await shown(person), person.desktop.desk.settings
        mini.menu.show_state(settings.current, runs=False)
        mini.menu.findChild(object, "mini_on_top").trigger()
        await eventually(lambda: not settings.current.mini_on_top, "no longer above the others")
        assert not mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
        assert mini.isVisible()
        mini.menu.opacity_chosen.emit(50)
        await eventually(lambda: settings.current.mini_opacity == 50, "it is kept")
        mini.menu.findChild(object, "mini_digits").trigger()
        await eventually(lambda: settings.current.mini_size is MiniSize.DIGITS, "its size too")

    at_work(story)


def test_closing_it_is_remembered_and_the_settings_bring_it_back(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        mini, settings = await shown(person), person.desktop.desk.settings
        await eventually(lambda: settings.current.mini_shown, "it is there at the next start")
        QTest.keyClick(mini, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        await eventually(lambda: not settings.current.mini_shown, "it is not any more")
        assert not mini.isVisible()
        await settings.change(mini_shown=True)
        await eventually(mini.isVisible, "the settings show it")

    at_work(story)


def test_it_comes_back_where_it_stood_on_these_screens(at_work: AtWork) -> None:
    async def story(person: Any) -> None:
        mini = await shown(person)
        mini.move(QPoint(120, 140))
        places = person.desktop.desk.places
        await eventually(lambda: places.of(screens_now(), "mini") is not None, "its place is kept")
        place = places.of(screens_now(), "mini")
        assert place is not None
        assert (place.left, place.top) == (120, 140)
        await places.remember("other screens", "mini", Place(5, 5, 10, 10))
        assert places.of(screens_now(), "mini") == place

    at_work(story)


@pytest.mark.parametrize("corner", [(-5_000, -5_000), (90_000, 10), (10, 90_000), (-190, 40), (40, -100)])
def test_no_window_is_lost_off_the_screens(qapp: QApplication, corner: tuple[int, int]) -> None:
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert area.contains(on_screen(QRect(*corner, 200, 60)))
    huge = on_screen(QRect(*corner, 90_000, 90_000))
    assert huge.width() <= area.width()
    assert huge.height() <= area.height()
    assert area.intersects(huge)


def test_a_window_partly_off_the_screen_stays_as_it_was_put(qapp: QApplication) -> None:
    area = QGuiApplication.primaryScreen().availableGeometry()
    wanted = QRect(area.right() - 100, area.top() + 10, 300, 200)
    assert on_screen(wanted) == wanted
