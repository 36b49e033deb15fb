"""Do Up and Page Up bring earlier lines back, also those of yesterday's run and of the other line?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from world import eventually

from timeneye_desktop.domain.typed import Typed
from timeneye_desktop.ui.entry.line import EntryLine
from timeneye_desktop.ui.entry.recall import Recall

Story = Callable[..., None]
LINES = (Typed("acme design 1:30 logo"), Typed("internal 0:20"), Typed("Acme front end 2h"), Typed("acme design 0:45"))


def walk(recall: Recall, now: str, *steps: int) -> list[str]:
    shown = [Typed(now)]
    for step in steps:
        shown.append(recall.step_alike(LINES, shown[-1], step) or shown[-1])
    return [line.text for line in shown[1:]]


def test_page_up_and_down_go_through_lines_that_begin_alike_and_back_to_what_was_typed() -> None:
    logo, end, last = "acme design 1:30 logo", "Acme front end 2h", "acme design 0:45"
    assert walk(Recall(), "acme", -1, -1, -1, -1) == [last, end, logo, logo]
    assert walk(Recall(), "acme", -1, -1, 1, 1, 1) == [last, end, last, "acme", "acme"]
    assert walk(Recall(), "acme design", -1, -1, 1) == [last, logo, last]
    assert walk(Recall(), "nothing like it", -1, 1) == ["nothing like it", "nothing like it"]
    assert walk(Recall(), "", -1, -1, -1) == [last, end, "internal 0:20"]


def test_a_line_that_was_changed_on_the_way_is_where_the_next_walk_begins() -> None:
    recall = Recall()
    assert walk(recall, "acme", -1) == ["acme design 0:45"]
    assert walk(recall, "acme f", -1, 1) == ["Acme front end 2h", "acme f"]


def test_page_up_in_the_line_reads_it_and_page_down_gives_back_what_was_typed(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        for line in LINES:
            at.room.desk.lines.cleared(line)
        at.write("acme d")
        at.press(Qt.Key.Key_PageUp)
        assert (at.text, at.verb, at.offered) == ("acme design 0:45", "Log 0:45", [])
        at.press(Qt.Key.Key_PageUp)
        assert at.text == "acme design 1:30 logo"
        at.press(Qt.Key.Key_PageDown)
        at.press(Qt.Key.Key_PageDown)
        assert (at.text, at.verb) == ("acme d", "Start")

    at_the_line(story)


def test_lines_are_there_after_a_restart_with_their_phase_and_in_every_line(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.room.picks.append(at.room.phase("Internal > Learning"))
        at.click(at.line.chips.phase)
        await eventually(lambda: at.chips[0] == "Internal > Learning", "it is picked")
        at.write("0:20 reading")
        at.enter()
        await at.is_done()
        at.write("never meant")
        at.escape()
        room = at.room
        await eventually(lambda: len(room.desk.lines.all) == 2, "both are remembered")
        other = EntryLine(room.desk, room.look, room.icons, room.tasks, room.choose_phase, room.say)
        at.press(Qt.Key.Key_Up)
        assert at.text == "never meant"
        await room.world.die_and_return()
        assert room.desk.lines.all == (Typed("0:20 reading", room.phase("Internal > Learning").key),)
        other = EntryLine(room.desk, room.look, room.icons, room.tasks, room.choose_phase, room.say)
        await room.window_of(other)
        at.line = other
        at.press(Qt.Key.Key_Up)
        assert (at.text, at.chips) == ("0:20 reading", ["Internal > Learning", "= 20 min"])

    at_the_line(story)
