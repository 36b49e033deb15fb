"""Are work hours read as they are typed, and do they lie where the clocks of a place show them, on every day?"""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.work_hours import USUAL, Hours, Shift, read_hours, read_week, write_hours, write_week

ROME = ZoneInfo("Europe/Rome")


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("9:00-17:00", Hours(540, 1020)),
        ("9-17", Hours(540, 1020)),
        (" 9 \N{EN DASH} 17:30 ", Hours(540, 1050)),
        ("0915-1040", Hours(555, 640)),
        ("0:00-24:00", Hours(0, 1440)),
        ("23:59-24", Hours(1439, 1440)),
        ("", None),
        ("-", None),
    ],
)
def test_hours_are_read_and_written(typed: str, hours: Hours | None) -> None:
    assert read_hours(typed) == hours
    assert read_hours(write_hours(hours)) == hours


@pytest.mark.parametrize(
    "typed",
    ["9", "nine to five", "17-9", "9-9", "9:60-10", "9-24:01", "9-25", "-1-9", "9-17-18", "\u0669-\u0661"],
)
def test_what_is_neither_is_refused(typed: str) -> None:
    with pytest.raises(NotPossibleError, match="no-hours"):
        read_hours(typed)


@pytest.mark.parametrize("stored", ["", "9-17", "9:00-17:00 " * 8, "x " * 7, "9-17 " * 6 + "17-9"])
def test_a_week_that_makes_no_sense_is_the_usual_one(stored: str) -> None:
    assert read_week(stored) == read_week(USUAL)
    assert write_week(read_week(stored).days) == USUAL


@pytest.mark.parametrize(
    ("day", "begins", "ends"),
    [
        (date(2026, 1, 15), "2026-01-15T08:00", "2026-01-15T16:00"),
        (date(2026, 7, 15), "2026-07-15T07:00", "2026-07-15T15:00"),
        (date(2026, 3, 27), "2026-03-27T08:00", "2026-03-27T16:00"),  # the clocks change two days later
        (date(2026, 3, 30), "2026-03-30T07:00", "2026-03-30T15:00"),
    ],
)
def test_they_follow_the_clocks_of_the_place(day: date, begins: str, ends: str) -> None:
    assert read_week(USUAL).on(day, ROME) == Shift(at(begins), at(ends))


def test_a_night_of_the_change_has_its_own_length() -> None:
    all_day = read_week("0:00-24:00 " * 7)
    spring, autumn = (all_day.on(day, ROME) for day in (date(2026, 3, 29), date(2026, 10, 25)))
    assert spring is not None
    assert autumn is not None
    assert [(shift.ends - shift.begins).total_seconds() / 3600 for shift in (spring, autumn)] == [23, 25]


def test_a_free_day_has_none() -> None:
    assert read_week(USUAL).on(date(2026, 3, 28), ROME) is None


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
