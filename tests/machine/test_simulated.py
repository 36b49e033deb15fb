"""Whatever befalls requests, the disk and the program: every accepted entry arrives once, as it was meant."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from machine.everywhere import killed_everywhere
from machine.schedule import Result, Settings, a_ground, run
from machine.trouble import CLASSES

from timeneye_desktop.domain.delivery import Protocol

STRICT = Protocol.THROUGH_TIMER.value
CERTAIN = {("direct", "S1"): range(200), (STRICT, "S1"): range(100), (STRICT, "S5"): range(200)}
"""Where nothing at all may be lost, doubled or wrong."""
TOLD = {"S2": range(70), "S3": range(70), "S4": range(70), "S5": range(70)}
MENDED = {
    ("direct", "S1"): (225, 293, 803, 838, 931, 1843),
    ("direct", "S4"): (22, 71, 108, 190, 274),
    ("direct", "S5"): (95, 594, 1190, 1497),
    (STRICT, "S1"): (254, 293),
    (STRICT, "S5"): (228, 253, 276, 391, 548, 576),
}
"""Seeds that once went wrong."""


def schedules(protocol: str, faults: str, seeds: Iterable[int]) -> list[Result]:
    settings = Settings(protocol, CLASSES[faults])
    with a_ground() as ground:
        return [run(seed, settings, ground) for seed in seeds]


@pytest.mark.timeout(400)  # a minute's work, where others share the cores
@pytest.mark.parametrize(("protocol", "faults"), CERTAIN)
def test_nothing_is_lost_doubled_or_wrong(protocol: str, faults: str) -> None:
    assert [one for one in schedules(protocol, faults, CERTAIN[protocol, faults]) if not one.is_clean] == []


@pytest.mark.parametrize("faults", TOLD)
def test_whatever_goes_wrong_with_direct_delivery_is_told_but_for_the_documented_residual(faults: str) -> None:
    assert [one for one in schedules("direct", faults, TOLD[faults]) if one.is_silent] == []


@pytest.mark.parametrize(("protocol", "faults"), MENDED)
def test_what_once_went_wrong_goes_well(protocol: str, faults: str) -> None:
    assert [one for one in schedules(protocol, faults, MENDED[protocol, faults]) if one.is_silent or one.broken] == []


@pytest.mark.parametrize("protocol", ["direct", STRICT])
def test_death_at_any_step_of_a_story_harms_nothing(protocol: str) -> None:
    results = killed_everywhere(2, Settings(protocol), every=23)
    assert results[0].steps > 200
    assert [one for one in results if not one.is_clean] == []


def test_a_seed_tells_the_same_story_again() -> None:
    settings = Settings(faults=CLASSES["S5"], is_told=True)
    with a_ground() as ground:
        first = [run(seed, settings, ground) for seed in range(8)]
        again = [run(seed, settings, ground) for seed in reversed(range(8))]
    assert first == again[::-1]
    assert all(one.story for one in first)
