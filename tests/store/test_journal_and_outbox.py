"""Accepted commands: what the person sees, and what is sent, in which order."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeAlias

import pytest
from samples import BUILD, DAY, NOON, PHASES, PROJECTS, SINCE, later, timer, work

from timeneye_desktop.domain.delivery import OpEvent, OpKind, OpState, Outcome
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.status import Backlog
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.timers import Timers

Story: TypeAlias = Callable[[Callable[[Database], Awaitable[None]]], None]
NOW = NOON.boot


async def deliver(outbox: Outbox, server_id: str = "") -> OpKind:
    """Send the first ready command, successfully."""
    op = (await outbox.ready(NOW))[0]
    assert await outbox.sending(op, [])
    await outbox.record(op, Outcome(OpEvent.APPLIED, server_id), NOON)
    return op.kind


def test_a_logged_entry_shows_at_once_and_waits(in_database: Story) -> None:
    async def story(database: Database) -> None:
        mirror = Mirror(database)
        await mirror.take_projects(PROJECTS)
        await mirror.take_phases("10", PHASES, SINCE)
        row = await Journal(database).log("e1", work(), SINCE)
        assert (row.project, row.phase, row.state) == ("Acme", "Design", RowState.WAITING)
        days = await EntryReader(database).days(DAY, DAY)
        assert [entry.lid for entry in days[0].rows] == ["e1"]
        assert await EntryReader(database).minutes_on(DAY) == 60
        assert await Outbox(database).backlog(NOON) == Backlog(1, 0, 0)

    in_database(story)


def test_of_one_day_the_latest_logged_stands_first_sent_or_not(in_database: Story) -> None:
    async def story(database: Database) -> None:
        for lid in ("b", "c", "a"):
            await Journal(database).log(lid, work(), SINCE)
        await deliver(Outbox(database), "900")
        (day,) = await EntryReader(database).days(DAY, DAY)
        assert [entry.lid for entry in day.rows] == ["a", "c", "b"]

    in_database(story)


def test_delivery_maps_the_entry_to_its_server_id(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(), SINCE)
        await deliver(Outbox(database), "900")
        row = await EntryReader(database).find("e1")
        assert row is not None
        assert (row.server_id, row.state) == ("900", RowState.SENT)
        assert await Outbox(database).backlog(NOON) == Backlog(0, 0, 0)

    in_database(story)


def test_what_was_being_sent_at_a_crash_is_looked_for_before_anything_else(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox = Outbox(database)
        await Journal(database).log("e1", work(), SINCE)
        (op,) = await outbox.ready(NOW)
        assert await outbox.sending(op, ["1", "2"])
        assert await outbox.ready(NOW) == ()
        await outbox.recover(NOW)
        (found,) = await outbox.ready(NOW)
        assert (found.state, found.doubted, found.fence) == (OpState.DOUBT, True, frozenset({"1", "2"}))

    in_database(story)


def test_a_command_changed_while_it_was_about_to_leave_is_not_sent(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.log("e1", work(), SINCE)
        (op,) = await outbox.ready(NOW)
        await journal.edit("e1", work(75), SINCE)
        assert not await outbox.sending(op, [])
        (fresh,) = await outbox.ready(NOW)
        assert fresh.work == work(75)

    in_database(story)


def test_an_edit_waits_until_its_create_is_on_the_server(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.log("e1", work(), SINCE)
        (create,) = await outbox.ready(NOW)
        await outbox.sending(create, [])
        await journal.edit("e1", work(75), SINCE)
        assert await outbox.ready(NOW) == ()
        await outbox.record(create, Outcome(OpEvent.APPLIED, "900"), NOON)
        (edit,) = await outbox.ready(NOW)
        assert (edit.kind, edit.work, edit.base) == (OpKind.EDIT, work(75), work())

    in_database(story)


def test_a_parked_entry_never_delays_another(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.log("e1", work(), SINCE)
        (op,) = await outbox.ready(NOW)
        await outbox.sending(op, [])
        await outbox.record(op, Outcome(OpEvent.REFUSED, reason="phase-gone"), NOON)
        await journal.log("e2", work(notes="other"), SINCE)
        assert [ready.lid for ready in await outbox.ready(NOW)] == ["e2"]
        assert await outbox.backlog(NOON) == Backlog(2, 1, 0)

    in_database(story)


def test_nothing_equal_is_sent_while_a_create_is_in_doubt(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.log("e1", work(), SINCE)
        (op,) = await outbox.ready(NOW)
        await outbox.sending(op, [])
        await outbox.record(op, Outcome(OpEvent.UNCLEAR, doubt_at=NOW, not_before=NOW + 1), NOON)
        await journal.log("e2", work(), SINCE)
        await journal.log("e3", work(phase=BUILD), SINCE)
        assert [ready.lid for ready in await outbox.ready(NOW)] == ["e3"]
        assert await outbox.next_due(NOW) == NOW + 1

    in_database(story)


def test_a_timer_run_offline_becomes_exactly_one_create(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal, timers = Outbox(database), Journal(database), Timers(database)
        await journal.start(timer(), SINCE)
        await journal.change(timer().paused(later(600)), SINCE)
        entry = await journal.stop(Stop("t1", "e1", work(10)), SINCE)
        assert (entry.lid, entry.work.minutes) == ("e1", 10)
        assert await timers.rows() == ()
        assert [op.kind for op in await outbox.ready(NOW)] == [OpKind.CREATE]

    in_database(story)


def test_a_timer_on_the_server_is_stopped_there_and_its_entry_checked(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.start(timer(), SINCE)
        assert await deliver(outbox, "55") is OpKind.START
        await journal.stop(Stop("t1", "e1", work(10)), SINCE)
        (stop,) = await outbox.ready(NOW)
        assert (stop.kind, stop.entry_lid) == (OpKind.STOP, "e1")
        await outbox.sending(stop, [])
        await outbox.record(stop, Outcome(OpEvent.APPLIED, "900"), NOON)
        (check,) = await outbox.ready(NOW)
        assert (check.kind, check.work, check.base) == (OpKind.EDIT, work(10), None)

    in_database(story)


def test_switching_ends_one_timer_and_begins_another_in_one_transaction(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal, timers = Journal(database), Timers(database)
        await journal.start(timer("t1"), SINCE)
        await journal.start(timer("t2"), SINCE, stopping=Stop("t1", "e1", work(5)))
        assert [row.timer.lid for row in await timers.rows()] == ["t2"]
        assert await EntryReader(database).minutes_on(DAY) == 5

    in_database(story)


def test_a_refused_switch_leaves_the_running_timer_alone(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal, timers = Journal(database), Timers(database)
        await journal.start(timer("t1"), SINCE)
        with pytest.raises(NotPossibleError, match="timer-gone"):
            await journal.start(timer("t2"), SINCE, stopping=Stop("nobody", "e1", work(5)))
        assert [row.timer.lid for row in await timers.rows()] == ["t1"]
        assert await EntryReader(database).minutes_on(DAY) == 0

    in_database(story)


def test_undo_of_an_unsent_delete_brings_the_same_entry_back(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.log("e1", work(), SINCE)
        await deliver(outbox, "900")
        row = await journal.delete("e1", SINCE)
        assert await EntryReader(database).find("e1") is None
        await journal.restore(row, "new", SINCE)
        assert await EntryReader(database).find("e1") is not None
        assert await outbox.ready(NOW) == ()

    in_database(story)


def test_undo_of_a_sent_delete_logs_the_same_work_anew(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.log("e1", work(), SINCE)
        await deliver(outbox, "900")
        row = await journal.delete("e1", SINCE)
        assert await deliver(outbox) is OpKind.DELETE
        restored = await journal.restore(row, "new", SINCE)
        assert (restored.lid, restored.work, restored.state) == ("new", work(), RowState.WAITING)

    in_database(story)


def test_discarding_a_waiting_create_takes_all_that_followed_with_it(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal, queue = Outbox(database), Journal(database), Queue(database)
        await journal.log("e1", work(), SINCE)
        (op,) = await outbox.ready(NOW)
        await outbox.sending(op, [])
        await outbox.record(op, Outcome(OpEvent.UNCLEAR, doubt_at=NOW), NOON)
        await journal.edit("e1", work(75), SINCE)
        await queue.discard(op.seq)
        assert await outbox.backlog(NOON) == Backlog(0, 0, 0)
        assert await EntryReader(database).find("e1") is None

    in_database(story)


def test_discarding_an_edit_shows_what_timeneye_has(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal, queue = Outbox(database), Journal(database), Queue(database)
        await journal.log("e1", work(), SINCE)
        await deliver(outbox, "900")
        await journal.edit("e1", work(75), SINCE)
        ((waiting),) = await queue.rows()
        await queue.discard(waiting.op.seq)
        row = await EntryReader(database).find("e1")
        assert row is not None
        assert row.work == work()

    in_database(story)


def test_another_phase_for_a_refused_entry_sends_it_again(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal, queue = Outbox(database), Journal(database), Queue(database)
        await journal.log("e1", work(), SINCE)
        (op,) = await outbox.ready(NOW)
        await outbox.sending(op, [])
        await outbox.record(op, Outcome(OpEvent.REFUSED, reason="phase-gone"), NOON)
        await queue.repick(op.seq, BUILD)
        (again,) = await outbox.ready(NOW)
        assert (again.work, again.reason) == (replace(work(), phase=BUILD), "")
        row = await EntryReader(database).find("e1")
        assert row is not None
        assert row.work.phase == BUILD

    in_database(story)


def test_what_is_under_way_cannot_be_discarded(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox = Outbox(database)
        await Journal(database).log("e1", work(), SINCE)
        (op,) = await outbox.ready(NOW)
        await outbox.sending(op, [])
        with pytest.raises(NotPossibleError, match="already-sending"):
            await Queue(database).discard(op.seq)

    in_database(story)


def test_a_stop_without_a_timer_to_stop_is_logged_as_a_new_entry_on_retry(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.start(timer(), SINCE)
        await deliver(outbox, "55")
        await journal.stop(Stop("t1", "e1", work(10)), SINCE)
        (stop,) = await outbox.ready(NOW)
        await outbox.sending(stop, [])
        await outbox.record(stop, Outcome(OpEvent.REFUSED, reason="timer-removed-elsewhere"), NOON)
        await Queue(database).retry(stop.seq)
        (create,) = await outbox.ready(NOW)
        assert (create.kind, create.lid, create.work) == (OpKind.CREATE, "e1", work(10))

    in_database(story)
