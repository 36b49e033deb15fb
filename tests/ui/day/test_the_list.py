"""Does the list show every day as it is: totals, targets, states, empty days, old days, many rows?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from world import eventually

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.ui.day.chips import SHAPES
from timeneye_desktop.ui.day.rows import DayLine, EntryLine, StarterLine, WordsLine
from timeneye_desktop.ui.day.wording import nothing_today
from timeneye_desktop.ui.words import reason

Story = Callable[..., None]


def test_the_total_of_a_day_is_the_sum_of_its_rows_with_what_waits(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.room.go_offline()
        await diary.logs(95, "not sent yet")
        days = {line.day for line in diary.view._model.rows if isinstance(line, DayLine)}
        assert len(days) > 8
        for day in days:
            rows = diary.rows(day)
            assert diary.head(day).minutes == sum(row.work.minutes for row in rows)
            stored = await diary.room.desk.entries.minutes_on(day)
            assert diary.head(day).minutes == stored
        assert diary.rows()[0].work.notes == "not sent yet"

    at_the_days(story)


def test_days_are_grouped_newest_first_with_their_targets(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        heads = [line for line in diary.view._model.rows if isinstance(line, DayLine)]
        assert [head.day for head in heads] == sorted((head.day for head in heads), reverse=True)
        assert heads[0].day == diary.room.desk.entries.today()
        for head in heads:
            assert head.target == (480 if head.day.weekday() < 5 else 0)
        await diary.room.desk.settings.change(target_minutes=420)
        workday = next(head.day for head in heads if head.day.weekday() < 5)
        await eventually(lambda: diary.head(workday).target == 420, "the new target is shown")
        assert diary.head(workday).text.endswith("of 7:00")

    at_the_days(story)


def test_each_state_is_a_shape_a_word_and_a_sentence_about_what_comes_next(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        assert len({shape for shape, _role in SHAPES.values()}) == len(RowState)
        await diary.room.go_offline()
        await diary.logs(30, "on its way")
        line = diary.line("on its way")
        assert line.text.endswith(", waiting")
        delegate = diary.view._delegate
        rect = diary.view.visualRect(diary.view._model.index_of(line.key))
        chip = delegate.boxes(rect, line.row, is_pointed=False).chip
        hint = delegate.hint_at(chip.center(), rect, line.row)
        assert hint == "Waiting. Saved here. It is sent as soon as Timeneye can be reached."
        diary.click("on its way", lambda boxes: boxes.chip.center())
        assert diary.reasons == [line.row.lid]
        assert diary.editor is None
        await diary.room.come_back()
        await eventually(lambda: diary.line("on its way").row.state is RowState.SENT, "it is sent")

    at_the_days(story)


def test_what_timeneye_refuses_is_shown_as_needing_the_person(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        title = "Acme Website > Design"
        diary.room.on_server("UPDATE phase SET is_open = 0 WHERE id = ?", int(diary.room.phase(title).key.phase_id))
        await diary.logs(30, "too late", title)
        await eventually(lambda: diary.line("too late").row.state is RowState.NEEDS_YOU, "Timeneye did not take it")
        line = diary.line("too late")
        assert line.text.endswith(", needs you")
        rect = diary.view.visualRect(diary.view._model.index_of(line.key))
        chip = diary.view._delegate.boxes(rect, line.row, is_pointed=False).chip
        hint = diary.view._delegate.hint_at(chip.center(), rect, line.row)
        assert hint == f"Needs you. {reason(line.row.reason)}"
        assert line.row.reason
        assert diary.head().minutes == sum(row.work.minutes for row in diary.rows())

    at_the_days(story)


def test_an_empty_today_offers_likely_starters_and_one_click_starts(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        for row in diary.rows():
            await diary.room.desk.entries.delete(row.lid)
        await eventually(
            lambda: any(isinstance(line, StarterLine) for line in diary.view._model.rows), "starters are offered"
        )
        words = [line.text for line in diary.view._model.rows if isinstance(line, WordsLine)]
        assert words[0] == "Nothing logged today yet."
        starters = [line for line in diary.view._model.rows if isinstance(line, StarterLine)]
        assert len(starters) == 3
        where = diary.view.visualRect(diary.view._model.index_of(starters[1].key)).center()
        QTest.mouseClick(diary.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        await eventually(
            lambda: diary.room.desk.tracking.current.timer.phase == starters[1].choice.key, "its timer runs"
        )

    at_the_days(story)


def test_enter_on_a_starter_starts_it(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        for row in diary.rows():
            await diary.room.desk.entries.delete(row.lid)
        await eventually(
            lambda: any(isinstance(line, StarterLine) for line in diary.view._model.rows), "starters are offered"
        )
        starter = next(line for line in diary.view._model.rows if isinstance(line, StarterLine))
        diary.view.go_to(starter.key)
        diary.press(Qt.Key.Key_Return)
        await eventually(lambda: diary.room.desk.tracking.current.timer.phase == starter.choice.key, "its timer runs")

    at_the_days(story)


def test_before_anything_was_loaded_it_never_says_that_there_is_nothing(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        assert "Not loaded yet." in diary.texts
        assert not [text for text in diary.texts if text.startswith("Nothing")]
        diary.room.world.go_online()
        await eventually(lambda: len(diary.texts) > 30, "the days are loaded")
        assert "Not loaded yet." not in diary.texts

    at_the_days(story, is_known=False)


def test_an_old_copy_says_how_old_it_is() -> None:
    now = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
    told = nothing_today(now - timedelta(days=1), now)
    assert told.startswith("Not loaded yet. Last copy: yesterday ")
    assert nothing_today(None, now) == "Not loaded yet."
    assert nothing_today(now, now) == "Nothing logged today yet."


def test_continue_starts_a_timer_on_the_same_phase_with_the_same_note(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(15, "go on with this", "Internal > Learning")
        diary.choose("go on with this")
        diary.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        tracking = diary.room.desk.tracking
        await eventually(lambda: tracking.current.timer.notes == "go on with this", "it runs")
        assert tracking.current.timer.phase == diary.room.phase("Internal > Learning").key
        assert diary.editor is None

    at_the_days(story)


def test_the_buttons_of_the_row_under_the_pointer_do_the_same(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(15, "by mouse", "Internal > Learning")
        view = diary.view
        diary.point("by mouse")
        await eventually(view.actions_on_row.isVisible, "the buttons show")
        QTest.mouseClick(view.actions_on_row.findChild(object, "entry_continue"), Qt.MouseButton.LeftButton)
        await eventually(lambda: diary.room.desk.tracking.current.timer.notes == "by mouse", "it runs")
        QTest.mouseClick(view.actions_on_row.findChild(object, "entry_delete"), Qt.MouseButton.LeftButton)
        await diary.misses("by mouse")

    at_the_days(story)


def test_the_menu_of_an_entry_opens_timeneye_in_the_browser_or_says_where_it_is(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        opened: list[str] = []

        async def browser(address: str) -> bool:
            opened.append(address)
            return True

        def ask() -> None:
            menu = diary.view.menu_for(EntryLine(diary.rows()[0]))
            (action,) = [action for action in menu.actions() if action.text() == "Open Timeneye"]
            action.trigger()

        ask()
        where = diary.room.desk.account.server
        assert (await diary.room.hears("No browser")).text == f"No browser could be opened. Timeneye is at {where}"
        diary.room.desk.accounts._opener = browser
        told = len(diary.room.told)
        ask()
        await eventually(lambda: bool(opened), "the browser is asked")
        assert opened == [diary.room.sandbox.url]
        assert len(diary.room.told) == told

    at_the_days(story)
