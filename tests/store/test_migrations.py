"""An older file becomes a current one with all that was in it; a newer one is left exactly as it is."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from samples import NOON, SINCE, work

from timeneye_desktop.domain.delivery import OpEvent, OpState, Outcome
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.domain.errors import NewerSchemaError
from timeneye_desktop.store import schema
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.timers import Timers

NAME = "timeneye.sqlite"
ENTRY = ("e1", None, "10", "100", 60, "2026-03-02", "draft <b>ü</b>", "Acme", "Design", 0, None, 0)
WORK = '["10", "100", 60, "2026-03-02", "draft <b>\u00fc</b>"]'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / NAME


@pytest.fixture
def old_file(path: Path) -> Path:
    """A file as version 1 wrote it: one entry waiting, one in the middle of being sent, one timer."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    for statement in schema._statements(schema.MIGRATIONS[0]):
        connection.execute(statement)
    connection.execute("PRAGMA user_version=1")
    holes = ", ".join("?" * len(ENTRY))
    for lid, state in (("e1", "queued"), ("e2", "sending")):
        connection.execute(f"INSERT INTO entry VALUES ({holes})", (lid, *ENTRY[1:]))  # noqa: S608  made-up values
        connection.execute(
            "INSERT INTO op (kind, lid, entry_lid, work, state, since) VALUES ('create', ?, '', ?, ?, ?)",
            (lid, WORK, state, SINCE.isoformat()),
        )
    columns = "(lid, project_id, phase_id, notes, day, banked)"
    connection.execute(f"INSERT INTO timer {columns} VALUES ('t1', '10', '100', '', '2026-03-02', 90)")  # noqa: S608  ours
    connection.execute("INSERT INTO meta VALUES ('synced_at', 'once')")
    connection.close()
    return path


@pytest.fixture
def opened(thread: ThreadPoolExecutor) -> Iterator[Callable[[Path], Database]]:
    made: list[Database] = []

    def run(path: Path) -> Database:
        database = Database(path, thread)
        made.append(database)
        asyncio.run(database.open())
        return database

    yield run
    for database in made:
        asyncio.run(database.close())


def version(path: Path) -> int:
    connection = sqlite3.connect(path)
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return found


def picture(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    connection = sqlite3.connect(path)
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608  its own names
    connection.close()
    return found


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_file_of_the_first_version_becomes_current_with_everything_in_it(
    old_file: Path, opened: Callable[[Path], Database]
) -> None:
    database = opened(old_file)
    assert version(old_file) == len(schema.MIGRATIONS)
    rows = [
        row for day in asyncio.run(EntryReader(database).days(date(2026, 3, 2), date(2026, 3, 2))) for row in day.rows
    ]
    assert sorted((row.lid, row.work.notes, row.state) for row in rows) == [
        ("e1", "draft <b>ü</b>", RowState.WAITING),
        ("e2", "draft <b>ü</b>", RowState.SENDING),
    ]
    assert [row.timer.banked for row in asyncio.run(Timers(database).rows())] == [90]


def test_what_an_older_program_left_under_way_is_delivered_by_this_one(
    old_file: Path, opened: Callable[[Path], Database]
) -> None:
    database = opened(old_file)
    outbox = Outbox(database)
    asyncio.run(outbox.recover(NOON.boot))
    states = {op.lid: op.state for op in asyncio.run(outbox.ready(NOON.boot))}
    assert states == {"e2": OpState.DOUBT}, "the equal one waits until the doubt is settled"
    (doubtful,) = asyncio.run(outbox.ready(NOON.boot))
    asyncio.run(outbox.record(doubtful, Outcome(OpEvent.FOUND, "900"), NOON))
    (ready,) = asyncio.run(outbox.ready(NOON.boot))
    assert (ready.lid, ready.work) == ("e1", work(notes="draft <b>ü</b>"))


def test_a_migrated_file_is_the_same_as_a_new_one(
    old_file: Path, tmp_path: Path, opened: Callable[[Path], Database]
) -> None:
    asyncio.run(opened(old_file).close())
    fresh = tmp_path / "fresh" / NAME
    asyncio.run(opened(fresh).close())

    def columns(path: Path) -> dict[str, set[tuple[object, ...]]]:
        connection = sqlite3.connect(path)
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: {row[1:] for row in connection.execute(f"PRAGMA table_info({name})")} for name in names}
        connection.close()
        return found

    assert columns(old_file) == columns(fresh)


