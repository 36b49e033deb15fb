"""How long is what somebody typed? Every row of the table, every refusal, and nothing that raises."""

from __future__ import annotations

import pytest
from duration_examples import LIKE_IT, REFUSED, TABLE
from hypothesis import example, given
from hypothesis import strategies as st

from timeneye_desktop.domain.durations import (
    LONGEST,
    Duration,
    Problem,
    format_minutes,
    format_seconds,
    other_lengths,
    parse_duration,
)
from timeneye_desktop.ui.lengths import spoken

minutes_of_a_day = st.integers(1, 1_440)


@pytest.mark.parametrize(("text", "minutes"), {**TABLE, **LIKE_IT}.items())
def test_a_length_is_read_as_the_table_says(text: str, minutes: int) -> None:
    found = parse_duration(text)
    assert isinstance(found, Duration)
    assert found.minutes == minutes


@pytest.mark.parametrize(("text", "why"), REFUSED.items(), ids=lambda value: ascii(value[:20]))
def test_what_is_no_length_of_a_day_is_refused_with_a_reason(text: str, why: str) -> None:
    assert parse_duration(text) == Problem(why)


@pytest.mark.parametrize("text", ["90m", "1:30", ":45", "2 hours", "1h30", "2h-15", "1:30h", "1:5h", "PT1H"])
def test_a_unit_or_a_colon_with_two_digits_can_only_be_time(text: str) -> None:
    found = parse_duration(text)
    assert isinstance(found, Duration)
    assert found.has_sign_of_time


@pytest.mark.parametrize("text", ["2", "90", "1.5", "3.11", "1:1", "1:", "16:9", "20-15m"])
def test_bare_numbers_versions_and_ratios_may_be_something_else(text: str) -> None:
    found = parse_duration(text)
    assert isinstance(found, Duration)
    assert not found.has_sign_of_time


@pytest.mark.parametrize(
    ("text", "others"),
    [("1.30", (90,)), ("1,05", (65,)), ("1.30h", (90,)), ("1.30 Std.", (90,)), ("2", (120,)), ("12", (720,)),
     ("1.5", ()), ("1.60", ()), ("1.50", (110,)), ("13", ()), ("90", ()), ("1:30", ()), ("2m", ()), ("0", ()),
     ("0.00", ()), ("24.30", ()), ("1.00", ()), ("abc", ()), ("", ())],
)  # fmt: skip
def test_only_what_people_really_write_in_two_ways_could_be_another_length(text: str, others: tuple[int, ...]) -> None:
    assert other_lengths(text) == others


def test_blanks_around_a_length_never_count_and_what_is_longer_than_any_length_is_not_read() -> None:
    assert parse_duration(" " * 5_000 + "1:30" + "\n" * 5_000) == Duration(90, has_sign_of_time=True)
    assert parse_duration("1+" * (LONGEST // 2) + "1") == Problem("unreadable")


@given(minutes_of_a_day)
def test_what_is_written_is_read_back_the_same(minutes: int) -> None:
    for text in (format_minutes(minutes), spoken(minutes), f"{minutes}", f"{minutes}m", f"PT{minutes}M"):
        found = parse_duration(text)
        assert isinstance(found, Duration)
        assert found.minutes == minutes


@given(minutes_of_a_day, minutes_of_a_day)
def test_sums_are_exact(one: int, other: int) -> None:
    added, taken = parse_duration(f"{one}m+{other}m"), parse_duration(f"{one}m-{other}m")
    refused = Problem("nothing" if one == other else "not-positive")
    assert added == (Duration(one + other, has_sign_of_time=True) if one + other <= 1_440 else Problem("over-a-day"))
    assert taken == (Duration(one - other, has_sign_of_time=True) if one > other else refused)


@given(st.integers(1, 1_440_000))
def test_parts_of_a_minute_are_rounded_half_up(thousandths: int) -> None:
    found = parse_duration(f"{thousandths // 1_000}.{thousandths % 1_000:03d}m")
    expected = (thousandths + 500) // 1_000
    assert found == (Duration(expected, has_sign_of_time=True) if expected else Problem("nothing"))


@given(st.one_of(st.text(), st.text(alphabet="0123456789:.,+-hmpt ", max_size=70)))
@example("h" * 100_000)
@example(":" * 64)
def test_no_text_raises_and_what_is_read_fits_into_a_day(text: str) -> None:
    found = parse_duration(text)
    if isinstance(found, Duration):
        assert 1 <= found.minutes <= 1_440
    else:
        assert found.why in {"empty", "unreadable", "nothing", "not-positive", "over-a-day"}


@pytest.mark.parametrize(
    ("minutes", "shown", "said"),
    [
        (0, "0:00", "0 min"),
        (1, "0:01", "1 min"),
        (60, "1:00", "1 h"),
        (90, "1:30", "1 h 30 min"),
        (1_440, "24:00", "24 h"),
        (6_001, "100:01", "100 h 1 min"),
    ],
)
def test_a_length_is_shown_as_hours_and_minutes(minutes: int, shown: str, said: str) -> None:
    assert (format_minutes(minutes), spoken(minutes)) == (shown, said)


def test_a_negative_difference_keeps_its_sign() -> None:
    assert [format_minutes(minutes) for minutes in (-1, -60, -90)] == ["-0:01", "-1:00", "-1:30"]


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(-5, "0:00:00"), (0.99, "0:00:00"), (59.999, "0:00:59"), (3_723, "1:02:03"), (90_000, "25:00:00")],
)
def test_a_running_clock_shows_only_seconds_that_have_passed(seconds: float, shown: str) -> None:
    assert format_seconds(seconds) == shown
