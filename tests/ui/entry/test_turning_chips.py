"""Can a chip turn words to what else they could mean, by mouse and by keyboard, and is that what is then logged?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from world import eventually

from timeneye_desktop.domain.calendar_words import WEEKDAYS
from timeneye_desktop.ui.day_names import day_name

Story = Callable[..., None]
DESIGN = "Acme Website > Design"


def test_a_number_is_offered_as_a_length_and_a_click_takes_it_out_of_the_note(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 90")
        assert (at.chips, at.verb) == ([DESIGN, "1 h 30 min?"], "Start")
        at.click(at.line.chips.length)
        assert (at.chips, at.verb) == ([DESIGN, "= 1 h 30 min"], "Log 1:30")
        assert at.line.field.hasFocus()
        at.write(" sketches")
        assert at.verb == "Log 1:30"
        at.enter()
        await at.is_done()
        (row,) = [row for row in await at.entries() if row.work.notes == "sketches"]
        assert row.work.minutes == 90

    at_the_line(story)


def test_what_could_be_three_things_goes_round(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 2")
        seen = []
        for _ in range(4):
            seen.append((at.chips[1], at.verb))
            at.click(at.line.chips.length)
        assert seen == [("2 min?", "Start"), ("= 2 min", "Log 0:02"), ("= 2 h", "Log 2:00"), ("2 min?", "Start")]

    at_the_line(story)


def test_a_turned_stretch_says_its_hours(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("9-10:30 acme design")
        assert at.chips[1] == "= 1 h 30 min"
        assert "21:00-22:30" in at.line.chips.length.toolTip()
        at.click(at.line.chips.length)
        assert (at.chips[1], at.verb) == ("21:00-22:30 = 1 h 30 min", "Log 1:30")

    at_the_line(story)


def test_a_chip_that_can_turn_is_reached_with_tab_and_pressed_with_space(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 1.30h")
        assert at.verb == "Log 1:18"
        window = at.line.window()
        for _ in range(4):
            if window.focusWidget() is at.line.chips.length:
                break
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(at.line.chips.length, Qt.Key.Key_Space)
        assert at.verb == "Log 1:30"

    at_the_line(story)


def test_picking_a_phase_keeps_what_was_turned_and_the_next_line_begins_anew(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.room.picks.append(at.room.phase(DESIGN))
        at.write("90 drafts")
        at.click(at.line.chips.length)
        at.enter()
        await at.is_done()
        (row,) = [row for row in await at.entries() if row.work.notes == "drafts"]
        assert row.work.minutes == 90
        at.write("90 drafts")
        assert (at.chips[1], at.verb) == ("1 h 30 min?", "Start")

    at_the_line(story)


def test_a_weekday_that_was_none_goes_back_into_the_note(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        six_days_ago = at.room.desk.entries.today() - timedelta(days=6)
        word = WEEKDAYS[six_days_ago.weekday()][:3]
        at.write(f"acme design 1h {word} with Bob")
        day = day_name(six_days_ago, at.room.desk.entries.today())
        assert at.chips[2] == day
        assert "note" in at.line.chips.day.toolTip()
        at.click(at.line.chips.day)
        assert at.chips[2] == f"{day}?"
        at.enter()
        await at.is_done()
        await eventually(lambda: at.text == "", "the line is empty")
        assert [row.work.notes for row in await at.entries() if row.work.minutes == 60][:1] == [f"{word} with Bob"]

    at_the_line(story)
