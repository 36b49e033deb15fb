"""Timeneye's picture is fetched; what was done here and is not there yet always wins over it."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.api.dialect_10 import Dialect10
from timeneye_desktop.api.dialect_10.entries import Entries
from timeneye_desktop.api.paging import every_entry
from timeneye_desktop.auth.identity import who_am_i
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import CallError, ServerTroubleError
from timeneye_desktop.domain.status import Progress
from timeneye_desktop.sandbox.faults import Garbage

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


class CarelessEntries(Entries):
    def list(self, first: date, last: date, **options: Any) -> Any:
        return super().list(first, last, **(options | {"user_id": "-1"}))


class CarelessDialect(Dialect10):
    """A Timeneye that shows everybody's entries, whoever was asked for (api-10, 7.25)."""

    entries = CarelessEntries()


UNREADABLE = [
    pytest.param(lambda faults, **where: faults.answer_html(200, **where), id="portal"),
    pytest.param(lambda faults, **where: faults.answer_status(200, **where), id="no list"),
    pytest.param(lambda faults, **where: faults.answer_garbage(Garbage.ENVELOPE, **where), id="envelope"),
    pytest.param(lambda faults, **where: faults.answer_garbage(Garbage.TEXT, **where), id="half a text"),
    pytest.param(lambda faults, **where: faults.answer_status(500, **where), id="500"),
    pytest.param(lambda faults, **where: faults.answer_status(404, **where), id="404"),
    pytest.param(lambda faults, **where: faults.lose_answer(cut=True, **where), id="cut"),
]


async def nobody(_progress: Progress) -> None:
    return


async def everything(bench: Any) -> None:
    await bench.pull.timers()
    await bench.pull.entries()
    await bench.pull.projects()
    await bench.pull.phases(nobody)


async def all_rows(bench: Any) -> list[Any]:
    days = await bench.reader.days(bench.day - timedelta(days=60), bench.day + timedelta(days=60))
    return [row for day in days for row in day.rows]


