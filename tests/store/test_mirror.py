"""Timeneye's picture beside ours: nothing done here and not sent is ever overwritten."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeAlias

from samples import DAY, NOON, PHASES, PROJECTS, SINCE, later, remote, remote_timer, timer, work

from timeneye_desktop.domain.delivery import TIMER_REMOVED, OpEvent, Outcome
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.remote import Listing, RemoteEntry, RemoteTimer
from timeneye_desktop.domain.timer import Instant, TimerState
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.timers import Look, Timers

Story: TypeAlias = Callable[[Callable[[Database], Awaitable[None]]], None]
NOW = NOON.boot


async def minutes(database: Database) -> list[int]:
    days = await EntryReader(database).days(DAY, DAY)
    return sorted(row.work.minutes for day in days for row in day.rows)


def look(rows: list[RemoteTimer], now: Instant) -> Look:
    return Look(tuple(rows), now, DAY, 120)


def listing(*rows: RemoteEntry, unreadable: int = 0) -> Listing[RemoteEntry]:
    return Listing(rows, unreadable)


def test_what_changed_on_the_web_is_shown_here(in_database: Story) -> None:
    async def story(database: Database) -> None:
        mirror = Mirror(database)
        assert await mirror.take_entries(DAY, DAY, listing(remote("900")), later(60).utc)
        assert not await mirror.take_entries(DAY, DAY, listing(remote("900")), later(120).utc)
        assert await mirror.take_entries(DAY, DAY, listing(remote("900", work(75))), later(180).utc)
        assert await minutes(database) == [75]

    in_database(story)


def test_an_entry_deleted_on_the_web_goes(in_database: Story) -> None:
    async def story(database: Database) -> None:
        mirror = Mirror(database)
        await mirror.take_entries(DAY, DAY, listing(remote("900"), remote("901", work(5))), later(240).utc)
        assert not await mirror.take_entries(DAY, DAY, listing(remote("901", work(5))), later(300).utc)
        assert await mirror.take_entries(DAY, DAY, listing(remote("901", work(5))), later(360).utc)
        assert await minutes(database) == [5]

    in_database(story)


def test_a_list_with_unreadable_rows_removes_nothing(in_database: Story) -> None:
    async def story(database: Database) -> None:
        mirror = Mirror(database)
        await mirror.take_entries(DAY, DAY, listing(remote("900")), later(420).utc)
        assert not await mirror.take_entries(DAY, DAY, listing(unreadable=1), later(480).utc)
        assert await minutes(database) == [60]

    in_database(story)


def test_an_unsent_edit_is_not_overwritten(in_database: Story) -> None:
    async def story(database: Database) -> None:
        mirror, journal = Mirror(database), Journal(database)
        await mirror.take_entries(DAY, DAY, listing(remote("900")), later(540).utc)
        ((row,),) = [day.rows for day in await EntryReader(database).days(DAY, DAY)]
        await journal.edit(row.lid, work(75), SINCE)
        await mirror.take_entries(DAY, DAY, listing(remote("900")), later(600).utc)
        await mirror.take_entries(DAY, DAY, listing(), later(660).utc)
        assert await minutes(database) == [75]

    in_database(story)


def test_an_entry_waiting_to_be_sent_is_not_taken_for_deleted(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(), SINCE)
        await Mirror(database).take_entries(DAY, DAY, listing(), later(720).utc)
        assert await minutes(database) == [60]

    in_database(story)


def test_the_row_of_a_create_in_doubt_is_not_shown_twice(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox = Outbox(database)
        await Journal(database).log("e1", work(), SINCE)
        (op,) = await outbox.ready(NOW)
        await outbox.sending(op, [])
        await outbox.record(op, Outcome(OpEvent.UNCLEAR, doubt_at=NOW), NOON)
        await Mirror(database).take_entries(DAY, DAY, listing(remote("900")), later(780).utc)
        assert await minutes(database) == [60]
        assert await Identities(database).claimed(["900"]) == frozenset()

    in_database(story)


def test_an_archived_project_and_a_closed_phase_cannot_be_chosen(in_database: Story) -> None:
    async def story(database: Database) -> None:
        mirror, reader = Mirror(database), EntryReader(database)
        await mirror.take_projects(PROJECTS)
        assert await mirror.stale_projects(SINCE) == ("10",)
        closed = Listing((replace(PHASES.rows[0], is_open=False), PHASES.rows[1]))
        await mirror.take_phases("10", closed, SINCE)
        choices = {choice.title: choice.is_open for choice in await reader.choices(DAY)}
        assert choices == {"Acme > Design": False, "Acme > Build": True}
        assert await mirror.stale_projects(SINCE) == ()

    in_database(story)


def test_a_timer_started_on_the_web_is_adopted_once(in_database: Story) -> None:
    async def story(database: Database) -> None:
        timers = Timers(database)
        assert (await timers.take(look([remote_timer("55", seconds=300)], NOON))).changed
        assert not (await timers.take(look([remote_timer("55", seconds=360)], later(60)))).changed
        (row,) = await timers.rows()
        assert (row.timer.seconds(later(60)), row.state) == (360, RowState.SENT)

    in_database(story)


def test_a_pause_on_the_web_pauses_here(in_database: Story) -> None:
    async def story(database: Database) -> None:
        timers = Timers(database)
        await timers.take(look([remote_timer("55")], NOON))
        await timers.take(look([remote_timer("55", TimerState.PAUSED, 90)], later(30)))
        (row,) = await timers.rows()
        assert (row.timer.state, row.timer.seconds(later(500))) == (TimerState.PAUSED, 90)

    in_database(story)


def test_a_timer_that_vanished_keeps_its_time_until_the_person_decides(in_database: Story) -> None:
    async def story(database: Database) -> None:
        timers = Timers(database)
        await timers.take(look([remote_timer("55")], NOON))
        for seconds in (10, 130):
            assert not (await timers.take(look([], later(seconds)))).changed
        assert (await timers.take(look([], later(140)))).changed
        (row,) = await timers.rows()
        assert (row.state, row.reason) == (RowState.NEEDS_YOU, TIMER_REMOVED)
        assert row.timer.seconds(later(140)) == 200

    in_database(story)


def test_a_listing_does_not_double_a_timer_whose_start_is_in_doubt(in_database: Story) -> None:
    async def story(database: Database) -> None:
        timers, outbox = Timers(database), Outbox(database)
        await Journal(database).start(timer(), SINCE)
        (op,) = await outbox.ready(NOW)
        await outbox.sending(op, [])
        await timers.take(look([remote_timer("55")], NOON))
        assert len(await timers.rows()) == 1

    in_database(story)
