"""Whatever was done, undone one step after another it is as it was; also when it was sent, and after a restart."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from samples import BUILD, DAY, DESIGN, NOON, SINCE, later, remote, work

from timeneye_desktop.domain.change import TakenBack, Turned
from timeneye_desktop.domain.delivery import OpEvent, OpKind, OpState, Outcome
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.store.changes import by_person
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.deeds import delete_entry, edit_entry, log_entry
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.rows import IS_OPEN
from timeneye_desktop.store.steps import Steps

Story = Callable[[Callable[[Database], Awaitable[None]]], None]


async def works(database: Database) -> dict[str, Work]:
    days = await EntryReader(database).days(DAY, DAY.replace(day=28))
    return {row.lid: row.work for day in days for row in day.rows}


async def open_commands(database: Database) -> int:
    query = f"SELECT COUNT(*) FROM op WHERE {IS_OPEN}"  # noqa: S608  constants only
    return await database.read(lambda connection: int(connection.execute(query).fetchone()[0]))


async def server_ids(database: Database) -> dict[str, str]:
    query = "SELECT lid, server_id FROM entry WHERE server_id IS NOT NULL"
    return await database.read(lambda connection: dict(connection.execute(query).fetchall()))


class Far:
    """Timeneye: holds what was sent, under ids of its own."""

    def __init__(self) -> None:
        self.rows: dict[str, Work] = {}
        self._ids = count(900)

    async def take(self, database: Database, most: int = 99) -> None:
        """Send and answer so many commands."""
        outbox = Outbox(database)
        for _ in range(most):
            ready = [op for op in await outbox.ready(NOON.boot) if op.state is OpState.QUEUED]
            if not ready:
                return
            op = ready[0]
            known = {} if op.kind is OpKind.CREATE else await server_ids(database)
            server_id = known.get(op.lid) or str(next(self._ids))
            if op.work is None:
                self.rows.pop(server_id)
            else:
                self.rows[server_id] = op.work
            assert await outbox.sending(op, ())
            await outbox.record(op, Outcome(OpEvent.APPLIED, server_id), NOON)


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


# -- at random -------------------------------------------------------------------------

Deed: TypeAlias = tuple[str, int, int]
_SENDS: Final = st.tuples(st.just("send"), st.integers(1, 3), st.just(0))
_RESTARTS: Final = st.tuples(st.just("restart"), st.just(0), st.just(0))
_COMMANDS: Final = st.tuples(st.sampled_from(["log", "edit", "delete", "bulk"]), st.integers(0, 9), st.integers(1, 400))


class Desk:
    """Somebody at work, with a Timeneye that answers, and a program that is closed and opened."""

    def __init__(self, path: Path, thread: ThreadPoolExecutor) -> None:
        self._path, self._thread = path, thread
        self._names = (f"e{number}" for number in count())
        self.far = Far()
        self.steps = 0

    async def open(self) -> None:
        self.database = Database(self._path, self._thread)
        await self.database.open()
        await self.database.read(lambda c: c.execute("PRAGMA synchronous=OFF"))  # the disk is not what is told of here

    async def around(self, deeds: Iterable[Deed]) -> None:
        """What happens beside what the person does."""
        for kind, number, _ in deeds:
            if kind == "send":
                await self.far.take(self.database, number)
            else:
                await self.database.close()
                await self.open()

    async def do(self, deed: Deed) -> None:
        kind, number, minutes = deed
        if kind in {"send", "restart"}:
            return await self.around((deed,))
        now = await works(self.database)
        lids = sorted(now)
        lid = lids[number % len(lids)] if lids else ""
        wanted = replace(work(minutes, f"note {minutes % 3}"), phase=(DESIGN, BUILD)[minutes % 2])
        if kind == "log" or not lid:
            await Journal(self.database).log(next(self._names), wanted, SINCE)
        elif kind == "edit":
            self.steps -= wanted == now[lid]
            await Journal(self.database).edit(lid, wanted, SINCE)
        elif kind == "delete":
            await Journal(self.database).delete(lid, SINCE)
        else:
            await self._bulk(lids, number, wanted)
        self.steps += 1
        return None

    async def _bulk(self, lids: list[str], number: int, wanted: Work) -> None:
        """Some are changed, one goes, one is new, and it is changed at once: one step."""
        new = next(self._names)

        def run(connection: Any) -> None:
            by_person(connection, SINCE)
            for lid in lids[: 1 + number % 3]:
                edit_entry(connection, lid, wanted, SINCE)
            delete_entry(connection, lids[-1], SINCE)
            log_entry(connection, new, wanted, SINCE)
            edit_entry(connection, new, wanted.with_notes("at once"), SINCE)

        await self.database.write(run)

    async def picture(self) -> Counter[Work]:
        """An entry that had to be logged again goes by another local id: what counts is what they say."""
        return Counter((await works(self.database)).values())

    async def check_sent(self) -> None:
        await self.far.take(self.database)
        assert Counter(self.far.rows.values()) == await self.picture()


@settings(max_examples=15, deadline=None)
@given(
    st.lists(_COMMANDS | _SENDS | _RESTARTS, max_size=4),
    st.lists(_COMMANDS | _SENDS | _RESTARTS, min_size=1, max_size=10),
    st.lists(st.lists(_SENDS | _RESTARTS, max_size=2), max_size=10),
)
def test_whatever_was_done_is_undone_step_by_step_and_done_again(
    before: list[Deed], deeds: list[Deed], between: list[list[Deed]]
) -> None:
    async def story(desk: Desk) -> None:
        await desk.open()
        for deed in before:
            await desk.do(deed)
        pictures, desk.steps = [await desk.picture()], 0
        for deed in deeds:
            had = desk.steps
            await desk.do(deed)
            if desk.steps > had:
                pictures.append(await desk.picture())
        around = iter(between)
        for picture in reversed(pictures[:-1]):
            await desk.around(next(around, ()))
            done = await Steps(desk.database).undo(SINCE)
            assert done is not None
            assert not done.refused
            assert await desk.picture() == picture
        await desk.check_sent()
        for picture in pictures[1:]:
            await desk.around(next(around, ()))
            assert await Steps(desk.database).redo(SINCE) is not None
            assert await desk.picture() == picture
        assert await Steps(desk.database).redo(SINCE) is None
        await desk.check_sent()
        await desk.database.close()

    with TemporaryDirectory() as folder, ThreadPoolExecutor(max_workers=1) as thread:
        asyncio.run(story(Desk(Path(folder) / "timeneye.sqlite", thread)))
