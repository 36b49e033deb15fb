"""Every call of SQLite fails once, in every way: never "saved" without a commit, and work goes on after it."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from lives import Picture, copied, on, picture
from samples import BUILD, DAY, NOON, SINCE, timer, work

from timeneye_desktop.domain.delivery import OpEvent, Outcome
from timeneye_desktop.domain.entry import EntryRow, RowState
from timeneye_desktop.domain.errors import CorruptError, DiskFullError, ReadOnlyError, StoreError
from timeneye_desktop.store import ballast
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue

Command: TypeAlias = Callable[[Database], Awaitable[object]]

KINDS = {
    "FULL": DiskFullError,
    "IOERR": StoreError,
    "READONLY": ReadOnlyError,
    "CORRUPT": CorruptError,
    "BUSY": StoreError,
}
BALLAST = "timeneye.ballast"


@dataclass
class Trouble:
    """The call with this number fails, once; or every one from it on."""

    code: int = 0
    at: int = 0
    forever: bool = False
    calls: int = 0

    def come(self, name: str, at: int, *, forever: bool = False) -> None:
        self.code, self.at, self.forever, self.calls = getattr(sqlite3, f"SQLITE_{name}"), at, forever, 0

    def go(self) -> bool:
        """Answer whether it came at all."""
        came = 0 < self.at <= self.calls
        self.at = 0
        return came

    def strike(self) -> None:
        self.calls += 1
        if self.at and (self.calls == self.at or (self.forever and self.calls > self.at)):
            error = sqlite3.OperationalError("made up")
            error.sqlite_errorcode = self.code
            raise error


@pytest.fixture
def trouble(monkeypatch: pytest.MonkeyPatch) -> Iterator[Trouble]:
    """What befalls every connection that is opened meanwhile. The database underneath is a real one.

    Nobody pulls the plug here, so nothing waits for the disk: thousands of files are opened.
    """
    made = Trouble()
    monkeypatch.setattr(os, "fsync", lambda _fd: None)
    monkeypatch.setattr(ballast, "_SIZE", 4_096)

    class Failing(sqlite3.Connection):
        def execute(self, query: str, *values: Any) -> sqlite3.Cursor:
            made.strike()
            return super().execute(query.replace("synchronous=FULL", "synchronous=OFF"), *values)

        def executemany(self, *arguments: Any) -> sqlite3.Cursor:
            made.strike()
            return super().executemany(*arguments)

    real = sqlite3.connect

    def connect(name: Any, **options: Any) -> sqlite3.Connection:
        if str(name) == ":memory:":
            return real(name, **options)
        made.strike()
        return real(name, factory=Failing, **options)

    monkeypatch.setattr(sqlite3, "connect", connect)
    yield made
    monkeypatch.undo()


async def _head(database: Database, lid: str) -> Any:
    return next(op for op in await Outbox(database).ready(NOON.boot) if op.lid == lid)


async def _sending(database: Database) -> None:
    """As the engine does: look at it again when it was changed meanwhile, also by a rebuilding."""
    while not await Outbox(database).sending(await _head(database, "waiting 1"), ["7"]):
        pass


async def _record(database: Database, outcome: Outcome) -> None:
    op = next(row.op for row in await Queue(database).rows() if row.op.lid == "under way")
    await Outbox(database).record(op, outcome, NOON)


async def _restore(database: Database) -> None:
    row = EntryRow("deleted", work(30), "", "", RowState.WAITING, "930")
    await Journal(database).restore(row, "again", SINCE)


async def _of(database: Database, lid: str) -> int:
    return next(row.op.seq for row in await Queue(database).rows() if row.op.lid == lid)


async def _repick(database: Database) -> None:
    await Queue(database).repick(await _of(database, "waiting 4"), BUILD)


async def _retry(database: Database) -> None:
    await Queue(database).retry(await _of(database, "refused"))


async def _discard(database: Database) -> None:
    await Queue(database).discard(await _of(database, "waiting 5"))


COMMANDS: dict[str, Command] = {
    "log": lambda database: Journal(database).log("new", work(7), SINCE),
    "edit": lambda database: Journal(database).edit("waiting 1", work(99), SINCE),
    "edit of a sent one": lambda database: Journal(database).edit("sent", work(99), SINCE),
    "delete": lambda database: Journal(database).delete("edited", SINCE),
    "restore": _restore,
    "start": lambda database: Journal(database).start(
        timer("new"), SINCE, stopping=Stop("t", "of t", work(5, day=DAY))
    ),
    "change": lambda database: Journal(database).change(timer("t", banked=5, since=None), SINCE),
    "stop": lambda database: Journal(database).stop(Stop("b", "of b", work(6)), SINCE),
    "discard a timer": lambda database: Journal(database).discard("b", SINCE),
    "recover": lambda database: Outbox(database).recover(NOON.boot),
    "sending": _sending,
    "applied": lambda database: _record(database, Outcome(OpEvent.APPLIED, "980")),
    "unclear": lambda database: _record(database, Outcome(OpEvent.UNCLEAR, doubt_at=NOON.boot)),
    "retry": _retry,
    "repick": _repick,
    "discard": _discard,
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_done_whole_or_not_at_all_and_can_be_given_again(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor, trouble: Trouble, name: str, kind: str
) -> None:
    command, number = COMMANDS[name], 0

    async def then_picture(database: Database) -> Picture:
        await command(database)
        return await picture(database)

    before, _ = on(copied(lived, tmp_path / "life"), thread, picture)
    after, _ = on(copied(lived, tmp_path / "life"), thread, then_picture)

    async def until_it_is_saved(database: Database) -> bool:
        """Answer whether it was, although a call failed."""
        nonlocal number
        while True:
            number += 1
            trouble.come(kind, number)
            try:
                await command(database)
            except StoreError as error:
                assert trouble.go()
                assert type(error) is KINDS[kind]  # noqa: PT017  in the other case there is none
                assert await picture(database) == before
            else:
                came = trouble.go()
                assert await picture(database) == after
                return came

    while True:
        folder = copied(lived, tmp_path / "life")
        came, rebuilt = on(folder, thread, until_it_is_saved)
        assert on(folder, thread, picture)[0] == after, "what was called saved is there at the next start"
        assert (rebuilt is not None) == (came and kind == "CORRUPT")
        if not came:
            break
        assert kind in {"CORRUPT", "FULL"}, "mended, or helped by the ballast"
    assert number > 4


@pytest.mark.parametrize("kind", KINDS)
def test_a_start_that_fails_at_any_call_harms_nothing(
    killed: Path, tmp_path: Path, thread: ThreadPoolExecutor, trouble: Trouble, kind: str
) -> None:
    expected, _ = on(copied(killed, tmp_path / "life"), thread, picture)
    number, came = 0, True
    while came:
        number += 1
        folder = copied(killed, tmp_path / "life")
        trouble.come(kind, number)
        try:
            seen, _ = on(folder, thread, picture)
        except StoreError as error:
            assert type(error) is KINDS[kind]  # noqa: PT017  in the other case there is none
            trouble.go()
            seen, _ = on(folder, thread, picture)
        else:
            came = trouble.go()
        assert seen == expected
    assert number > 10


def test_a_rebuilding_that_fails_is_tried_again_with_the_next_command(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor, trouble: Trouble
) -> None:
    folder = copied(lived, tmp_path / "life")

    async def story(database: Database) -> Any:
        trouble.come("CORRUPT", 1, forever=True)
        with pytest.raises(CorruptError):
            await COMMANDS["log"](database)
        trouble.go()
        await COMMANDS["log"](database)
        return await picture(database)

    seen, _ = on(folder, thread, story)
    expected, _ = on(copied(lived, tmp_path / "whole"), thread, _logged)
    assert seen[0] == expected[0]


async def _logged(database: Database) -> Any:
    await COMMANDS["log"](database)
    return await picture(database)


# -- a full disk -------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["FULL", "IOERR_WRITE"])
def test_a_full_disk_takes_one_more_command_and_the_ballast_comes_back_with_the_room(
    lived: Path,
    tmp_path: Path,
    thread: ThreadPoolExecutor,
    trouble: Trouble,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
) -> None:
    """A quota that is used up looks like a failed write."""
    folder = copied(lived, tmp_path / "life")
    place = folder / BALLAST
    assert place.stat().st_size == 1024 * 1024
    usage = shutil.disk_usage(folder)

    async def story(database: Database) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=0))
        trouble.come(kind, 2)
        await Journal(database).log("first", work(), SINCE)
        assert trouble.go()
        assert not place.exists()
        trouble.come(kind, 2)
        with pytest.raises(StoreError):
            await Journal(database).log("second", work(), SINCE)
        trouble.go()
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
        await Journal(database).log("third", work(), SINCE)
        assert place.stat().st_size == ballast._SIZE
        waiting = {row.op.lid for row in await Queue(database).rows()}
        assert waiting & {"first", "second", "third"} == {"first", "third"}

    on(folder, thread, story)


def test_something_else_in_the_place_of_the_ballast_is_left_alone(
    lived: Path, tmp_path: Path, thread: ThreadPoolExecutor
) -> None:
    folder, target = copied(lived, tmp_path / "life"), tmp_path / "precious"
    target.write_bytes(b"precious")
    for put in (lambda place: place.symlink_to(target), os.mkdir):
        (folder / BALLAST).unlink()
        put(folder / BALLAST)
        on(folder, thread, picture)
        assert target.read_bytes() == b"precious"
        assert (folder / BALLAST).is_symlink() or (folder / BALLAST).is_dir()
