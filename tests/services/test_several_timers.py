"""Several timers: what runs makes way for the next one, is logged or held, and that is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.services.news import MadeWay

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def told(studio: Any) -> list[MadeWay]:
    return [one for one in studio.heard if isinstance(one, MadeWay)]


def test_the_one_that_runs_is_logged_and_that_is_told(studio: Story) -> None:
    async def story(studio: Any) -> None:
        assert await studio.tracking.start(studio.design, ago_seconds=2_400) is None
        way = await studio.tracking.start(studio.build)
        assert way == MadeWay("Acme", "Design", 40, is_held=False, project_begun="Acme", phase_begun="Build")
        assert told(studio) == [way]
        assert [row.work.minutes for row in await studio.rows()] == [40]

    studio(story)


def test_with_the_wish_to_hold_it_rests_with_its_time_and_nothing_is_logged(studio: Story) -> None:
    async def story(studio: Any) -> None:
        studio.choose(hold_other=True)
        await studio.tracking.start(studio.design, ago_seconds=2_400)
        way = await studio.tracking.start(studio.build)
        assert (way.phase, way.minutes, way.is_held, way.phase_begun) == ("Design", 40, True, "Build")
        running, held = studio.tracking.timers
        assert (running.phase, held.phase) == ("Build", "Design")
        assert (held.timer.state, held.timer.seconds(studio.clock())) == (TimerState.PAUSED, 2_400)
        assert await studio.rows() == []

    studio(story)


def test_resuming_one_holds_the_other_and_no_second_is_lost(studio: Story) -> None:
    async def story(studio: Any) -> None:
        studio.choose(hold_other=True)
        await studio.tracking.start(studio.design)
        lids = [studio.tracking.current.timer.lid]
        studio.clock.move(600)
        await studio.tracking.start(studio.build)
        lids.append(studio.tracking.current.timer.lid)
        for turn in range(4):
            studio.clock.move(300)
            await studio.tracking.resume(lids[turn % 2])
        total = sum(row.timer.seconds(studio.clock()) for row in studio.tracking.timers)
        assert total == 600 + 4 * 300
        assert [row.timer.state for row in studio.tracking.timers] == [TimerState.RUNNING, TimerState.PAUSED]

    studio(story)


def test_a_start_some_time_ago_takes_that_time_from_the_one_it_holds(studio: Story) -> None:
    async def story(studio: Any) -> None:
        studio.choose(hold_other=True)
        await studio.tracking.start(studio.design, ago_seconds=3_600)
        await studio.tracking.start(studio.build, ago_seconds=900, from_then=True)
        running, held = studio.tracking.timers
        assert (running.timer.seconds(studio.clock()), held.timer.seconds(studio.clock())) == (900, 2_700)
        with pytest.raises(NotPossibleError, match="other-began-later"):
            await studio.tracking.start(studio.design, ago_seconds=901, from_then=True)

    studio(story)


def test_where_nothing_ran_nothing_is_told(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        await studio.tracking.pause()
        await studio.tracking.start(studio.build)
        assert told(studio) == []

    studio(story)
