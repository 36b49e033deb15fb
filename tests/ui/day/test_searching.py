"""Is an old entry found by a few letters, shown with what matched, and worked on like any other?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from world import eventually

from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.search import Asked, marks
from timeneye_desktop.ui.day.finding import PAGE
from timeneye_desktop.ui.day.rows import EntryLine, WordsLine
from timeneye_desktop.ui.day.span_button import Spans, span_of

Story = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(diary: Any) -> list[str]:
    return [line.row.work.notes for line in diary.view.lines if isinstance(line, EntryLine)]


def foot(diary: Any) -> str:
    last = diary.view.lines[-1]
    return last.text if isinstance(last, WordsLine) else ""


async def asks(diary: Any, text: str) -> None:
    diary.press(Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget().objectName() == "search_text"
    diary.type(text)


def test_keys_find_an_old_entry_change_it_and_come_back(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        tester = QAbstractItemModelTester(diary.view._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        today = diary.room.desk.entries.today()
        for back, notes in ((400, "Zürich offer, the first"), (380, "Zürich offer, again"), (0, "nothing of it")):
            work = await diary.room.desk.entries.log(_work(diary, today - timedelta(days=back), notes))
            assert work.lid
        await asks(diary, "zurich off")
        await eventually(lambda: shown(diary) == ["Zürich offer, again", "Zürich offer, the first"], "both are found")
        assert foot(diary) == "That is all on this computer."
        diary.press(Qt.Key.Key_Down)
        assert diary.view.hasFocus()
        diary.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        assert len(diary.view.chosen) == 2
        diary.press(Qt.Key.Key_Escape)
        diary.press(Qt.Key.Key_Delete)
        await eventually(lambda: len(shown(diary)) == 1, "it is gone from what was found")
        diary.press(Qt.Key.Key_Z, CTRL)
        await eventually(lambda: len(shown(diary)) == 2, "it is found again")
        diary.press(Qt.Key.Key_Escape)
        await eventually(lambda: "nothing of it" in shown(diary), "the days are back")
        assert not diary.days.finding.is_open
        assert diary.view.hasFocus()
        await diary.room.world.quiet()
        assert tester.model() is diary.view._model

    at_the_days(story)


def _work(diary: Any, day: Any, notes: str) -> Any:
    return Work(diary.room.phase("Acme Website > Design").key, 5, day, notes)


def test_nothing_found_is_said_and_so_is_what_is_searched(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await asks(diary, "")
        await eventually(lambda: foot(diary) == "Every entry on this computer is searched.", "it says what it does")
        diary.type('"NEAR( *')
        await eventually(lambda: foot(diary) == "Nothing found on this computer.", "it says that there is nothing")
        diary.press(Qt.Key.Key_Escape)
        await eventually(lambda: len(diary.rows()) > 0, "the days are back")

    at_the_days(story)


def test_what_was_found_is_read_from_its_beginning(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        bar = diary.view.verticalScrollBar()
        bar.setValue(bar.maximum())
        lines = [line for line in diary.view.lines if isinstance(line, EntryLine)]
        diary.view.go_to(lines[-1].key)
        assert bar.value() > 0
        await asks(diary, "a")
        await eventually(lambda: foot(diary) == "That is all on this computer.", "it is found")
        assert bar.maximum() > 0
        assert bar.value() == 0
        await diary.room.world.quiet()

    at_the_days(story)


def test_days_bound_the_search(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        today = diary.room.desk.entries.today()
        for back in (0, 800):
            await diary.room.desk.entries.log(_work(diary, today - timedelta(days=back), f"quarterly {back}"))
        await asks(diary, "quarterly")
        await eventually(lambda: shown(diary) == ["quarterly 0", "quarterly 800"], "both are found")
        diary.days.finding.bar.span.choose(Spans.YEAR)
        await eventually(lambda: shown(diary) == ["quarterly 0"], "only this year's is found")
        await diary.room.world.quiet()

    at_the_days(story)


def test_what_was_found_comes_by_the_page(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        await asks(diary, "")
        diary.days.finding.bar.span.choose(Spans.OWN)
        today = diary.room.desk.entries.today()
        diary.days.finding.bar.span.span = (today - timedelta(days=400), today)
        diary.days.finding.changed.emit()
        await eventually(lambda: len(shown(diary)) == PAGE, "a page is there")
        bar = diary.view.verticalScrollBar()

        def more() -> bool:
            bar.setValue(bar.maximum())
            return len(shown(diary)) >= 3 * PAGE

        await eventually(more, "more come as one scrolls")

    at_the_days(story, stored=400, seconds=90)


@pytest.mark.parametrize(
    ("text", "asked", "found"),
    [
        ("Café session", "cafe", ["Café"]),
        ("a session, sessions", "sess", ["sess", "sess"]),
        ("obsession", "sess", []),
        ("R&D", "r&d", ["R", "D"]),
        ("Straße", "strasse", ["Straße"]),
        ("", "x", []),
    ],
)
def test_what_matched_is_marked_where_a_word_begins(text: str, asked: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in marks(text, Asked(asked).words)] == found


def test_spans_of_days_are_whole_and_side_by_side() -> None:
    for now, before in ((Spans.WEEK, Spans.LAST_WEEK), (Spans.MONTH, Spans.LAST_MONTH), (Spans.YEAR, Spans.LAST_YEAR)):
        for day in (date(2026, 2, 28), date(2024, 2, 29), date(2026, 12, 31), date(2026, 1, 1)):
            first, last = span_of(now, day)
            assert first is not None
            assert last is not None
            assert first <= day <= last
            assert span_of(before, day)[1] == first - timedelta(days=1)
