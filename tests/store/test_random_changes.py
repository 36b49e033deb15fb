"""After any commands in any order the records lead to what is seen: no code path can forget one."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Awaitable, Callable

import pytest
from samples import DAY, NOON, SINCE, later, remote, work
from store.test_random_days import one_command
from store.undone import works

from timeneye_desktop.domain.delivery import DELETED_ELSEWHERE, OpEvent, OpState, Outcome
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.remote import Listing, RemoteEntry
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.mirror import Mirror
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.rows import read_work

Story = Callable[[Callable[[Database], Awaitable[None]]], None]

UUID = 32
"""Letters of the local id that a list gives; those of the commands here are shorter."""


def listing(*rows: RemoteEntry) -> Listing[RemoteEntry]:
    return Listing(rows)


@pytest.mark.parametrize("seed", range(3))
def test_after_any_commands_the_records_lead_to_what_is_seen(in_database: Story, seed: int) -> None:
    """From nothing, or from what a first list brought, to what stands there now: no step is missing."""

    async def story(database: Database) -> None:
        dice = random.Random(seed)  # noqa: S311  which commands, no secret
        outbox, mirror = Outbox(database), Mirror(database)
        await mirror.take_entries(DAY, DAY, listing(*(remote(str(n), work(n)) for n in range(1, 5))), NOON.utc)
        seen = await works(database)
        for number in range(8):
            await Journal(database).log(f"e{number}", work(10 + number), SINCE)
        for number in range(50):
            with contextlib.suppress(NotPossibleError):
                await one_command(database, dice, number)
            for op in [op for op in await outbox.ready(NOON.boot) if op.state is OpState.QUEUED][: dice.randrange(3)]:
                event = dice.choice((OpEvent.APPLIED, OpEvent.UNCLEAR, OpEvent.REFUSED))
                reason = DELETED_ELSEWHERE if event is OpEvent.REFUSED else ""
                assert await outbox.sending(op, ["1"])
                await outbox.record(op, Outcome(event, str(1_000 + 100 * number + op.seq), reason=reason), NOON)
            if not dice.randrange(10):
                theirs = tuple(remote(str(n), work(dice.randrange(1, 9))) for n in range(1, 5) if dice.randrange(4))
                await mirror.take_entries(DAY, DAY, listing(*theirs), later(number * 3_600).utc)
        for lid, before, after in await database.read(
            lambda connection: connection.execute("SELECT lid, before, after FROM change ORDER BY n").fetchall()
        ):
            came_by_a_list = lid not in seen and len(lid) == UUID and before is not None
            assert came_by_a_list or seen.pop(lid, None) == read_work(before), lid
            if after is not None:
                seen[lid] = read_work(after)
        now = await works(database)
        assert {lid: now[lid] for lid in seen} == seen
        assert all(len(lid) == UUID for lid in set(now) - set(seen)), "what has no record came by a list"

    in_database(story)
