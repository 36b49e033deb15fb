"""The file: durable, private, and never thrown away."""

from __future__ import annotations

import asyncio
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from timeneye_desktop.domain.errors import DiskFullError, NewerSchemaError, ReadOnlyError, StoreError
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.recovery import Rebuilt
from timeneye_desktop.store.schema import MIGRATIONS


def opened(path: Path, thread: ThreadPoolExecutor) -> Database:
    async def run() -> Database:
        database = Database(path, thread)
        await database.open()
        return database

    return asyncio.run(run())


def test_every_commit_waits_for_the_disk(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    database = opened(tmp_path / "a.sqlite", thread)

    def pragmas(connection: sqlite3.Connection) -> tuple[str, int]:
        return (
            connection.execute("PRAGMA journal_mode").fetchone()[0],
            connection.execute("PRAGMA synchronous").fetchone()[0],
        )

    assert asyncio.run(database.read(pragmas)) == ("wal", 2)  # 2 is FULL
    asyncio.run(database.close())


def test_only_this_user_can_read_the_file(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    database = opened(tmp_path / "a.sqlite", thread)
    for file in tmp_path.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
    asyncio.run(database.close())


def test_a_failed_write_changes_nothing(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    database = opened(tmp_path / "a.sqlite", thread)

    def half(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO meta VALUES ('a', 'b')")
        raise StoreError("on purpose")

    with pytest.raises(StoreError, match="on purpose"):
        asyncio.run(database.write(half))
    count = asyncio.run(database.read(lambda c: c.execute("SELECT COUNT(*) FROM meta WHERE key = 'a'").fetchone()[0]))
    assert count == 0
    asyncio.run(database.close())


@pytest.mark.parametrize("junk", [b"this is not a database at all, but a letter to nobody" * 40, b"\0" * 8_192])
def test_a_damaged_file_is_set_aside_and_kept(tmp_path: Path, thread: ThreadPoolExecutor, junk: bytes) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(junk)
    database = Database(path, thread)
    rebuilt = asyncio.run(database.open())
    assert rebuilt == Rebuilt(0, is_whole=False)
    assert (tmp_path / "a.sqlite.damaged-1").read_bytes()[: len(junk)] == junk
    asyncio.run(database.close())


def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    path = tmp_path / "a.sqlite"
    asyncio.run(opened(path, thread).close())
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    connection.close()
    before = path.read_bytes()
    database = opened(path, thread)
    assert database.view_only is NewerSchemaError
    asyncio.run(database.close())
    assert path.read_bytes() == before


def test_a_link_at_the_files_place_is_refused(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    target = tmp_path / "elsewhere"
    target.write_bytes(b"")
    (tmp_path / "a.sqlite").symlink_to(target)
    with pytest.raises(ReadOnlyError):
        opened(tmp_path / "a.sqlite", thread)
    assert target.read_bytes() == b""


@pytest.mark.parametrize("beside", ["-wal", "-shm"])
def test_a_link_beside_the_file_leads_nowhere(tmp_path: Path, thread: ThreadPoolExecutor, beside: str) -> None:
    asyncio.run(opened(tmp_path / "a.sqlite", thread).close())
    target = tmp_path / "elsewhere"
    target.write_bytes(b"not ours")
    (tmp_path / f"a.sqlite{beside}").symlink_to(target)
    with pytest.raises(StoreError):
        opened(tmp_path / "a.sqlite", thread)
    assert target.read_bytes() == b"not ours"


def test_a_full_disk_is_told_as_such_and_work_goes_on_after_it(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    database = opened(tmp_path / "a.sqlite", thread)

    def limit(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + 1}")

    def fill(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO meta VALUES ('big', ?)", ("x" * 100_000,))

    asyncio.run(database.read(limit))
    with pytest.raises(DiskFullError):
        asyncio.run(database.write(fill))
    asyncio.run(database.read(lambda c: c.execute("PRAGMA max_page_count=1000000").fetchone()))
    asyncio.run(database.write(fill))
    asyncio.run(database.close())
