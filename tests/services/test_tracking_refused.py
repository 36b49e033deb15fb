"""Timers when something stands in the way: refusals, a dead disk, many clicks at once, another device."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import NotPossibleError, StoreError
from timeneye_desktop.domain.remote import RemoteTimer
from timeneye_desktop.domain.timer import TimerState
from timeneye_desktop.store.timers import Look

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_a_timer_of_more_than_a_day_is_neither_cut_nor_replaced(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "forgotten", ago_seconds=24 * 3_600 + 1)
        for command in (studio.tracking.stop, lambda: studio.tracking.start(studio.build)):
            with pytest.raises(NotPossibleError, match="timer-over-a-day"):
                await command()
        assert [row.timer.notes for row in await studio.timers.rows()] == ["forgotten"]
        assert await studio.rows() == []
        await studio.tracking.edit(studio.tracking.current.timer.lid, seconds=3_600)
        assert (await studio.tracking.stop()).work.minutes == 60

    studio(story)


def test_impossible_wishes_are_refused_and_change_nothing(studio: Story) -> None:
    async def story(studio: Any) -> None:
        for command in (studio.tracking.stop, studio.tracking.pause, studio.tracking.resume, studio.tracking.discard):
            with pytest.raises(NotPossibleError, match="nothing-runs"):
                await command()
            with pytest.raises(NotPossibleError, match="timer-gone"):
                await command("nobody")
        await studio.tracking.start(studio.design)
        with pytest.raises(NotPossibleError, match="timer-resume-while-running"):
            await studio.tracking.resume()
        await studio.tracking.pause()
        before = studio.tracking.timers
        with pytest.raises(NotPossibleError, match="timer-pause-while-paused"):
            await studio.tracking.pause()
        assert await studio.timers.rows() == before

    studio(story)


def test_a_phase_that_was_closed_is_not_started_again_by_itself(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.entries.log(studio.work(phase=studio.closed))
        with pytest.raises(NotPossibleError, match="nothing-to-start"):
            await studio.tracking.start_last()

    studio(story)


def test_notes_too_long_are_refused_and_the_timer_goes_on(studio: Story) -> None:
    async def story(studio: Any) -> None:
        with pytest.raises(NotPossibleError, match="notes-too-long"):
            await studio.tracking.start(studio.design, "x" * 1_501)
        assert studio.tracking.timers == ()
        await studio.tracking.start(studio.design, "x" * 1_500)
        with pytest.raises(NotPossibleError, match="notes-too-long"):
            await studio.tracking.edit(studio.tracking.current.timer.lid, notes="x" * 1_501)
        assert studio.tracking.current.timer.notes == "x" * 1_500

    studio(story)


def test_a_disk_that_takes_nothing_leaves_the_timer_running_and_says_so(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, ago_seconds=600)
        before = studio.tracking.timers
        studio.kinds()
        studio.wakes = 0
        await studio.database.close()
        for command in (
            studio.tracking.stop,
            studio.tracking.pause,
            studio.tracking.discard,
            lambda: studio.tracking.start(studio.build),
        ):
            with pytest.raises(StoreError):
                await command()
        assert (studio.tracking.timers, studio.kinds(), studio.wakes) == (before, [], 0)
        await studio.database.open()
        assert (await studio.tracking.stop()).work.minutes == 10

    studio(story)


def test_many_clicks_at_once_are_one_after_the_other(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, ago_seconds=600)
        clicks = [studio.tracking.pause() for _ in range(5)] + [studio.tracking.stop() for _ in range(5)]
        results = await asyncio.gather(*clicks, return_exceptions=True)
        assert sum(isinstance(result, NotPossibleError) for result in results) == 8
        assert [row.work.minutes for row in await studio.rows()] == [10]

    studio(story)


def test_twenty_starts_at_once_leave_one_timer_running(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await asyncio.gather(*(studio.tracking.start(studio.design, f"number {n}") for n in range(20)))
        running = [row for row in studio.tracking.timers if row.timer.state is TimerState.RUNNING]
        assert len(running) == 1
        assert len(await studio.rows()) == 19

    studio(story)


def test_a_look_that_shows_nothing_new_announces_nothing(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design)
        studio.kinds()
        await studio.tracking.refresh()
        assert studio.kinds() == []

    studio(story)


def test_a_timer_removed_elsewhere_keeps_its_time_and_becomes_an_entry_of_its_own(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.tracking.start(studio.design, "mine", ago_seconds=600)
        await studio.deliver("55")
        for _ in range(3):
            await studio.timers.take(Look((), studio.clock(), studio.today, 0))
        await studio.tracking.refresh()
        row = studio.tracking.current
        assert (row.state, row.reason) == (RowState.NEEDS_YOU, "timer-removed-elsewhere")
        assert (await studio.tracking.stop()).work.minutes == 10
        assert [waiting.what for waiting in await studio.waiting.rows()] == ["log"]

    studio(story)


def test_a_timer_of_the_web_is_tracked_like_our_own(studio: Story) -> None:
    async def story(studio: Any) -> None:
        remote = RemoteTimer("55", studio.design, "Acme", "Design", "from the web", TimerState.RUNNING, 1_200)
        await studio.timers.take(Look((remote,), studio.clock(), studio.today, 0))
        await studio.tracking.refresh()
        studio.clock.move(600)
        await studio.timers.take(Look((replace(remote, seconds=1_800),), studio.clock(), studio.today, 0))
        row = await studio.tracking.stop()
        assert (row.work.minutes, row.work.notes) == (30, "from the web")

    studio(story)
