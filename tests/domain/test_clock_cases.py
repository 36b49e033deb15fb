"""Whatever is done to the clocks: what was measured is right to the second, and lies on the days it was lived on."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from domain.clocks import Computer, lived, turns

HOUR, DAY = 3_600.0, 86_400.0
YEARS = 3_652 * DAY
STEPS = {"1 h": HOUR, "1 day": DAY, "10 years": YEARS}
ZONES = {  # with a year in which their clocks were changed twice
    "Europe/Berlin": 2026,
    "America/New_York": 2026,
    "Australia/Lord_Howe": 2026,  # by half an hour
    "America/Sao_Paulo": 2018,  # at midnight, which leaps to one o'clock
    "Africa/Cairo": 2024,  # at midnight
    "America/Havana": 2026,  # midnight leaps, or comes twice
    "Pacific/Auckland": 2026,
}


@pytest.fixture(autouse=True)
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """The computer is taken there."""

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    move("UTC")
    yield move
    monkeypatch.undo()
    time.tzset()


def at(text: str) -> datetime:
    """As a clock on the wall shows it."""
    return datetime.fromisoformat(text)


def by_day(computer: Computer) -> dict[date, float]:
    return {part.day: part.seconds for part in computer.parts}


def is_right(computer: Computer, expected: dict[date, float]) -> None:
    assert computer.seconds == pytest.approx(computer.truth, abs=1)
    assert sum(part.seconds for part in computer.parts) == pytest.approx(computer.seconds, abs=1e-3)
    assert by_day(computer) == pytest.approx(expected, abs=10)  # the count by hand has this grain


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("begun", ["2026-03-11T00:00:00", "2026-03-11T10:00:00", "2026-03-11T23:30:00"])
@pytest.mark.parametrize("length", [90.0, HOUR, 5 * HOUR])
def test_a_clock_that_is_set_changes_nothing(step: str, sign: int, begun: str, length: float) -> None:
    start = at(begun)
    computer = Computer(start)
    computer.run(length / 2)
    computer.step(sign * STEPS[step])
    computer.run(length / 2)
    is_right(computer, lived(start, length, "UTC"))


@pytest.mark.parametrize(("first", "then"), [*itertools.permutations([HOUR, -HOUR, DAY, -DAY, YEARS, -YEARS], 2)])
def test_a_clock_that_is_set_again_and_again_changes_nothing(first: float, then: float) -> None:
    start = at("2026-03-11 22:00")
    computer = Computer(start)
    for step in (first, then):
        computer.run(HOUR)
        computer.step(step)
    computer.run(HOUR)
    is_right(computer, lived(start, 3 * HOUR, "UTC"))


@pytest.mark.parametrize("name", ZONES)
@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize(("ahead", "length"), [(HOUR, 3 * HOUR), (6 * HOUR, 10 * HOUR), (20 * HOUR, 23 * HOUR)])
@pytest.mark.parametrize("begins", [0, 240])
def test_a_change_of_the_clocks_moves_no_second_to_another_day(
    zone: Callable[[str], None], name: str, turn: int, ahead: float, length: float, begins: int
) -> None:
    zone(name)
    at = turns(name, ZONES[name])[turn]
    local = (at - timedelta(seconds=ahead)).astimezone(ZoneInfo(name)).replace(tzinfo=None)
    computer = Computer(local, begins)
    computer.run(length)
    is_right(computer, lived(local, length, name, begins))


@pytest.mark.parametrize(
    ("here", "there"),
    [*itertools.permutations(["UTC", "America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Pacific/Honolulu"], 2)],
)
def test_after_a_flight_the_time_lies_on_the_days_of_where_it_was_begun(
    zone: Callable[[str], None], here: str, there: str
) -> None:
    zone(here)
    start = at("2026-06-10 20:00")
    computer = Computer(start)
    computer.run(2 * HOUR)
    zone(there)
    computer.run(4 * HOUR)
    is_right(computer, lived(start, 6 * HOUR, here))


@pytest.mark.parametrize(
    ("here", "there", "days"),
    [
        ("America/New_York", "Asia/Tokyo", {date(2026, 6, 10): 3_600.0, date(2026, 6, 11): 7_200.0}),
        ("Asia/Tokyo", "America/New_York", {date(2026, 6, 10): 10_800.0}),
    ],
)
def test_what_was_begun_after_a_flight_lies_on_the_days_of_there(
    zone: Callable[[str], None], here: str, there: str, days: dict[date, float]
) -> None:
    zone(here)
    computer = Computer(at("2026-06-10 09:00"))
    computer.run(HOUR)
    computer.pause()
    computer.run(4 * HOUR)
    zone(there)
    computer.resume()
    computer.run(2 * HOUR)
    assert by_day(computer) == pytest.approx(days)


@pytest.mark.parametrize("asleep", [1, 30, 600, HOUR, 8 * HOUR, DAY, 3 * DAY])
@pytest.mark.parametrize("step", [0.0, HOUR, -YEARS])
def test_sleep_is_measured_like_all_other_time(asleep: float, step: float) -> None:
    start = at("2026-03-11 23:00")
    computer = Computer(start)
    computer.run(600)
    computer.run(asleep)
    computer.step(step)  # the clock is wrong on waking
    computer.run(600)
    is_right(computer, lived(start, 1_200 + asleep, "UTC"))


@pytest.mark.parametrize("off", [60.0, HOUR, DAY])
@pytest.mark.parametrize("step", [0.0, -HOUR, HOUR, -DAY, DAY, -YEARS, YEARS])
@pytest.mark.parametrize("looks", [True, False])
def test_before_a_restart_of_the_computer_a_set_clock_cannot_touch_what_was_seen(
    off: float, step: float, *, looks: bool
) -> None:
    computer = Computer(at("2026-03-11 09:00"))
    computer.run(HOUR)
    computer.step(step)
    computer.run(600)
    if looks:
        computer.look()
    computer.run(100)
    computer.restart(off)
    computer.run(50)
    assert computer.seconds == pytest.approx(computer.truth if looks else max(50, computer.truth + step), abs=1)


@pytest.mark.parametrize("off", [60.0, HOUR, DAY])
@pytest.mark.parametrize("step", [-HOUR, -DAY, -YEARS])
def test_a_clock_that_is_behind_after_a_restart_takes_away_no_more_than_the_time_off(off: float, step: float) -> None:
    computer = Computer(at("2026-03-11 09:00"))
    computer.run(2 * HOUR)
    computer.look()
    computer.restart(off, step)
    computer.step(-step)  # set right once the network is there
    computer.run(HOUR)
    assert computer.seconds == pytest.approx(3 * HOUR + max(0.0, off + step), abs=1)


@pytest.mark.parametrize("restarts", [1, 2, 3])
def test_restarts_in_a_row_lose_nothing(restarts: int) -> None:
    start = at("2026-03-11 20:00")
    computer = Computer(start)
    for _ in range(restarts):
        computer.run(HOUR)
        computer.look()
        computer.run(200)  # a crash: nobody saw the end
        computer.restart(400)
    computer.run(HOUR)
    is_right(computer, lived(start, computer.truth, "UTC"))


@pytest.mark.parametrize(
    ("begun", "length", "days"),
    [
        ("2028-02-28T23:00:00", 2 * HOUR, {date(2028, 2, 28): HOUR, date(2028, 2, 29): HOUR}),
        ("2028-02-29T23:00:00", 2 * HOUR, {date(2028, 2, 29): HOUR, date(2028, 3, 1): HOUR}),
        ("2027-02-28T23:00:00", 2 * HOUR, {date(2027, 2, 28): HOUR, date(2027, 3, 1): HOUR}),
        ("2026-12-31T23:00:00", 2 * HOUR, {date(2026, 12, 31): HOUR, date(2027, 1, 1): HOUR}),
        ("2026-03-11T23:59:59.900000", 0.05, {date(2026, 3, 11): 0.05}),
        ("2026-03-11T23:59:59.900000", 30.0, {date(2026, 3, 12): 30.0}),
        ("2026-03-11T23:59:59.900000", HOUR, {date(2026, 3, 12): HOUR}),
        ("2026-03-11T23:00:00", HOUR, {date(2026, 3, 11): HOUR}),
        ("2026-03-11T23:00:00", HOUR + 20, {date(2026, 3, 11): HOUR + 20}),
    ],
)
def test_the_edges_of_days(begun: str, length: float, days: dict[date, float]) -> None:
    computer = Computer(at(begun))
    computer.run(length)
    assert by_day(computer) == pytest.approx(days)


def test_five_days_are_five_days() -> None:
    start = at("2026-03-11 12:00")
    computer = Computer(start)
    computer.run(5 * DAY)
    is_right(computer, lived(start, 5 * DAY, "UTC"))
    assert len(computer.parts) == 6


@pytest.mark.parametrize("paused", [HOUR, 20 * HOUR])
def test_a_pause_lies_on_no_day(paused: float) -> None:
    computer = Computer(at("2026-03-11 21:00"))
    computer.run(HOUR)
    computer.pause()
    computer.run(paused)
    computer.resume()
    computer.run(3 * HOUR)
    late = HOUR if paused == HOUR else 0.0
    expected = {date(2026, 3, 11): HOUR + late, date(2026, 3, 12): 3 * HOUR - late}
    assert by_day(computer) == pytest.approx(expected)
    assert computer.truth == pytest.approx(computer.seconds)


def test_a_corrected_time_was_begun_later_not_ended_earlier() -> None:
    computer = Computer(at("2026-03-11 22:00"))
    computer.run(3 * HOUR)
    computer.timer = type(computer.timer)("t", computer.timer.phase, "", computer.timer.day, 1.5 * HOUR, computer.now)
    assert by_day(computer) == pytest.approx({date(2026, 3, 11): HOUR / 2, date(2026, 3, 12): HOUR})
    assert computer.parts[0].since == datetime(2026, 3, 11, 23, 30, tzinfo=UTC)
