"""Undo takes back what was done last, once and whole, and never what somebody else has changed since."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from samples import DAY, SINCE, later, remote, work
from store.undone import Far, works

from timeneye_desktop.domain.change import TakenBack, Turned
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.store.changes import by_person
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.deeds import edit_entry, log_entry
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.rows import IS_OPEN
from timeneye_desktop.store.steps import Steps

Story = Callable[[Callable[[Database], Awaitable[None]]], None]


async def open_commands(database: Database) -> int:
    query = f"SELECT COUNT(*) FROM op WHERE {IS_OPEN}"  # noqa: S608  constants only
    return await database.read(lambda connection: int(connection.execute(query).fetchone()[0]))


def told(done: TakenBack | None) -> tuple[list[tuple[Work | None, Work | None]], bool, str]:
    assert done is not None
    return [(turned.before, turned.after) for turned, _ in done.rows], done.is_told, done.refused


def test_what_never_left_is_undone_without_telling_timeneye(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal, steps = Journal(database), Steps(database)
        await journal.log("e1", work(60), SINCE)
        await journal.edit("e1", work(75), SINCE)
        assert told(await steps.undo(SINCE)) == ([(work(75), work(60))], False, "")
        assert told(await steps.undo(SINCE)) == ([(work(60), None)], False, "")
        assert (await works(database), await open_commands(database)) == ({}, 0)
        assert await steps.undo(SINCE) is None
        assert told(await steps.redo(SINCE)) == ([(None, work(60))], True, "")
        assert told(await steps.redo(SINCE)) == ([(work(60), work(75))], False, "")
        assert await steps.redo(SINCE) is None
        assert list((await works(database)).values()) == [work(75)]

    in_database(story)


def test_what_was_sent_is_undone_by_the_opposite_which_is_sent_too(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal, steps, far = Journal(database), Steps(database), Far()
        await journal.log("e1", work(60), SINCE)
        await journal.edit("e1", work(75), SINCE)
        await journal.delete("e1", SINCE)
        await journal.log("e2", work(5), SINCE)
        await far.take(database)
        for before, after in ((work(5), None), (None, work(75)), (work(75), work(60)), (work(60), None)):
            done = await steps.undo(SINCE)
            assert told(done) == ([(before, after)], True, "")
            await far.take(database)
        assert (await works(database), far.rows) == ({}, {})

    in_database(story)


def test_a_new_step_ends_what_could_be_done_again(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal, steps = Journal(database), Steps(database)
        await journal.log("e1", work(60), SINCE)
        await journal.edit("e1", work(75), SINCE)
        await steps.undo(SINCE)
        await journal.edit("e1", work(90), SINCE)
        assert await steps.redo(SINCE) is None
        assert told(await steps.undo(SINCE)) == ([(work(90), work(60))], False, "")
        assert told(await steps.undo(SINCE)) == ([(work(60), None)], False, "")

    in_database(story)


def test_what_was_changed_elsewhere_meanwhile_is_left_as_it_is(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal, steps, far = Journal(database), Steps(database), Far()
        await journal.log("other", work(5), SINCE)
        await journal.log("e1", work(60), SINCE)
        await journal.edit("e1", work(75), SINCE)
        await far.take(database)
        listing = Listing((remote("900", work(5)), remote("901", work(80))))
        await Mirror(database).take_entries(DAY, DAY, listing, later(600).utc)
        assert told(await steps.undo(SINCE)) == ([], False, "changed-meanwhile")
        assert told(await steps.undo(SINCE)) == ([], False, "changed-meanwhile")
        assert await works(database) == {"other": work(5), "e1": work(80)}
        assert told(await steps.undo(SINCE)) == ([(work(5), None)], True, "")

    in_database(story)


def test_an_entry_that_is_gone_is_passed_by_but_not_when_it_was_meant(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal, steps = Journal(database), Steps(database)
        for lid in ("e1", "e2", "e3"):
            await journal.log(lid, work(60), SINCE)
        await journal.withdraw("e2", SINCE)
        await journal.withdraw("e3", SINCE)
        assert told(await steps.undo(SINCE, Turned("e3", None, work(60)))) == ([], False, "entry-gone")
        done = await steps.undo(SINCE)
        assert done is not None
        assert done.rows[0][0].lid == "e1"

    in_database(story)


def test_the_offered_undo_counts_once(in_database: Story) -> None:
    async def story(database: Database) -> None:
        journal, steps = Journal(database), Steps(database)
        await journal.log("e1", work(60), SINCE)
        await journal.delete("e1", SINCE)
        offered = Turned("e1", work(60), None)
        assert await steps.undo(SINCE, offered) is not None
        assert await steps.undo(SINCE, offered) is None
        assert list((await works(database)).values()) == [work(60)]

    in_database(story)


def test_steps_survive_a_restart(tmp_path: Path) -> None:
    with ThreadPoolExecutor(max_workers=1) as thread:

        async def session(story: Callable[[Database], Awaitable[None]]) -> None:
            database = Database(tmp_path / "timeneye.sqlite", thread)
            await database.open()
            await story(database)
            await database.close()

        async def work_and_undo(database: Database) -> None:
            await Journal(database).log("e1", work(60), SINCE)
            await Journal(database).edit("e1", work(75), SINCE)
            await Journal(database).edit("e1", work(90), SINCE)
            await Steps(database).undo(SINCE)

        async def go_on(database: Database) -> None:
            assert told(await Steps(database).undo(SINCE)) == ([(work(75), work(60))], False, "")
            for expected in (75, 90):
                done = await Steps(database).redo(SINCE)
                assert done is not None
                assert done.rows[0][1].work.minutes == expected

        asyncio.run(session(work_and_undo))
        asyncio.run(session(go_on))


# -- several at once -------------------------------------------------------------------


async def split(database: Database, lid: str, rest: str) -> None:
    """One step: the first part keeps the entry."""

    def run(connection: Any) -> None:
        by_person(connection, SINCE)
        edit_entry(connection, lid, work(40), SINCE)
        log_entry(connection, rest, work(20), SINCE)

    await database.write(run)


def test_several_changes_of_one_step_go_together(in_database: Story) -> None:
    async def story(database: Database) -> None:
        steps, far = Steps(database), Far()
        await Journal(database).log("e1", work(60), SINCE)
        await split(database, "e1", "e2")
        await far.take(database)
        done = told(await steps.undo(SINCE))
        assert done == ([(work(20), None), (work(40), work(60))], True, "")
        assert await works(database) == {"e1": work(60)}
        await steps.redo(SINCE)
        await far.take(database)
        assert Counter(far.rows.values()) == Counter([work(40), work(20)])

    in_database(story)


def test_of_several_all_or_none_are_taken_back(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(60), SINCE)
        await split(database, "e1", "e2")
        await Journal(database).withdraw("e2", SINCE)
        assert told(await Steps(database).undo(SINCE)) == ([], False, "changed-meanwhile")
        assert await works(database) == {"e1": work(40)}

    in_database(story)
