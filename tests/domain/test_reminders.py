"""Is each reminder said when it is due, once, and never where nobody wants it?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from timeneye_desktop.domain.reminders import (
    Memory,
    Plan,
    Reminder,
    Situation,
    done_for_today,
    due,
    read_memory,
    snoozed,
)
from timeneye_desktop.domain.work_hours import USUAL, Shift, read_week

DAY = date(2026, 3, 12)  # a Thursday
MINUTE = timedelta(minutes=1)


def at(clock: str, day: date = DAY) -> datetime:
    hours, minutes = clock.split(":")
    return datetime(day.year, day.month, day.day, int(hours), int(minutes), tzinfo=UTC)


PLAN = Plan(Shift(at("9:00"), at("17:00")), target_minutes=480)


def idle(clock: str, **facts: object) -> Situation:
    return replace(Situation(at(clock), DAY, seen_since=at("8:00")), **facts)  # type: ignore[arg-type]  # of each its own


def running(clock: str, since: str, **facts: object) -> Situation:
    begun = at(since)
    situation = Situation(at(clock), DAY, "a1", begun, at(clock) - begun, seen_since=at("8:00"))
    return replace(situation, **facts)  # type: ignore[arg-type]  # of each its own


def said(plan: Plan, situation: Situation, memory: Memory | None = None) -> list[str]:
    found, _memory = due(plan, situation, memory or Memory(DAY))
    return [one.reminder.value for one in found]


@pytest.mark.parametrize(
    ("situation", "expected"),
    [
        (idle("8:59"), []),
        (idle("9:24"), []),
        (idle("9:25"), ["no-timer"]),
        (idle("16:59"), ["no-timer"]),
        (idle("17:00"), []),
        (idle("10:29", worked_until=at("10:05"), minutes=60), []),
        (idle("10:30", worked_until=at("10:05"), minutes=60), ["no-timer"]),
        (idle("10:30", worked_until=at("8:30"), minutes=30), ["no-timer"]),
        (idle("10:30", seen_since=at("10:10")), []),
        (idle("10:30", minutes=90), []),  # somebody who logs without timers
        (idle("10:30", paused=1, paused_since=at("10:00"), worked_until=at("10:00"), minutes=60), ["no-timer"]),
        (running("10:30", "9:00"), []),
        (running("12:59", "9:00"), []),
        (running("13:00", "9:00"), ["long-timer"]),
        (running("3:00", "0:00", running_for=timedelta(hours=30)), ["long-timer"]),
        (running("13:00", "9:00", running_for=timedelta(hours=1)), []),  # the clock was set
        (idle("17:00", paused=2, minutes=60), ["pending"]),
        (idle("17:30", paused=1, unsent=3, minutes=60), ["pending", "unsent"]),
        (idle("19:59", unsent=1, minutes=60), ["unsent"]),
        (idle("20:00", paused=1, unsent=1, minutes=60), []),
        (idle("12:00", paused=1, unsent=1, minutes=60), []),
    ],
)
def test_what_is_due(situation: Situation, expected: list[str]) -> None:
    assert said(PLAN, situation) == expected


@pytest.mark.parametrize("situation", [idle("10:30"), idle("17:30", paused=1, unsent=1)])
def test_a_day_without_work_is_a_quiet_one(situation: Situation) -> None:
    assert said(replace(PLAN, shift=None), situation) == []


def test_nothing_is_said_twice_however_often_one_looks() -> None:
    memory, heard = Memory(DAY), list[str]()
    for minute in range(24 * 60):
        now = at("0:00") + minute * MINUTE
        is_running = at("10:00") <= now < at("15:00")
        situation = (
            Situation(now, DAY, "a1", at("10:00"), now - at("10:00"), minutes=minute)
            if is_running
            else idle("0:00", now=now, minutes=0 if now < at("10:00") else 300, paused=1, unsent=1)
        )
        if not is_running and now >= at("15:00"):
            situation = replace(situation, worked_until=at("15:00"))
        found, memory = due(PLAN, situation, read_memory(memory.as_text(), DAY) if minute % 7 == 0 else memory)
        heard += [f"{now:%H:%M} {one.reminder.value}" for one in found]
    assert [one for one in heard if "target" not in one] == [
        "09:25 no-timer",
        "14:00 long-timer",
        "15:25 no-timer",
        "17:00 pending",
        "17:00 unsent",
    ]
    assert sum("target" in one for one in heard) <= 1


def test_a_timer_left_running_is_told_again_after_as_long_and_over_midnight() -> None:
    memory, heard = Memory(DAY), list[str]()
    for minute in range(0, 26 * 60, 5):
        now = at("9:00") + minute * MINUTE
        situation = Situation(now, now.date(), "a1", at("9:00"), now - at("9:00"), paused=0)
        found, memory = due(Plan(None), situation, memory)
        heard += [f"{now:%d %H:%M}" for _one in found]
    assert heard == ["12 13:00", "12 17:00", "12 21:00", "13 01:00", "13 05:00", "13 09:00"]


def test_the_target_is_told_when_it_is_reached_and_not_when_it_was_before_anybody_looked() -> None:
    _found, memory = due(PLAN, idle("8:00", minutes=479), Memory(DAY))
    assert said(PLAN, idle("8:10", minutes=480), memory) == ["target"]
    _found, memory = due(PLAN, idle("8:00", minutes=500), Memory(DAY))
    assert said(PLAN, idle("8:10", minutes=520), memory) == []
    _found, memory = due(PLAN, idle("8:00", minutes=0), Memory(DAY))
    assert said(PLAN, idle("8:10", minutes=480), memory) == ["target"]
    _found, memory = due(replace(PLAN, target_minutes=0), idle("8:00"), Memory(DAY))
    assert said(replace(PLAN, target_minutes=0), idle("8:10", minutes=480), memory) == []


def test_snoozed_it_asks_once_more_later() -> None:
    _found, memory = due(PLAN, idle("9:25"), Memory(DAY))
    memory = snoozed(memory, at("9:26"))
    assert said(PLAN, idle("9:45"), memory) == []
    assert said(PLAN, idle("9:46"), memory) == ["no-timer"]


def test_done_for_today_only_a_timer_left_running_is_spoken_of_and_tomorrow_is_another_day() -> None:
    memory = read_memory(done_for_today(Memory(DAY)).as_text(), DAY)
    assert said(PLAN, idle("10:30"), memory) == []
    assert said(PLAN, idle("17:30", paused=1, unsent=1), memory) == []
    assert said(PLAN, running("14:00", "9:00"), memory) == ["long-timer"]
    tomorrow = DAY + timedelta(days=1)
    plan = Plan(Shift(at("9:00", tomorrow), at("17:00", tomorrow)))
    situation = Situation(at("9:30", tomorrow), tomorrow, seen_since=at("9:00", tomorrow))
    assert said(plan, situation, memory) == ["no-timer"]


@pytest.mark.parametrize("stored", ["", "nonsense", "2026-03-11 done", "2026-13-99 done"])
def test_what_was_said_on_another_day_or_makes_no_sense_is_forgotten(stored: str) -> None:
    assert read_memory(stored, DAY) == Memory(DAY)


def test_a_rhythm_proposes_a_break_again_and_again_and_says_when_it_is_over() -> None:
    plan = Plan(None, focus_minutes=50, break_minutes=10)
    memory, heard = Memory(DAY), list[str]()
    for minute in range(180):
        now = at("9:00") + minute * MINUTE
        is_running = minute < 105
        situation = (
            Situation(now, DAY, "a1", at("9:00"), now - at("9:00"))
            if is_running
            else Situation(now, DAY, paused=1, paused_since=at("10:45"), minutes=105)
        )
        found, memory = due(plan, situation, memory)
        heard += [f"{now:%H:%M} {one.reminder.value}" for one in found]
    assert heard == ["09:50 focus", "10:40 focus", "10:55 break"]
    assert said(replace(plan, focus_minutes=0), running("12:00", "9:00")) == []


@pytest.mark.parametrize("zone", ["Europe/Rome", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"])
def test_on_every_day_of_a_year_it_is_told_25_minutes_after_work_begins(zone: str) -> None:
    """Twice a year the clocks are changed; the hours are those on the wall."""
    here = ZoneInfo(zone)
    for number in range(366):
        day = date(2026, 1, 1) + timedelta(days=number)
        shift = read_week(USUAL).on(day, here)
        plan, wall = Plan(shift), datetime(day.year, day.month, day.day, 9, 24, tzinfo=here)
        before, after = wall.astimezone(UTC), wall.astimezone(UTC) + MINUTE
        assert said(plan, Situation(before, day), Memory(day)) == []
        assert said(plan, Situation(after, day), Memory(day)) == (["no-timer"] if day.weekday() < 5 else [])


def test_reminders_have_names_that_fit_into_what_is_stored() -> None:
    assert all(" " not in reminder.value for reminder in Reminder)