def test_a_second_opening_changes_nothing(old_file: Path, opened: Callable[[Path], Database]) -> None:
    for _ in range(2):  # the second forgets what stands in the ledger
        asyncio.run(opened(old_file).close())
    before = picture(old_file)
    asyncio.run(opened(old_file).close())
    assert picture(old_file) == before


@pytest.mark.parametrize("broken", ["ALTER TABLE nobody ADD COLUMN x;", "INSERT INTO entry (lid) VALUES ('e9');"])
def test_a_step_that_fails_leaves_the_file_at_the_last_good_one(
    old_file: Path, opened: Callable[[Path], Database], monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    before = picture(old_file)
    half = f"CREATE TABLE half (x INTEGER);\nDELETE FROM entry;\n{broken}\n"
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", (schema.MIGRATIONS[0], half))
        with pytest.raises(Exception, match=r"no such table|NOT NULL"):
            opened(old_file)
    assert version(old_file) == 1
    assert picture(old_file) == before
    assert len(asyncio.run(Timers(opened(old_file)).rows())) == 1


def test_a_step_of_several_statements_is_applied_whole(
    old_file: Path, opened: Callable[[Path], Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    step = "CREATE TABLE one (x TEXT DEFAULT ';');\n-- a remark; with a semicolon\nINSERT INTO one DEFAULT VALUES;\n"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))
    asyncio.run(opened(old_file).close())
    assert picture(old_file)["one"] == [(";",)]
    assert version(old_file) == len(schema.MIGRATIONS)


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
@pytest.mark.parametrize("ahead", [1, 1_000])
def test_a_newer_file_is_refused_and_not_a_byte_of_it_changes(
    path: Path, opened: Callable[[Path], Database], mode: str, ahead: int
) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode={mode}")
    connection.execute("CREATE TABLE future (x TEXT)")
    connection.execute("INSERT INTO future VALUES ('precious')")
    connection.execute(f"PRAGMA user_version={len(schema.MIGRATIONS) + ahead}")
    connection.close()
    before = contents(path.parent)
    for _ in range(2):
        with pytest.raises(NewerSchemaError) as caught:
            opened(path)
        assert caught.value.detail == str(len(schema.MIGRATIONS) + ahead)
    assert contents(path.parent) == before


def test_a_newer_file_that_was_not_closed_keeps_what_is_in_its_journal(
    path: Path, opened: Callable[[Path], Database]
) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(f"PRAGMA user_version={len(schema.MIGRATIONS) + 1}")
    connection.execute("CREATE TABLE future (x TEXT)")
    connection.execute("INSERT INTO future VALUES ('precious')")
    with pytest.raises(NewerSchemaError):
        opened(path)
    assert connection.execute("SELECT x FROM future").fetchall() == [("precious",)]
    connection.close()
    assert picture(path)["future"] == [("precious",)]


def test_an_empty_file_is_taken_for_a_new_one(path: Path, opened: Callable[[Path], Database]) -> None:
    """A kill between making the file and writing to it."""
    path.touch()
    database = opened(path)
    asyncio.run(Journal(database).log("e1", work(), SINCE))
    assert version(path) == len(schema.MIGRATIONS)


def test_a_damaged_file_is_set_aside_with_its_journal_and_kept_under_a_number(
    old_file: Path, opened: Callable[[Path], Database]
) -> None:
    whole = old_file.read_bytes()
    for number in (1, 2):
        old_file.write_bytes(b"SQLite format 3\0" + b"\xff" * (len(whole) - 16))
        old_file.with_name(f"{NAME}-wal").write_bytes(b"journal")
        asyncio.run(opened(old_file).close())
        aside = old_file.with_name(f"{NAME}.damaged-{number}")
        assert aside.read_bytes()[:16] == b"SQLite format 3\0"
        assert aside.stat().st_size == len(whole)
    asyncio.run(Journal(opened(old_file)).log("e1", work(), SINCE))


def test_damage_in_the_middle_is_noticed_before_anything_is_migrated(
    old_file: Path, opened: Callable[[Path], Database]
) -> None:
    whole = bytearray(old_file.read_bytes())
    whole[4_096 : 4_096 + 512] = b"\xa5" * 512
    old_file.write_bytes(bytes(whole))
    opened(old_file)
    assert old_file.with_name(f"{NAME}.damaged-1").read_bytes() == bytes(whole)
