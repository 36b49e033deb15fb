"""What somebody sees of their entries, and a Timeneye that takes what is sent."""

from __future__ import annotations

from itertools import count

from samples import DAY, NOON

from timeneye_desktop.domain.delivery import OpEvent, OpKind, OpState, Outcome
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.entries import EntryReader
from timeneye_desktop.store.outbox import Outbox


async def works(database: Database) -> dict[str, Work]:
    days = await EntryReader(database).days(DAY, DAY.replace(day=28))
    return {row.lid: row.work for day in days for row in day.rows}


async def server_ids(database: Database) -> dict[str, str]:
    query = "SELECT lid, server_id FROM entry WHERE server_id IS NOT NULL"
    return await database.read(lambda connection: dict(connection.execute(query).fetchall()))


class Far:
    """Timeneye: holds what was sent, under ids of its own."""

    def __init__(self) -> None:
        self.rows: dict[str, Work] = {}
        self._ids = count(900)

    async def take(self, database: Database, most: int = 99) -> None:
        """Send and answer so many commands."""
        outbox = Outbox(database)
        for _ in range(most):
            ready = [op for op in await outbox.ready(NOON.boot) if op.state is OpState.QUEUED]
            if not ready:
                return
            op = ready[0]
            known = {} if op.kind is OpKind.CREATE else await server_ids(database)
            server_id = known.get(op.lid) or str(next(self._ids))
            if op.work is None:
                self.rows.pop(server_id)
            else:
                self.rows[server_id] = op.work
            assert await outbox.sending(op, ())
            await outbox.record(op, Outcome(OpEvent.APPLIED, server_id), NOON)
