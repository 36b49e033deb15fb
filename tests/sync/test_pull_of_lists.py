"""Timers, projects and phases are fetched; one that cannot be read keeps no other away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import BadAnswerError, CallError, ForbiddenError, ServerTroubleError
from timeneye_desktop.domain.status import Progress
from timeneye_desktop.domain.timer import TimerState

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


async def nobody(_progress: Progress) -> None:
    return


# -- timers ----------------------------------------------------------------------------


def test_timers_of_the_web_are_taken_over_as_they_stand(bench: Story) -> None:
    async def story(bench: Any) -> None:
        assert await bench.pull.timers()
        assert not await bench.pull.timers()
        running, paused = await bench.timers.rows()
        assert (running.timer.state, paused.timer.state) == (TimerState.RUNNING, TimerState.PAUSED)
        assert running.timer.seconds(bench.clock()) == 47 * 60 + 12
        bench.clock.move(60)
        assert (running.timer.seconds(bench.clock()), paused.timer.seconds(bench.clock())) == (48 * 60 + 12, 25 * 60)

    bench(story)


def test_a_timer_that_was_changed_here_keeps_its_time(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.timers()
        row = (await bench.timers.rows())[0]
        longer = replace(row.timer, banked=9_000.0, since=bench.clock())
        await bench.journal.change(longer, bench.clock().utc)
        await bench.pull.timers()
        assert (await bench.timers.find(row.timer.lid)).seconds(bench.clock()) == 9_000

    bench(story)


# -- projects and phases ---------------------------------------------------------------


@pytest.mark.parametrize("seed", ["empty"])
def test_the_first_answer_without_a_project_is_news(bench: Story, seed: str) -> None:
    async def story(bench: Any) -> None:
        assert await bench.reader.project_count() is None
        assert await bench.pull.projects()
        assert await bench.reader.project_count() == 0
        assert not await bench.pull.projects()

    bench(story)


def test_phases_are_fetched_project_by_project_and_counted(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        told: list[Progress] = []

        async def note(progress: Progress) -> None:
            told.append(progress)

        assert await bench.pull.phases(note)
        total = told[0].total
        assert total == 11, "active projects of a member"
        assert [progress.done for progress in told] == list(range(total + 1))
        assert {(progress.what, progress.total) for progress in told} == {("phases", total)}
        assert bench.count("GET", "/api/3/projects/4101/tasks/") == 1
        assert bench.count("GET", "/api/3/projects/4112/tasks/") == 0, "archived"

    bench(story)


def test_phases_are_not_fetched_again_before_a_day_has_passed(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        assert await bench.pull.phases(nobody)
        seen = len(bench.sandbox.requests)
        bench.clock.move(bench.pace.phases - 1)
        assert not await bench.pull.phases(nobody)
        assert len(bench.sandbox.requests) == seen
        bench.clock.move(2)
        assert await bench.pull.phases(nobody)

    bench(story)


def test_the_project_in_use_comes_first(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        booking = bench.work(phase=PhaseKey("4108", "31040"), day=bench.day + timedelta(days=20))
        await bench.server.create_entry(booking)
        await bench.pull.entries()
        assert (await bench.mirror.stale_projects(bench.clock().utc))[0] == "4108"

    bench(story)


def test_phases_that_could_not_be_read_are_asked_for_again_soon(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        bench.sandbox.faults.answer_garbage(method="GET", path="/api/3/projects/4103/tasks/", times=1)
        await bench.pull.phases(nobody)
        assert await bench.mirror.stale_projects(bench.clock().utc) == ("4103",)
        await bench.pull.phases(nobody)
        assert "4103" in {choice.key.project_id for choice in await bench.reader.choices(bench.day)}

    bench(story)


@pytest.mark.parametrize("status", [500, 200])
def test_one_project_that_cannot_be_read_does_not_keep_the_others_away(bench: Story, status: int) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        bench.sandbox.faults.answer_status(status, method="GET", path="/api/3/projects/4103/tasks/")
        with pytest.raises(CallError):
            await bench.pull.phases(nobody)
        known = {choice.key.project_id for choice in await bench.reader.choices(bench.day)}
        assert len(known) == 10
        assert "4103" not in known
        bench.sandbox.faults.clear()
        await bench.pull.phases(nobody)
        assert bench.count("GET", "/api/3/projects/4101/tasks/") == 1, "only the missing one is asked for again"

    bench(story)


@pytest.mark.parametrize("seed", ["big"])
def test_a_server_that_fails_for_every_project_is_not_asked_three_hundred_times(bench: Story, seed: str) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        fault = bench.sandbox.faults.answer_status(500, method="GET")
        with pytest.raises(ServerTroubleError):
            await bench.pull.phases(nobody)
        assert fault.hits <= 12

    bench(story)


def test_a_project_that_may_be_seen_but_not_used_has_no_phases(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        bench.sandbox.faults.answer_status(403, method="GET", path="/api/3/projects/4103/tasks/")
        await bench.pull.phases(nobody)
        choices = await bench.reader.choices(bench.day)
        assert {choice.key.project_id for choice in choices} >= {"4101", "4102"}
        assert "4103" not in {choice.key.project_id for choice in choices}
        assert not await bench.pull.phases(nobody)

    bench(story)


def test_the_first_error_that_concerns_everything_ends_the_phases_at_once(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.pull.projects()
        fault = bench.sandbox.faults.answer_status(401, method="GET")
        with pytest.raises(CallError):
            await bench.pull.phases(nobody)
        assert fault.hits <= 4
        with pytest.raises(CallError) as caught:
            await bench.pull.projects()
        assert not isinstance(caught.value, ForbiddenError)

    bench(story)


def test_timers_of_which_one_cannot_be_read_are_no_list(bench: Story) -> None:
    """The one that cannot be read may be the very one that seems to be gone."""

    async def story(bench: Any) -> None:
        await bench.start()
        await bench.flush()
        bench.sandbox.faults.answer_garbage(method="GET", path="/api/3/timers/")
        for _ in range(5):
            bench.clock.move(200)
            with pytest.raises(BadAnswerError):
                await bench.pull.timers()
        (row,) = await bench.timers.rows()
        assert (row.timer.lid, row.state) == ("t1", RowState.SENT)

    bench(story)
