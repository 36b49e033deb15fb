"""Does what is typed reach the timer it was typed for, and does nonsense change nothing?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from world import eventually

from timeneye_desktop.domain.timer import TimerState

Timing: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def notes_of(person: Any, lid: str) -> str:
    found = {row.timer.lid: row.timer.notes for row in person.tracking.timers}
    return found[lid]


def test_enter_keeps_the_note(timing: Timing) -> None:
    async def story(person: Any) -> None:
        lid = await person.scene.start("before", 5)
        await person.shows(lid)
        person.write_note("after & <b>more</b>")
        QTest.keyClick(person.card.notes, Qt.Key.Key_Return)
        await eventually(lambda: notes_of(person, lid) == "after & <b>more</b>", "the note is kept")

    timing(story)


def test_leaving_keeps_the_note_and_escape_does_not(timing: Timing) -> None:
    async def story(person: Any) -> None:
        lid = await person.scene.start("before", 5)
        await person.shows(lid)
        person.write_note("nonsense")
        QTest.keyClick(person.card.notes, Qt.Key.Key_Escape)
        assert person.card.notes.text() == "before"
        person.write_note("left")
        person.card.stop.setFocus()
        await eventually(lambda: notes_of(person, lid) == "left", "the note is kept")

    timing(story)


def test_a_note_being_typed_survives_news(timing: Timing) -> None:
    async def story(person: Any) -> None:
        lid = await person.scene.start("before", 5)
        await person.shows(lid)
        person.write_note("half a sen")
        await person.tracking.edit(lid, seconds=600)
        await asyncio.sleep(0.05)
        assert person.card.notes.text() == "half a sen"
        assert person.card.digits.text().startswith("0:10:")

    timing(story)


def test_a_note_only_looked_at_takes_over_what_came_from_elsewhere(timing: Timing) -> None:
    async def story(person: Any) -> None:
        lid = await person.scene.start("old", 5)
        await person.shows(lid)
        person.card.notes.setFocus()
        await person.tracking.edit(lid, notes="from the web")
        await eventually(lambda: person.card.notes.text() == "from the web", "the field shows it")
        person.card.stop.setFocus()
        await asyncio.sleep(0.05)
        assert notes_of(person, lid) == "from the web"

    timing(story)


@pytest.mark.parametrize("way", ["button", "key"])
def test_a_note_typed_before_stop_is_in_the_entry(timing: Timing, way: str) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("", 5))
        person.write_note(f"typed last, {way}")
        if way == "button":
            person.click("timer_stop")
        else:
            person.panel.start_or_stop()
        await person.scene.heard("Logged")
        assert len(await person.rows(f"typed last, {way}")) == 1

    timing(story)


def test_a_note_goes_to_its_own_timer_when_another_comes(timing: Timing) -> None:
    async def story(person: Any) -> None:
        first = await person.scene.start("", 5)
        await person.shows(first)
        person.write_note("about the first")
        await person.tracking.pause()
        second = await person.scene.start("about the second", 0, phase=1)
        await person.shows(second)
        await eventually(lambda: notes_of(person, first) == "about the first", "the first has it")
        assert person.card.notes.text() == "about the second"
        assert notes_of(person, second) == "about the second"

    timing(story)


def test_the_time_is_set(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("corrected", 62))
        person.click("timer_digits")
        assert person.dialog.isVisible()
        assert person.time_field.text() == "1:02"
        person.write_time("1h 30m")
        assert person.echo == "= 1 h 30 min"
        QTest.keyClick(person.time_field, Qt.Key.Key_Return)
        await eventually(lambda: 90 * 60 <= person.seconds() < 91 * 60, "it is set")
        assert not person.dialog.isVisible()
        assert person.state is TimerState.RUNNING

    timing(story)


@pytest.mark.parametrize("text", ["", "abc", "0", "-5", "24:01", "1:30:00:00", "\u00bd", "9" * 64])
def test_a_time_that_cannot_be_read_changes_nothing(timing: Timing, text: str) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("kept", 62))
        await person.scene.world.quiet()
        before = person.tracking.timers
        person.click("timer_digits")
        person.time_field.setText(text)
        assert not person.dialog.findChild(QPushButton, "time_set").isEnabled()
        assert person.echo.endswith(".")
        QTest.keyClick(person.time_field, Qt.Key.Key_Return)
        person.dialog._on_set()
        await asyncio.sleep(0.02)  # what must not happen would happen at once
        assert person.dialog.isVisible()
        assert person.tracking.timers == before
        QTest.keyClick(person.time_field, Qt.Key.Key_Escape)
        assert not person.dialog.isVisible()
        assert person.tracking.timers == before

    timing(story)


def test_the_time_goes_to_the_timer_that_was_asked_about(timing: Timing) -> None:
    async def story(person: Any) -> None:
        first = await person.scene.start("asked about", 10)
        await person.shows(first)
        person.click("timer_digits")
        await person.tracking.pause()
        await person.scene.start("came meanwhile", 0, phase=1)
        person.write_time("2:00")
        QTest.keyClick(person.time_field, Qt.Key.Key_Return)
        await eventually(
            lambda: {row.timer.lid: row.timer.banked for row in person.tracking.timers}[first] == 7_200, "it is set"
        )
        assert person.seconds() < 60

    timing(story)


def test_a_day_and_more_can_be_corrected_and_then_stopped(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("left on", 25 * 60))
        person.click("timer_digits")
        person.write_time("7:30")
        QTest.keyClick(person.time_field, Qt.Key.Key_Return)
        await eventually(lambda: person.seconds() < 8 * 3600, "it is set")
        person.click("timer_stop")
        await person.scene.heard("Logged 7:30")

    timing(story)
