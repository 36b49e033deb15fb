"""Does every press on the timer panel do what it says, once, and to the timer that was shown?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from world import eventually

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.ui.words import sentence

Timing: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_a_starter_starts_what_it_names(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.is_idle()
        name = person.button("starter").accessibleName()
        person.click("starter")
        await eventually(lambda: person.state is TimerState.RUNNING, "it runs")
        row = person.tracking.current
        assert name == f"Start {row.project} > {row.phase}"
        await person.shows(row.timer.lid)

    timing(story)


def test_stop_says_what_it_logged_and_logs_it_once(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("stopped by hand", 25))
        row = person.tracking.current
        person.click("timer_stop")
        line = await person.scene.heard("Logged")
        assert line.text == f"Logged 0:25 to {row.project} > {row.phase}."
        assert line.action == "Undo"
        (sent,) = await person.rows("stopped by hand")
        assert sent["minutes"] == "25"

    timing(story)


def test_undo_of_a_stop_brings_the_timer_back_and_takes_the_entry_away(timing: Timing) -> None:
    async def story(person: Any) -> None:
        lid = await person.scene.start("taken back", 25)
        await person.shows(lid)
        await person.scene.world.quiet()
        person.click("timer_stop")
        line = await person.scene.heard("Logged")
        await person.scene.world.quiet()  # the entry is on Timeneye by now
        line.press()
        await eventually(lambda: person.state is TimerState.RUNNING, "it runs again")
        assert await person.rows("taken back") == []
        assert person.tracking.current.timer.notes == "taken back"
        assert 25 * 60 <= person.seconds() < 26 * 60
        person.click("timer_stop")
        await person.is_idle()
        (sent,) = await person.rows("taken back")
        assert sent["minutes"] == "25"

    timing(story)


def test_undo_never_ends_what_runs_by_now(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("first", 25))
        person.click("timer_stop")
        line = await person.scene.heard("Logged")
        second = await person.scene.start("second", 0, phase=1)
        line.press()
        await eventually(lambda: len(person.tracking.timers) == 2, "both are there")
        assert person.tracking.current.timer.lid == second
        assert person.state is TimerState.RUNNING
        paused = person.tracking.timers[1].timer
        assert (paused.state, paused.notes, int(paused.banked // 60)) == (TimerState.PAUSED, "first", 25)
        await eventually(lambda: person.sees("paused_timer") == 1, "it is shown below")

    timing(story)


def test_offline_a_stop_says_that_it_will_be_sent(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("kept here", 25))
        await person.scene.world.quiet()
        person.scene.world.sandbox.faults.go_offline()
        await person.tracking.pause()
        await eventually(lambda: person.scene.desk.syncing.status.reach.value == "offline", "it is offline")
        person.click("timer_stop")
        line = await person.scene.heard("Saved here")
        assert line.text.startswith("Saved here: 0:25 to ")
        assert line.text.endswith(". Will be sent.")
        person.scene.world.sandbox.faults.come_back()
        person.scene.desk.syncing.wake()
        assert len(await person.rows("kept here")) == 1

    timing(story)


def test_a_double_click_on_stop_leaves_the_next_timer_alone(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.scene.start("paused below", 10)
        await person.tracking.pause()
        lid = await person.scene.start("in front", 5, phase=1)
        await person.shows(lid)
        button = person.button("timer_stop")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await eventually(lambda: person.card.lid != lid, "the next one stands in its place")
        QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
        await asyncio.sleep(0.1)  # nothing is to happen, so there is nothing to wait for
        assert [row.timer.notes for row in person.tracking.timers] == ["paused below"]

    timing(story)


def test_stops_given_before_the_first_is_done_end_one_timer(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.scene.start("below", 10)
        await person.tracking.pause()
        await person.shows(await person.scene.start("in front twice", 5, phase=1))
        person.panel.start_or_stop()
        person.panel.start_or_stop()
        await person.scene.heard("Logged")
        await eventually(lambda: len(person.scene.errors) == 1, "the second is told")
        (error,) = person.scene.errors
        assert isinstance(error, NotPossibleError)
        person.scene.errors.clear()
        assert [row.timer.notes for row in person.tracking.timers] == ["below"]

    timing(story)


def test_pause_and_resume(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("to and fro", 12))
        assert person.button("timer_pause").accessibleName() == "Pause"
        person.click("timer_pause")
        await eventually(lambda: person.state is TimerState.PAUSED, "it pauses")
        await eventually(lambda: person.button("timer_pause").accessibleName() == "Resume", "the button says Resume")
        person.click("timer_pause")
        await eventually(lambda: person.state is TimerState.RUNNING, "it runs")

    timing(story)


def test_discard_forgets_and_undo_brings_back(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("thrown away", 37))
        row = person.tracking.current
        person.click("timer_discard")
        line = await person.scene.heard("Removed")
        assert line.text == f"Removed 0:37 of {row.project} > {row.phase}."
        await person.is_idle()
        assert await person.rows("thrown away") == []
        line.press()
        await eventually(lambda: person.state is TimerState.RUNNING, "it is back")
        assert 37 * 60 <= person.seconds() < 38 * 60

    timing(story)


def test_the_phase_goes_to_the_timer_that_was_asked_about(timing: Timing) -> None:
    async def story(person: Any) -> None:
        first = await person.scene.start("for another phase", 5)
        await person.shows(first)
        picked: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

        async def choose() -> Any:
            return await picked

        person.panel._choose_phase = choose
        person.click("timer_phase")
        await person.tracking.pause()
        await person.scene.start("came meanwhile", 0, phase=1)
        picked.set_result(person.scene.world.phases[2])
        wanted = person.scene.world.phases[2].key
        await eventually(
            lambda: {row.timer.lid: row.timer.phase for row in person.tracking.timers}[first] == wanted, "it changed"
        )
        assert person.tracking.current.timer.phase == person.scene.world.phases[1].key

    timing(story)


def test_no_pick_changes_nothing(timing: Timing) -> None:
    async def story(person: Any) -> None:
        await person.shows(await person.scene.start("as it is", 5))
        await person.scene.world.quiet()
        before = person.tracking.timers
        person.scene.picks.append(None)
        person.click("timer_phase")
        await eventually(lambda: not person.scene.picks, "it was asked")
        assert person.tracking.timers == before

    timing(story)


def test_a_paused_one_can_be_resumed_which_logs_what_ran(timing: Timing) -> None:
    async def story(person: Any) -> None:
        first = await person.scene.start("first of two", 10)
        await person.tracking.pause()
        await person.shows(await person.scene.start("second of two", 20, phase=1))
        await eventually(lambda: person.sees("paused_timer") == 1, "the other is below")
        person.click("paused_play")
        await person.shows(first)
        assert person.state is TimerState.RUNNING
        (sent,) = await person.rows("second of two")
        assert sent["minutes"] == "20"
        assert person.sees("paused_timer") == 0

    timing(story)


def test_paused_ones_are_stopped_and_discarded_by_name(timing: Timing) -> None:
    async def story(person: Any) -> None:
        for phase, minutes in ((1, 10), (2, 20)):
            await person.scene.start(f"pause {phase}", minutes, phase=phase)
            await person.tracking.pause()
        front = await person.scene.start("front", 0)
        await person.shows(front)
        await eventually(lambda: person.sees("paused_timer") == 2, "two are below")
        second = person.tracking.timers[2].timer
        person.click("paused_trash", 1)
        await person.scene.heard("Removed")
        await eventually(lambda: person.sees("paused_timer") == 1, "one is left")
        assert second.lid not in {row.timer.lid for row in person.tracking.timers}
        last = person.tracking.timers[1].timer
        person.click("paused_stop")
        await person.scene.heard("Logged")
        assert [row.timer.lid for row in person.tracking.timers] == [front]
        (sent,) = await person.rows(last.notes)
        assert sent["minutes"] == str(int(last.banked // 60))

    timing(story)


def test_more_than_a_day_is_refused_in_words_and_nothing_is_lost(timing: Timing) -> None:
    async def story(person: Any) -> None:
        lid = await person.scene.start("left on", 25 * 60)
        await person.shows(lid)
        assert person.button("timer_stop").text() == "Stop"
        person.click("timer_stop")
        await eventually(lambda: person.scene.errors, "it refuses")
        (error,) = person.scene.errors
        person.scene.errors.clear()
        words = "This timer has run for more than 24 hours. Set its time first, then stop it."
        assert sentence(error) == words
        assert person.tracking.current.timer.lid == lid
        assert person.scene.lines == []

    timing(story)


def test_no_window_ever_flashes_up(timing: Timing, windows_shown: list[str]) -> None:
    async def story(person: Any) -> None:
        windows_shown.clear()
        for phase in range(3):
            await person.scene.start(f"number {phase}", 5, phase=phase)
            await person.tracking.pause()
        await eventually(lambda: person.sees("paused_timer") == 2, "two are below")
        await person.scene.no_timers()
        await person.is_idle()
        assert windows_shown == []

    timing(story)


def test_nothing_to_start_is_said(timing: Timing) -> None:
    async def story(person: Any) -> None:
        for entry in [row for day in await _days(person) for row in day.rows]:
            await person.scene.desk.entries.delete(entry.lid)
        person.panel.start_or_stop()
        await eventually(lambda: person.scene.errors, "it says so")
        assert sentence(person.scene.errors.pop()) == "There is nothing to start yet. Pick a phase first."
        person.panel.refresh()
        await eventually(lambda: person.panel._nothing.text().endswith("Pick a phase and start."), "the panel too")
        assert person.sees("starter") == 0

    async def _days(person: Any) -> Any:
        today = person.scene.desk.entries.today()
        return await person.scene.desk.entries.days(today.replace(year=today.year - 1), today)

    timing(story)
