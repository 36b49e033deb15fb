"""Every change of an entry leaves a record of who and what it was before; what merely arrives leaves none."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from lives import NAME, on
from samples import BUILD, DAY, NOON, PROJECTS, SINCE, later, remote, timer, work
from store.undone import works

from timeneye_desktop.domain.catalogue import Phase
from timeneye_desktop.domain.change import Cause, Turned
from timeneye_desktop.domain.delivery import OpEvent, Outcome
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import NotPossibleError, StoreError
from timeneye_desktop.domain.question import Answer
from timeneye_desktop.domain.remote import Listing, RemoteEntry
from timeneye_desktop.store import changes
from timeneye_desktop.store.change_reader import ChangeReader
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.questions import Questions
from timeneye_desktop.store.queue import Queue

Story = Callable[[Callable[[Database], Awaitable[None]]], None]


async def history(database: Database, lid: str) -> list[tuple[Cause, Work | None, Work | None]]:
    """Oldest first."""
    records, _ = await ChangeReader(database).of(lid)
    return [(record.cause, record.turned.before, record.turned.after) for record in reversed(records)]


async def count(database: Database) -> int:
    return await database.read(lambda connection: int(connection.execute("SELECT COUNT(*) FROM change").fetchone()[0]))


async def deliver(database: Database, *events: OpEvent, server_id: str = "900", reason: str = "") -> None:
    """What becomes of the command that is next."""
    outbox = Outbox(database)
    op = (await outbox.ready(NOON.boot))[0]
    assert await outbox.sending(op, ())
    for event in events or (OpEvent.APPLIED,):
        await outbox.record(op, Outcome(event, server_id, reason=reason), NOON)


def listing(*rows: RemoteEntry) -> Listing[RemoteEntry]:
    return Listing(rows)


def test_what_the_person_does_is_told_with_before_and_after(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        await journal.log("e1", work(60), SINCE)
        await journal.edit("e1", work(75, "final", BUILD), SINCE)
        await journal.edit("e1", work(75, "final", BUILD), SINCE)
        await journal.delete("e1", SINCE)
        final = work(75, "final", BUILD)
        assert await history(database, "e1") == [
            (Cause.YOU, None, work(60)),
            (Cause.YOU, work(60), final),
            (Cause.YOU, final, None),
        ]

    in_database(story)


def test_the_moment_is_that_of_the_command(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(), SINCE)
        ((record,), _) = await ChangeReader(database).of("e1")
        assert (record.at, record.turned) == (SINCE, Turned("e1", None, work()))

    in_database(story)


def test_a_stopped_timer_is_logged_by_the_person(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        await journal.start(timer("t1"), SINCE)
        await journal.stop(Stop("t1", "e1", work(12)), SINCE)
        assert await history(database, "e1") == [(Cause.YOU, None, work(12))]

    in_database(story)


def test_what_was_changed_and_deleted_elsewhere_is_told_as_that(in_database: Story) -> None:
    async def story(database: Database) -> None:
        mirror = Mirror(database)
        await mirror.take_entries(DAY, DAY, listing(remote("900"), remote("901")), later(60).utc)
        ((day,),) = [await EntryReader(database).days(DAY, DAY)]
        lid = next(row.lid for row in day.rows if row.server_id == "900")
        await mirror.take_entries(DAY, DAY, listing(remote("900", work(75)), remote("901")), later(120).utc)
        for seconds in (180, 240):
            await mirror.take_entries(DAY, DAY, listing(remote("901")), later(seconds).utc)
        assert await history(database, lid) == [
            (Cause.ELSEWHERE, work(60), work(75)),
            (Cause.ELSEWHERE, work(75), None),
        ]

    in_database(story)


def test_other_minutes_in_the_first_list_are_rounded_and_later_ones_changed(in_database: Story) -> None:
    async def story(database: Database) -> None:
        mirror = Mirror(database)
        await Journal(database).log("e1", work(62), SINCE)
        await deliver(database)
        for seconds, minutes in ((600, 65), (1_200, 70)):
            await mirror.take_entries(DAY, DAY, listing(remote("900", work(minutes))), later(seconds).utc)
        assert await history(database, "e1") == [
            (Cause.YOU, None, work(62)),
            (Cause.ROUNDED, work(62), work(65)),
            (Cause.ELSEWHERE, work(65), work(70)),
        ]

    in_database(story)


def test_a_found_entry_is_adopted_and_a_plain_answer_makes_no_record(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        await journal.log("e1", work(60), SINCE)
        await deliver(database)
        await journal.log("e2", work(61), SINCE)
        await deliver(database, OpEvent.UNCLEAR, OpEvent.FOUND, server_id="901")
        assert await history(database, "e1") == [(Cause.YOU, None, work(60))]
        assert await history(database, "e2") == [(Cause.YOU, None, work(61)), (Cause.ADOPTED, work(61), work(61))]

    in_database(story)


def test_a_list_that_is_faster_than_the_answer_makes_no_record(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(60), SINCE)
        await Mirror(database).take_entries(DAY, DAY, listing(remote("900")), later(60).utc)
        await deliver(database)
        assert await count(database) == 1

    in_database(story)


def test_an_edit_that_was_sent_with_a_colleagues_change_is_merged(in_database: Story) -> None:
    async def story(database: Database) -> None:
        outbox, journal = Outbox(database), Journal(database)
        await journal.log("e1", work(60), SINCE)
        await deliver(database)
        await journal.edit("e1", work(75), SINCE)
        (op,) = await outbox.ready(NOON.boot)
        assert await outbox.sending(op, (), sent=work(75, "theirs"))
        await outbox.record(op, Outcome(OpEvent.APPLIED, "900"), NOON)
        assert (await history(database, "e1"))[-1] == (Cause.MERGED, work(75), work(75, "theirs"))

    in_database(story)


def test_what_is_decided_in_the_waiting_list_is_the_persons_doing(in_database: Story) -> None:
    async def story(database: Database) -> None:
        queue, journal = Queue(database), Journal(database)
        await journal.log("e1", work(60), SINCE)
        await deliver(database, OpEvent.REFUSED, reason="phase-gone")
        (waiting,) = await queue.rows()
        await queue.repick(waiting.op.seq, BUILD)
        await queue.discard(waiting.op.seq)
        assert [cause for cause, _, _ in await history(database, "e1")] == [Cause.YOU] * 3
        assert (await history(database, "e1"))[-1] == (Cause.YOU, work(60, phase=BUILD), None)

    in_database(story)


def test_the_answer_to_a_question_is_the_persons_doing(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(60), SINCE)
        await deliver(database)
        for days in (1, 2):
            await Mirror(database).take_entries(DAY, DAY, listing(), NOON.utc + timedelta(days=days, hours=1))
        (asked,) = await Questions(database).rows()
        await Questions(database).answer(asked.question.id, Answer.LOG_AGAIN, "e2", NOON.utc)
        assert (await history(database, "e1"))[-1] == (Cause.YOU, work(60), None)
        assert await history(database, "e2") == [(Cause.YOU, None, work(60))]

    in_database(story)


def test_a_first_list_of_ten_thousand_makes_no_record(in_database: Story) -> None:
    async def story(database: Database) -> None:
        rows = tuple(remote(str(number)) for number in range(10_000))
        await Mirror(database).take_entries(DAY, DAY, Listing(rows), NOON.utc)
        await Mirror(database).take_entries(DAY, DAY, Listing(rows), later(60).utc)
        assert await count(database) == 0

    in_database(story)


def test_records_go_after_ninety_days_and_when_there_are_too_many(
    in_database: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(database: Database) -> None:
        journal, mirror = Journal(database), Mirror(database)
        await journal.log("old", work(), NOON.utc - timedelta(days=91))
        for number in range(5):
            await journal.log(f"e{number}", work(), NOON.utc - timedelta(days=89))
        await mirror.take_entries(DAY, DAY, listing(), NOON.utc)
        assert (await history(database, "old"), await count(database)) == ([], 5)
        monkeypatch.setattr(changes, "MOST", 3)
        await mirror.take_entries(DAY, DAY, listing(), NOON.utc)
        assert [len(await history(database, f"e{number}")) for number in range(5)] == [0, 0, 1, 1, 1]

    in_database(story)


def test_a_change_that_was_not_saved_leaves_no_record_and_no_cause(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal = Journal(database)
        await journal.log("e1", work(60), SINCE)
        await database.read(lambda connection: connection.execute("PRAGMA query_only = 1").fetchall())
        with pytest.raises(StoreError):
            await journal.edit("e1", work(61), SINCE)
        await database.read(lambda connection: connection.execute("PRAGMA query_only = 0").fetchall())
        with pytest.raises(NotPossibleError):
            await journal.edit("nobody", work(61), SINCE)
        await database.write(lambda connection: connection.execute("UPDATE entry SET minutes = 63").rowcount)
        assert (await history(database, "e1"))[1:] == [(Cause.ELSEWHERE, work(60), work(63))]

    in_database(story)


def test_a_rebuilt_database_begins_without_a_past(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    on(tmp_path, thread, lambda database: Journal(database).log("e1", work(), SINCE))
    (tmp_path / NAME).write_bytes(b"this is no database" * 500)

    async def story(database: Database) -> None:
        assert list(await works(database)) == ["e1"]
        assert await count(database) == 0
        await Journal(database).edit("e1", work(61), SINCE)
        assert await history(database, "e1") == [(Cause.YOU, work(), work(61))]

    on(tmp_path, thread, story)


def test_titles_are_known_for_the_phases_that_are(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(), SINCE)
        mirror = Mirror(database)
        await mirror.take_projects(PROJECTS)
        await mirror.take_phases("10", Listing((Phase("101", "10", "Build", is_open=True),)), NOON.utc)
        await Journal(database).edit("e1", work(phase=BUILD), SINCE)
        _, titles = await ChangeReader(database).of("e1")
        assert titles == {BUILD: "Acme > Build"}

    in_database(story)
