"""Does Enter do what the button says, once, and is nothing typed ever lost?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from world import eventually

from timeneye_desktop.domain.timer import TimerState

Story = Callable[..., None]
DESIGN = "Acme Website > Design"


def test_enter_logs_says_so_and_undo_removes_it_from_timeneye_too(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        before = len(at.room.world.server_rows())
        at.write("acme design 1:30 homepage")
        at.enter()
        told = await at.room.hears(f"Logged 1:30 to {DESIGN}.")
        assert (at.text, at.chips, told.action) == ("", ["Pick a phase"], "Undo")
        await at.room.world.quiet()
        (row,) = at.room.world.server_rows("homepage")
        assert int(row["minutes"]) == 90
        told.on_action()
        await at.room.world.quiet()
        await eventually(lambda: len(at.room.world.server_rows()) == before, "the entry is gone on Timeneye")
        assert [row for row in await at.entries() if row.work.notes == "homepage"] == []

    at_the_line(story)


def test_a_day_and_a_range_are_logged_as_said(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        yesterday = at.room.desk.entries.today() - timedelta(days=1)
        at.write("9:15-10:40 acme design yesterday '#123 checked")
        at.enter()
        await at.is_done()
        (row,) = at.logged
        assert (row.work.minutes, row.work.day, row.work.notes) == (85, yesterday, "#123 checked")

    at_the_line(story)


def test_without_a_time_enter_starts_a_timer_with_the_note(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 25m ago sketching")
        at.enter()
        told = await at.room.hears("Logged")  # what ran before made way for it
        assert told.text.endswith(f"Started {DESIGN}.")
        timer = at.room.desk.tracking.current.timer
        assert (timer.state, timer.notes) == (TimerState.RUNNING, "sketching")
        assert 1500 <= timer.seconds(at.room.desk.tracking.now()) < 1530
        assert at.logged == []

    at_the_line(story)


@pytest.mark.parametrize("is_stopped", [True, False])
def test_what_was_logged_of_the_same_time_is_told_and_trimmed_by_one_press(
    at_the_line: Story, *, is_stopped: bool
) -> None:
    """Also of a timer that ran until now and had begun only then."""

    async def story(at: Any) -> None:
        tracking = at.room.desk.tracking
        for row in tracking.timers:
            await tracking.discard(row.timer.lid)
        await tracking.start(at.room.desk.catalogue.choices[-1].key, "before", ago_seconds=1_200)
        if is_stopped:
            await tracking.stop()
        at.write("acme design 25m ago sketching")
        at.enter()
        told = await at.room.hears("It began at ")
        assert (told.text.split("; ")[1], told.action) == ("0:20 of what was before lies in the same time.", "Trim")
        assert [row.work.minutes for row in await at.entries() if row.work.notes == "before"] == [20]
        told.on_action()
        undone = await at.room.hears("0:20 of what was before is trimmed.")
        assert [row for row in await at.entries() if row.work.notes == "before"] == []
        assert undone.action == "Undo"

    at_the_line(story)


def test_ctrl_enter_does_the_other(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 0:40 mock-ups")
        at.other_enter()
        assert (await at.room.hears("Logged")).text.endswith(f"Started {DESIGN}.")
        assert at.room.desk.tracking.current.timer.notes == "mock-ups"
        at.write("acme design 40m ago calls")
        at.other_enter()
        await at.room.hears(f"Logged 0:40 to {DESIGN}.")

    at_the_line(story)


def test_ctrl_enter_without_any_time_asks_for_one_and_keeps_the_line(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design calls")
        at.other_enter()
        await eventually(lambda: at.problem.startswith("How long did it take?"), "it asks")
        assert (at.text, at.done) == ("acme design calls", [])
        await at.room.desk.catalogue.refresh()  # a sync in the background
        assert at.problem.startswith("How long did it take?")
        at.write(" 0:20")
        assert at.problem == ""
        at.enter()
        await at.is_done()

    at_the_line(story)


def test_a_timer_cannot_be_started_on_another_day(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        running = at.room.desk.tracking.current
        at.write("acme design yesterday")
        at.enter()
        await eventually(lambda: at.problem.startswith("A timer runs today."), "it says so")
        assert at.room.desk.tracking.current == running
        assert at.text == "acme design yesterday"

    at_the_line(story)


def test_two_quick_enters_log_once(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 0:35 once")
        at.enter()
        at.enter()
        at.click(at.line.go)
        await at.is_done()
        await at.room.world.quiet()
        assert len(at.room.world.server_rows("once")) == 1
        assert len(at.logged) == 1

    at_the_line(story)


def test_what_is_typed_while_the_last_line_is_saved_stays(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 0:35 first")
        at.enter()
        at.write(" internal learning 0:10 second")
        await at.is_done()
        assert at.text == "internal learning 0:10 second"
        assert at.logged[0].work.notes == "first"
        at.enter()
        await at.is_done(2)
        assert at.logged[1].work.notes == "second"

    at_the_line(story)


def test_without_a_phase_enter_asks_for_one_and_goes_on(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.room.picks += [None, at.room.phase(DESIGN)]
        at.write("0:25 thinking")
        at.enter()
        await eventually(lambda: at.room.asked == 1, "the picker is asked")
        await eventually(at.line.field.hasFocus, "the line has the keyboard again")
        assert (at.text, at.done) == ("0:25 thinking", [])
        at.enter()
        await at.is_done()
        assert (at.logged[0].project, at.logged[0].work.notes) == ("Acme Website", "thinking")

    at_the_line(story)


def test_offline_it_says_saved_here_and_sends_later(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        await at.room.go_offline()
        at.write("acme design 1:30 on the train")
        at.enter()
        told = await at.room.hears(f"Saved here: 1:30 to {DESIGN}. Will be sent.")
        assert told.action == "Undo"
        await at.room.come_back()
        await at.room.world.quiet()
        assert len(at.room.world.server_rows("on the train")) == 1

    at_the_line(story)


@pytest.mark.parametrize("trouble", ["disk full", "read only", "closed"])
def test_when_it_cannot_be_saved_the_line_stays_and_enter_can_be_pressed_again(
    at_the_line: Story, trouble: str
) -> None:
    long = " ".join(["note"] * 280)

    async def story(at: Any) -> None:
        database = at.room.world.opened._database
        sentence = {
            "disk full": "The disk is full, so this could not be saved. What you typed is still here.",
            "read only": "The data folder cannot be written, so nothing can be saved there.",
            "closed": "This could not be saved. What you typed is still here.",
        }[trouble]
        if trouble == "closed":
            await database.close()
        else:
            how = "max_page_count = 1" if trouble == "disk full" else "query_only = 1"
            await database.read(lambda connection: connection.execute("VACUUM").fetchall())  # no page is free
            await database.read(lambda connection: connection.execute(f"PRAGMA {how}").fetchall())
        line = f"acme design 1:30 {long}"
        at.line.field.insert(line)
        for _ in range(2):
            at.enter()
            await eventually(lambda: at.problem == sentence, f"it says why not: {at.problem}")
            assert (at.text, at.done, at.logged) == (line, [], [])
        assert at.chips == [DESIGN, "= 1 h 30 min"]
        if trouble == "closed":
            await database.open()
        else:
            how = "max_page_count = 1000000" if trouble == "disk full" else "query_only = 0"
            await database.read(lambda connection: connection.execute(f"PRAGMA {how}").fetchall())
        at.enter()
        await at.is_done()
        assert (at.text, at.problem) == ("", "")
        assert [row.work.notes for row in await at.entries() if row.work.minutes == 90].count(long) == 1

    at_the_line(story)


def test_a_note_that_is_too_long_is_refused_in_words_and_kept(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        line = "acme design 0:10 " + "x" * 1_550
        at.line.field.insert(line)
        at.enter()
        await eventually(lambda: at.problem.startswith("A note has room for"), "it says so")
        assert at.text == line

    at_the_line(story)


def test_the_button_does_what_it_says_and_gives_the_keyboard_back(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 0:15 by mouse")
        at.line.go.setFocus()
        at.click(at.line.go)
        await at.is_done()
        assert at.line.field.hasFocus()
        assert at.logged[0].work.notes == "by mouse"

    at_the_line(story)


def test_escape_clears_one_level_at_a_time_and_up_brings_every_line_back(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme 1:30")
        at.press(Qt.Key.Key_Home)
        for _ in range(4):
            at.press(Qt.Key.Key_Right)
        at.write("x")
        at.press(Qt.Key.Key_Backspace)
        assert at.offered
        at.escape()
        assert (at.offered, at.text) == ([], "acme 1:30")
        at.escape()
        assert at.text == ""
        at.write("internal learning 0:10 second")
        at.enter()
        await at.is_done()
        at.press(Qt.Key.Key_Up)
        assert (at.text, at.verb) == ("internal learning 0:10 second", "Log 0:10")
        at.press(Qt.Key.Key_Up)
        assert (at.text, at.verb) == ("acme 1:30", "Log 1:30")
        at.press(Qt.Key.Key_Down)
        at.press(Qt.Key.Key_Down)
        assert at.text == ""
        at.escape()
        at.press(Qt.Key.Key_Up)
        assert at.text == "internal learning 0:10 second"

    at_the_line(story)


def test_up_brings_the_picked_phase_back_with_its_line(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.room.picks.append(at.room.phase("Internal > Learning"))
        at.click(at.line.chips.phase)
        await eventually(lambda: at.chips[0] == "Internal > Learning", "it is picked")
        at.write("0:20 reading")
        at.enter()
        await at.is_done()
        assert at.chips == ["Pick a phase"]
        at.press(Qt.Key.Key_Up)
        assert (at.text, at.chips) == ("0:20 reading", ["Internal > Learning", "= 20 min"])

    at_the_line(story)
