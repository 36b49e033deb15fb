"""Which day is meant, and how is it called? Across year ends, leap days and clock changes."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.calendar_words import month_named, weekday_named
from timeneye_desktop.domain.days import last_weekday, nearest_past

days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("word", "number"),
    [("mon", 0), ("Monday", 0), ("tues", 1), ("WED.", 2), ("thursd", 3), ("fri", 4), ("sat", 5), ("sunday", 6)],
)
def test_a_weekday_is_known_by_three_letters_or_more(word: str, number: int) -> None:
    assert weekday_named(word) == number


@pytest.mark.parametrize("word", ["", "mo", "mondays", "mon-fri", "someday", "m\u00f6n", "sun's", "..."])
def test_other_words_are_no_weekday(word: str) -> None:
    assert weekday_named(word) is None


@pytest.mark.parametrize(("word", "number"), [("jan", 1), ("March", 3), ("may", 5), ("SEPT", 9), ("dec.", 12)])
def test_a_month_is_known_by_three_letters_or_more(word: str, number: int) -> None:
    assert month_named(word) == number


@pytest.mark.parametrize("word", ["", "ma", "marsh", "marches", "today"])
def test_other_words_are_no_month(word: str) -> None:
    assert month_named(word) is None


@given(days, st.integers(0, 6))
def test_a_weekday_is_the_latest_such_day_before_today(today: date, weekday: int) -> None:
    found = last_weekday(weekday, today)
    assert found.weekday() == weekday
    assert 1 <= (today - found).days <= 7


def test_the_same_weekday_is_a_week_ago() -> None:
    assert last_weekday(0, MONDAY) == date(2026, 2, 23)
    assert last_weekday(6, date(2026, 1, 1)) == date(2025, 12, 28)


@given(days, days)
def test_a_date_without_year_is_its_latest_one_that_is_not_to_come(today: date, meant: date) -> None:
    found = nearest_past(meant.month, meant.day, today)
    assert found is not None
    assert (found.month, found.day) == (meant.month, meant.day)
    assert found <= today
    assert found >= today - timedelta(days=366 if (meant.month, meant.day) != (2, 29) else 4 * 366)


def test_the_29th_of_february_may_be_four_years_ago() -> None:
    assert nearest_past(2, 29, date(2028, 2, 28)) == date(2024, 2, 29)


@pytest.mark.parametrize(("month", "day"), [(4, 31), (2, 30), (13, 1), (1, 0), (0, 1)])
def test_a_date_that_never_is_is_none(month: int, day: int) -> None:
    assert nearest_past(month, day, MONDAY) is None
