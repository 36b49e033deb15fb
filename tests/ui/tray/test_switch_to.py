"""Does the menu offer what this person is likely to want?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from world import eventually

from timeneye_desktop.domain.habits import Mark
from timeneye_desktop.domain.timer import TimerState

Tray: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_a_pinned_phase_is_the_first_to_switch_to_and_a_hidden_one_is_not_offered(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        catalogue = person.scene.desk.catalogue
        first, *others = await catalogue.likeliest(6)
        pinned = next(choice for choice in catalogue.choices if choice not in (first, *others))
        await catalogue.mark(first.key, Mark.HIDDEN)
        await catalogue.mark(pinned.key, Mark.PINNED)
        titles = [choice.title.replace("&", "&&") for choice in (first, pinned)]
        await person.shows(f"&1 {titles[1]}")
        items = [item.partition(" ")[2] if item.startswith("&") else item for item in person.items()]
        assert items[items.index("Switch to") + 1] == titles[1]
        assert titles[0] not in items

    at_tray(story)


def test_a_digit_in_the_open_menu_switches(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        wanted = (await person.scene.desk.catalogue.likeliest(6))[2]
        await person.shows("&3 " + wanted.title.replace("&", "&&"))
        person.menu.popup(QPoint(0, 0))
        QTest.keyClick(person.menu, Qt.Key.Key_3)
        assert not person.menu.isVisible()
        await eventually(lambda: person.tracking.current is not None, "it runs")
        assert person.tracking.current.timer.phase == wanted.key

    at_tray(story)


def test_what_runs_can_be_paused_and_each_paused_timer_resumed(at_tray: Tray) -> None:
    async def story(person: Any) -> None:
        assert "Pause" not in person.items()
        await person.scene.start("", 45)
        await person.shows("Pause")
        person.item("Pause").trigger()
        row = person.tracking.current
        resume = f"Resume {row.project} > {row.phase} 0:45".replace("&", "&&")
        await person.shows(resume)
        assert person.items()[1:4] == ["Stop", resume, "-"]
        person.item("&1 " + (await person.scene.desk.catalogue.likeliest(6))[0].title.replace("&", "&&")).trigger()
        await person.shows("Pause")
        assert person.items()[1:5] == ["Stop", "Pause", resume, "-"]
        person.item(resume).trigger()
        await eventually(lambda: resume not in person.items(), "it is not paused any more")
        assert person.tracking.current.timer.lid == row.timer.lid
        assert person.tracking.current.timer.state is TimerState.RUNNING

    at_tray(story)
