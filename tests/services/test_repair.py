"""A timer is begun earlier: what lies there is shown, trimmed when asked for, and given back as one."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import TimerState

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]
MINUTE = 60.0


async def worked(studio: Any, minutes: float, notes: str = "before") -> None:
    await studio.tracking.start(studio.design, notes)
    studio.clock.move(minutes * MINUTE)
    await studio.tracking.stop()


async def begun(studio: Any, minutes: float) -> str:
    """A timer, so many minutes ago."""
    await studio.tracking.start(studio.build, "now")
    studio.clock.move(minutes * MINUTE)
    lid: str = studio.tracking.current.timer.lid
    return lid


async def all_of_it(studio: Any) -> Any:
    """Entries, the timer and the strip."""
    rows = sorted((row.work.notes, row.work.minutes, row.work.day) for row in await studio.rows())
    timer = studio.tracking.current.timer
    spans = (await studio.day_spans.today()).spans
    return rows, timer.seconds(studio.clock()), timer.day, spans


async def strip_minutes(studio: Any) -> float:
    known = (await studio.day_spans.today()).at(studio.clock.utc)
    return float(known.running.total_seconds() / MINUTE)


def test_earlier_where_nothing_was_takes_nothing(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await worked(studio, 30)
        studio.clock.move(20 * MINUTE)
        plan = await studio.repair.plan(await begun(studio, 10), 15 * MINUTE)
        assert plan.trims == ()
        await studio.repair.do(plan, trim=True)
        assert studio.tracking.current.timer.seconds(studio.clock()) == 25 * MINUTE
        assert await strip_minutes(studio) == 55

    studio(story)


def test_what_the_entry_before_loses_is_shown_and_only_then_taken(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await worked(studio, 30)
        lid = await begun(studio, 10)
        before = await all_of_it(studio)
        plan = await studio.repair.plan(lid, 12 * MINUTE)
        assert [(trim.row.work.notes, trim.minutes, trim.left) for trim in plan.trims] == [("before", 12, 18)]
        assert await all_of_it(studio) == before
        done = await studio.repair.do(plan, trim=True)
        assert [row.work.minutes for row in await studio.rows()] == [18]
        assert studio.tracking.current.timer.seconds(studio.clock()) == 22 * MINUTE
        assert await strip_minutes(studio) == 40
        await studio.repair.undo(done)
        assert await all_of_it(studio) == before

    studio(story)


def test_an_entry_that_lies_there_whole_goes_and_comes_back(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await worked(studio, 30, "long")
        await worked(studio, 5, "short")
        lid = await begun(studio, 10)
        before = await all_of_it(studio)
        plan = await studio.repair.plan(lid, 15 * MINUTE)
        assert sorted((trim.row.work.notes, trim.minutes) for trim in plan.trims) == [("long", 10), ("short", 5)]
        done = await studio.repair.do(plan, trim=True)
        assert [(row.work.notes, row.work.minutes) for row in await studio.rows()] == [("long", 20)]
        assert await strip_minutes(studio) == 45
        await studio.repair.undo(done)
        rows, *rest = await all_of_it(studio)
        assert (sorted(rows), *rest) == before

    studio(story)


def test_without_trimming_both_stay_as_they_are(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await worked(studio, 30)
        plan = await studio.repair.plan(await begun(studio, 10), 12 * MINUTE)
        await studio.repair.do(plan, trim=False)
        assert [row.work.minutes for row in await studio.rows()] == [30]
        assert studio.tracking.current.timer.seconds(studio.clock()) == 22 * MINUTE

    studio(story)


def test_a_timer_begun_some_time_ago_tells_what_lies_there(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await worked(studio, 30)
        await studio.tracking.start(studio.build, ago_seconds=25 * MINUTE)
        plan = await studio.repair.overlap(studio.tracking.current.timer.lid)
        assert plan.trimmed == 25
        await studio.repair.do(plan, trim=True)
        assert [row.work.minutes for row in await studio.rows()] == [5]
        assert studio.tracking.current.timer.seconds(studio.clock()) == 25 * MINUTE

    studio(story)


def test_earlier_than_midnight_is_the_day_before(studio: Story) -> None:
    async def story(studio: Any) -> None:
        studio.clock.move(12 * 60 * MINUTE + 300)  # five past midnight
        plan = await studio.repair.plan(await begun(studio, 1), 15 * MINUTE)
        await studio.repair.do(plan, trim=True)
        assert studio.tracking.current.timer.day == date(2026, 3, 11)
        await studio.repair.undo(plan)
        assert studio.tracking.current.timer.day == date(2026, 3, 12)

    studio(story)


def test_later_than_now_is_refused(studio: Story) -> None:
    async def story(studio: Any) -> None:
        with pytest.raises(NotPossibleError, match="not-running-then"):
            await studio.repair.plan(await begun(studio, 10), -11 * MINUTE)

    studio(story)


def test_an_entry_that_was_changed_meanwhile_is_left_alone(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await worked(studio, 30)
        plan = await studio.repair.plan(await begun(studio, 10), 12 * MINUTE)
        (row,) = await studio.rows()
        await studio.entries.edit(row.lid, studio.work(50, "before"))
        with pytest.raises(NotPossibleError, match="changed-meanwhile"):
            await studio.repair.do(plan, trim=True)
        assert [row.work.minutes for row in await studio.rows()] == [50]
        assert studio.tracking.current.timer.seconds(studio.clock()) == 10 * MINUTE

    studio(story)


async def changes(studio: Any, chance: random.Random) -> int:
    """Something is done to what runs; answers how many entries were trimmed."""
    timer, now = studio.tracking.current.timer, studio.clock()
    deed = chance.choice(["pause", "switch", "set", "earlier", "clock"])
    if deed == "clock":
        studio.clock.step_wall(chance.choice([-120, 120]))
    elif deed == "set":
        await studio.tracking.edit(timer.lid, seconds=max(60.0, timer.seconds(now) * 0.9))
    elif deed == "switch":
        await studio.tracking.start(studio.build)
    elif deed == "pause":
        await (studio.tracking.resume() if timer.state is TimerState.PAUSED else studio.tracking.pause())
    else:
        minutes = sum(row.work.minutes for row in await studio.rows())
        plan = await studio.repair.plan(timer.lid, chance.uniform(60, 1_200))
        await studio.repair.do(plan, trim=True)
        assert sum(row.work.minutes for row in await studio.rows()) + plan.trimmed == minutes
        return len(plan.trims)
    return 0


async def stops(studio: Any, chance: random.Random) -> None:
    timer = studio.tracking.current.timer
    may_be_ago = timer.state is TimerState.RUNNING and timer.seconds(studio.clock()) > 200
    await studio.tracking.stop(ago_seconds=chance.uniform(0, 100) if may_be_ago and chance.random() < 0.5 else 0)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_on_a_day_its_entries_are_its_strip(studio: Story, seed: int) -> None:
    """Each trim may round by a minute more."""
    chance = random.Random(seed)  # noqa: S311  a schedule, no secret

    async def story(studio: Any) -> None:
        trimmed = 0
        for _ in range(25):
            studio.clock.move(chance.uniform(60, 1_500))
            if studio.tracking.current is None:
                await studio.tracking.start(studio.design)
            elif chance.random() < 0.3:
                await stops(studio, chance)
            else:
                trimmed += await changes(studio, chance)
        while studio.tracking.current is not None:
            studio.clock.move(120)
            if studio.tracking.current.timer.state is TimerState.PAUSED:
                await studio.tracking.resume()
            studio.clock.move(120)  # whatever is shorter than a minute is one all the same
            await studio.tracking.stop()
        studio.clock.move(300)  # so that no stretch lies in the future of a clock that was set back
        rows = sum(row.work.minutes for row in await studio.rows())
        assert abs(rows - await strip_minutes(studio)) <= 1 + trimmed

    studio(story)
