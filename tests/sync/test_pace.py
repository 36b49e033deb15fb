"""How long is waited: soon at first, calmly later, never in step with everybody else."""

from __future__ import annotations

import pytest

from timeneye_desktop.sync.pace import Pace

PACE = Pace()


def test_retries_double_and_end_at_five_minutes() -> None:
    waits = [PACE.backoff(failures, 0.5) for failures in range(12)]
    assert waits[:6] == [5, 10, 20, 40, 80, 160]
    assert waits[6:] == [300] * 6


def test_a_thousand_failures_are_still_five_minutes() -> None:
    assert PACE.backoff(100_000, 0.5) == 300


@pytest.mark.parametrize("failures", [0, 3, 50])
def test_jitter_spreads_the_tries_around_the_mean(failures: int) -> None:
    early, mean, late = (PACE.backoff(failures, chance) for chance in (0.0, 0.5, 1.0))
    assert (early, late) == (mean * 0.75, mean * 1.25)
    assert early > 0


def test_looks_come_soon_and_then_every_half_minute() -> None:
    assert [PACE.look_again(misses, 0.0) for misses in range(7)] == [1, 2, 4, 8, 16, 30, 30]


def test_a_look_is_never_later_than_the_end_of_the_settle_time() -> None:
    assert PACE.look_again(6, 110.0) == 10
    assert PACE.look_again(6, 119.5) == 0.5


def test_after_the_settle_time_looks_go_on_calmly_and_never_at_once() -> None:
    assert PACE.look_again(6, 120.0) == 30
    assert PACE.look_again(0, 5_000.0) == 1


def test_looks_fill_the_settle_time_and_then_stop() -> None:
    """From a lost answer on: each look is later than the one before, the last one right at the end."""
    at, looks = 0.0, []
    while at < PACE.settle:
        at += PACE.look_again(len(looks), at)
        looks.append(at)
    assert looks == sorted(set(looks))
    assert looks[-1] == PACE.settle
    assert len(looks) < 12
