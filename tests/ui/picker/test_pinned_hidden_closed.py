"""Can a person put the list in order, with and without a mouse, and always get back what is not shown?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu
from world import eventually

from timeneye_desktop.domain.habits import Mark

Story = Callable[..., None]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PROPOSALS = "Sales > Proposals"


def switch(at: Any, name: str) -> QCheckBox:
    found: QCheckBox = at.picker.findChild(QCheckBox, f"picker_{name}")
    return found


async def leave(at: Any, answer: Any) -> None:
    at.press(Qt.Key.Key_Escape)
    assert await answer is None


def test_a_pinned_phase_comes_first_stays_highlighted_and_no_row_is_made_anew(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        while at.highlighted != PROPOSALS:
            at.press(Qt.Key.Key_Down)
        spies = [QSignalSpy(signal) for signal in (at.list.model().modelReset, at.list.model().rowsRemoved)]
        at.press_with(CONTROL, Qt.Key.Key_P)
        await eventually(lambda: at.rows[0] == PROPOSALS, "it stands first")
        assert at.highlighted == PROPOSALS
        assert at.why(0) == "pinned"
        assert [spy.count() for spy in spies] == [0, 0]
        at.press_with(CONTROL, Qt.Key.Key_P)
        await eventually(lambda: at.rows[0] != PROPOSALS, "it is unpinned")
        assert at.highlighted == PROPOSALS
        at.press(Qt.Key.Key_Return)
        assert (await answer).title == PROPOSALS

    at_the_picker(story)


def test_a_hidden_phase_goes_says_how_to_find_it_and_the_next_one_is_highlighted(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        assert not switch(at, "hidden").isVisible(), "there is nothing to show"
        gone, following = at.rows[2], at.rows[3]
        for _ in range(2):
            at.press(Qt.Key.Key_Down)
        at.press_with(CONTROL, Qt.Key.Key_H)
        await eventually(lambda: gone not in at.rows, "it is gone")
        assert at.highlighted == following
        await eventually(lambda: at.word.startswith(f"Hid \u201c{gone}\u201d."), "it says so")
        at.write(gone)
        assert at.rows[0] == gone
        assert at.why(0) == "hidden"
        at.press(Qt.Key.Key_Return)
        assert (await answer).title == gone, "one can still work on it"

    at_the_picker(story)


def test_show_hidden_brings_them_back_at_the_end_and_the_same_key_for_good(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        await at.room.desk.catalogue.mark(at.room.phase(PROPOSALS).key, Mark.HIDDEN)
        answer = await at.is_asked()
        at.write("propos")
        assert at.words == "Nothing matches \u201cpropos\u201d. A hidden phase does: Alt+H shows it."
        at.press_with(ALT, Qt.Key.Key_H)
        await eventually(lambda: at.highlighted == PROPOSALS, "it is shown")
        assert at.field.hasFocus(), "one can go on typing"
        at.field.clear()
        assert at.rows[-1] == PROPOSALS
        at.write("propos")
        at.press_with(CONTROL, Qt.Key.Key_H)
        await eventually(lambda: at.why(0) != "hidden", "it is not hidden any more")
        await leave(at, answer)
        answer = await at.is_asked()
        assert not switch(at, "hidden").isChecked()
        at.write("propos")
        assert at.rows == [PROPOSALS]
        await leave(at, answer)

    at_the_picker(story)


def test_closed_ones_can_be_looked_at_and_are_not_picked(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        at.write("newsletter")
        assert at.words.endswith("Try fewer letters, or show closed phases with Alt+C.")
        at.press_with(ALT, Qt.Key.Key_C)
        await eventually(lambda: at.rows == ["Nordlys Webshop > Newsletter"], "it is shown")
        assert at.why(0) == "closed"
        at.press(Qt.Key.Key_Return)
        QTest.mouseClick(at.list.viewport(), Qt.MouseButton.LeftButton, pos=at.middle(0))
        at.press_with(CONTROL, Qt.Key.Key_P)
        assert at.picker.isVisible()
        assert not answer.done()
        await at.room.desk.catalogue.refresh()  # a sync in the background
        assert at.word.startswith("\u201cNordlys Webshop > Newsletter\u201d is closed on Timeneye, which refuses time")
        await leave(at, answer)
        answer = await at.is_asked()
        at.write("newsletter")
        assert at.rows == []
        await leave(at, answer)

    at_the_picker(story)


@pytest.mark.parametrize("is_mouse", [True, False])
def test_a_menu_does_the_same_with_and_without_a_mouse(at_the_picker: Story, is_mouse: bool) -> None:  # noqa: FBT001  a parameter
    async def story(at: Any) -> None:
        answer = await at.is_asked()
        at.write("proposals")
        reason = QContextMenuEvent.Reason.Mouse if is_mouse else QContextMenuEvent.Reason.Keyboard
        asked = at.list.viewport() if is_mouse else at.field
        where = at.middle(0) if is_mouse else QPoint(3, 3)
        for pinned in (Mark.PINNED, None):
            QApplication.sendEvent(asked, QContextMenuEvent(reason, where, asked.mapToGlobal(where)))
            menu: QMenu = QApplication.activePopupWidget()
            assert [action.text() for action in menu.actions()] == ["Unpin" if pinned is None else "Pin", "Hide"]
            QTest.keyClick(menu, Qt.Key.Key_Down)
            QTest.keyClick(menu, Qt.Key.Key_Return)
            await eventually(lambda: at.mark_of(PROPOSALS) is pinned, "it is done")  # noqa: B023  awaited here
        await leave(at, answer)

    at_the_picker(story)


def test_order_and_pins_are_there_after_a_restart(at_the_picker: Story) -> None:
    async def story(at: Any) -> None:
        await at.room.desk.catalogue.mark(at.room.phase(PROPOSALS).key, Mark.PINNED)
        await at.room.world.die_and_return()
        again = type(at)(at.room)
        answer = await again.is_asked()
        assert (again.rows[0], again.highlighted) == (PROPOSALS, PROPOSALS)
        again.press(Qt.Key.Key_Return)
        assert (await answer).title == PROPOSALS

    at_the_picker(story)