def test_thirty_days_back_are_fetched_and_no_more(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.server.create_entry(bench.work(notes="old enough", day=bench.day - timedelta(days=31)))
        await bench.server.create_entry(bench.work(notes="the oldest", day=bench.day - timedelta(days=30)))
        await bench.server.create_entry(bench.work(notes="planned", day=bench.day + timedelta(days=31)))
        assert await bench.pull.entries()
        notes = {row.work.notes for row in await all_rows(bench)}
        assert {"the oldest", "planned"} <= notes
        assert "old enough" not in notes

    bench(story)


def test_a_second_look_at_the_same_changes_nothing(bench: Story) -> None:
    async def story(bench: Any) -> None:
        assert await bench.pull.entries()
        before = await all_rows(bench)
        assert not await bench.pull.entries()
        assert await all_rows(bench) == before

    bench(story)


def test_more_rows_than_a_page_holds_all_come(bench: Story) -> None:
    async def story(bench: Any) -> None:
        def plant(connection: sqlite3.Connection) -> None:
            row = (bench.day.isoformat(), bench.me, *map(int, bench.work().phase))
            connection.executemany(
                "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes) VALUES (?, ?, ?, ?, 1, ?)",
                [(*row, f"many {number}") for number in range(1_100)],
            )

        plant(bench.sandbox._site._database._connection)
        await bench.pull.entries()
        assert sum(row.work.notes.startswith("many ") for row in await all_rows(bench)) == 1_100

    bench(story)


def test_a_members_own_number_is_found_without_a_call_that_says_it(bench: Story) -> None:
    """api-10, 7.24; and everything that is fetched is theirs."""

    async def story(bench: Any) -> None:
        assert [person.id for person in await who_am_i(bench.api)] == [bench.me]
        rows = (await bench.server.entries(bench.day - timedelta(days=30), bench.day)).rows
        assert {row.user_id for row in rows} == {bench.me}

    bench(story)


@pytest.mark.parametrize("dialect", [CarelessDialect()], ids=["careless"])
@pytest.mark.parametrize("who", ["manager", "admin"])
def test_a_manager_sees_only_their_own_work(bench: Story, dialect: Dialect10, who: str) -> None:
    """Also from a server that lists the whole team whatever it is asked (api-10, 7.25)."""

    async def story(bench: Any) -> None:
        team = await every_entry(bench.api, bench.day - timedelta(days=7), bench.day, bench.me)
        assert len({row.user_id for row in team.rows}) > 3
        await bench.pull.entries()
        mine = {row.id for row in team.rows if row.user_id == bench.me}
        week = [row for row in await all_rows(bench) if row.work.day >= bench.day - timedelta(days=7)]
        assert {row.server_id for row in week} == mine != set()

    bench(story)


@pytest.mark.parametrize("spoil", UNREADABLE)
def test_an_answer_that_cannot_be_read_takes_nothing_away(bench: Story, spoil: Callable[..., object]) -> None:
    async def story(bench: Any) -> None:
        await everything(bench)
        before = (await all_rows(bench), await bench.timers.rows(), await bench.reader.choices(bench.day))
        for pull, path in (
            (bench.pull.timers, "/api/3/timers/"),
            (bench.pull.entries, "/api/3/entries/"),
            (bench.pull.projects, "/api/3/projects/"),
        ):
            spoil(bench.sandbox.faults, method="GET", path=path)
            for _ in range(3):
                with pytest.raises(CallError):
                    await pull()
        assert (await all_rows(bench), await bench.timers.rows(), await bench.reader.choices(bench.day)) == before

    bench(story)


def test_rows_of_wrong_types_take_nothing_away(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await everything(bench)
        before = (await all_rows(bench), await bench.timers.rows(), await bench.reader.choices(bench.day))
        bench.sandbox.faults.answer_garbage(method="GET")
        for _ in range(3):
            await bench.pull.entries()
            await bench.pull.projects()
            await bench.pull.phases_of(bench.work().phase.project_id)
        assert (await all_rows(bench), await bench.timers.rows(), await bench.reader.choices(bench.day)) == before

    bench(story)


def test_a_row_deleted_elsewhere_goes_after_the_second_list_without_it(bench: Story) -> None:
    async def story(bench: Any) -> None:
        number = await bench.server.create_entry(bench.work())
        await bench.pull.entries()
        await bench.server.delete_entry(number)
        assert not await bench.pull.entries()
        assert len(await bench.local(notes="written here")) == 1
        assert await bench.pull.suspects()
        assert await bench.pull.entries()
        assert await bench.local(notes="written here") == []
        assert not await bench.pull.suspects()

    bench(story)


def test_work_that_one_stale_list_does_not_show_stays(bench: Story) -> None:
    """Logged, answered with 201, and not in the next list: a person who saw it vanish would log it again."""

    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        (stored,) = await bench.on_server()
        bench.clock.move(60)
        listed = bench.server.entries

        async def stale(*days: Any) -> Any:
            listing = await listed(*days)
            return replace(listing, rows=tuple(row for row in listing.rows if row.id != stored.id))

        bench.server.entries = stale
        for _ in range(2):
            await bench.pull.entries()
            bench.server.entries = listed
            assert len(await bench.local(notes="written here")) == 1
        assert not await bench.pull.suspects()
        bench.server.entries = stale
        await bench.pull.entries()
        assert len(await bench.local(notes="written here")) == 1, "misses that are not in a row do not add up"

    bench(story)


@pytest.mark.parametrize("change", ["edit", "delete"])
def test_undelivered_work_is_not_overwritten(bench: Story, change: str) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.pull.entries()
        if change == "edit":
            await bench.edit(bench.work(45))
        else:
            await bench.journal.delete("e1", bench.clock().utc)
        await bench.server.update_entry(row.id, bench.work(50))
        await bench.pull.entries()
        await bench.pull.entries()
        expected = [45] if change == "edit" else []
        assert [found.work.minutes for found in await bench.local(notes="written here")] == expected

    bench(story)


def test_undelivered_work_survives_the_deletion_of_its_row_elsewhere(bench: Story) -> None:
    async def story(bench: Any) -> None:
        await bench.log()
        await bench.flush()
        (row,) = await bench.on_server()
        await bench.edit(bench.work(45))
        await bench.server.delete_entry(row.id)
        for _ in range(3):
            await bench.pull.entries()
        (found,) = await bench.local(notes="written here")
        assert (found.work.minutes, found.state) == (45, RowState.WAITING)

    bench(story)


def test_the_minutes_shown_are_those_there_plus_those_waiting(bench: Story) -> None:
    """I6, on a day with everything on it: sent, waiting, in doubt."""

    async def story(bench: Any) -> None:
        await bench.pull.entries()
        before = await bench.reader.minutes_on(bench.day)
        await bench.log("sent", bench.work(1))
        await bench.flush()
        bench.sandbox.faults.lose_answer(method="POST", times=1)
        await bench.log("doubt", bench.work(2))
        await bench.flush()
        await bench.log("waits", bench.work(4))
        for _ in range(3):
            await bench.pull.entries()
            assert await bench.reader.minutes_on(bench.day) == before + 7
        await bench.settle()
        assert await bench.reader.minutes_on(bench.day) == before + 7
        there = sum(row.work.minutes for row in await bench.on_server(None))
        assert there == before + 7

    bench(story)


def test_the_moment_of_the_last_list_is_remembered(bench: Story) -> None:
    async def story(bench: Any) -> None:
        assert await bench.pull.synced_at() is None
        await bench.pull.entries()
        assert await bench.pull.synced_at() == bench.clock().utc
        bench.clock.move(60)
        bench.sandbox.faults.answer_status(500, method="GET")
        with pytest.raises(ServerTroubleError):
            await bench.pull.entries()
        assert await bench.pull.synced_at() == bench.clock().utc - timedelta(seconds=60)

    bench(story)
