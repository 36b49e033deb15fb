"""Does the list stay quick with thousands of rows, and calm with names that are not meant well?"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from world import eventually

from timeneye_desktop.ui.day.rows import EntryLine

Story = Callable[..., None]


@pytest.mark.parametrize(
    "name", ["<b>bold</b><img src=x onerror=alert(1)>", "\u202eevil\u202c\nsecond", "W" * 400, "a & b &amp;", " "]
)
def test_hostile_names_are_drawn_as_they_are_and_every_row_keeps_its_height(at_the_days: Story, name: str) -> None:
    async def story(diary: Any) -> None:
        diary.room.on_server("UPDATE project SET name = ?", name)
        diary.room.on_server("UPDATE phase SET name = ?", name)
        tall = diary.view._delegate.height_of(EntryLine(diary.rows()[0]))
        diary.room.desk.syncing.sync_now()
        await eventually(lambda: diary.rows()[0].project.strip() == name.strip(), "the names have come")
        heights = {
            diary.view.visualRect(diary.view._model.index_of(EntryLine(row).key)).height() for row in diary.rows()
        }
        assert heights == {tall}
        assert not diary.view.grab().isNull()
        editor = await _edit_first(diary)
        assert editor.width() <= diary.view.viewport().width()
        button = editor.findChild(object, "phase")
        assert "<b>" not in name or "<b>" in button.text().replace("&", "")
        assert "\n" not in button.text()

    async def _edit_first(diary: Any) -> Any:
        diary.view.go_to(EntryLine(diary.rows()[0]).key)
        diary.press(Qt.Key.Key_Return)
        await eventually(lambda: diary.editor is not None, "the editor opens")
        return diary.editor

    at_the_days(story)


def test_five_thousand_rows_scroll_and_change_without_a_pause(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        view = diary.view
        first = diary.room.desk.entries.today() - timedelta(days=60)
        diary.days.show_day(first)
        await eventually(lambda: len(view._model.rows) > 5_000, f"all rows are there: {len(view._model.rows)}")
        diary.days.show_day(diary.room.desk.entries.today())
        bar = view.verticalScrollBar()
        slowest = 0.0
        for share in range(0, 101, 10):
            began = time.perf_counter()
            bar.setValue(bar.maximum() * share // 100)
            view.viewport().grab()
            slowest = max(slowest, time.perf_counter() - began)
        assert slowest < 0.15, f"{slowest:.3f} s for one step"
        lines = list(view._model.rows)
        began = time.perf_counter()
        view._model.show([line for at, line in enumerate(lines) if at != 2_500])
        view._model.show(lines)
        view.viewport().grab()
        assert time.perf_counter() - began < 0.3

    at_the_days(story, seed="big", seconds=90)
