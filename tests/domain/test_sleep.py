"""A clock that stands still while the computer sleeps tells when it slept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from timeneye_desktop.domain.sleep import Nap, SleepWatch

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


class Computer:
    """Its clocks, moved by hand."""

    def __init__(self) -> None:
        self.now, self.asleep = NOON, 3_600.0
        self.watch = SleepWatch(lambda: self.asleep, lambda: self.now)

    def works(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)

    def sleeps(self, minutes: float) -> None:
        self.works(minutes)
        self.asleep += minutes * 60


def test_sleep_is_told_once_and_ends_when_it_is_noticed() -> None:
    computer = Computer()
    computer.works(10)
    assert computer.watch.look() is None
    computer.sleeps(45)
    computer.works(0.5)
    assert computer.watch.look() == Nap(computer.now - timedelta(minutes=45), computer.now)
    assert computer.watch.look() is None


def test_a_moment_is_no_sleep() -> None:
    computer = Computer()
    computer.sleeps(0.9)
    assert computer.watch.look() is None


def test_no_sleep_begins_before_the_last_look_and_none_comes_of_a_clock_set_back() -> None:
    computer = Computer()
    computer.asleep += 7_200
    computer.works(5)
    assert computer.watch.look() == Nap(NOON, computer.now)
    computer.asleep += 7_200
    computer.works(-30)
    assert computer.watch.look() is None
