"""Logging, editing, deleting: from the service to the server's row and back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias

import pytest
from world import World, eventually

from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.status import Reach

Journey: TypeAlias = Callable[[Callable[[World], Awaitable[None]]], None]


def test_a_logged_entry_is_one_row_on_the_server(journey: Journey) -> None:
    async def story(world: World) -> None:
        work = world.work(90, "homepage sketches")
        await world.desk.entries.log(work)
        await world.quiet()
        (row,) = world.server_rows("homepage sketches")
        assert (row["minutes"], row["projectId"], row["taskId"]) == ("90", *work.phase)
        assert row["entryDate"].startswith(work.day.isoformat())

    journey(story)


def test_what_was_logged_offline_arrives_once_the_network_is_back(journey: Journey) -> None:
    async def story(world: World) -> None:
        world.sandbox.faults.go_offline()
        for number in range(3):
            row = await world.desk.entries.log(world.work(30, f"offline {number}"))
            assert row.state is RowState.WAITING
        await eventually(lambda: world.desk.syncing.status.reach is Reach.OFFLINE, "it notices")
        assert world.desk.syncing.status.waiting == 3
        world.sandbox.faults.come_back()
        world.desk.syncing.wake()
        await world.quiet()
        counts = world.notes_on_server()
        assert [counts[f"offline {number}"] for number in range(3)] == [1, 1, 1]

    journey(story)


def test_edits_and_deletes_reach_the_server(journey: Journey) -> None:
    async def story(world: World) -> None:
        first = await world.desk.entries.log(world.work(30, "to be changed"))
        second = await world.desk.entries.log(world.work(20, "to be deleted"))
        await world.quiet()
        tomorrow = world.desk.entries.today() + timedelta(days=1)
        changed = replace(first.work, minutes=45, notes="changed", day=tomorrow)
        assert await world.desk.entries.edit(first.lid, changed) == first.work
        await world.desk.entries.delete(second.lid)
        await world.quiet()
        assert world.server_rows("to be changed") == world.server_rows("to be deleted") == []
        (row,) = world.server_rows("changed", tomorrow)
        assert row["minutes"] == "45"

    journey(story)


def test_an_edit_offline_of_an_entry_not_yet_sent_makes_one_row(journey: Journey) -> None:
    async def story(world: World) -> None:
        world.sandbox.faults.go_offline()
        row = await world.desk.entries.log(world.work(30, "first words"))
        await eventually(lambda: world.desk.syncing.status.reach is Reach.OFFLINE, "it notices")
        await world.desk.entries.edit(row.lid, replace(row.work, minutes=35, notes="second words"))
        world.sandbox.faults.come_back()
        world.desk.syncing.wake()
        await world.quiet()
        assert world.server_rows("first words") == []
        (found,) = world.server_rows("second words")
        assert found["minutes"] == "35"

    journey(story)


def test_a_delete_that_was_taken_back_changes_nothing(journey: Journey) -> None:
    async def story(world: World) -> None:
        await world.desk.entries.log(world.work(30, "kept after all"))
        await world.quiet()
        (day,) = await world.desk.entries.days(world.desk.entries.today(), world.desk.entries.today())
        (row,) = [row for row in day.rows if row.work.notes == "kept after all"]
        world.sandbox.faults.go_offline()
        deleted = await world.desk.entries.delete(row.lid)
        await world.desk.entries.restore(deleted)
        world.sandbox.faults.come_back()
        world.desk.syncing.wake()
        await world.quiet()
        assert len(world.server_rows("kept after all")) == 1

    journey(story)


def test_two_identical_entries_on_purpose_are_two_rows(journey: Journey) -> None:
    async def story(world: World) -> None:
        await world.desk.entries.log(world.work(15, "stand-up"))
        await world.desk.entries.log(world.work(15, "stand-up"))
        await world.quiet()
        assert len(world.server_rows("stand-up")) == 2

    journey(story)


def test_a_change_on_both_sides_of_the_same_field_asks_the_person(journey: Journey) -> None:
    async def story(world: World) -> None:
        row = await world.desk.entries.log(world.work(30, "both sides"))
        await world.quiet()
        (on_server,) = world.server_rows("both sides")
        world.put(f"/api/3/entries/{on_server['id']}/", on_server | {"minutes": "40"})
        await world.desk.entries.edit(row.lid, replace(row.work, minutes=50))
        await eventually(lambda: world.desk.syncing.status.needs_you == 1, "it asks")
        assert world.server_rows("both sides")[0]["minutes"] == "40"
        ((waiting),) = await world.desk.waiting.rows()
        assert waiting.reason == "changed-elsewhere"
        await world.desk.waiting.retry(waiting.seq)  # mine
        await world.quiet()
        assert world.server_rows("both sides")[0]["minutes"] == "50"

    journey(story)


def test_changes_of_different_fields_are_both_kept(journey: Journey) -> None:
    async def story(world: World) -> None:
        row = await world.desk.entries.log(world.work(30, "merge me"))
        await world.quiet()
        (on_server,) = world.server_rows("merge me")
        world.put(f"/api/3/entries/{on_server['id']}/", on_server | {"notes": "merged"})
        await world.desk.entries.edit(row.lid, replace(row.work, minutes=50))
        await world.quiet()
        (found,) = world.server_rows("merged")
        assert found["minutes"] == "50"

    journey(story)


@pytest.mark.parametrize("minutes", [0, -5, 1_441])
def test_impossible_minutes_are_refused_and_nothing_is_stored(journey: Journey, minutes: int) -> None:
    async def story(world: World) -> None:
        with pytest.raises(NotPossibleError, match="minutes-out-of-range"):
            await world.desk.entries.log(world.work(minutes, "nonsense"))
        assert await world.desk.waiting.rows() == ()

    journey(story)


def test_a_phase_that_was_closed_keeps_the_work_safe_until_another_is_picked(journey: Journey) -> None:
    async def story(world: World) -> None:
        world.sandbox.faults.answer_status(404, method="POST", path="/api/3/entries/", times=1)
        await world.desk.entries.log(world.work(30, "closed meanwhile"))
        await eventually(lambda: world.desk.syncing.status.needs_you == 1, "it asks")
        ((waiting),) = await world.desk.waiting.rows()
        await world.desk.waiting.repick(waiting.seq, world.phases[1].key)
        await world.quiet()
        (row,) = world.server_rows("closed meanwhile")
        assert (row["projectId"], row["taskId"]) == tuple(world.phases[1].key)

    journey(story)


def test_notes_of_every_kind_come_back_as_they_were(journey: Journey) -> None:
    notes = ["<b>bold</b> & co", "日本語 🙂 ünï", "=cmd()|x", "100% + 5 ; a=b&c=d", "x" * 1_400]

    async def story(world: World) -> None:
        for text in notes:
            await world.desk.entries.log(world.work(5, text))
        await world.quiet()
        counts = world.notes_on_server()
        assert [counts[text] for text in notes] == [1] * len(notes)

    journey(story)
