"""The card about an absence: it waits, takes nothing from anybody, and does what its buttons say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from world import eventually

from timeneye_desktop.domain.absence import Away, Cause
from timeneye_desktop.domain.answering import Fate
from timeneye_desktop.ui.absence.answers import Answers
from timeneye_desktop.ui.absence.card import AwayCard
from timeneye_desktop.ui.absence.window import AwayWindow

AtDesk = Callable[[Callable[[Any], Awaitable[None]]], None]


class Back:
    """A person who was away from a timer, in front of the card."""

    def __init__(self, scene: Any, waits_ms: int) -> None:
        self.scene, self.desk = scene, scene.desk
        self.card = AwayCard(scene.look, waits_ms)
        self.card.resize(396, 200)
        Answers(self.card, scene.desk, scene.tasks, scene.bridge, scene.choose, scene.said)

    async def was_away(self, minutes: int, cause: Cause = Cause.LOCKED) -> None:
        tracking = self.desk.tracking
        if tracking.current is None:
            await self.scene.start("draft", minutes=minutes + 20)
        until = tracking.now().utc
        since = until - timedelta(minutes=minutes)
        await self.desk.absences.was_away(Away(since, until, frozenset({cause})), tracking.current.timer, 60)

    def button(self, name: str, number: int = 0) -> QPushButton:
        return [one for one in self.card.findChildren(QPushButton, name) if one.isVisible()][number]

    @property
    def offered(self) -> list[str]:
        return [one.objectName() for one in self.card.findChildren(QPushButton) if one.isVisible()]

    def text(self, name: str) -> str:
        found = self.card.findChild(QLabel, name)
        assert found is not None
        return found.text()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.card.bar, key, modifiers)

    def minutes(self) -> float:
        tracking = self.desk.tracking
        return float(tracking.current.timer.seconds(tracking.now()) // 60)

    async def answered(self) -> None:
        await eventually(lambda: self.desk.absences.pending is None and not self.card.isVisible(), "it is answered")


@pytest.fixture
def back(at_desk: AtDesk) -> Callable[..., None]:
    def run(story: Callable[[Back], Awaitable[None]], minutes: int = 37, waits_ms: int = 0, **how: Any) -> None:
        async def tell(scene: Any) -> None:
            await scene.no_timers()
            person = Back(scene, waits_ms)
            await person.was_away(minutes, **how)
            await scene.show(person.card)
            await story(person)

        at_desk(tell)

    return run


def test_it_says_when_and_how_long_and_its_verbs_carry_it(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        assert person.text("away_title").startswith("Away ")
        assert person.text("away_body").startswith("37 min on ")
        assert person.button("away_remove").text() == "Remove 37 min"
        assert person.button("away_stop").text().startswith("Stop at ")
        assert set(person.offered) == {"away_remove", "away_keep", "away_give", "away_stop"}

    back(story)


def test_removing_takes_the_minutes_and_undo_brings_them_back(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        person.click("away_remove")
        await person.answered()
        assert person.minutes() == 20
        line = await person.scene.heard("Removed 37 min")
        line.press()
        await eventually(person.card.isVisible, "it asks again")
        assert person.minutes() == 57

    back(story)


def test_keeping_changes_nothing(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        person.click("away_keep")
        await person.answered()
        assert person.minutes() == 57

    back(story)


def test_giving_it_away_makes_an_entry_of_the_other_phase(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        other = person.scene.world.phases[3]
        person.scene.picks = [None, other]
        person.click("away_give")
        await eventually(lambda: person.scene.picks == [other], "nothing was picked")
        assert person.desk.absences.pending is not None
        person.click("away_give")
        await person.answered()
        assert person.minutes() == 20
        await person.scene.world.quiet()
        days = await person.desk.entries.days(person.desk.entries.today(), person.desk.entries.today())
        given = [row for day in days for row in day.rows if row.work.phase == other.key and row.work.minutes == 37]
        assert len(given) == 1

    back(story)


def test_enter_answers_nothing_and_nothing_is_heard_right_after_it_came(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        for name in ("away_remove", "away_keep", "away_give", "away_stop"):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                person.button(name).setFocus()
                QTest.keyClick(person.button(name), key)
            person.click(name)
        person.press(Qt.Key.Key_Space)
        assert person.card.bar.cuts == ()
        person.card._waits_ms = 0
        for name in ("away_remove", "away_keep", "away_give", "away_stop"):
            QTest.keyClick(person.button(name), Qt.Key.Key_Return)
        await person.scene.world.quiet()
        assert person.desk.absences.pending is not None
        person.button("away_keep").setFocus()
        QTest.keyClick(person.button("away_keep"), Qt.Key.Key_Space)
        await person.answered()

    back(story, waits_ms=600_000)


def test_cut_by_keyboard_a_part_is_kept_and_a_part_removed(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        person.card.bar.setFocus()
        person.press(Qt.Key.Key_Space)
        assert [piece.minutes for piece in person.card.bar.pieces] == [18, 19]
        person.press(Qt.Key.Key_Left)
        person.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert [piece.minutes for piece in person.card.bar.pieces] == [14, 23]
        assert person.button("away_apply").text() == "Keep 14 min, remove 23 min"
        person.press(Qt.Key.Key_PageDown)
        assert [piece.minutes for piece in person.card.bar.pieces] == [1, 36], "a minute is left"
        person.press(Qt.Key.Key_Delete)
        assert person.card.bar.cuts == ()
        person.press(Qt.Key.Key_Space)
        person.click("away_apply")
        await person.answered()
        assert person.minutes() == 57 - 19

    back(story)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_dragging_moves_the_cut(back: Callable[..., None], direction: Qt.LayoutDirection) -> None:
    async def story(person: Back) -> None:
        bar = person.card.bar
        bar.setLayoutDirection(direction)
        middle, quarter = QPoint(bar.width() // 2, 12), QPoint(bar.width() // 4, 12)
        QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(bar, quarter)
        QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=quarter)
        QTest.mouseMove(bar, QPoint(5, 12))
        first, second = (piece.minutes for piece in bar.pieces)
        assert first + second == 37
        nearer = first if direction is Qt.LayoutDirection.LeftToRight else second
        assert 7 <= nearer <= 11

    back(story)


def test_a_piece_can_become_anything_and_only_that_piece(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        other = person.scene.world.phases[3]
        person.scene.picks = [other]
        person.press(Qt.Key.Key_Space)
        person.button("away_fate", 1).menu().actions()[2].trigger()
        await eventually(lambda: person.card.bar.pieces[1].fate is Fate.GIVE, "it is to be given away")
        assert other.phase in person.button("away_fate", 1).accessibleName()
        person.button("away_fate", 0).menu().actions()[1].trigger()
        assert person.button("away_apply").text() == "Remove 18 min, give 19 min"
        person.click("away_apply")
        await person.answered()
        assert person.minutes() == 20

    back(story)


def test_a_timer_that_ran_overnight_offers_its_end_first(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        assert person.text("away_title").endswith("ran overnight")
        assert person.text("away_body").startswith("Last activity ")
        assert set(person.offered) == {"away_stop", "away_choose", "away_keep", "away_remove"}
        person.click("away_choose")
        assert person.card.bar.hasFocus()
        assert len(person.card.bar.cuts) == 1
        person.click("away_stop")
        await person.answered()
        assert person.desk.tracking.current is None

    back(story, minutes=23 * 60 + 30)


def test_two_buttons_side_by_side_where_it_is_narrow(back: Callable[..., None]) -> None:
    async def story(person: Back) -> None:
        for wide, rows in ((900, 1), (290, 2)):
            person.card.resize(wide, 300)
            QApplication.sendPostedEvents()
            tops = {person.button(name).y() for name in person.offered}
            assert len(tops) == rows
            assert all(person.button(name).geometry().right() < wide for name in person.offered)

    back(story)


def test_the_window_of_its_own_takes_the_keyboard_from_nobody(at_desk: AtDesk) -> None:
    async def story(scene: Any) -> None:
        await scene.no_timers()
        person = Back(scene, 0)
        window = AwayWindow(person.card)
        scene.windows.append(window)
        await person.was_away(30)
        window.appear(QRect())
        assert window.isVisible()
        assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # no screen here would obey it
        area = QApplication.primaryScreen().availableGeometry()
        assert area.contains(window.frameGeometry())
        QTest.mouseClick(window.findChild(QPushButton, "away_later"), Qt.MouseButton.LeftButton)
        assert not window.isVisible()
        assert scene.desk.absences.pending is not None

    at_desk(story)
