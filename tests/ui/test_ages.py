"""Is a past moment told in the person's own time, with the day where it is not today?"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from timeneye_desktop.ui.ages import age


@pytest.fixture(params=["UTC", "Europe/Copenhagen", "Pacific/Auckland", "America/Los_Angeles"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


def local(*moment: int) -> datetime:
    """A moment on the wall there, as UTC."""
    return datetime(*moment).astimezone().astimezone(UTC)


@pytest.mark.usefixtures("zone")
def test_the_day_and_the_clock_on_the_wall() -> None:
    now = local(2026, 11, 18, 12, 0)
    assert age(local(2026, 11, 18, 10, 42), now) == "today 10:42"
    assert age(local(2026, 11, 18, 0, 0), now) == "today 0:00"
    assert age(local(2026, 11, 17, 23, 59), now) == "yesterday 23:59"
    assert age(local(2026, 11, 16, 9, 5), now) == "Mon 16 Nov 9:05"


@pytest.mark.usefixtures("zone")
def test_last_year_is_not_this_year() -> None:
    assert "2025" in age(local(2025, 11, 16, 9, 5), local(2026, 11, 18, 12, 0))
