"""Does the list stay quick with thousands of rows, and calm with names that are not meant well?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from world import eventually

from timeneye_desktop.domain.entry import FIRST_DAY
from timeneye_desktop.ui.day.history import KEPT, PAGE
from timeneye_desktop.ui.day.rows import DayLine, EntryLine

Story = Callable[..., None]
NAMES = ("<b>bold</b><img src=x onerror=alert(1)>", "\u202eevil\u202c\nsecond", "W" * 400, "a & b &amp;", " ")


def test_hostile_names_are_drawn_as_they_are_and_every_row_keeps_its_height(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        tall = diary.view._delegate.height_of(EntryLine(diary.rows()[0]))
        for name in NAMES:
            diary.room.on_server("UPDATE project SET name = ?", name)
            diary.room.on_server("UPDATE phase SET name = ?", name)
            diary.room.desk.syncing.sync_now()
            await eventually(lambda name=name: diary.rows()[0].project.strip() == name.strip(), "the names have come")
            places = (diary.view._model.index_of(EntryLine(row).key) for row in diary.rows())
            assert {diary.view.visualRect(place).height() for place in places} == {tall}, name
            assert not diary.view.grab().isNull()
            await _edit_first(diary)
            assert diary.editor.width() <= diary.view.viewport().width(), name
            button = diary.editor.findChild(object, "phase")
            assert "<b>" not in name or "<b>" in button.text().replace("&", "")
            assert "\n" not in button.text()
            diary.press(Qt.Key.Key_Escape)
            await diary.is_closed()

    async def _edit_first(diary: Any) -> None:
        diary.view.go_to(EntryLine(diary.rows()[0]).key)
        diary.press(Qt.Key.Key_Return)
        await eventually(lambda: diary.editor is not None, "the editor opens")

    at_the_days(story)


def test_however_many_are_stored_few_are_loaded_and_the_list_goes_back_and_forth(at_the_days: Story) -> None:
    async def story(diary: Any) -> None:
        view, bar = diary.view, diary.view.verticalScrollBar()
        today = diary.room.desk.entries.today()
        groups = await diary.room.desk.entries.days(FIRST_DAY, today)
        longest = max(len(group.rows) for group in groups)
        most = KEPT + PAGE + 3 * longest + 40
        assert sum(len(group.rows) for group in groups) > most
        oldest, seen = groups[-1].day, set()

        def at(place: int) -> Callable[[], bool]:
            def look() -> bool:
                bar.setValue(place * bar.maximum())
                seen.update(line.day for line in view.lines if isinstance(line, DayLine))
                assert len(view.lines) <= most
                wanted = oldest if place else today
                return any(isinstance(line, DayLine) and line.day == wanted for line in view.lines)

            return look

        diary.days.show_day(today - timedelta(days=3))
        await eventually(at(1), "the oldest day is there", 60)
        assert not any(isinstance(line, DayLine) and line.day == today for line in view.lines)
        await eventually(at(0), "today is there again", 60)
        assert seen >= {group.day for group in groups}
        await eventually(lambda: "Loading later days" not in diary.texts, "nothing later is left")

    at_the_days(story, stored=1_200, seconds=90)
