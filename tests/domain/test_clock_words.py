"""Which words are a time of day, and how long is a stretch between two?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.clock_words import minute_of_day, stretches

moments = st.integers(0, 1_439)


def length_of(text: str) -> int | None:
    found = stretches(text)
    return found[0].minutes if found else None


def clock(minute: int, shape: str = "{:02d}:{:02d}") -> str:
    return shape.format(minute // 60, minute % 60)


@pytest.mark.parametrize(
    ("text", "minute"),
    [("9:30", 570), ("09:30", 570), ("0930", 570), ("930", 570), ("9", 540), ("0:00", 0), ("23:59", 1_439)],
)
def test_a_clock_shows_it(text: str, minute: int) -> None:
    assert minute_of_day(text) == minute


@pytest.mark.parametrize(
    "text", ["", ":", "9:", ":30", "24", "24:00", "9:60", "9:5", "99999", "9h", "-9", "9:30:00", "\u0669"]
)
def test_no_clock_shows_it(text: str) -> None:
    assert minute_of_day(text) is None


@given(moments, st.sampled_from(["{:02d}:{:02d}", "{:02d}{:02d}", "{:d}:{:02d}"]))
def test_every_minute_of_a_day_is_read_however_it_is_written(minute: int, shape: str) -> None:
    assert minute_of_day(clock(minute, shape)) == minute


@given(moments, moments, st.sampled_from(["-", " - ", "\u2013", " \u2014 ", " to "]))
def test_a_stretch_with_leading_zeros_is_read_by_the_clock_of_24_hours(begin: int, end: int, dash: str) -> None:
    minutes = (end - begin) % 1_440
    found = length_of(f"{clock(begin)}{dash}{clock(end)}")
    if 0 < minutes <= 18 * 60 and (end > begin or begin < 600 or end < 600 or begin >= 780 or end >= 780):
        assert found == minutes
    assert found is None or 0 < found <= 18 * 60


@given(st.integers(60, 779), st.integers(60, 779))
def test_by_a_clock_of_12_hours_an_end_before_the_beginning_is_after_noon(begin: int, end: int) -> None:
    shape = "{:d}:{:02d}"
    if begin != end:
        found = length_of(f"{clock(begin, shape)}-{clock(end, shape)}")
        assert found == (end - begin if end > begin else end + 720 - begin)


@given(st.text(alphabet="0123456789:- to\u2013", max_size=12))
def test_no_text_raises(text: str) -> None:
    assert minute_of_day(text) in {None, *range(1_440)}
    assert length_of(text) in {None, *range(1, 18 * 60 + 1)}
