"""Can what was understood be put right where it stands, by mouse and by keys?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from world import eventually

Story = Callable[..., None]
DESIGN = "Acme Website > Design"


def over(at: Any, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type over the words of the chip that is being edited."""
    words = at.line.chips.words
    assert words.hasFocus()
    words.selectAll()
    QTest.keyClicks(words, text) if text else QTest.keyClick(words, Qt.Key.Key_Backspace)
    QTest.keyClick(words, key)


REWRITTEN = (
    ("acme design 1:30 logo", "length", "1:30", "45m", "acme design 45m logo"),
    ("acme design 1:30 logo", "length", "1:30", "90", "acme design 1:30 logo"),
    ("acme design 1h 30m logo", "length", "1h 30m", "9:15-10:40", "acme design 9:15-10:40 logo"),
    ("acme design 25m ago logo", "length", "25m ago", "40m ago", "acme design 40m ago logo"),
    ("\U0001f600 1:30 logo", "length", "1:30", "2.5", "\U0001f600 2:30 logo"),
    ("yesterday 1:30 logo", "day", "yesterday", "today", "today 1:30 logo"),
    ("logo 1:30 yesterday", "day", "yesterday", "2026-03-12", "logo 1:30 2026-03-12"),
    ("logo 1:30 yesterday", "day", "yesterday", "", "logo 1:30"),
)


def test_a_click_on_time_or_day_writes_these_words_anew(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        for line, chip, shown, typed, after in REWRITTEN:
            at.line.field.selectAll()
            at.line.field.insert(line)
            at.click(getattr(at.line.chips, chip))
            assert at.line.chips.words.text() == shown
            over(at, typed)
            assert (at.text, at.line.chips.words.isVisible(), at.line.field.hasFocus()) == (after, False, True)
            assert at.line.chips.length.isVisible()

    at_the_line(story)


def test_what_cannot_be_read_stays_in_its_field_with_the_reason_and_escape_restores(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 1:30 yesterday")
        at.click(at.line.chips.length)
        over(at, "1:3x")
        assert (at.problem, at.text) == ("This is no time. Try 1:30, 90m or 1.5h.", "acme design 1:30 yesterday")
        await at.room.desk.catalogue.refresh()  # a sync in the background
        assert at.line.chips.words.text() == "1:3x"
        assert not at.line.chips.length.isVisible()
        QTest.keyClick(at.line.chips.words, Qt.Key.Key_Escape)
        assert (at.problem, at.chips) == ("", [DESIGN, "= 1 h 30 min", "Yesterday"])
        at.click(at.line.chips.day)
        over(at, "somewhen")
        assert at.problem.startswith("This is no day.")
        at.line.field.setFocus()  # leaving takes what can be taken
        assert (at.problem, at.chips) == ("", [DESIGN, "= 1 h 30 min", "Yesterday"])
        at.click(at.line.chips.length)
        QTest.keyClicks(at.line.chips.words, "50m")
        at.line.field.setFocus()
        assert at.text == "acme design 50m yesterday"
        assert at.done == []

    at_the_line(story)


def test_tab_reaches_every_chip_and_enter_edits_it(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("acme design 1:30 yesterday")
        seen = []
        for _ in range(5):
            seen.append(QApplication.focusWidget().objectName())
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert seen == ["entry_text", "entry_go", "phase_chip", "length_chip", "day_chip"]
        at.line.chips.length.setFocus()
        QTest.keyClick(at.line.chips.length, Qt.Key.Key_Return)
        over(at, "0:20")
        assert at.verb == "Log 0:20"
        at.line.chips.phase.setFocus()
        at.room.picks.append(at.room.phase("Internal > Learning"))
        QTest.keyClick(at.line.chips.phase, Qt.Key.Key_Return)
        await eventually(lambda: at.chips[0] == "Internal > Learning", "it is picked")
        assert at.text == "0:20 yesterday"

    at_the_line(story)


def test_words_that_turn_by_a_click_are_edited_by_enter(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.line.field.insert("acme design logo 90")
        at.line.chips.length.setFocus()
        QTest.keyClick(at.line.chips.length, Qt.Key.Key_Return)
        assert at.line.chips.words.text() == "90"
        over(at, "45m")
        assert (at.text, at.verb) == ("acme design logo 45m", "Log 0:45")

    at_the_line(story)


def test_an_ambiguous_phase_flips_by_click_and_space_and_opens_the_picker_by_enter_and_the_other_button(
    at_the_line: Story,
) -> None:
    async def story(at: Any) -> None:
        at.write("/front 1:00")
        chip, first = at.line.chips.phase, at.chips[0]
        at.click(chip)
        assert at.chips[0] != first
        QTest.keyClick(chip, Qt.Key.Key_Space)
        assert (at.chips[0], at.room.asked) == (first, 0)
        QTest.keyClick(chip, Qt.Key.Key_Return)
        await eventually(lambda: at.room.asked == 1, "the picker is asked")
        where = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), chip.mapToGlobal(QPoint(5, 5)))
        QApplication.sendEvent(chip, where)
        await eventually(lambda: at.room.asked == 2, "and once more")
        assert at.chips[0] == first

    at_the_line(story)
