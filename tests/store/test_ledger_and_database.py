"""The database and its ledger, when one of them is lost, old, damaged or of another: the other makes up for it."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from lives import (
    LEDGER,
    NAME,
    OPEN,
    copied,
    deliver,
    lids,
    lines,
    log_one,
    numbers,
    on,
    picture,
    rows,
    some_of_everything,
    waits,
)
from samples import DAY, NOON, SINCE, remote, timer, work

from timeneye_desktop.domain.delivery import OpKind, OpState
from timeneye_desktop.domain.errors import StoreError
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.store import recovery
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.ledger import Ledger
from timeneye_desktop.store.ledger_lines import read_book
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.timers import Timers


async def _then(story: Any, database: Database) -> Any:
    await story(database)
    return await picture(database)


def test_a_kill_before_the_append_is_made_up_for_at_the_next_start(
    tmp_path: Path, thread: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "life"
    folder.mkdir()
    on(folder, thread, some_of_everything)
    before = (folder / LEDGER).read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "append", lambda *_unused, **_options: None)
        on(folder, thread, log_one)
    assert (folder / LEDGER).read_bytes() == before
    found, _ = on(folder, thread, picture)
    assert len(found[0]) == 17
    assert numbers(folder) == list(range(1, len(numbers(folder)) + 1))
    (folder / NAME).write_bytes(b"damage" * 900)
    assert on(folder, thread, picture)[0] == found


def test_a_database_that_lost_what_the_ledger_has_gets_it_back_guarded(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    """A power cut that the disk lied about, a restored backup, a machine that was rolled back."""
    folder = copied(lived, tmp_path / "life")

    async def story(database: Database) -> None:
        await log_one(database)
        await deliver(database, "waiting 0", "950")
        await Journal(database).stop(Stop("b", "of b", work(12)), SINCE)

    expected, _ = on(folder, thread, lambda database: _then(story, database))
    (folder / NAME).write_bytes((lived / NAME).read_bytes())
    found, rebuilt = on(folder, thread, picture)
    assert found == expected
    assert rebuilt is None
    guards = set(rows(folder, f"SELECT guard FROM op WHERE kind = 'create' AND {OPEN}"))  # noqa: S608  constants
    assert guards == {("must",)}
    assert on(folder, thread, picture)[0] == expected


def test_a_lost_ledger_is_written_anew(lived: Path, tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    folder = copied(lived, tmp_path / "life")
    (folder / LEDGER).unlink()
    expected, _ = on(folder, thread, picture)
    assert set(rows(folder, f"SELECT guard FROM op WHERE {OPEN}")) == {("",)}, "nothing went wrong with the work"  # noqa: S608  constants
    (folder / NAME).unlink()
    assert waits(on(folder, thread, picture)[0]) == waits(expected)


def test_an_older_ledger_is_written_anew(lived: Path, tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    folder = copied(lived, tmp_path / "life")
    for lid in ("later", "and later", "and later still"):
        on(folder, thread, lambda database, lid=lid: Journal(database).log(lid, work(), SINCE))
    (folder / LEDGER).write_bytes((lived / LEDGER).read_bytes())
    expected, _ = on(folder, thread, picture)
    assert len(expected[0]) == 19
    (folder / NAME).unlink()
    assert waits(on(folder, thread, picture)[0]) == waits(expected)


def test_a_damaged_line_is_skipped_counted_and_healed_from_the_database(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    whole = (lived / LEDGER).read_bytes()
    expected, _ = on(copied(lived, tmp_path / "whole"), thread, picture)
    for at in range(40, len(whole), len(whole) // 25):
        folder = copied(lived, tmp_path / "life")
        damaged = whole[:at] + bytes([whole[at] ^ 0x15]) + whole[at + 1 :]
        (folder / LEDGER).write_bytes(damaged)
        assert read_book(damaged).unreadable in {1, 2}, "two when a line end or a number is gone"
        assert on(folder, thread, picture)[0] == expected
        assert read_book((folder / LEDGER).read_bytes()).unreadable == 0
        assert (folder / f"{LEDGER}.damaged-1").read_bytes() == damaged
        (folder / NAME).unlink()
        assert on(folder, thread, picture)[0][0] == expected[0]


def test_with_both_damaged_all_that_can_be_read_comes_back_and_the_rest_is_told(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    folder = copied(lived, tmp_path / "life")
    whole = (folder / LEDGER).read_text("utf-8").splitlines(keepends=True)
    where = next(number for number, line in enumerate(whole) if '"waiting 7"' in line and '"create"' in line)
    whole[where] = whole[where][:40] + "\n"
    (folder / LEDGER).write_text("".join(whole), "utf-8")
    (folder / NAME).write_bytes(b"")
    found, _ = on(folder, thread, picture)
    assert len(found[0]) == 15
    starts = {row[4] for row in found[0] if row[1] is OpKind.START}
    assert starts == {OpState.DOUBT}, "the lost line may have told that one was sent"
    (folder / NAME).write_bytes(b"damage" * 900)
    _, rebuilt = on(folder, thread, picture)
    assert rebuilt is not None
    assert rebuilt.is_whole, "the new ledger has no holes"


@pytest.mark.parametrize("other", [True, False])
def test_a_start_that_fails_before_it_is_settled_keeps_a_ledger_that_knows_more(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor, monkeypatch: pytest.MonkeyPatch, *, other: bool
) -> None:
    """An old database, and a ledger of another one or with a hole: it is set aside only once all of it is over here."""
    folder = copied(lived, tmp_path / "life")
    whole = (folder / LEDGER).read_bytes()
    expected, _ = on(copied(lived, tmp_path / "whole"), thread, lids)
    (folder / NAME).unlink()
    if other:
        (folder / LEDGER).unlink()
        on(folder, thread, log_one)
        (folder / LEDGER).write_bytes(whole)
    else:
        (folder / LEDGER).write_bytes(whole.replace(b'"k":"sent"', b'"k":"SENT"', 1))

    def fails(_connection: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(recovery, "keep_images", fails)
        with pytest.raises(StoreError):
            on(folder, thread, lids)
    found, _ = on(folder, thread, lids)
    assert found >= expected


@pytest.mark.parametrize("torn", [b'{"n":900,"t":"op","k"', b"\0" * 300, b"\xff\xfe"])
def test_a_line_that_was_never_finished_is_no_damage(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor, torn: bytes
) -> None:
    folder = copied(lived, tmp_path / "life")
    with (folder / LEDGER).open("ab") as file:
        file.write(torn)
    on(folder, thread, log_one)
    assert not list(folder.glob("*.damaged-*"))
    assert read_book((folder / LEDGER).read_bytes()).unreadable == 0
    assert numbers(folder) == list(range(1, len(numbers(folder)) + 1))


def test_open_work_of_another_database_is_taken_over_and_nothing_known_is_touched(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()

    async def other_life(database: Database) -> None:
        await Journal(database).log("of the other", work(17), SINCE)
        await deliver(database, "of the other", "920")  # the server id of an entry over there
        await log_one(database)

    on(folder, thread, other_life)
    (folder / LEDGER).write_bytes((lived / LEDGER).read_bytes())
    theirs, _ = on(copied(lived, tmp_path / "theirs"), thread, picture)
    found, _ = on(folder, thread, picture)
    assert {row[1:4] for row in found[0]} == {
        *((kind, "of the other" if lid == "edited" else lid, entry) for _, kind, lid, entry, *_ in theirs[0]),
        (OpKind.CREATE, "one more", ""),
    }
    assert len({row[0] for row in found[0]}) == len(theirs[0]) + 1
    assert {row[0].lid for row in found[2]} == {row[0].lid for row in theirs[2]}
    assert (folder / f"{LEDGER}.damaged-1").read_bytes() == (lived / LEDGER).read_bytes()


def test_an_entry_that_came_from_timeneye_is_no_line_until_it_is_changed(
    tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    async def story(database: Database) -> None:
        listing = Listing(tuple(remote(str(number)) for number in range(500)))
        await Mirror(database).take_entries(DAY, DAY, listing, NOON.utc)
        assert numbers(tmp_path) == []
        days = await EntryReader(database).days(DAY, DAY)
        await Journal(database).edit(days[0].rows[0].lid, work(61), SINCE)
        assert {line["t"] for line in lines(tmp_path)[1:]} == {"op", "entry"}

    on(tmp_path, thread, story)
    (tmp_path / NAME).unlink()

    async def afterwards(database: Database) -> None:
        (op,) = await Outbox(database).ready(NOON.boot)
        row = await EntryReader(database).find(op.lid)
        assert row is not None
        assert (op.kind, op.state, row.server_id, row.work) == (OpKind.EDIT, OpState.QUEUED, "499", work(61))

    on(tmp_path, thread, afterwards)


def test_a_timer_that_runs_goes_on_measuring_in_a_rebuilt_database(tmp_path: Path, thread: ThreadPoolExecutor) -> None:
    on(tmp_path, thread, lambda database: Journal(database).start(timer("t1", banked=30.5, notes="runs"), SINCE))
    (tmp_path / NAME).unlink()
    (row,), _ = on(tmp_path, thread, lambda database: Timers(database).rows())
    assert (row.timer.seconds(NOON), row.timer.notes, row.timer.since) == (30.5, "runs", NOON)
