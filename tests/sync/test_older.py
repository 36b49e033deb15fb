"""Are older days fetched when asked, from where the last fetch ended, and nothing else?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import pairwise
from typing import Any, TypeAlias

import pytest
from world import eventually

from timeneye_desktop.domain.entry import FIRST_DAY
from timeneye_desktop.domain.errors import CallError
from timeneye_desktop.domain.status import Progress
from timeneye_desktop.sync.older import WEEKS

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


class Told:
    def __init__(self) -> None:
        self.progress: list[Progress] = []

    async def __call__(self, progress: Progress) -> None:
        self.progress.append(progress)


def spans(bench: Any, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, Any]]:
    """First and last day of every list that is asked for."""
    asked: list[tuple[Any, Any]] = []
    ask = bench.server.entries

    async def entries(first: Any, last: Any) -> Any:
        asked.append((first, last))
        return await ask(first, last)

    monkeypatch.setattr(bench.server, "entries", entries)
    return asked


def test_nothing_older_is_fetched_unless_somebody_asks(bench: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(bench: Any) -> None:
        asked = spans(bench, monkeypatch)
        assert not await bench.pull.older_entries(Told())
        bench.pull.older.ask()
        bench.pull.older.stop()
        assert not await bench.pull.older_entries(Told())
        assert asked == []

    bench(story)


def test_each_stretch_begins_where_the_last_one_ended(bench: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(bench: Any) -> None:
        asked = spans(bench, monkeypatch)
        told = Told()
        while not bench.pull.older.is_at_end:
            bench.pull.older.ask()
            await bench.pull.older_entries(told)
            assert not bench.pull.older.is_wanted
        assert asked[0][1] == bench.day - timedelta(days=31)
        assert asked[0][0] == asked[0][1] - timedelta(weeks=WEEKS)
        for (first, _), (_, last) in pairwise(asked):
            assert last == first - timedelta(days=1)
        assert asked[-1][0] == FIRST_DAY
        assert told.progress[0] == Progress("weeks", 0, WEEKS)
        count = len(asked)
        bench.pull.older.ask()
        await bench.pull.older_entries(told)
        assert len(asked) == count

    bench(story)


def test_a_list_that_cannot_be_read_ends_the_wish_and_the_next_one_tries_it_again(
    bench: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(bench: Any) -> None:
        asked = spans(bench, monkeypatch)
        bench.sandbox.faults.go_offline()
        bench.pull.older.ask()
        with pytest.raises(CallError):
            await bench.pull.older_entries(Told())
        assert not bench.pull.older.is_wanted
        bench.sandbox.faults.come_back()
        bench.pull.older.ask()
        await bench.pull.older_entries(Told())
        assert asked[1] == asked[0]

    bench(story)


def test_the_engine_fetches_them_when_somebody_asks_and_tells_what_came_and_how_far_it_is(bench: Story) -> None:
    async def story(bench: Any) -> None:
        day = bench.day - timedelta(days=200)
        await bench.server.create_entry(bench.work(day=day))

        async def reads_on() -> bool:
            """Whether another stretch is told to have brought something."""
            bench.told.clear()
            bench.pull.older.ask()
            bench.engine.wake()
            await eventually(lambda: not bench.pull.older.is_wanted, "a stretch was read")
            await bench.rested()
            return "entries" in bench.told

        async with bench.running():
            await bench.rested()
            assert await bench.local(day) == []
            while await reads_on():
                pass
        assert bench.pull.older.is_at_end
        assert [row.work for row in await bench.local(day)] == [bench.work(day=day)]
        assert Progress("weeks", 0, WEEKS) in [status.progress for status in bench.statuses]
        assert bench.statuses[-1].progress is None

    bench(story)


def test_after_weeks_away_the_days_in_between_are_read(bench: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(bench: Any) -> None:
        asked = spans(bench, monkeypatch)
        await bench.pull.entries()
        await bench.pull._mirror.remember("synced_at", (bench.clock().utc - timedelta(days=90)).isoformat())
        await bench.pull.entries()
        assert [first for first, _ in asked] == [bench.day - timedelta(days=30), bench.day - timedelta(days=91)]

    bench(story)
