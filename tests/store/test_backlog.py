"""How much waits, and since when is that too long?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from samples import NOON, later, work

from timeneye_desktop.domain.delivery import OpEvent, Outcome
from timeneye_desktop.domain.status import Backlog
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.journal import Journal
from timeneye_desktop.store.outbox import Outbox

Story: TypeAlias = Callable[[Callable[[Database], Awaitable[None]]], None]

A_DAY = 24 * 3_600.0


async def tried(outbox: Outbox, status: int, event: OpEvent = OpEvent.NOT_APPLIED) -> None:
    (op,) = await outbox.ready(NOON.boot)
    assert await outbox.sending(op, [])
    await outbox.record(op, Outcome(event, status=status), NOON)


def test_what_waits_for_more_than_a_day_is_overdue(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(), NOON.utc)
        outbox = Outbox(database)
        assert await outbox.backlog(later(A_DAY - 1)) == Backlog(1, 0, 0)
        assert await outbox.backlog(later(A_DAY + 1)) == Backlog(1, 0, 1)

    in_database(story)


def test_the_twentieth_answer_that_was_none_makes_it_overdue(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(), NOON.utc)
        outbox = Outbox(database)
        for _ in range(30):
            await tried(outbox, 0)  # offline: nobody was there to refuse
        for _ in range(19):
            await tried(outbox, 503)
        assert (await outbox.backlog(NOON)).overdue == 0
        await tried(outbox, 503)
        assert await outbox.backlog(NOON) == Backlog(1, 0, 1)

    in_database(story)


def test_what_needs_the_person_has_said_so_and_is_not_overdue_too(in_database: Story) -> None:
    async def story(database: Database) -> None:
        await Journal(database).log("e1", work(), NOON.utc)
        outbox = Outbox(database)
        await tried(outbox, 403, OpEvent.REFUSED)
        assert await outbox.backlog(later(2 * A_DAY)) == Backlog(1, 1, 0)

    in_database(story)
