"""Does what is usual at such a time stand first, and is the reason given true?"""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.habits import Mark, Moment, Part, Standing, Use, moment_of, standing

MONDAY = date(2026, 3, 9)
MORNING = datetime(2026, 3, 9, 9, 30)  # noqa: DTZ001  local, as the person reads it
A, B, C = (PhaseKey("1", letter) for letter in "abc")


def used(phase: PhaseKey, *days_ago: int, hour: int | None = None) -> list[Use]:
    return [Use(phase, MONDAY - timedelta(days=ago), hour) for ago in days_ago]


def stands(uses: list[Use], now: datetime = MORNING, **marks: Mark) -> Standing:
    return standing(uses, {{"a": A, "b": B, "c": C}[name]: mark for name, mark in marks.items()}, now)


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        *((0, Part.NIGHT), (4, Part.NIGHT), (5, Part.MORNING), (11, Part.MORNING), (12, Part.AFTERNOON)),
        *((16, Part.AFTERNOON), (17, Part.EVENING), (21, Part.EVENING), (22, Part.NIGHT), (23, Part.NIGHT)),
    ],
)
def test_a_day_has_four_parts(hour: int, part: Part) -> None:
    assert moment_of(MORNING.replace(hour=hour)) == Moment(0, part)


def test_what_is_done_every_monday_morning_stands_before_what_was_done_yesterday() -> None:
    uses = [*used(A, 7, 14, 21, hour=9), *used(B, 2, hour=9)]
    found = stands(uses)
    assert found.order == (A, B)
    assert found.why == {A: "usual-0-morning", B: "recent"}
    assert stands(uses, MORNING.replace(hour=15)).why[A] == "usual-0"
    tuesday = stands(uses, MORNING + timedelta(days=1))
    assert tuesday.order == (B, A)
    assert tuesday.why == {A: "recent", B: "recent"}


def test_three_times_on_one_day_are_no_habit() -> None:
    assert stands([Use(A, MONDAY, hour) for hour in (9, 10, 11)]).why == {A: "recent"}


def test_what_is_done_every_day_is_not_usual_on_mondays() -> None:
    assert stands(used(A, *(ago for ago in range(60) if ago % 7 < 5), hour=9)).why == {A: "recent"}


def test_of_an_entry_without_its_hour_the_weekday_is_known() -> None:
    assert stands(used(A, 7, 14, 21)).why == {A: "usual-0"}


def test_more_often_and_more_lately_stand_before_less() -> None:
    assert stands([*used(A, 4), *used(B, 4, 5, 6), *used(C, 3)]).order == (B, C, A)


def test_what_was_done_two_weeks_ago_is_recent_and_before_that_it_is_not() -> None:
    assert stands([*used(A, 13), *used(B, 15)]).why == {A: "recent", B: "earlier"}


def test_pinned_ones_stand_before_all_and_among_themselves_as_they_are_used() -> None:
    found = stands([*used(A, 0, 1, 2), *used(B, 30)], b=Mark.PINNED, c=Mark.PINNED)
    assert found.order == (B, C, A)
    assert [found.why[key] for key in found.order] == ["pinned", "pinned", "recent"]


def test_hidden_ones_stand_nowhere_however_much_they_are_used() -> None:
    found = stands([*used(A, 0, 1, 2), *used(B, 30)], a=Mark.HIDDEN)
    assert (found.order, found.hidden, found.why[A]) == ((B,), frozenset([A]), "hidden")


def test_a_day_that_is_still_to_come_counts_as_today() -> None:
    assert stands([*used(A, -400), *used(B, 1)]).order == (A, B)


@given(
    st.lists(
        st.builds(
            Use,
            st.sampled_from([A, B, C]),
            st.dates(MONDAY - timedelta(days=120), MONDAY + timedelta(days=400)),
            st.none() | st.integers(0, 23),
        )
    ),
    st.dictionaries(st.sampled_from([A, B, C]), st.sampled_from(Mark)),
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)),  # noqa: DTZ001  local
)
def test_every_used_or_pinned_phase_has_one_place_whatever_the_order_of_what_is_read(
    uses: list[Use], marks: dict[PhaseKey, Mark], now: datetime
) -> None:
    found = standing(uses, marks, now)
    assert sorted(found.order) == sorted({*(use.phase for use in uses), *marks} - found.hidden)
    assert set(found.why) == {*found.order, *found.hidden}
    assert standing(reversed(uses), marks, now) == found
