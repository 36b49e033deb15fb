"""A timer that began earlier: one press where it takes nothing, shown first where it does, one undo."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, TypeAlias

from PySide6.QtWidgets import QMenu
from world import eventually

from timeneye_desktop.services.pulse import Pulse

Timing: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def menu(person: Any) -> QMenu:
    found = person.panel.findChild(QMenu, "timer_repair_menu")
    assert found is not None
    return found


def choose(person: Any, words: str) -> None:
    """From the menu beside the phase."""
    person.click("timer_repair")
    (action,) = [one for one in menu(person).actions() if one.text().startswith(words)]
    action.trigger()
    menu(person).close()


async def after_an_entry(person: Any) -> str:
    """Forty minutes are logged, and another timer has just begun."""
    await person.scene.start("what was before", 40)
    lid: str = await person.scene.start("what runs", 0, phase=1)
    await person.shows(lid)
    return lid


def test_a_quarter_of_an_hour_earlier_is_one_press_and_one_undo(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("alone", 10))
        choose(person, "Began 15 ")
        line = await person.scene.heard("It began at ")
        assert 25 * 60 <= person.seconds() < 27 * 60
        line.press()
        await eventually(lambda: person.seconds() < 12 * 60, "it is as it was")

    timing(story)


def test_what_an_entry_would_lose_is_shown_before_it_does(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await after_an_entry(person)
        choose(person, "Began 15 ")
        await eventually(lambda: person.sees("timer_question") == 1, "it is shown")
        assert "loses 0:1" in person.panel.question.text
        assert person.seconds() < 120
        person.click("backdate_trim")
        line = await person.scene.heard("It began at ")
        (row,) = await person.rows("what was before")
        assert row["minutes"] in {"25", "26"}  # as long as it took to press
        assert person.seconds() >= 15 * 60
        line.press()
        await eventually(lambda: person.seconds() < 5 * 60, "it is as it was")
        (row,) = await person.rows("what was before")
        assert row["minutes"] == "40"

    timing(story)


def test_both_can_be_kept_and_nothing_at_all_be_done(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await after_an_entry(person)
        for answer, seconds in (("backdate_cancel", 0), ("backdate_keep", 15 * 60)):
            choose(person, "Began 15 ")
            await eventually(lambda: person.sees("timer_question") == 1, "it is shown")
            person.click(answer)
            await eventually(lambda seconds=seconds: person.seconds() >= seconds, "it is done")
        (row,) = await person.rows("what was before")
        assert row["minutes"] == "40"

    timing(story)


def test_a_timer_that_ran_on_without_the_app_is_stopped_when_that_was_left(timing: Timing) -> None:
    async def story(person: Any) -> None:
        lid = await person.scene.start("overnight", 120)
        await person.shows(lid)
        now = person.tracking.now().utc
        pulse: Pulse = person.scene.desk.pulse
        pulse._left, pulse._lid = now - timedelta(minutes=90), lid  # as `begin` finds it after a crash
        choose(person, "Stop at ")
        await person.scene.heard("Logged")
        (row,) = await person.rows("overnight")
        assert row["minutes"] in {"30", "31"}

    timing(story)
