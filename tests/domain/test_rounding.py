"""The entries of a day say what was measured on it, to the minute, and none is far from what it stands for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.entry import MAX_MINUTES
from timeneye_desktop.domain.rounding import rounded
from timeneye_desktop.domain.timer import whole_minutes

STEPS = st.sampled_from([1, 5, 6, 10, 15])


def day_of(stretches: list[float], step: int = 1) -> list[int]:
    """What the entries say that are made one after the other."""
    left, made = 0.0, []
    for seconds in stretches:
        share = rounded(seconds, left, step)
        left = share.left
        made.append(share.minutes)
    return made


@given(st.floats(min_value=0, max_value=MAX_MINUTES * 60))
def test_the_first_of_a_day_is_rounded_half_up_as_everywhere(seconds: float) -> None:
    assert rounded(seconds).minutes == whole_minutes(seconds)


@given(st.lists(st.floats(min_value=60, max_value=20_000), min_size=1, max_size=40))
def test_a_day_is_never_half_a_minute_away_from_what_was_measured(stretches: list[float]) -> None:
    assert abs(sum(day_of(stretches)) * 60 - sum(stretches)) <= 30 + 1e-6


@given(STEPS, st.data())
def test_in_steps_a_day_is_never_half_a_step_away(step: int, data: st.DataObject) -> None:
    stretches = data.draw(st.lists(st.floats(min_value=step * 60, max_value=20_000), min_size=1, max_size=40))
    made = day_of(stretches, step)
    assert all(minutes % step == 0 for minutes in made)
    assert abs(sum(made) * 60 - sum(stretches)) <= step * 30 + 1e-6


@given(st.lists(st.floats(min_value=0, max_value=20_000), min_size=1, max_size=40), STEPS)
def test_no_entry_is_a_step_away_from_what_it_stands_for(stretches: list[float], step: int) -> None:
    for minutes, seconds in zip(day_of(stretches, step), stretches, strict=True):
        assert minutes >= step
        assert abs(minutes - seconds / 60) < step or minutes == step


@given(st.lists(st.floats(min_value=0, max_value=59), min_size=1, max_size=30))
def test_what_a_day_of_moments_owes_is_paid_back_in_parts_of_a_minute(moments: list[float]) -> None:
    stretches = [*moments, *[119.0] * (2 * len(moments))]
    assert abs(sum(day_of(stretches)) * 60 - sum(stretches)) <= 30 + 1e-6


@pytest.mark.parametrize(
    ("stretches", "step", "made"),
    [
        ([700.0], 1, [12]),
        ([700.0, 680.0], 1, [12, 11]),  # 11:40 and 11:20 are 23 minutes
        ([90.0, 90.0], 1, [2, 1]),
        ([100.0, 100.0, 100.0], 1, [2, 1, 2]),
        ([7 * 60.0, 8 * 60.0, 7 * 60.0], 15, [15, 15, 15]),
        ([20 * 60.0, 20 * 60.0, 20 * 60.0], 15, [15, 30, 15]),
        ([33 * 60.0, 33 * 60.0], 6, [36, 30]),
        ([24 * 3_600.0, 60.0], 1, [1_440, 1]),
    ],
)
def test_examples(stretches: list[float], step: int, made: list[int]) -> None:
    assert day_of(stretches, step) == made
