"""A timer that ran past midnight: asked about once, divided as was said, and taken back as one."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from world import eventually

from timeneye_desktop.domain.preferences import Midnight
from timeneye_desktop.domain.timer import TimerState

Timing: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


@pytest.fixture(autouse=True)
def _twenty_to_one(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer stands where it is 0:40 now."""
    now = datetime.now(UTC)
    ahead = (40 - now.hour * 60 - now.minute + 720) % 1_440 - 720
    sign, ahead = ("-", ahead) if ahead >= 0 else ("+", -ahead)  # written the other way round
    monkeypatch.setenv("TZ", f"<HERE>{sign}{ahead // 60:02d}:{ahead % 60:02d}")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


async def late(person: Any, notes: str) -> str:
    """Begun at ten past eleven."""
    lid: str = await person.scene.start(notes, 90)
    await person.shows(lid)
    return lid


async def asked(person: Any) -> None:
    person.click("timer_stop")
    await eventually(lambda: person.sees("timer_question") == 1, "it asks")


def days() -> tuple[date, date]:
    today = datetime.now(UTC).astimezone().date()
    return today - timedelta(days=1), today


async def shares(person: Any, notes: str) -> list[tuple[date, int]]:
    """Day and minutes of what the server has, once everything has been sent."""
    world = person.scene.world
    await world.quiet()
    return [(day, int(row["minutes"])) for day in days() for row in world.server_rows(notes, day)]


def test_it_shows_what_would_be_logged_and_does_nothing_by_itself(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await late(person, "shown")
        await asked(person)
        text = person.panel.question.text
        assert text.startswith("23:1")
        assert ". Yesterday: 0:" in text
        assert ". Today: 0:4" in text
        assert not person.panel.question.isAncestorOf(person.panel.focusWidget() or person.panel)
        assert person.state is TimerState.RUNNING
        person.click("midnight_go_on")
        assert person.sees("timer_question") == 0
        assert person.state is TimerState.RUNNING
        assert await shares(person, "shown") == []

    timing(story)


def test_split_logs_each_day_and_one_undo_takes_it_all_back(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await late(person, "divided")
        await asked(person)
        person.click("midnight_split")
        line = await person.scene.heard("Logged to")
        found = await shares(person, "divided")
        assert [day for day, _minutes in found] == [*days()]
        assert sum(minutes for _day, minutes in found) in {90, 91}
        assert f"Yesterday: 0:{found[0][1]}. Today: 0:{found[1][1]}." in line.text
        line.press()
        await eventually(lambda: person.state is TimerState.RUNNING, "it runs again")
        there = person.scene.world.server_rows
        await eventually(lambda: not [*there("divided", days()[0]), *there("divided", days()[1])], "both are gone")
        assert 90 * 60 <= person.seconds() < 92 * 60

    timing(story)


def test_one_entry_lies_on_the_day_it_was_begun(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await late(person, "whole")
        await asked(person)
        person.click("midnight_one")
        await person.scene.heard("Logged 1:30")
        ((day, minutes),) = await shares(person, "whole")
        assert (day, minutes) == (days()[0], 90)

    timing(story)


def test_escape_leaves_all_as_it_is(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await late(person, "left alone")
        await asked(person)
        person.button("midnight_split").setFocus()
        QTest.keyClick(person.button("midnight_split"), Qt.Key.Key_Escape)
        assert person.sees("timer_question") == 0
        assert person.state is TimerState.RUNNING

    timing(story)


@pytest.mark.parametrize(("chosen", "count"), [(Midnight.SPLIT, 2), (Midnight.ONE, 1)])
def test_whoever_has_chosen_is_not_asked(timing: Timing, chosen: Midnight, count: int) -> None:
    async def story(person: Any) -> None:
        await person.scene.desk.settings.change(midnight=chosen)
        await late(person, "chosen")
        person.click("timer_stop")
        await person.scene.heard("Logged")
        assert len(await shares(person, "chosen")) == count
        await person.scene.desk.settings.change(midnight=Midnight.ASK)

    timing(story)


def test_where_nobody_would_see_the_question_each_day_gets_its_entry(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await late(person, "from elsewhere")
        person.panel.hide()
        person.panel.start_or_stop()
        await person.scene.heard("Logged to")
        assert len(await shares(person, "from elsewhere")) == 2

    timing(story)
