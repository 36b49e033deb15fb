"""Does every coroutine a click started end with its window, and does its error land in one place?"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.ui.tasks import Tasks

Scenario = Callable[..., Any]


def test_an_error_is_reported_once_and_the_others_live_on(scenario: Scenario) -> None:
    async def story() -> None:
        errors: list[BaseException] = []
        tasks = Tasks(errors.append)

        async def fails() -> None:
            raise NotPossibleError("nothing-runs")

        async def works() -> int:
            await asyncio.sleep(0.01)
            return 7

        good = tasks.spawn(works(), "works")
        bad = tasks.spawn(fails(), "fails")
        with pytest.raises(NotPossibleError):
            await bad
        assert await good == 7
        assert [str(error) for error in errors] == ["nothing-runs"]
        await tasks.close()
        assert len(errors) == 1

    scenario(story)


def test_a_task_nobody_awaits_is_held_and_reported(scenario: Scenario) -> None:
    async def story() -> None:
        import gc

        errors: list[BaseException] = []
        tasks = Tasks(errors.append)

        async def fails_later() -> None:
            await asyncio.sleep(0.01)
            raise ZeroDivisionError

        tasks.spawn(fails_later(), "fails later")
        gc.collect()
        await asyncio.sleep(0.05)
        assert [type(error) for error in errors] == [ZeroDivisionError]

    scenario(story)


def test_closing_cancels_and_leaves_nothing_behind(scenario: Scenario) -> None:
    async def story() -> None:
        errors: list[BaseException] = []
        ended: list[str] = []
        tasks = Tasks(errors.append)

        async def waits(name: str) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                await asyncio.sleep(0.01)
                ended.append(name)

        for name in ("one", "two"):
            tasks.spawn(waits(name), name)
        await asyncio.sleep(0)
        await tasks.close()
        assert sorted(ended) == ["one", "two"]
        assert errors == []
        assert asyncio.all_tasks() == {asyncio.current_task()}

    scenario(story)


def test_what_is_started_while_closing_or_later_never_runs(scenario: Scenario) -> None:
    async def story() -> None:
        ran: list[str] = []
        tasks = Tasks(lambda _error: None)

        async def runs(name: str) -> None:
            ran.append(name)

        async def starts_another() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                tasks.spawn(runs("while closing"), "while closing")

        tasks.spawn(starts_another(), "starts another")
        await asyncio.sleep(0)
        await tasks.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        late = tasks.spawn(runs("later"), "later")
        await asyncio.gather(late, return_exceptions=True)
        assert late.cancelled()
        assert ran == []

    scenario(story)


def test_a_window_may_close_itself_from_a_task_of_its_own(scenario: Scenario) -> None:
    async def story() -> None:
        errors: list[BaseException] = []
        tasks = Tasks(errors.append)

        async def closes() -> str:
            await tasks.close()
            return "closed"

        assert await tasks.spawn(closes(), "closes") == "closed"
        assert errors == []

    scenario(story)


def test_a_cancelled_task_is_no_error(scenario: Scenario) -> None:
    async def story() -> None:
        errors: list[BaseException] = []
        tasks = Tasks(errors.append)
        task = tasks.spawn(asyncio.sleep(10), "sleeps")
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert errors == []

    scenario(story)
