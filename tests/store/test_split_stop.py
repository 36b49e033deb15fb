"""A timer that is stopped for two days at once: both entries or none, whatever happens in between."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias, cast

import pytest
from samples import DAY, NOON, later, timer, work

from timeneye_desktop.domain.delivery import OpKind
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.store.courses import Courses
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.measured import Measured
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.timers import Timers

Story: TypeAlias = Callable[[Callable[[Database], Awaitable[None]]], None]
TOMORROW = DAY + timedelta(days=1)


def stop(minutes: int | None) -> Stop:
    second = replace(work(), day=TOMORROW, minutes=cast("int", minutes))  # None cannot be stored
    return Stop("t1", "e1", work(), 3_600.0, (), (Measured("e2", second, 1_200.0),))


def test_both_entries_come_of_it_and_are_known_as_its_own(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).start(timer(), NOON.utc)
        await Journal(database).stop(stop(20), later(3_600).utc)
        days = await EntryReader(database).days(DAY, TOMORROW)
        assert [(day.day, [row.lid for row in day.rows]) for day in days] == [(TOMORROW, ["e2"]), (DAY, ["e1"])]
        assert [one.row.lid for one in await Courses(database).logged("t1")] == ["e1", "e2"]
        assert [op.kind for op in await Outbox(database).ready(0)] == [OpKind.CREATE, OpKind.CREATE]
        assert await Timers(database).rows() == ()

    in_database(story)


def test_where_the_second_cannot_be_kept_nothing_is_done(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).start(timer(), NOON.utc)
        with pytest.raises(StoreError):
            await Journal(database).stop(stop(None), later(3_600).utc)
        assert len(await Timers(database).rows()) == 1
        assert await EntryReader(database).days(DAY, TOMORROW) == ()
        assert [op.kind for op in await Outbox(database).ready(0)] == [OpKind.START]

    in_database(story)
