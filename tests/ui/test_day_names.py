"""Is a day called as people call it, in their language and in its order?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.day_names import dated, day_name, day_word

MONDAY: Final = date(2026, 3, 2)
days = st.dates(date(2000, 1, 1), date(2100, 12, 31))


@pytest.fixture
def spoken_as(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("day", "today", "name"),
    [
        (MONDAY, MONDAY, "Today"),
        (date(2026, 3, 1), MONDAY, "Yesterday"),
        (date(2026, 3, 3), MONDAY, "Tomorrow"),
        (date(2026, 2, 28), MONDAY, "Sat 28 Feb"),
        (date(2026, 12, 31), MONDAY, "Thu 31 Dec"),
        (date(2025, 12, 30), date(2026, 1, 1), "Tue 30 Dec 2025"),
        (date(2025, 12, 31), date(2026, 1, 1), "Yesterday"),
        (date(2026, 1, 1), date(2025, 12, 31), "Tomorrow"),
        (date(2027, 1, 2), date(2026, 12, 31), "Sat 2 Jan 2027"),
    ],
)
def test_a_day_is_called_as_people_do(day: date, today: date, name: str) -> None:
    assert day_name(day, today) == name


@given(days, days)
def test_two_days_never_have_the_same_name_on_one_day(today: date, day: date) -> None:
    others = (day + timedelta(days=number) for number in (-365, -7, -1, 1, 7, 365))
    assert all(day_name(other, today) != day_name(day, today) for other in others)


@pytest.mark.parametrize(
    ("spoken_as", "short", "whole", "at_six"),
    [
        ("en_GB", "Tue 3 Nov", "3 Nov 2026", "18:05"),
        ("en_US", "Tue Nov 3", "Nov 3, 2026", "6:05 PM"),
        ("it_IT", "mar 3 nov", "3 nov 2026", "18:05"),
        ("de_DE", "Di. 3. Nov.", "3. Nov. 2026", "18:05"),
        ("fr_FR", "mar. 3 nov.", "3 nov. 2026", "18:05"),
        ("es_ES", "mar 3 nov", "3 nov 2026", "18:05"),
    ],
    indirect=["spoken_as"],
)
def test_days_and_clocks_are_written_as_in_the_language(spoken_as: str, short: str, whole: str, at_six: str) -> None:
    day = date(2026, 11, 3)
    told = (dated(day, has_weekday=True), dated(day, has_year=True), clock(datetime(2026, 11, 3, 18, 5).astimezone()))
    assert tuple(words.replace("\u202f", " ") for words in told) == (short, whole, at_six)
    assert day_word(day, MONDAY) == QLocale().dayName(2)
