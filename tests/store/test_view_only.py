"""A file of a newer program, or in a folder that cannot be written, is shown and never touched."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from closed import become_ordinary, readable_only
from samples import DAY, NOON, SINCE, work

from timeneye_desktop.domain.errors import NewerSchemaError, ReadOnlyError, StoreError
from timeneye_desktop.domain.status import Backlog
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.schema import MIGRATIONS

NAME = "timeneye.sqlite"


def filled(folder: Path, thread: ThreadPoolExecutor, *, is_closed: bool = True) -> Database:
    """A file with one entry that waits."""
    database = Database(folder / NAME, thread)

    async def fill() -> None:
        await database.open()
        await Journal(database).log("e1", work(), SINCE)
        if is_closed:
            await database.close()

    asyncio.run(fill())
    return database


def newer(folder: Path, *statements: str) -> None:
    with sqlite3.connect(folder / NAME) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    connection.close()


def contents(folder: Path) -> dict[str, bytes]:
    ours = (path for path in folder.iterdir() if not path.name.endswith(("-shm", "-wal")))
    return {path.name: path.read_bytes() for path in ours}


async def shows_all_and_takes_nothing(database: Database, why: type[StoreError]) -> None:
    (day,) = await EntryReader(database).days(DAY, DAY)
    assert [row.lid for row in day.rows] == ["e1"]
    assert await Outbox(database).backlog(NOON) == Backlog(1, 0, 0)
    (waiting,) = await Queue(database).rows()
    with pytest.raises(why):
        await Journal(database).log("e2", work(), SINCE)
    with pytest.raises(why):
        await Queue(database).discard(waiting.op.seq)


def test_a_file_of_a_newer_program_is_shown_and_left_as_it_is(open_folder: Path, thread: ThreadPoolExecutor) -> None:
    filled(open_folder, thread)
    newer(open_folder, "CREATE TABLE what_comes (words TEXT)", "ALTER TABLE entry ADD COLUMN colour TEXT")
    before = contents(open_folder)

    async def story() -> None:
        database = Database(open_folder / NAME, thread)
        assert await database.open() is None
        assert database.view_only is NewerSchemaError
        await shows_all_and_takes_nothing(database, NewerSchemaError)
        await database.close()

    asyncio.run(story())
    assert contents(open_folder) == before


def test_one_that_lacks_what_would_be_read_is_refused(open_folder: Path, thread: ThreadPoolExecutor) -> None:
    filled(open_folder, thread)
    newer(open_folder, "ALTER TABLE entry RENAME COLUMN notes TO words")
    with pytest.raises(NewerSchemaError):
        asyncio.run(Database(open_folder / NAME, thread).open())


def test_damage_in_it_is_told_and_nothing_is_set_aside(open_folder: Path, thread: ThreadPoolExecutor) -> None:
    filled(open_folder, thread)
    newer(open_folder)
    path = open_folder / NAME
    with sqlite3.connect(path) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'entry_by_day'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    whole = path.read_bytes()
    path.write_bytes(whole[: (page - 1) * size] + b"\xff" * size + whole[page * size :])

    async def story() -> None:
        database = Database(path, thread)
        await database.open()
        with pytest.raises(StoreError):
            await EntryReader(database).days(DAY, DAY)
        await database.close()

    asyncio.run(story())
    assert not list(open_folder.glob("*.damaged-*"))


def test_without_the_lock_nothing_is_written(open_folder: Path, thread: ThreadPoolExecutor) -> None:
    filled(open_folder, thread)

    async def story() -> None:
        database = Database(open_folder / NAME, thread)
        await database.open(may_write=False)
        assert database.view_only is ReadOnlyError
        await shows_all_and_takes_nothing(database, ReadOnlyError)
        await database.close()
        await database.open()
        assert database.view_only is None
        await Journal(database).log("e2", work(), SINCE)
        await database.close()

    asyncio.run(story())


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
@pytest.mark.parametrize("was_killed", [False, True])
def test_in_a_folder_that_cannot_be_written_all_is_shown(
    open_folder: Path, thread: ThreadPoolExecutor, *, was_killed: bool
) -> None:
    """Also what still lies in the journal of a program that was killed."""
    left = filled(open_folder, thread, is_closed=not was_killed)
    assert (open_folder / f"{NAME}-wal").exists() is was_killed

    async def story(ordinary: ThreadPoolExecutor) -> None:
        database = Database(open_folder / NAME, ordinary)
        await database.open()
        assert database.view_only is ReadOnlyError
        await shows_all_and_takes_nothing(database, ReadOnlyError)
        await database.close()

    with readable_only(open_folder), ThreadPoolExecutor(1, initializer=become_ordinary) as ordinary:
        before = contents(open_folder)
        asyncio.run(story(ordinary))
        assert contents(open_folder) == before
    asyncio.run(left.close())


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_where_there_is_nothing_to_show_it_is_refused(open_folder: Path) -> None:
    with (
        readable_only(open_folder),
        ThreadPoolExecutor(1, initializer=become_ordinary) as ordinary,
        pytest.raises(ReadOnlyError),
    ):
        asyncio.run(Database(open_folder / NAME, ordinary).open())
