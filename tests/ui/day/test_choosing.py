"""Can several entries be chosen, changed, merged, split and taken back without a mouse, each as one step?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.domain.entry import FIRST_DAY

Story = Callable[..., None]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


async def three(diary: Any, **how: Any) -> list[str]:
    """Three entries at the top of today; answers with their notes from top to bottom."""
    for number in range(3):
        await diary.logs(45 + 30 * number, f"row {number}", **how)
    await diary.room.world.quiet()
    await eventually(lambda: all(row.state.value != "waiting" for row in diary.rows()), "all are sent")
    return [row.work.notes for row in diary.rows() if row.work.notes.startswith("row ")]


async def stored(diary: Any) -> Counter[Any]:
    groups = await diary.room.desk.entries.days(FIRST_DAY, diary.room.desk.entries.today() + timedelta(days=366))
    return Counter(row.work for group in groups for row in group.rows)


def choose_all(diary: Any, order: list[str]) -> None:
    diary.choose(order[0])
    for _ in order[1:]:
        diary.press(Qt.Key.Key_Down, SHIFT)


def minutes_of(diary: Any, notes: str) -> list[int]:
    return [row.work.minutes for row in diary.rows() if row.work.notes == notes]


def bar_says(diary: Any) -> str:
    bar = diary.days.choosing.bar
    return bar.accessibleName() if bar.isVisible() else ""


def chosen(diary: Any) -> set[str]:
    return {row.work.notes for row in diary.view.chosen}


def test_keys_choose_change_merge_and_take_back(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        tester = QAbstractItemModelTester(diary.view._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        order = await three(diary)
        before = await stored(diary)
        assert bar_says(diary) == ""
        choose_all(diary, order)
        assert chosen(diary) == set(order)
        assert bar_says(diary) == "3 entries, 3:45"
        diary.press(Qt.Key.Key_Return)
        await eventually(lambda: diary.days.choosing._editor is not None, "the fields open")
        diary.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget().objectName() == "bulk_note"
        diary.type("offer")
        diary.press(Qt.Key.Key_Return)
        await diary.room.hears("Changed 3 entries")
        changed = await stored(diary)
        assert sum(count for work, count in changed.items() if work.notes == "offer") == 3
        await eventually(lambda: [row.work.notes for row in diary.view.chosen] == ["offer"] * 3, "they stay chosen")
        assert diary.view.hasFocus()
        diary.press(Qt.Key.Key_M, CTRL)
        await diary.room.hears("Merged 3 entries into 3:45.")
        (one,) = [work for work in await stored(diary) if work.notes == "offer"]
        assert one.minutes == 225
        await diary.room.world.quiet()
        diary.press(Qt.Key.Key_Z, CTRL)
        await diary.room.hears("Took back 3 changes.")
        assert await stored(diary) == changed
        diary.press(Qt.Key.Key_Z, CTRL)
        await eventually(lambda: diary.line("row 0") is not None, "the notes are back")
        assert await stored(diary) == before
        for _ in range(2):
            diary.press(Qt.Key.Key_Z, CTRL | SHIFT)
        await eventually(lambda: minutes_of(diary, "offer") == [225], "all of it is done again")
        assert (await stored(diary))[one] == 1
        await diary.room.world.quiet()
        assert tester.model() is diary.view._model

    at_the_days(story)


def test_deleting_several_is_one_step_and_what_was_sent_comes_back(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        order = await three(diary)
        before = await stored(diary)
        choose_all(diary, order)
        diary.press(Qt.Key.Key_Delete)
        told = await diary.room.hears("Deleted 3 entries, 3:45.")
        for notes in order:
            await diary.misses(notes)
        await diary.room.world.quiet()
        told.on_action()
        for notes in order:
            await diary.sees(notes)
        assert await stored(diary) == before
        assert bar_says(diary) == ""
        diary.press(Qt.Key.Key_Z, CTRL | SHIFT)
        for notes in order:
            await diary.misses(notes)

    at_the_days(story)


def test_an_entry_that_went_meanwhile_is_told_and_the_others_are_changed(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        order = await three(diary)
        choose_all(diary, order)
        rows = diary.view.chosen
        await diary.room.desk.entries.delete(rows[1].lid)
        await diary.days.choosing._several.delete(rows)
        told = await diary.room.hears("Deleted 3 entries")
        assert "1 could not be changed: gone meanwhile" in told.text

    at_the_days(story)


def test_a_split_keeps_every_minute_and_merging_makes_it_whole_again(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(90, "long work")
        await diary.room.world.quiet()
        before = await stored(diary)
        diary.choose("long work")
        diary.press(Qt.Key.Key_D, CTRL | SHIFT)
        says = diary.view.findChild(object, "split_says")
        assert says.text() == "leaves 0:45. Enter splits"
        diary.type("90m")
        assert "shorter" in says.text()
        diary.press(Qt.Key.Key_Return)
        assert diary.view.findChild(object, "split_field") is not None
        diary.view.findChild(object, "minutes").selectAll()
        diary.type("30m")
        diary.press(Qt.Key.Key_Return)
        await diary.room.hears("Split into 0:30 and 1:00.")
        parts = [work for work in (await stored(diary)).elements() if work.notes == "long work"]
        assert sorted(work.minutes for work in parts) == [30, 60]
        await diary.room.world.quiet()
        diary.press(Qt.Key.Key_Z, CTRL)
        await diary.room.hears("Took back 2 changes.")
        assert await stored(diary) == before
        await diary.room.world.quiet()

    at_the_days(story)


def test_ctrl_d_logs_an_entry_once_more_and_ctrl_c_copies_it_as_text(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "twice")
        today = diary.room.desk.entries.today()
        diary.choose("twice")
        diary.press(Qt.Key.Key_C, CTRL)
        line = f"{today.isoformat()}  0:30  Acme Website > Design  twice"
        assert QGuiApplication.clipboard().text() == line
        diary.press(Qt.Key.Key_D, CTRL)
        await diary.room.hears("Duplicated 1 entry, 0:30.")
        assert sum(count for work, count in (await stored(diary)).items() if work.notes == "twice") == 2
        await diary.room.world.quiet()

    at_the_days(story)


def test_ctrl_a_chooses_the_day_and_escape_leaves_one(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await diary.logs(30, "yesterday", day=diary.room.desk.entries.today() - timedelta(days=1))
        order = await three(diary)
        diary.choose(order[1])
        diary.press(Qt.Key.Key_A, CTRL)
        assert len(diary.view.chosen) == len(diary.rows())
        assert "yesterday" not in chosen(diary)
        diary.press(Qt.Key.Key_Escape)
        assert diary.view.chosen == ()
        assert diary.view.line_at(diary.view.currentIndex()).row.work.notes == order[1]
        diary.press(Qt.Key.Key_C, CTRL)
        assert QGuiApplication.clipboard().text().endswith(order[1])

    at_the_days(story)


def test_clicks_with_shift_and_ctrl_choose_and_open_nothing(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        order = await three(diary)

        def click(notes: str, with_key: Qt.KeyboardModifier) -> None:
            index = diary.view._model.index_of(diary.line(notes).key)
            where = diary.view.visualRect(index).topLeft() + QPoint(60, 12)
            QTest.mouseClick(diary.view.viewport(), Qt.MouseButton.LeftButton, with_key, where)

        diary.choose(order[0])
        click(order[2], SHIFT)
        assert chosen(diary) == set(order)
        click(order[1], CTRL)
        assert chosen(diary) == {order[0], order[2]}
        assert diary.editor is None
        click(order[1], Qt.KeyboardModifier.NoModifier)
        await eventually(lambda: diary.editor is not None, "a plain click edits")
        assert bar_says(diary) == ""

    at_the_days(story)
