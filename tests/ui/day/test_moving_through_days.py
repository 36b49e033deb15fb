"""Do the keys and the week strip move through the days, also where there is nothing?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from world import eventually

from timeneye_desktop.domain.entry import Work

Story = Callable[..., None]


def test_alt_arrows_and_home_move_days_also_where_there_is_nothing(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        today = diary.room.desk.entries.today()
        alt = Qt.KeyboardModifier.AltModifier
        for key, day in (
            (Qt.Key.Key_Left, today - timedelta(days=1)),
            (Qt.Key.Key_Left, today - timedelta(days=2)),
            (Qt.Key.Key_Right, today - timedelta(days=1)),
            (Qt.Key.Key_Home, today),
            (Qt.Key.Key_Right, today + timedelta(days=1)),
        ):
            diary.press(key, alt)
            await eventually(lambda day=day: diary.shown_day == day, f"{day} is shown")
            assert diary.head(day).day == day
            (checked,) = [bar.day for bar in diary.days.board.strip.bars if bar.isChecked()]
            assert checked == day
        far = today - timedelta(days=400)
        diary.days.show_day(far)
        await eventually(lambda: diary.shown_day == far, "a day more than a year ago is shown")
        await eventually(
            lambda: 0 <= diary.view.visualRect(diary.view._model.index_of(f"day {far.isoformat()}")).top() < 560,
            "its head is in sight",
        )
        assert "Nothing on this computer for this day." in diary.texts

    at_the_days(story)


def test_the_keys_work_while_something_else_in_the_window_has_the_keyboard(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        diary.elsewhere.setFocus()
        diary.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        yesterday = diary.room.desk.entries.today() - timedelta(days=1)
        await eventually(lambda: diary.shown_day == yesterday, "yesterday is shown")

    at_the_days(story)


def test_the_week_strip_tells_every_day_and_a_click_moves_there(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        strip = diary.days.board.strip
        QTest.mouseClick(strip.findChild(object, "week_back"), Qt.MouseButton.LeftButton)
        week_ago = diary.room.desk.entries.today() - timedelta(days=7)
        await eventually(lambda: diary.shown_day == week_ago, "the week before is shown")
        for bar in strip.bars:
            minutes = await diary.room.desk.entries.minutes_on(bar.day)
            assert strip.week.minutes(bar.day) == minutes
        other = next(bar for bar in strip.bars if bar.day != week_ago)
        QTest.mouseClick(other, Qt.MouseButton.LeftButton)
        day = other.day
        await eventually(lambda: diary.shown_day == day, "the clicked day is shown")
        assert diary.view.visualRect(diary.view._model.index_of(f"day {day.isoformat()}")).top() >= 0

    at_the_days(story)


def test_scrolling_to_the_end_looks_for_older_days(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        entries, today = diary.room.desk.entries, diary.room.desk.entries.today()
        old = today - timedelta(days=200)
        await entries.log(Work(diary.room.phase("Internal > Learning").key, 25, old, "long ago"))
        assert diary.line("long ago") is None
        bar = diary.view.verticalScrollBar()

        def at_the_end() -> bool:
            bar.setValue(bar.maximum())
            return diary.line("long ago") is not None

        await eventually(at_the_end, "the old day is found")
        await eventually(lambda: at_the_end() and diary.texts[-1] == "That is all there is.", "the end is said")
        await diary.room.world.quiet()

    at_the_days(story)


def test_a_row_that_is_read_again_stays_where_it_is_in_sight(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        view = diary.view
        view.verticalScrollBar().setValue(700)
        first = view.indexAt(QPoint(20, 5))
        key, top = view._model.rows[first.row()].key, view.visualRect(first).top()
        await diary.logs(15, "above what is seen")
        view.executeDelayedItemsLayout()
        assert view.visualRect(view._model.index_of(key)).top() == top
        assert view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers

    at_the_days(story)
