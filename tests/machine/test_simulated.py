"""Whatever happens to requests, to the disk and to the program: every accepted entry arrives once, as it was meant."""

from __future__ import annotations

from machine.schedule import Settings, a_ground, run


def test_direct_delivery_loses_and_doubles_nothing_while_late_requests_arrive_within_the_settle_time() -> None:
    settings = Settings(faults="S1")
    with a_ground() as ground:
        results = [run(seed, settings, ground) for seed in range(200)]
    assert [one for one in results if not one.is_clean] == []
