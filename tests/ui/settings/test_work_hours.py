"""Are work hours typed day by day, kept at once, and refused in words where they make no sense?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt


async def type_hours(person: Any, day: int, text: str) -> None:
    field = person.find(f"work_hours_{day}")
    field.setFocus()
    field.selectAll()
    person.press(Qt.Key.Key_Delete)
    person.write(f"work_hours_{day}", text, enter=True)


def test_a_day_is_typed_as_one_writes_it_and_kept(at_settings: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        assert [person.find(f"work_hours_{day}").text() for day in (1, 5, 6)] == ["9:00-17:00", "9:00-17:00", ""]
        await type_hours(person, 5, "8-12:30")
        await type_hours(person, 1, "")
        week = "- 9:00-17:00 9:00-17:00 9:00-17:00 8:00-12:30 - -"
        await person.is_stored(work_hours=week)
        assert person.find("work_hours_5").text() == "8:00-12:30"

    at_settings(story)


def test_nonsense_is_refused_and_changes_no_other_day(at_settings: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        before = person.current.work_hours
        await type_hours(person, 2, "17-9")
        await person.hears("work_hours", "Hours look like")
        assert person.current.work_hours == before
        assert person.find("work_hours_2").text() == "17-9"
        person.window.close()
        assert person.current.work_hours == before
        await person.open_again()
        assert person.find("work_hours_2").text() == "9:00-17:00"

    at_settings(story)


def test_each_field_says_its_day(at_settings: Callable[..., None]) -> None:
    async def story(person: Any) -> None:
        names = [person.find(f"work_hours_{day}").accessibleName() for day in (1, 7)]
        assert names == ["Work hours, Monday", "Work hours, Sunday"]

    at_settings(story)
