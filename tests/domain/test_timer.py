"""Measured time: honest through clock steps, suspend and reboots."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import (
    TRANSITIONS,
    Instant,
    Timer,
    TimerEvent,
    TimerState,
    between,
    check,
    whole_minutes,
)

START = Instant(datetime(2026, 3, 2, 9, tzinfo=UTC), 1_000.0, "boot-1")
RUNNING = Timer("t", PhaseKey("1", "2"), "", date(2026, 3, 2), 0.0, START)


def later(seconds: float, *, wall_step: float = 0, boot_id: str = "boot-1") -> Instant:
    return Instant(START.utc + timedelta(seconds=seconds + wall_step), START.boot + seconds, boot_id)


def test_a_step_of_the_wall_clock_does_not_change_what_was_measured() -> None:
    assert RUNNING.seconds(later(600, wall_step=3 * 3600)) == 600


def test_after_a_reboot_the_wall_clock_counts() -> None:
    assert between(START, Instant(START.utc + timedelta(seconds=700), 5.0, "boot-2")) == 700


def test_time_never_runs_backwards() -> None:
    assert between(START, Instant(START.utc - timedelta(days=1), 5.0, "boot-2")) == 0


@given(st.lists(st.floats(min_value=0, max_value=7_200), min_size=1, max_size=20))
def test_pauses_lose_and_add_nothing(stretches: list[float]) -> None:
    timer, moment = RUNNING, START
    for stretch in stretches:
        moment = Instant(moment.utc + timedelta(seconds=stretch), moment.boot + stretch, "boot-1")
        timer = timer.paused(moment)
        moment = Instant(moment.utc + timedelta(seconds=500), moment.boot + 500, "boot-1")  # not counted
        timer = timer.resumed(moment)
    assert timer.seconds(moment) == pytest.approx(sum(stretches))


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0.2, 1), (1, 1), (60, 1), (89.9, 1), (90, 2), (3_600, 60), (3_629, 60), (3_630, 61)]
)
def test_seconds_become_minutes_half_up_and_at_least_one(seconds: float, minutes: int) -> None:
    assert whole_minutes(seconds) == minutes


def test_nothing_follows_an_ended_timer() -> None:
    for event in TimerEvent:
        assert (TimerState.ENDED, event) not in TRANSITIONS
        with pytest.raises(NotPossibleError):
            check(TimerState.ENDED, event)


def test_a_paused_timer_cannot_be_paused_again() -> None:
    paused = replace(RUNNING, since=None)
    with pytest.raises(NotPossibleError, match="timer-pause-while-paused"):
        paused.paused(START)
