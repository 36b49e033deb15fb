"""Does the line show, while one types, what it understood and what Enter will do?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from world import eventually

from timeneye_desktop.domain.preferences import Theme
from timeneye_desktop.ui.palette import Role

Story = Callable[..., None]
DESIGN = "Acme Website > Design"


def test_the_chips_and_the_button_echo_every_part(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        assert (at.chips, at.verb) == (["Pick a phase"], "Start")
        at.write("acme design")
        assert (at.chips, at.verb) == ([DESIGN], "Start")
        at.write(" 1:30 yesterday")
        assert (at.chips, at.verb) == ([DESIGN, "= 1 h 30 min", "Yesterday"], "Log 1:30")
        at.write(" homepage")
        assert at.chips == [DESIGN, "= 1 h 30 min", "Yesterday"]

    at_the_line(story)


@pytest.mark.parametrize(
    ("line", "chips", "verb"),
    [
        ("1,5h acme design", [DESIGN, "= 1 h 30 min"], "Log 1:30"),
        ("9:15-10:40 acme design", [DESIGN, "= 1 h 25 min"], "Log 1:25"),
        ("25m ago acme design", [DESIGN, "25 min ago"], "Start"),
        ("-25 acme design", [DESIGN, "25 min ago"], "Start"),
        ("yesterday '2 drafts acme design", [DESIGN, "Yesterday"], "Start"),
        ("#123 1:00", ["Pick a phase", "= 1 h"], "Log 1:00"),
    ],
)
def test_every_way_of_writing_is_echoed(at_the_line: Story, line: str, chips: list[str], verb: str) -> None:
    async def story(at: Any) -> None:
        at.write(line)
        assert (at.chips, at.verb) == (chips, verb)

    at_the_line(story)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_what_was_understood_is_tinted_where_it_stands(at_the_line: Story, theme: Theme) -> None:
    async def story(at: Any) -> None:
        at.room.look.choose(theme)
        palette = at.room.look.palette
        inks = {
            "acme design": palette.project(at.room.phase(DESIGN).key.project_id),
            "yesterday": palette.color(Role.WARNING),
            "1:30": palette.color(Role.ACCENT),
        }
        for words, ink in inks.items():
            at.line.field.clear()
            at.write("homepage")
            assert not at.paints(ink), words
            at.line.field.clear()
            at.write(words)
            at.press(Qt.Key.Key_Home)
            assert at.paints(ink), words

    at_the_line(story)


def test_words_that_could_mean_two_phases_are_flipped_by_a_click(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("/front 1:00")
        (first,) = {chip.split(" or ")[0] for chip in at.chips[:1]}
        assert at.chips[0].endswith("or 1 more")
        at.click(at.line.chips.phase)
        second = at.chips[0].split(" or ")[0]
        assert {first, second} == {"Acme Website > Front end", "City Bikes Dashboard > Front end"}
        await at.room.desk.catalogue.refresh()  # a sync in the background
        assert at.chips[0].split(" or ")[0] == second
        at.click(at.line.chips.phase)
        assert at.chips[0].split(" or ")[0] == first
        at.click(at.line.chips.phase)
        assert at.room.asked == 0
        at.enter()
        await at.is_done()
        assert [f"{row.project} > {row.phase}" for row in await at.entries() if row.work.minutes == 60][:1] == [second]

    at_the_line(story)


def test_a_click_on_the_phase_opens_the_picker_and_words_that_named_another_make_room(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.room.picks.append(at.room.phase("Internal > Learning"))
        at.write("acme design 0:20 logo colours")
        at.click(at.line.chips.phase)
        await eventually(lambda: at.chips[0] == "Internal > Learning", "it is picked")
        assert at.text == "0:20 logo colours"
        at.escape()
        assert (at.text, at.chips[0]) == ("acme design 0:20 logo colours", DESIGN)

    at_the_line(story)


def test_words_typed_after_a_pick_are_note_even_if_they_name_a_phase(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.room.picks.append(at.room.phase("Internal > Learning"))
        at.click(at.line.chips.phase)
        await eventually(lambda: at.chips[0] == "Internal > Learning", "it is picked")
        at.write("0:20 acme design system")
        at.enter()
        await at.is_done()
        (row,) = [row for row in await at.entries() if row.work.notes == "acme design system"]
        assert row.project == "Internal"

    at_the_line(story)


def test_a_start_in_the_future_is_said_while_typing_and_enter_does_nothing(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        now = at.room.desk.tracking.now().utc.astimezone()
        ahead = now + timedelta(minutes=2)
        if ahead.date() != now.date():
            pytest.skip("the last minutes of the day have no later start")
        at.write(f"acme design @{ahead:%H:%M}")
        assert at.problem == "That start is still to come."
        at.enter()
        assert (at.done, at.problem) == ([], "That start is still to come.")
        QTest.keyClick(at.line.field, Qt.Key.Key_Home)
        at.line.field.selectAll()
        at.write("acme design")
        assert at.problem == ""

    at_the_line(story)


def test_letters_that_are_still_being_composed_survive_a_sync(at_the_line: Story) -> None:
    """An input method writes a letter in steps; tinting in between must not cut it off."""

    async def story(at: Any) -> None:
        field = at.line.field
        at.write("acme design ")
        QCoreApplication.sendEvent(field, QInputMethodEvent("\u306b\u307b", []))
        assert "\u306b\u307b" in field.displayText() or field.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText)
        preedit = field.grab().toImage()
        await at.room.desk.catalogue.refresh()
        assert field.grab().toImage() == preedit
        ended = QInputMethodEvent("", [])
        ended.setCommitString("\u65e5\u672c")
        QCoreApplication.sendEvent(field, ended)
        assert at.text == "acme design \u65e5\u672c"

    at_the_line(story)
