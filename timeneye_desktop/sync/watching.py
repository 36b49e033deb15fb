"""Did a request that was believed lost arrive after all (delivery 2.6)?"""

from __future__ import annotations

from collections.abc import Callable

from timeneye_desktop.domain.errors import CallError
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.domain.watch import Watch, WatchKind
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.watches import Watches
from timeneye_desktop.sync.likeness import equal_rows, same_notes, same_work
from timeneye_desktop.sync.server import STOPS_ALL, Server

_A_WHILE = 60.0
"""Seconds until a look that could not be made is tried again."""


class Watching:
    """ReadBack only, and asks the person; the one thing it sends again is an edit that an older one of ours undid."""

    def __init__(self, server: Server, identities: Identities, watches: Watches, clock: Callable[[], Instant]) -> None:
        self._server = server
        self._identities = identities
        self._watches = watches
        self._clock = clock

    async def look(self) -> bool:
        """Answer whether anything was found. Raises the errors that stop everything."""
        found = False
        for watch in await self._watches.due(self._now()):
            try:
                found |= await self._look_at(watch)
            except STOPS_ALL:
                raise
            except CallError:
                await self._watches.postpone(watch, self._now() + _A_WHILE)
        return found

    async def due_in(self) -> float | None:
        """Seconds until the next look; None when nothing is watched."""
        due = await self._watches.next_due()
        return None if due is None else due - self._now()

    async def _look_at(self, watch: Watch) -> bool:
        if watch.kind is WatchKind.EDIT:
            return await self._look_at_edit(watch)
        if watch.kind is WatchKind.ENTRY and await self._identities.is_in_doubt(watch.work):
            # What is there may be the work of an equal command that is being looked for.
            await self._watches.postpone(watch, self._now() + _A_WHILE)
            return False
        twins, kind = await self._twins(watch)
        for server_id in twins:
            await self._watches.ask(watch, kind, server_id, self._clock().utc)
        await self._watches.looked(watch, self._now())
        return bool(twins)

    async def _twins(self, watch: Watch) -> tuple[list[str], QuestionKind]:
        if watch.kind is WatchKind.ENTRY:
            rows = await self._server.entries_around(watch.work.day)
            ours = await self._identities.made_here(row.id for row in rows)
            return equal_rows(watch.work, rows, watch.fence | ours), QuestionKind.TWIN
        known = await self._identities.claimed_timers() | watch.fence
        timers = [row for row in await self._server.timers() if row.id not in known]
        alike = (row for row in timers if row.phase == watch.work.phase and same_notes(watch.work.notes, row.notes))
        return [row.id for row in alike], QuestionKind.TWIN_TIMER

    async def _look_at_edit(self, watch: Watch) -> bool:
        """What somebody else made of the entry since is theirs to change; only our own old words are taken back."""
        known = await self._identities.base_of(watch.lid)
        if known is None:
            await self._watches.looked(watch, self._now(), is_over=True)
            return False
        server_id, latest = known
        rows = await self._server.entries_around(latest.day, *(work.day for work in watch.sent))
        theirs = next((row.work for row in rows if row.id == server_id), latest)
        fell_back = not same_work(theirs, latest) and any(same_work(theirs, old) for old in watch.sent)
        if fell_back:
            await self._watches.put_again(watch, theirs, self._clock().utc)
        await self._watches.looked(watch, self._now())
        return fell_back

    def _now(self) -> float:
        return self._clock().utc.timestamp()
