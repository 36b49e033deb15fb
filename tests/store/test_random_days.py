"""After any commands in any order the ledger alone gives the database back: no code path can forget it."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from lives import NAME, on
from samples import BUILD, DAY, NOON, SINCE, remote, timer, work

from timeneye_desktop.domain.delivery import DELETED_ELSEWHERE, OpEvent, OpState, Outcome
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.remote import Listing
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.journal import Journal, Stop
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.rows import IS_OPEN

WAITS = f"SELECT lid FROM op WHERE {IS_OPEN} UNION SELECT entry_lid FROM op WHERE {IS_OPEN}"  # noqa: S608  constants only
OURS = {  # what only this computer knows
    "op": "SELECT seq, kind, lid, entry_lid, state, work, base, since, doubted, fence, ref, token FROM op "  # noqa: S608  constants only
    f"WHERE {IS_OPEN} ORDER BY seq",
    "entry": "SELECT lid, server_id, project_id, phase_id, minutes, day, notes, base, deleted, born_here FROM entry "  # noqa: S608  constants only
    f"WHERE (server_id IS NULL AND NOT deleted) OR lid IN ({WAITS}) ORDER BY lid",
    "id": "SELECT lid, server_id FROM entry WHERE server_id IS NOT NULL AND born_here ORDER BY lid",
    "timer": "SELECT lid, server_id, project_id, phase_id, notes, day, banked, since_utc, since_boot, boot_id, ended, "
    "reason FROM timer ORDER BY lid",
}


async def ours(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    return await database.read(lambda connection: {name: connection.execute(q).fetchall() for name, q in OURS.items()})


async def one_command(database: Database, dice: random.Random, number: int) -> None:
    """Any command about any entry, timer or row of the queue; NotPossibleError when its time is over."""
    journal, queue = Journal(database), Queue(database)
    entry, clock = f"e{dice.randrange(8)}", f"t{dice.randrange(3)}"
    some = work(dice.randrange(1, 500), notes=dice.choice(("", "ünï", "x" * 50)))
    waiting = [row.op.seq for row in await queue.rows()]
    seq = dice.choice(waiting) if waiting else 0
    commands: tuple[Callable[[], Awaitable[object]], ...] = (
        lambda: journal.log(f"new {number}", some, SINCE),
        lambda: journal.edit(entry, some, SINCE),
        lambda: journal.delete(entry, SINCE),
        lambda: journal.start(timer(f"{clock} {number}", banked=dice.randrange(99) / 8), SINCE),
        lambda: journal.start(timer(clock), SINCE),
        lambda: journal.change(timer(clock, banked=float(number), since=None), SINCE),
        lambda: journal.stop(Stop(clock, f"of {clock} {number}", some), SINCE),
        lambda: journal.discard(clock, SINCE),
        lambda: queue.retry(seq),
        lambda: queue.repick(seq, BUILD),
        lambda: queue.discard(seq),
    )
    await dice.choice(commands)()


async def random_day(database: Database, dice: random.Random) -> None:
    outbox = Outbox(database)
    for number in range(60):
        with contextlib.suppress(NotPossibleError):
            await one_command(database, dice, number)
        ready = [op for op in await outbox.ready(NOON.boot) if op.state is OpState.QUEUED]
        for op in ready[: dice.randrange(3)]:
            event = dice.choice((OpEvent.APPLIED, OpEvent.APPLIED, OpEvent.UNCLEAR, OpEvent.REFUSED))
            reason = dice.choice(("", DELETED_ELSEWHERE)) if event is OpEvent.REFUSED else ""
            assert await outbox.sending(op, ["1", "2"])
            await outbox.record(op, Outcome(event, str(1_000 + number * 10 + op.seq), reason=reason), NOON)


@pytest.mark.parametrize("seed", range(10))
def test_after_any_commands_the_ledger_alone_gives_the_same_back(
    tmp_path: Path, thread: ThreadPoolExecutor, seed: int
) -> None:
    async def story(database: Database) -> dict[str, list[tuple[Any, ...]]]:
        rows = tuple(remote(str(number), work(number)) for number in range(7, 10))
        await Mirror(database).take_entries(DAY, DAY, Listing(rows), NOON.utc)
        for number in range(8):
            await Journal(database).log(f"e{number}", work(10 + number), SINCE)
        await random_day(database, random.Random(seed))  # noqa: S311  which commands, no secret
        return await ours(database)

    expected, _ = on(tmp_path, thread, story)
    assert on(tmp_path, thread, ours) == (expected, None), "nothing to mend"
    (tmp_path / NAME).unlink()
    assert on(tmp_path, thread, ours)[0] == expected
