"""Whatever befalls requests, the disk and the program: every accepted entry arrives once, as it was meant."""

from __future__ import annotations

import pytest
from machine.schedule import Result, Settings, a_ground, run
from machine.trouble import CLASSES

SEEDS = {"S2": range(40, 140), "S4": range(110, 185)}


def schedules(faults: str, seeds: range) -> list[Result]:
    with a_ground() as ground:
        return [run(seed, Settings(faults=CLASSES[faults]), ground) for seed in seeds]


def test_direct_delivery_loses_doubles_and_spoils_nothing_where_requests_are_late_within_the_settle_time() -> None:
    assert [one for one in schedules("S1", range(240)) if not one.is_clean] == []


@pytest.mark.parametrize("faults", SEEDS)
def test_whatever_goes_wrong_with_direct_delivery_is_told_but_for_the_documented_residual(faults: str) -> None:
    assert [one for one in schedules(faults, SEEDS[faults]) if one.is_silent] == []


def test_a_seed_tells_the_same_story_again() -> None:
    settings = Settings(faults=CLASSES["S5"], is_told=True)
    with a_ground() as ground:
        first = [run(seed, settings, ground) for seed in range(8)]
        again = [run(seed, settings, ground) for seed in reversed(range(8))]
    assert first == again[::-1]
    assert all(one.story for one in first)
