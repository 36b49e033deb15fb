"""Days in a row, what comes before and after them, and how they are cut into bars."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.stretch import MOST_BARS, Kind, Stretch, around, slices

DAYS = st.dates(date(1990, 1, 1), date(2200, 1, 1))
WEEKDAYS = st.integers(1, 7)


@given(day=DAYS, kind=st.sampled_from([Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR]), first=WEEKDAYS)
def test_stretches_of_one_kind_follow_each_other_without_a_gap(day: date, kind: Kind, first: int) -> None:
    now = around(day, kind, first)
    assert day in now
    assert now.moved(1).first == now.last + timedelta(days=1)
    assert now.moved(-1).last == now.first - timedelta(days=1)
    assert now.moved(3).moved(-3) == now


@given(day=DAYS, first=WEEKDAYS)
def test_weeks_begin_where_this_person_begins_them(day: date, first: int) -> None:
    week = around(day, Kind.WEEK, first)
    assert week.first.isoweekday() == first
    assert week.count == 7


@given(first=DAYS, count=st.integers(1, 9_000), weekday=WEEKDAYS)
def test_the_slices_are_all_the_days_once_and_not_too_many(first: date, count: int, weekday: int) -> None:
    stretch = Stretch(first, first + timedelta(days=count - 1))
    cut = slices(stretch, weekday)
    assert len(cut) <= MOST_BARS
    assert [day for part in cut for day in part.days] == list(stretch.days)


@pytest.mark.parametrize(
    ("count", "kind"), [(7, Kind.DAY), (40, Kind.DAY), (41, Kind.WEEK), (365, Kind.MONTH), (3_000, Kind.YEAR)]
)
def test_bars_are_as_fine_as_there_is_room_for(count: int, kind: Kind) -> None:
    first = date(2026, 1, 1)
    assert {part.kind for part in slices(Stretch(first, first + timedelta(days=count - 1)), 1)} == {kind}


def test_the_ends_of_the_calendar_are_not_passed() -> None:
    for kind in (Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR, Kind.OWN):
        late, early = Stretch(date(9999, 12, 31), date(9999, 12, 31), kind), Stretch(date(1, 1, 1), date(1, 1, 1), kind)
        assert late.moved(1).last <= date.max
        assert early.moved(-1).first >= date.min
