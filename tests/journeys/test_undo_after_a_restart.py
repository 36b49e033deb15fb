"""What was done before the program ended is undone after it began again, on the server too."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeAlias

from world import World

Journey: TypeAlias = Callable[[Callable[[World], Awaitable[None]]], None]


def test_a_delete_and_an_edit_are_undone_by_the_next_life_of_the_program(journey: Journey) -> None:
    async def story(world: World) -> None:
        row = await world.desk.entries.log(world.work(30, "lived twice"))
        await world.quiet()
        await world.desk.entries.edit(row.lid, replace(row.work, minutes=45))
        await world.quiet()
        await world.desk.entries.delete(row.lid)
        await world.quiet()
        assert world.server_rows("lived twice") == []
        for minutes in (45, 30):
            await world.die_and_return()
            done = await world.desk.past.undo()
            assert done is not None
            assert done.is_told
            world.go_online()
            await world.quiet()
            assert [int(row["minutes"]) for row in world.server_rows("lived twice")] == [minutes]

    journey(story)


def test_an_entry_keeps_its_history_when_it_had_to_be_logged_again(journey: Journey) -> None:
    async def story(world: World) -> None:
        row = await world.desk.entries.log(world.work(30, "again"))
        await world.quiet()
        await world.desk.entries.delete(row.lid)
        await world.quiet()
        done = await world.desk.past.undo()
        assert done is not None
        again = done.rows[0][1]
        assert again.lid != row.lid
        history = await world.desk.past.of(again)
        assert [record.cause.value for record in history.records] == ["undo", "you", "you"]
        assert history.titles[again.work.phase] == f"{again.project} > {again.phase}"

    journey(story)
