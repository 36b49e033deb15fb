"""Whatever happened to the database file: it is opened or rebuilt, and nothing that was accepted is missing."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from lives import LEDGER, NAME, Picture, copied, on, picture, rows
from samples import NOON, SINCE

from timeneye_desktop.domain.delivery import OpKind
from timeneye_desktop.domain.entry import RowState
from timeneye_desktop.store import database as database_module
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue

PAGE = 4_096


def truncations(whole: bytes, dice: random.Random) -> Iterator[bytes]:
    yield from (b"", b"SQLite format 3\0", b"a letter to nobody " * 500, b"\0" * PAGE, whole[:100], whole[:PAGE])
    for _ in range(34):
        yield whole[: dice.randrange(1, len(whole))]


def flips(whole: bytes, dice: random.Random) -> Iterator[bytes]:
    """Every page once overwritten, once zeroed and once with one letter changed, and a few bytes changed anywhere."""
    for start in range(0, len(whole), PAGE):
        yield whole[:start] + dice.randbytes(PAGE) + whole[start + PAGE :]
        yield whole[:start] + b"\0" * PAGE + whole[start + PAGE :]
        if letters := [at for at in range(start, start + PAGE) if whole[at : at + 1].isalnum()]:
            at = dice.choice(letters)
            yield whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
    for _ in range(60):
        damaged = bytearray(whole)
        for at in dice.sample(range(len(whole)), dice.choice((1, 8, 64))):
            damaged[at] ^= dice.randrange(1, 256)
        yield bytes(damaged)


def survives(folder: Path, thread: ThreadPoolExecutor, expected: Picture) -> bool:
    """Answer whether it was rebuilt."""

    async def story(database: Database) -> Picture:
        seen = await picture(database)
        assert seen == await picture(database)
        return seen

    found, rebuilt = on(folder, thread, story)
    if rebuilt is None:  # nothing was noticed, so nothing may be different
        waits = [row for row in expected[1] if row[3] != RowState.SENT.value]
        assert found[0] == expected[0]
        assert [row for row in found[1] if row[3] != RowState.SENT.value] == waits
        assert found[2] == expected[2]
    else:
        assert found == expected
        assert rebuilt.is_whole
        assert rebuilt.commands == len(expected[0])
        assert list(folder.glob(f"{NAME}.damaged-*"))
    return rebuilt is not None


@pytest.mark.parametrize("kind", [truncations, flips])
def test_a_damaged_file_is_opened_or_rebuilt_and_nothing_accepted_is_missing(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor, kind: Callable[[bytes, random.Random], Iterator[bytes]]
) -> None:
    whole = (lived / NAME).read_bytes()
    expected, _ = on(copied(lived, tmp_path / "whole"), thread, picture)
    rebuilt = 0
    for damaged in kind(whole, random.Random(1)):  # noqa: S311  damage, no secret
        folder = copied(lived, tmp_path / "damaged")
        (folder / NAME).write_bytes(damaged)
        rebuilt += survives(folder, thread, expected)
    assert rebuilt > 20


def test_a_missing_torn_or_foreign_journal_loses_nothing(
    lived: Path, killed: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    expected, _ = on(copied(killed, tmp_path / "whole"), thread, picture)
    journal = (killed / f"{NAME}-wal").read_bytes()
    dice = random.Random(2)  # noqa: S311  damage, no secret
    damages = [b"", b"journal" * 100, journal[:32], *(journal[: dice.randrange(len(journal))] for _ in range(20))]
    spots = dice.sample(range(len(journal)), 20)
    damages += [journal[:at] + bytes([journal[at] ^ 0xA5]) + journal[at + 1 :] for at in spots]
    for damaged in damages:
        folder = copied(killed, tmp_path / "damaged")
        (folder / f"{NAME}-wal").write_bytes(damaged)
        (folder / f"{NAME}-shm").unlink(missing_ok=True)
        found, _ = on(folder, thread, picture)
        assert (found[0], found[2]) == (expected[0], expected[2])
    folder = copied(lived, tmp_path / "damaged")
    (folder / f"{NAME}-wal").write_bytes(journal)  # of another database
    found, _ = on(folder, thread, picture)
    assert {row[2:4] for row in found[0]} >= {row[2:4] for row in expected[0]}


def test_damage_that_shows_at_work_is_mended_there_and_told(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    folder = copied(lived, tmp_path / "damaged")
    expected, _ = on(copied(lived, tmp_path / "whole"), thread, picture)

    async def story(database: Database) -> None:
        size = (folder / NAME).stat().st_size
        with (folder / NAME).open("r+b") as file:
            file.seek(PAGE)
            file.write(b"\xa5" * (size - PAGE))
        await database.read(lambda connection: connection.execute("PRAGMA shrink_memory").fetchall())
        assert await picture(database) == expected
        await Journal(database).log("afterwards", expected[0][0][5], SINCE)
        assert len(await Queue(database).rows()) == len(expected[0]) + 1

    _, rebuilt = on(folder, thread, story)
    assert rebuilt is not None
    assert rebuilt.commands == len(expected[0])


def test_what_a_rebuilt_database_sends_is_looked_for_first(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    folder = copied(lived, tmp_path / "damaged")
    (folder / NAME).unlink()

    async def story(database: Database) -> list[tuple[str, str]]:
        query = "SELECT kind, guard FROM op WHERE state IN ('queued', 'sending', 'doubt', 'parked')"
        return await database.read(lambda connection: connection.execute(query).fetchall())

    found, rebuilt = on(folder, thread, story)
    assert rebuilt is None, "a file that is not there was not damaged"
    assert {guard for kind, guard in found if kind == OpKind.CREATE.value} == {"must"}
    assert {guard for kind, guard in found if kind != OpKind.CREATE.value} == {""}


def test_without_a_ledger_damage_is_told_as_a_loss(lived: Path, tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    folder = copied(lived, tmp_path / "damaged")
    (folder / LEDGER).unlink()
    (folder / NAME).write_bytes(b"a letter to nobody" * 500)
    found, rebuilt = on(folder, thread, picture)
    assert found == ([], [], [])
    assert rebuilt is not None
    assert not rebuilt.is_whole


def misled(lived: Path, folder: Path) -> Iterator[Path]:
    """Files of which an index says something else than its table."""
    pages = rows(lived, "SELECT rootpage FROM sqlite_master WHERE name IN ('entry_by_day', 'op_open')")
    whole = (lived / NAME).read_bytes()
    for (page,) in pages:
        at = whole.index(b"waiting 1", (page - 1) * PAGE, page * PAGE)
        copied(lived, folder)
        (folder / NAME).write_bytes(whole[:at] + b"w@iting 1" + whole[at + 9 :])
        yield folder


def test_an_index_that_says_something_else_than_its_table_is_noticed(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    """Else a day would lack an entry that waits, and a fetch could take one for an entry that waits for nothing."""
    expected, _ = on(copied(lived, tmp_path / "whole"), thread, picture)
    for folder in misled(lived, tmp_path / "damaged"):
        assert survives(folder, thread, expected)


def test_a_large_file_that_was_closed_in_order_is_checked_before_anything_is_sent(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "_LARGE", 0)
    expected, rebuilt = on(copied(lived, tmp_path / "whole"), thread, begun)
    assert rebuilt is None
    for folder in misled(lived, tmp_path / "damaged"):
        found, rebuilt = on(folder, thread, begun)
        assert rebuilt is not None
        assert rebuilt.is_whole
        assert {row[1:4] for row in found[0]} == {row[1:4] for row in expected[0]}


async def begun(database: Database) -> Picture:
    await Outbox(database).recover(NOON.boot)
    return await picture(database)


def test_no_ledger_is_made_of_a_large_file_that_is_damaged(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "_LARGE", 0)
    for folder in misled(lived, tmp_path / "damaged"):
        ledger = folder / LEDGER
        ledger.write_bytes(ledger.read_bytes().replace(b'"k":"sent"', b'"k":"SENT"', 1))
        _, rebuilt = on(folder, thread, picture)
        assert rebuilt is not None


def test_a_database_that_forgot_the_number_of_its_last_line_loses_nothing(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    folder = copied(lived, tmp_path / "damaged")
    expected, _ = on(copied(lived, tmp_path / "whole"), thread, picture)
    with contextlib.closing(sqlite3.connect(folder / NAME)) as connection, connection:
        connection.execute("UPDATE sqlite_sequence SET name = 'lodger' WHERE name = 'ledger'")

    async def story(database: Database) -> Picture:
        assert await picture(database) == expected
        await Journal(database).log("afterwards", expected[0][0][5], SINCE)
        return await picture(database)

    seen, _ = on(folder, thread, story)
    (folder / NAME).unlink()
    assert on(folder, thread, picture)[0][0] == seen[0]
