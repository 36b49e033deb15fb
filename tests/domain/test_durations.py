"""How long is what somebody typed? Every row of the table, every refusal, and nothing that raises."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeneye_desktop.domain.durations import (
    LONGEST,
    Duration,
    Problem,
    format_minutes,
    format_seconds,
    parse_duration,
    spoken,
)

minutes_of_a_day = st.integers(1, 1_440)
TABLE = {
    "2": 2,
    "90": 90,
    "200": 200,
    "1:30": 90,
    "1.5": 90,
    "1,5": 90,
    "1.30": 78,
    "90m": 90,
    ":45": 45,
    "1:": 60,
    ".5": 30,
    "0:90": 90,
    "2h-15m": 105,
    "1:30+0:20": 110,
}
LIKE_IT = {
    "1h30": 90,
    "1h 30": 90,
    "1h 30m": 90,
    "1h30m": 90,
    "1 h 30 min": 90,
    "1 Std. 30 Min.": 90,
    "2 hours": 120,
    "2 HOURS": 120,
    "1,5h": 90,
    ",5": 30,
    "1:5": 65,
    "1:30h": 90,
    "1:30 h": 90,
    "PT1H30M": 90,
    "pt90m": 90,
    "PT2H": 120,
    "  1:30\t": 90,
    "1\u00a0h\u202f30\u00a0min": 90,
    "1h  30m": 90,
    "1h + 30": 90,
    "2h - 15m - 5m": 100,
    "+20": 20,
    "0.5m": 1,
    "0.49+0.51": 60,
    "1.66666667h": 100,
    "24h": 1_440,
    "24:00": 1_440,
    "1440": 1_440,
    "1439.5m": 1_440,
}
REFUSED = {
    "": "empty",
    " \t\u00a0": "empty",
    "0": "not-positive",
    "0:00": "not-positive",
    "0h": "not-positive",
    "PT0M": "not-positive",
    "0.4m": "not-positive",
    "-5": "not-positive",
    "-1:30": "not-positive",
    "-1h+2h": "not-positive",
    "2h-3h": "not-positive",
    "1h-60m": "not-positive",
    "1441": "over-a-day",
    "24:01": "over-a-day",
    "25h": "over-a-day",
    "1440.5m": "over-a-day",
    "23h+2h": "over-a-day",
    "999999999": "over-a-day",
    "abc": "unreadable",
    ":": "unreadable",
    "::": "unreadable",
    "-": "unreadable",
    "+": "unreadable",
    "-abc": "unreadable",
    "1:30-": "unreadable",
    "1:1:1": "unreadable",
    "1:300": "unreadable",
    "1..5": "unreadable",
    "1.": "unreadable",
    "2 30": "unreadable",
    "1:30 20": "unreadable",
    "30m15": "unreadable",
    "1h300": "unreadable",
    "30m 1h": "unreadable",
    "1:30 min": "unreadable",
    "2 days": "unreadable",
    "1e3": "unreadable",
    "1_0": "unreadable",
    "0x1F": "unreadable",
    "1:30pm": "unreadable",
    "PT": "unreadable",
    "P1D": "unreadable",
    "\u0663\u0660": "unreadable",
    "\uff11:\uff13\uff10": "unreadable",
    "\u00bdh": "unreadable",
    "1\u00b2": "unreadable",
    "9" * 400: "unreadable",
    "1" * 5_000: "unreadable",
    "1h " * 2_000: "unreadable",
    "\0": "unreadable",
    "\ud800": "unreadable",
}


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
    assert added == (Duration(one + other, has_sign_of_time=True) if one + other <= 1_440 else Problem("over-a-day"))
    assert taken == (Duration(one - other, has_sign_of_time=True) if one > other else Problem("not-positive"))


@given(st.integers(1, 1_440_000))
def test_parts_of_a_minute_are_rounded_half_up(thousandths: int) -> None:
    found = parse_duration(f"{thousandths // 1_000}.{thousandths % 1_000:03d}m")
    expected = (thousandths + 500) // 1_000
    assert found == (Duration(expected, has_sign_of_time=True) if expected else Problem("not-positive"))


@given(st.one_of(st.text(), st.text(alphabet="0123456789:.,+-hmpt ", max_size=70)))
@example("h" * 100_000)
@example(":" * 64)
def test_no_text_raises_and_what_is_read_fits_into_a_day(text: str) -> None:
    found = parse_duration(text)
    if isinstance(found, Duration):
        assert 1 <= found.minutes <= 1_440
    else:
        assert found.why in {"empty", "unreadable", "not-positive", "over-a-day"}


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
