"""Entries: accepted means on the disk; what cannot be stored or sent is refused before anything changes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeAlias

import pytest

from timeneye_desktop.domain.delivery import OpEvent, OpKind
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import DiskFullError, NotPossibleError, StoreError
from timeneye_desktop.store.entries import EntryReader

Story: TypeAlias = Callable[[Callable[[Any], Awaitable[None]]], None]


def test_a_logged_entry_is_on_the_disk_and_is_announced(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work(90, "homepage"))
        assert (row.project, row.phase, row.state) == ("Acme", "Design", RowState.WAITING)
        assert await EntryReader(studio.database).find(row.lid) == row
        assert studio.kinds() == ["EntriesChanged", "QueueChanged"]
        assert studio.wakes == 1

    studio(story)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  two   words ", "two words"),
        ("line\r\nbreak\ttab", "line break tab"),
        ("nul\0 bell\x07 delete\x7f", "nul bell delete"),
        ("half \ud83d a pair", "half ? a pair"),
        ("<b>&amp;</b> 日本語 🙂 '\"; DROP TABLE entry", "<b>&amp;</b> 日本語 🙂 '\"; DROP TABLE entry"),
        ("\n\n", ""),
    ],
)
def test_notes_are_one_storable_line_and_otherwise_as_typed(studio: Story, typed: str, kept: str) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work(notes=typed))
        assert row.work.notes == kept
        await studio.entries.edit(row.lid, replace(row.work, minutes=5, notes=typed))
        (stored,) = await studio.rows()
        assert stored.work.notes == kept

    studio(story)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"minutes": 0}, "minutes-out-of-range"),
        ({"minutes": -1}, "minutes-out-of-range"),
        ({"minutes": 1_441}, "minutes-out-of-range"),
        ({"day": date(1999, 12, 31)}, "day-out-of-range"),
        ({"day": date(2027, 3, 13)}, "day-out-of-range"),
        ({"notes": "x" * 1_501}, "notes-too-long"),
    ],
)
def test_impossible_work_is_refused_and_nothing_changes(studio: Story, change: dict[str, Any], why: str) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work())
        studio.kinds()
        with pytest.raises(NotPossibleError, match=why):
            await studio.entries.log(replace(studio.work(), **change))
        with pytest.raises(NotPossibleError, match=why):
            await studio.entries.edit(row.lid, replace(row.work, **change))
        assert await studio.rows() == [row]
        assert studio.kinds() == []

    studio(story)


@pytest.mark.parametrize(
    "change",
    [{"minutes": 1}, {"minutes": 1_440}, {"day": date(2000, 1, 1)}, {"day": date(2027, 3, 12)}, {"notes": "x" * 1_500}],
)
def test_the_outermost_possible_work_is_accepted(studio: Story, change: dict[str, Any]) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(replace(studio.work(), **change))
        assert row.work == replace(studio.work(), **change)

    studio(story)


@pytest.mark.parametrize(
    ("place", "day"),
    [
        ("Pacific/Auckland", date(2026, 3, 12)),
        ("Pacific/Honolulu", date(2026, 3, 11)),
        ("Pacific/Kiritimati", date(2026, 3, 12)),
    ],
)
def test_today_is_where_the_person_is(studio: Story, zone: Callable[[str], None], place: str, day: date) -> None:
    async def story(studio: Any) -> None:
        zone(place)
        assert studio.entries.today() == day

    studio(story)


def test_an_edit_answers_with_what_was_there(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work(30))
        assert await studio.entries.edit(row.lid, studio.work(45, "after")) == studio.work(30)
        assert [(found.work.minutes, found.work.notes) for found in await studio.rows()] == [(45, "after")]
        assert [waiting.what for waiting in await studio.waiting.rows()] == ["log"], "one row, not a log and an edit"

    studio(story)


def test_an_edit_that_changes_nothing_of_a_sent_entry_sends_nothing(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work(30))
        await studio.deliver()
        await studio.entries.edit(row.lid, studio.work(45))
        await studio.entries.edit(row.lid, studio.work(30))
        assert await studio.waiting.rows() == ()
        assert (await studio.rows())[0].state is RowState.SENT

    studio(story)


def test_delete_and_restore_of_an_unsent_entry_leave_it_as_it_was(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work(30))
        deleted = await studio.entries.delete(row.lid)
        assert await studio.rows() == []
        assert await studio.waiting.rows() == (), "nothing of it will ever be sent"
        await studio.entries.restore(deleted)
        (back,) = await studio.rows()
        assert back.work == row.work
        assert [waiting.what for waiting in await studio.waiting.rows()] == ["log"]

    studio(story)


def test_delete_and_restore_of_a_sent_entry_send_nothing(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work(30))
        await studio.deliver("900")
        deleted = await studio.entries.delete(row.lid)
        assert [waiting.what for waiting in await studio.waiting.rows()] == ["delete"]
        await studio.entries.restore(deleted)
        (back,) = await studio.rows()
        assert (back.lid, back.server_id, back.state) == (row.lid, "900", RowState.SENT)
        assert await studio.waiting.rows() == ()

    studio(story)


def test_a_delete_that_may_be_on_its_way_is_undone_by_a_new_entry(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work(30))
        await studio.deliver("900")
        deleted = await studio.entries.delete(row.lid)
        op = await studio.deliver(event=OpEvent.UNCLEAR, doubt_at=studio.clock.boot)
        assert op.kind is OpKind.DELETE
        await studio.entries.restore(deleted)
        (back,) = await studio.rows()
        assert (back.work, back.server_id) == (row.work, "")
        assert back.lid != row.lid

    studio(story)


def test_an_entry_that_is_gone_can_be_neither_edited_nor_deleted(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work())
        await studio.entries.delete(row.lid)
        for command in (lambda: studio.entries.edit(row.lid, studio.work(5)), lambda: studio.entries.delete(row.lid)):
            with pytest.raises(NotPossibleError, match="entry-gone"):
                await command()

    studio(story)


def test_days_are_listed_and_summed_with_both_ends(studio: Story) -> None:
    async def story(studio: Any) -> None:
        days = [studio.today - timedelta(days=ago) for ago in (3, 2, 1, 0)]
        for day in days:
            await studio.entries.log(studio.work(10, day=day))
            await studio.entries.log(studio.work(5, day=day))
        found = await studio.entries.days(days[1], days[2])
        assert [(day.day, day.minutes) for day in found] == [(days[2], 15), (days[1], 15)]
        assert await studio.entries.minutes_on(days[0]) == 15
        assert await studio.entries.minutes_on(days[0] - timedelta(days=1)) == 0

    studio(story)


def test_a_full_disk_is_told_and_nothing_is_shown_as_saved(studio: Story) -> None:
    async def story(studio: Any) -> None:
        row = await studio.entries.log(studio.work(30, "before"))
        await studio.database.read(lambda c: c.execute("PRAGMA max_page_count=1").fetchone())
        studio.kinds()
        studio.wakes = 0
        saved = 0

        async def fill() -> None:
            nonlocal saved
            for number in range(500):
                await studio.entries.log(studio.work(5, f"{number} {'x' * 1_400}"))
                saved += 1

        with pytest.raises(DiskFullError):
            await fill()
        assert len(studio.kinds()) == saved * 2
        assert len(await studio.rows()) == len(await studio.waiting.rows()) == saved + 1
        await studio.database.read(lambda c: c.execute("PRAGMA max_page_count=1000000").fetchone())
        await studio.entries.log(studio.work(5, "after"))
        notes = {found.work.notes for found in await studio.rows()}
        assert {row.work.notes, "after"} <= notes

    studio(story)


def test_a_closed_file_is_told_and_announces_nothing(studio: Story) -> None:
    async def story(studio: Any) -> None:
        await studio.database.close()
        with pytest.raises(StoreError):
            await studio.entries.log(studio.work())
        assert (studio.kinds(), studio.wakes) == ([], 0)

    studio(story)
