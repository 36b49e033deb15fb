"""The ledger: no accepted minute exists in only one file, from the moment it is called saved."""

from __future__ import annotations

import json
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from lives import LEDGER, NAME, OPEN, copied, deliver, lids, lines, log_one, numbers, on, picture, rows, waits
from samples import SINCE, timer, work

from timeneye_desktop.store import recovery
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.ledger_lines import read_book
from timeneye_desktop.store.ledger_rows import TABLES


def test_a_command_stands_in_the_file_when_it_is_called_saved(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(60, notes="nuls \0 and\nlines \u2028 ünï"), SINCE)
        book = read_book((tmp_path / LEDGER).read_bytes())
        row = book.images["op", 1].row
        assert row is not None
        assert (row["kind"], row["state"], json.loads(row["work"])[2]) == ("create", "queued", 60)
        await deliver(database, "e1", "900")
        book = read_book((tmp_path / LEDGER).read_bytes())
        done, entry = book.images["op", 1].row, book.images["entry", "e1"].row
        assert done is not None
        assert entry is not None
        assert (done["state"], entry["server_id"]) == ("done", "900")
        await Journal(database).start(timer("t1", notes="measuring"), SINCE)
        await Journal(database).change(timer("t1", banked=75.25, since=None, notes="paused"), SINCE)
        paused = read_book((tmp_path / LEDGER).read_bytes()).images["timer", "t1"].row
        assert paused is not None
        assert (paused["notes"], paused["banked"], paused["since_utc"]) == ("paused", 75.25, None)
        await Journal(database).stop(Stop("t1", "e2", work(1)), SINCE)
        assert read_book((tmp_path / LEDGER).read_bytes()).images["timer", "t1"].row is None

    on(tmp_path, thread, story)
    on(tmp_path, thread, picture)
    assert (tmp_path / LEDGER).read_text("utf-8").count("\n") == len(lines(tmp_path))


def test_every_row_that_matters_is_in_it_with_every_column(lived: Path, tmp_path: Path) -> None:
    folder = copied(lived, tmp_path / "read")
    book = read_book((folder / LEDGER).read_bytes())
    assert not book.unreadable
    for table, key in TABLES.items():
        names = [row[1] for row in rows(folder, f"PRAGMA table_info({table})")]
        where = OPEN if table == "op" else "1"
        for found in rows(folder, f"SELECT * FROM {table} WHERE {where}"):  # noqa: S608  names of our schema
            values = dict(zip(names, found, strict=True))
            image = book.images[table, values[key]].row
            assert image is not None
            quiet = {"not_before", "misses", "missing", "seen"}
            assert {name: image[name] for name in names if name not in quiet} == {
                name: value for name, value in values.items() if name not in quiet
            }


def test_lines_are_numbered_without_a_gap_over_restarts_and_failed_commands(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    folder = copied(lived, tmp_path / "life")

    async def story(database: Database) -> None:
        def fails(connection: Any) -> None:
            connection.execute("UPDATE op SET reason = 'half'")
            raise RuntimeError

        with pytest.raises(RuntimeError):
            await database.write(fails)
        await Journal(database).log("later", work(), SINCE)

    on(folder, thread, story)
    found = numbers(folder)
    assert found == list(range(1, len(found) + 1))
    assert len(rows(folder, "SELECT n FROM ledger")) <= 2, "what stands in the file is forgotten in the table"


async def _then(story: Any, database: Database) -> Any:
    await story(database)
    return await picture(database)


def test_what_was_finished_long_ago_is_pruned_and_what_waits_is_not(
    tmp_path: Path, thread: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(database: Database) -> None:
        for number in range(40):
            await Journal(database).log(f"done {number}", work(), SINCE)
            await deliver(database, f"done {number}", str(1_000 + number))
        await Journal(database).log("waiting", work(), SINCE)
        await database.write(lambda connection: connection.execute("UPDATE attempt SET at = '2020'"))
        await database.write(lambda connection: connection.execute("UPDATE op SET since = '2020-03-02T09:00:00+00:00'"))

    on(tmp_path, thread, story)
    on(tmp_path, thread, lids)
    large = (tmp_path / LEDGER).stat().st_size
    assert large > 40_000
    monkeypatch.setattr(recovery, "LARGE", 10_000)
    on(tmp_path, thread, lids)
    assert (tmp_path / LEDGER).stat().st_size < large / 20
    (tmp_path / NAME).unlink()
    assert on(tmp_path, thread, lids)[0] == {"waiting"}


def test_only_this_user_can_read_the_files_and_a_wider_one_is_closed(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    folder = copied(lived, tmp_path / "life")
    (folder / LEDGER).chmod(0o644)

    async def story(_database: Database) -> None:
        for file in folder.iterdir():
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name

    on(folder, thread, story)


@pytest.mark.parametrize("kind", ["link", "folder", "pipe"])
def test_something_else_in_its_place_is_left_alone_and_work_goes_on(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    folder = copied(lived, tmp_path / "life")
    place, target = folder / LEDGER, tmp_path / "precious"
    place.unlink()
    target.write_bytes(b"precious")
    if kind == "link":
        place.symlink_to(target)
    elif kind == "folder":
        place.mkdir()
    else:
        os.mkfifo(place)
    expected, _ = on(folder, thread, lambda database: _then(log_one, database))
    assert target.read_bytes() == b"precious"
    assert place.is_symlink() == (kind == "link")
    assert sum("the ledger" in message for message in caplog.messages) == 1
    place.rmdir() if kind == "folder" else place.unlink()
    assert on(folder, thread, picture)[0] == expected
    (folder / NAME).unlink()
    assert waits(on(folder, thread, picture)[0]) == waits(expected)


def test_a_ledger_that_cannot_be_written_is_told_once_and_tried_again_with_each_command(
    lived: Path,
    tmp_path: Path,
    thread: ThreadPoolExecutor,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder = copied(lived, tmp_path / "life")
    real = os.write

    def half(fd: int, text: bytes) -> int:
        real(fd, text[:50])
        raise OSError(28, "No space left on device")

    async def story(database: Database) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", half)
            for lid in ("first", "second", "third"):
                assert (await Journal(database).log(lid, work(), SINCE)).lid == lid
        assert sum("the ledger" in message for message in caplog.messages) == 1
        await log_one(database)

    on(folder, thread, story)
    assert read_book((folder / LEDGER).read_bytes()).unreadable == 0
    assert numbers(folder) == list(range(1, len(numbers(folder)) + 1))
    (folder / NAME).unlink()
    assert {"first", "second", "third", "one more"} <= on(folder, thread, lids)[0]


def test_writing_it_is_part_of_the_wait_and_nothing_else_is(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    """A change that is no command makes no line and does not touch the file."""

    async def story(database: Database) -> None:
        before = (tmp_path / LEDGER).stat()
        await database.write(lambda connection: connection.execute("INSERT INTO meta VALUES ('synced_at', 'now')"))
        after = (tmp_path / LEDGER).stat()
        assert (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)

    on(tmp_path, thread, story)
