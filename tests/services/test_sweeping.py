"""Timers that rest become entries all at once, or not at all, and come back as they were."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpKind
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import TimerState

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


async def rest(studio: Any, phase: Any, seconds: float, notes: str = "") -> str:
    await studio.tracking.start(phase, notes, ago_seconds=seconds)
    lid = str(studio.tracking.current.timer.lid)
    await studio.tracking.pause(lid)
    return lid


async def three(studio: Any) -> None:
    await rest(studio, studio.design, 2_400, "sketches")
    await rest(studio, studio.design, 4_230, "review")
    await rest(studio, studio.build, 1_170)


async def kinds(studio: Any) -> list[OpKind]:
    return [op.kind for op in await studio.outbox.ready(studio.clock.boot)]


def test_what_rests_is_counted_as_it_would_be_logged(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await three(studio)
        await studio.tracking.start(studio.design, ago_seconds=600)
        resting = studio.sweeping.resting()
        assert (len(resting.rows), resting.minutes) == (3, 40 + 71 + 20)

    studio(story)


def test_saving_all_makes_an_entry_of_each_and_leaves_the_one_that_runs(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await three(studio)
        await studio.tracking.start(studio.design, "goes on")
        swept = await studio.sweeping.save(studio.sweeping.offers(merge=False))
        assert sorted(row.work.minutes for row in swept.rows) == [20, 40, 71]
        assert [row.timer.notes for row in studio.tracking.timers] == ["goes on"]
        assert sorted(row.work.minutes for row in await studio.rows()) == [20, 40, 71]

    studio(story)


def test_merged_those_of_one_phase_and_day_become_one_entry_with_all_time_and_notes(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await three(studio)
        offers = studio.sweeping.offers(merge=True)
        await studio.sweeping.save(offers)
        logged = {row.phase: (row.work.minutes, row.work.notes) for row in await studio.rows()}
        assert logged == {"Build": (20, ""), "Design": (111, "review; sketches")}
        assert studio.tracking.timers == ()

    studio(story)


def test_of_merged_timers_that_timeneye_knows_one_is_stopped_and_the_others_are_removed_there(studio: Story) -> None:
    async def story(studio: Any) -> None:
        for number, notes in enumerate(("one", "two")):
            await rest(studio, studio.design, 600, notes)
            await studio.deliver(str(900 + number))
        await studio.tracking.refresh()
        await studio.sweeping.save(studio.sweeping.offers(merge=True))
        assert sorted(kind.value for kind in await kinds(studio)) == ["discard", "stop"]
        assert [row.work.minutes for row in await studio.rows()] == [20]

    studio(story)


def test_on_another_day_they_do_not_merge_and_land_where_the_person_put_them(studio: Story) -> None:
    async def story(studio: Any) -> None:
        lid = await rest(studio, studio.design, 600)
        await rest(studio, studio.design, 600)
        yesterday = studio.today - timedelta(days=1)
        await studio.tracking.edit(lid, day=yesterday)
        await studio.sweeping.save(studio.sweeping.offers(merge=True))
        assert [row.work.day for row in await studio.rows()] == [studio.today, yesterday]
        with pytest.raises(NotPossibleError, match="day-out-of-range"):
            await studio.tracking.edit(await rest(studio, studio.design, 600), day=studio.today.replace(year=1999))

    studio(story)


def test_taken_back_the_timers_rest_as_before_and_the_entries_are_gone(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await three(studio)
        before = [replace(row.timer, lid="", server_id="") for row in studio.tracking.timers]
        swept = await studio.sweeping.save(studio.sweeping.offers(merge=True))
        await studio.sweeping.undo(swept)
        after = [replace(row.timer, lid="", server_id="") for row in studio.tracking.timers]
        assert sorted(after, key=repr) == sorted(before, key=repr)
        assert await studio.rows() == []
        assert all(row.timer.state is TimerState.PAUSED for row in studio.tracking.timers)

    studio(story)


def test_a_timer_that_changed_since_it_was_offered_keeps_all_of_it_away(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await three(studio)
        offers = studio.sweeping.offers(merge=True)
        lid = studio.tracking.timers[0].timer.lid
        await studio.tracking.resume(lid)
        studio.clock.move(600)
        await studio.tracking.pause(lid)
        with pytest.raises(NotPossibleError, match="changed-meanwhile"):
            await studio.sweeping.save(offers)
        assert await studio.rows() == []
        assert len(studio.tracking.timers) == 3

    studio(story)


def test_more_than_a_day_is_never_cut_to_a_day(studio: Story) -> None:
    async def story(studio: Any) -> None:
        for _ in range(3):
            await rest(studio, studio.design, 10 * 3_600)
        offers = studio.sweeping.offers(merge=True)  # 30 hours do not fit into one entry
        assert [offer.work.minutes for offer in offers] == [600, 600, 600]
        await rest(studio, studio.build, 25 * 3_600)
        with pytest.raises(NotPossibleError, match="timer-over-a-day"):
            await studio.sweeping.save(studio.sweeping.offers(merge=False))
        assert await studio.rows() == []

    studio(story)


def test_nothing_is_written_by_looking(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await three(studio)
        before = await studio.outbox.backlog(studio.clock())
        for merge in (False, True):
            studio.sweeping.offers(merge=merge)
        studio.clock.move(86_400)
        assert len(studio.sweeping.resting().rows) == 3
        assert (await studio.outbox.backlog(studio.clock())).waiting == before.waiting
        assert await studio.rows() == []

    studio(story)
