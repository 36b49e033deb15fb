"""Timers: what was measured is never lost, never invented, and lands on the person's own day."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.services.tracking import Tracking

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_a_started_timer_runs_is_on_the_disk_and_is_announced(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "homepage")
        (stored,) = await studio.timers.rows()
        assert studio.tracking.current == stored
        assert (stored.project, stored.phase, stored.timer.notes) == ("Acme", "Design", "homepage")
        assert (stored.timer.state, stored.state) == (TimerState.RUNNING, RowState.WAITING)
        assert studio.kinds() == ["TimerChanged", "EntriesChanged", "QueueChanged"]
        assert studio.wakes == 1

    studio(story)


def test_a_start_some_time_ago_has_measured_since_then(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, ago_seconds=600)
        studio.clock.move(60)
        assert studio.tracking.current.timer.seconds(studio.clock()) == 660

    studio(story)


@pytest.mark.parametrize(
    ("place", "ago", "day"),
    [
        ("UTC", 0, date(2026, 3, 11)),
        ("UTC", 13 * 3_600, date(2026, 3, 10)),
        ("Pacific/Auckland", 0, date(2026, 3, 12)),
        ("Pacific/Honolulu", 3 * 3_600, date(2026, 3, 10)),
    ],
)
def test_the_entry_lands_on_the_persons_own_day_of_the_start(
    studio: Story, zone: Callable[[str], None], place: str, ago: float, day: date
) -> None:
    async def story(studio: Any) -> None:
        zone(place)
        await studio.tracking.start(studio.design, ago_seconds=ago)
        studio.clock.move(14 * 3_600 if ago == 0 else 60)
        row = await studio.tracking.stop()
        assert row.work.day == day

    studio(story)


def test_travel_does_not_move_a_timer_to_another_day_or_length(studio: Story, zone: Callable[[str], None]) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        zone("Pacific/Auckland")
        studio.clock.move(1_800)
        row = await studio.tracking.stop()
        assert (row.work.day, row.work.minutes) == (date(2026, 3, 11), 30)

    studio(story)


@pytest.mark.parametrize("step", [-7_200, 7_200, 400 * 86_400])
def test_a_wall_clock_that_is_set_changes_no_time(studio: Story, step: float) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        studio.clock.move(600)
        studio.clock.step_wall(step)
        studio.clock.move(600)
        assert (await studio.tracking.stop()).work.minutes == 20

    studio(story)


def test_a_timer_goes_on_over_a_restart_of_the_computer(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        studio.clock.move(600)
        studio.clock.restart(1_200)
        reborn = Tracking(*_parts(studio))
        await reborn.refresh()
        assert reborn.current.timer.seconds(studio.clock()) == 1_800

    studio(story)


def test_a_wall_clock_behind_the_start_after_a_restart_gives_no_negative_time(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, ago_seconds=300)
        studio.clock.restart(-86_400)
        assert studio.tracking.current.timer.seconds(studio.clock()) == 300
        assert (await studio.tracking.stop()).work.minutes == 5

    studio(story)


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(0, 1), (1, 1), (29, 1), (89, 1), (90, 2), (149, 2), (150, 3), (24 * 3_600, 1_440)]
)
def test_seconds_become_minutes_half_up_and_at_least_one(studio: Story, seconds: float, minutes: int) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        studio.clock.move(seconds)
        assert (await studio.tracking.stop(split=False)).work.minutes == minutes

    studio(story)


def test_a_stop_is_one_entry_with_the_timers_words(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "homepage", ago_seconds=600)
        row = await studio.tracking.stop()
        assert await studio.rows() == [row]
        assert (row.work.phase, row.work.notes, row.work.minutes) == (studio.design, "homepage", 10)
        assert studio.tracking.timers == await studio.timers.rows() == ()

    studio(story)


def test_only_running_time_is_counted(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        studio.clock.move(600)
        await studio.tracking.pause()
        studio.clock.move(5_000)
        await studio.tracking.resume()
        studio.clock.move(300)
        assert (await studio.tracking.stop()).work.minutes == 15

    studio(story)


def test_a_paused_timer_can_be_stopped_as_it_is(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, ago_seconds=600)
        await studio.tracking.pause()
        studio.clock.move(90_000)
        assert (await studio.tracking.stop()).work.minutes == 10

    studio(story)


def test_a_second_start_logs_the_first(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "first", ago_seconds=600)
        await studio.tracking.start(studio.build, "second")
        assert [row.timer.notes for row in studio.tracking.timers] == ["second"]
        assert [(row.work.notes, row.work.minutes) for row in await studio.rows()] == [("first", 10)]

    studio(story)


def test_a_start_beside_a_paused_timer_leaves_it_alone(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "paused", ago_seconds=600)
        await studio.tracking.pause()
        await studio.tracking.start(studio.build, "running")
        assert [row.timer.notes for row in studio.tracking.timers] == ["running", "paused"]
        assert await studio.rows() == []

    studio(story)


def test_going_on_with_a_paused_timer_logs_the_one_that_runs(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "paused", ago_seconds=600)
        lid = studio.tracking.current.timer.lid
        await studio.tracking.pause()
        await studio.tracking.start(studio.build, "running", ago_seconds=300)
        await studio.tracking.resume(lid)
        assert [(row.timer.notes, row.timer.state) for row in studio.tracking.timers] == [
            ("paused", TimerState.RUNNING)
        ]
        assert [(row.work.notes, row.work.minutes) for row in await studio.rows()] == [("running", 5)]

    studio(story)


def test_the_last_phase_starts_without_being_named(studio: Story) -> None:
    async def story(studio: Any) -> None:
        with pytest.raises(NotPossibleError, match="nothing-to-start"):
            await studio.tracking.start_last()
        await studio.entries.log(studio.work(phase=studio.design, day=studio.today - timedelta(days=1)))
        await studio.entries.log(studio.work(phase=studio.build))
        await studio.tracking.start_last()
        assert studio.tracking.current.timer.phase == studio.build

    studio(story)


@pytest.mark.parametrize("is_paused", [False, True])
def test_a_discard_taken_back_is_the_timer_as_it_was(studio: Story, *, is_paused: bool) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "thrown away", ago_seconds=600)
        if is_paused:
            await studio.tracking.pause()
        thrown = await studio.tracking.discard()
        assert studio.tracking.timers == ()
        assert await studio.rows() == []
        studio.clock.move(10)
        await studio.tracking.undo_discard(thrown)
        back = studio.tracking.current.timer
        assert (back.notes, back.phase, back.day, back.state) == (thrown.notes, thrown.phase, thrown.day, thrown.state)
        assert back.seconds(studio.clock()) == (600 if is_paused else 610)

    studio(story)


def test_an_edit_changes_what_it_names_and_keeps_the_rest(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "before", ago_seconds=600)
        lid = studio.tracking.current.timer.lid
        await studio.tracking.edit(lid, phase=studio.build)
        await studio.tracking.edit(lid, notes=" after\n<b>all</b> ")
        await studio.tracking.edit(lid, seconds=120)
        studio.clock.move(30)
        timer = studio.tracking.current.timer
        assert (timer.phase, timer.notes, timer.seconds(studio.clock())) == (studio.build, "after <b>all</b>", 150)
        await studio.tracking.pause()
        await studio.tracking.edit(lid, seconds=60)
        studio.clock.move(30)
        assert studio.tracking.current.timer.seconds(studio.clock()) == 60

    studio(story)


def _parts(studio: Any) -> tuple[Any, ...]:
    """What a new process would put a Tracking together from."""
    tracking = studio.tracking
    return (
        tracking._journal,
        tracking._store,
        tracking._reader,
        tracking._news,
        studio.clock,
        lambda: None,
        tracking._endings,
    )
