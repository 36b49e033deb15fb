"""Do the phases offered under the line help without getting in the way?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from timeneye_desktop.ui.text import menu_text

Story = Callable[..., None]


def test_after_a_slash_the_first_is_meant_however_fast_enter_comes(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("0:30 /brand logo")
        assert at.highlighted == "Acme Brand Guide > Logo"
        at.enter()
        assert (at.text.strip(), at.chips[0], at.done) == ("0:30", "Acme Brand Guide > Logo", [])
        at.write("colours")
        at.enter()
        await at.is_done()
        assert (at.logged[0].phase, at.logged[0].work.notes) == ("Logo", "colours")

    at_the_line(story)


def test_plain_words_offer_but_highlight_nothing_so_enter_still_means_the_line(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.room.picks.append(None)
        at.write("museum")
        assert len(at.offered) > 3
        assert at.highlighted == ""
        at.enter()
        assert (at.text, at.offered) == ("museum", [])

    at_the_line(story)


def test_down_and_up_walk_and_enter_takes_exactly_that_row(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("1:00 museum")
        rows = at.offered
        for _ in range(3):
            at.press(Qt.Key.Key_Down)
        at.press(Qt.Key.Key_Up)
        assert at.highlighted == rows[1]
        at.enter()
        assert (at.chips[0], at.text.strip(), at.offered) == (rows[1], "1:00", [])
        assert at.line.field.hasFocus()
        assert at.done == []

    at_the_line(story)


def test_an_emoji_before_the_slash_moves_nothing(at_the_line: Story) -> None:
    """Qt counts it twice, Python once."""

    async def story(at: Any) -> None:
        at.line.field.setText("\N{PARTY POPPER} 0:30 ")
        at.write("/brand logo")
        assert at.highlighted == "Acme Brand Guide > Logo"
        at.enter()
        assert (at.text.strip(), at.chips[0]) == ("\N{PARTY POPPER} 0:30", "Acme Brand Guide > Logo")

    at_the_line(story)


def test_tab_takes_the_highlighted_row_too(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("/learn")
        at.press(Qt.Key.Key_Tab)
        assert at.chips[0] == "Internal > Learning"
        assert at.line.field.hasFocus()

    at_the_line(story)


def test_a_click_takes_the_row_under_the_pointer(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("museum")
        rows = at.offered
        shown = at._list
        where = shown.visualRect(shown.model().index(2, 0, QModelIndex())).center()
        QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        assert at.chips[0] == menu_text(rows[2])
        assert QApplication.focusWidget() is at.line.field

    at_the_line(story)


def test_words_in_the_middle_are_replaced_and_the_rest_stays(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("0:30 sketches")
        at.press(Qt.Key.Key_Home)
        for _ in range(4):
            at.press(Qt.Key.Key_Right)
        at.write(" /brand logo")
        at.enter()
        assert at.text == "0:30 sketches "
        at.write("two ")
        assert at.text == "0:30 two sketches "
        at.escape()
        assert at.text == "/brand logo 0:30 two sketches"

    at_the_line(story)


def test_what_was_offered_is_gone_when_the_keyboard_goes_elsewhere(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("museum")
        assert at.offered
        at.line.go.setFocus()
        assert at.offered == []
        at.line.field.setFocus()
        at.write("s")
        at.line.window().hide()
        assert not at.line._suggestions.isVisible()
        at.line.window().show()

    at_the_line(story)


def test_another_phase_after_a_slash_replaces_the_picked_one(at_the_line: Story) -> None:
    async def story(at: Any) -> None:
        at.write("/learn")
        at.enter()
        at.write("/brand logo 0:30 x")
        assert at.chips[0] == "Acme Brand Guide > Logo"

    at_the_line(story)
