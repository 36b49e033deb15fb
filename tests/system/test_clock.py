"""What the two clocks promise."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from timeneye_desktop.domain.timer import between
from timeneye_desktop.system import clock


def test_the_wall_clock_is_utc_and_the_boot_clock_moves_on() -> None:
    first, second = clock.now(), clock.now()
    assert first.utc.tzinfo is UTC
    assert abs((datetime.now(UTC) - first.utc).total_seconds()) < 60
    assert second.boot >= first.boot
    assert between(first, second) >= 0


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells")
def test_the_boot_clock_counts_since_the_computer_was_started() -> None:
    assert clock.boot_seconds() == pytest.approx(time.clock_gettime(time.CLOCK_BOOTTIME), abs=60)
    assert clock.now().boot_id == Path("/proc/sys/kernel/random/boot_id").read_text().strip()


def test_today_is_the_date_where_the_person_is(monkeypatch: pytest.MonkeyPatch) -> None:
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change the zone of one process")
    seen = set()
    for zone in ("Etc/GMT-14", "Etc/GMT+12"):  # 26 hours apart: never the same date
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        seen.add(clock.today(clock.now()))
    monkeypatch.undo()
    time.tzset()
    assert len(seen) == 2
