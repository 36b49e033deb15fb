"""Timers: the local row is the truth, and a stop makes exactly one entry."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

import pytest
from world import World, eventually

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import TimerState

Journey: TypeAlias = Callable[[Callable[[World], Awaitable[None]]], None]


async def start(world: World, notes: str, minutes: float, phase: int = 0) -> str:
    """Begin a timer that has been measuring for so many minutes; the answer is its local id."""
    await world.desk.tracking.start(world.phases[phase].key, notes, ago_seconds=minutes * 60)
    assert world.desk.tracking.current is not None
    return world.desk.tracking.current.timer.lid


def ours(world: World, notes: str) -> list[str]:
    return [row["timerStatus"] for row in world.server_timers() if row["notes"] == notes]


async def clear(world: World) -> None:
    """Do away with the seeded timers."""
    for row in world.desk.tracking.timers:
        await world.desk.tracking.discard(row.timer.lid)
    await world.quiet()


def test_timers_of_the_web_are_there_and_can_be_stopped(journey: Journey) -> None:
    async def story(world: World) -> None:
        states = {row.timer.state for row in world.desk.tracking.timers}
        assert states == {TimerState.RUNNING, TimerState.PAUSED}
        before = sum(world.notes_on_server().values())
        days = [row.timer.day for row in world.desk.tracking.timers]
        for row in world.desk.tracking.timers:
            await world.desk.tracking.stop(row.timer.lid)
        await world.quiet()
        assert world.server_timers() == []
        assert sum(len(world.server_rows(day=day)) for day in set(days)) == before + 2

    journey(story)


def test_a_timer_paused_before_the_first_look_at_it_stays_paused(journey: Journey) -> None:
    """Timeneye knows no call that pauses: it goes on showing the timer as running."""

    async def story(world: World) -> None:
        await clear(world)
        await start(world, "paused", 42)
        await world.desk.tracking.pause()
        await world.quiet()
        for _ in range(2):
            before = world.desk.syncing.status.synced_at
            world.desk.syncing.sync_now()
            await eventually(lambda: world.desk.syncing.status.synced_at != before, "it looks")  # noqa: B023  at once
        (row,) = world.desk.tracking.timers
        assert row.timer.state is TimerState.PAUSED
        assert 42 * 60 <= row.timer.banked < 43 * 60

    journey(story)


def test_a_timer_is_mirrored_and_its_stop_is_one_entry(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        await start(world, "mirrored", 42)
        await eventually(lambda: ours(world, "mirrored") == ["running"], "it shows on the server")
        await world.desk.tracking.stop()
        await world.quiet()
        (row,) = world.server_rows("mirrored")
        assert row["minutes"] == "42"
        assert ours(world, "mirrored") == []

    journey(story)


def test_a_timer_started_offline_appears_when_the_network_returns(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        world.sandbox.faults.go_offline()
        await start(world, "started offline", 30)
        world.sandbox.faults.come_back()
        world.desk.syncing.wake()
        await eventually(lambda: ours(world, "started offline") == ["running"], "it shows on the server")
        (found,) = [row for row in world.server_timers() if row["notes"] == "started offline"]
        assert int(found["currentSeconds"]) >= 1_800

    journey(story)


def test_a_timer_run_and_stopped_offline_is_one_entry(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        world.sandbox.faults.go_offline()
        await start(world, "all offline", 17)
        await world.desk.tracking.stop()
        world.sandbox.faults.come_back()
        world.desk.syncing.wake()
        await world.quiet()
        (row,) = world.server_rows("all offline")
        assert row["minutes"] == "17"
        assert world.server_timers() == []

    journey(story)


def test_a_timer_stopped_offline_ends_on_the_server_with_our_minutes(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        lid = await start(world, "stopped offline", 17)
        await world.quiet()
        world.sandbox.faults.go_offline()
        await world.desk.tracking.edit(lid, seconds=9 * 60)
        await world.desk.tracking.stop()
        world.sandbox.faults.come_back()
        world.desk.syncing.wake()
        await world.quiet()
        (row,) = world.server_rows("stopped offline")
        assert row["minutes"] == "9"
        assert world.server_timers() == []

    journey(story)


def test_switching_logs_the_first_and_runs_the_second(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        await start(world, "first", 5)
        await start(world, "second", 0, phase=1)
        await world.quiet()
        assert len(world.server_rows("first")) == 1
        assert ours(world, "second") == ["running"]
        assert len(world.desk.tracking.timers) == 1

    journey(story)


def test_a_pause_counts_nothing_and_its_stop_has_the_measured_minutes(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        await start(world, "paused", 12)
        await world.desk.tracking.pause()
        current = world.desk.tracking.current
        assert current is not None
        assert current.timer.state is TimerState.PAUSED
        await world.quiet()
        await world.desk.tracking.resume()
        await world.desk.tracking.stop()
        await world.quiet()
        (row,) = world.server_rows("paused")
        assert row["minutes"] == "12"

    journey(story)


def test_twenty_stops_in_a_row_are_one_stop(journey: Journey) -> None:
    async def story(world: World) -> None:
        import asyncio

        await clear(world)
        lid = await start(world, "stopped often", 5)
        stops = await asyncio.gather(*(world.desk.tracking.stop(lid) for _ in range(20)), return_exceptions=True)
        assert sum(isinstance(stop, NotPossibleError) for stop in stops) == 19
        await world.quiet()
        assert len(world.server_rows("stopped often")) == 1

    journey(story)


def test_a_discarded_timer_leaves_nothing_and_can_be_brought_back(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        await start(world, "thrown away", 12)
        await world.quiet()
        timer = await world.desk.tracking.discard()
        await world.quiet()
        assert ours(world, "thrown away") == []
        await world.desk.tracking.undo_discard(timer)
        await world.desk.tracking.stop()
        await world.quiet()
        (row,) = world.server_rows("thrown away")
        assert row["minutes"] == "12"

    journey(story)


@pytest.mark.parametrize("applied", [True, False])
@pytest.mark.parametrize("step", ["start", "set", "stop"])
def test_a_lost_answer_at_any_step_still_makes_one_entry(journey: Journey, step: str, *, applied: bool) -> None:
    async def story(world: World) -> None:
        await clear(world)
        spoil = world.sandbox.faults.lose_answer if applied else world.sandbox.faults.lose_request
        if step == "start":
            spoil(method="POST", path="/api/3/timers/", times=1)
        await start(world, "lost once", 8)
        await world.quiet()
        if step == "set":
            spoil(method="PUT", path="/api/3/timers/", times=1)
        if step == "stop":
            spoil(method="POST", path="/api/3/timers/", times=1)
        await world.desk.tracking.stop()
        await world.quiet()
        (row,) = world.server_rows("lost once")
        assert row["minutes"] == "8"
        assert world.server_timers() == []

    journey(story)


def test_a_timer_survives_a_kill(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        await start(world, "survives", 20)
        await world.die_and_return()
        (row,) = world.desk.tracking.timers
        assert row.timer.seconds(world.desk.tracking.now()) >= 1_200
        world.go_online()
        await world.desk.tracking.stop()
        await world.quiet()
        assert [found["minutes"] for found in world.server_rows("survives")] == ["20"]

    journey(story)


def test_a_timer_of_more_than_a_day_is_not_cut_silently(journey: Journey) -> None:
    async def story(world: World) -> None:
        await clear(world)
        lid = await start(world, "five days", 5 * 24 * 60)
        with pytest.raises(NotPossibleError, match="timer-over-a-day"):
            await world.desk.tracking.stop()
        await world.desk.tracking.edit(lid, seconds=3_600)
        await world.desk.tracking.stop()
        await world.quiet()

    journey(story)


def test_a_running_timer_takes_the_new_name_of_its_project(journey: Journey) -> None:
    async def story(world: World) -> None:
        await start(world, "named anew", 5)
        project = world.desk.tracking.timers[0].timer.phase.project_id
        await world.quiet()
        world.call("PUT", f"/api/3/projects/{project}/", {"name": "Named Anew"}, user="admin")
        world.desk.syncing.sync_now()

        def is_renamed() -> bool:
            return any(row.project == "Named Anew" for row in world.desk.tracking.timers)

        await eventually(is_renamed, "the timer shows the new name")

    journey(story)
