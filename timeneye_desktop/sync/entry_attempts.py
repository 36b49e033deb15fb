"""How are the commands about an entry sent: create directly, edit, delete?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from timeneye_desktop.domain.delivery import (
    CHANGED_ELSEWHERE,
    DELETED_ELSEWHERE,
    LOGGED_ALREADY,
    Guard,
    Op,
    OpEvent,
    Outcome,
    Protocol,
)
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.remote import RemoteEntry
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.sync.likeness import equal_rows, merged, same_work
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.requests import DUPLICATE, Ahead, Requests, work_of
from timeneye_desktop.sync.server import Server
from timeneye_desktop.sync.surprises import Surprises

_MONTH: Final = 31
_STALE: Final = timedelta(minutes=10)
"""Older than this the person may have logged the work elsewhere (delivery 2.6)."""


class EntryAttempts:
    """Each method looks at the server first where delivery 2.6 asks for it; None when the command changed."""

    def __init__(
        self, server: Server, identities: Identities, requests: Requests, pace: Pace, clock: Callable[[], Instant]
    ) -> None:
        self._server = server
        self._identities = identities
        self._requests = requests
        self._pace = pace
        self._clock = clock
        self._surprises = Surprises(pace.lag)

    async def create(self, op: Op, _server_id: str) -> Outcome | None:
        work = work_of(op)
        rows = await self._server.entries_around(work.day)
        fence = None
        if op.doubted and op.fence is not None:
            if late := equal_rows(work, rows, await self._requests.not_ours(op, rows)):
                return Outcome(OpEvent.FOUND, late[0])  # a lost request was applied after all
        elif await self.is_logged_already(op, rows):
            return Outcome(OpEvent.REFUSED, reason=LOGGED_ALREADY)
        else:  # retaken before every attempt while no doubt exists, kept once one does
            fence = [row.id for row in rows]
        ahead = Ahead(fence, Protocol.DIRECT)
        outcome = await self._requests.send_for_entry(op, lambda: self._server.create_entry(work), ahead)
        if outcome is not None and outcome.event is OpEvent.REFUSED and outcome.status == DUPLICATE:
            rows = await self._server.entries_around(work.day)
            found = equal_rows(work, rows, await self._identities.claimed(row.id for row in rows))
            if found:
                return Outcome(OpEvent.APPLIED, found[0])
        return outcome

    async def is_logged_already(self, op: Op, rows: tuple[RemoteEntry, ...]) -> bool:
        """Whether an equal entry that was not made here stands there, and nobody said that this is other work."""
        is_old = self._clock().utc - op.since > _STALE
        if op.guard is Guard.PASSED or not (is_old or op.guard is Guard.MUST):
            return False
        return bool(equal_rows(work_of(op), rows, await self._identities.made_here(row.id for row in rows)))

    async def edit(self, op: Op, server_id: str) -> Outcome | None:
        work = work_of(op)
        theirs = await self.find(op, server_id)
        if op.base is None and theirs is not None and same_work(work, theirs):
            return Outcome(OpEvent.FOUND)
        is_new = theirs is None or await self._is_foreign(op, theirs)
        if is_new and not self._surprises.is_sure(op.seq, theirs, self._clock().boot):
            return self._again()
        if theirs is None:
            return Outcome(OpEvent.REFUSED, reason=DELETED_ELSEWHERE)
        wanted = merged(op.base, work, theirs) if is_new and op.base is not None else work
        if wanted is None:
            return Outcome(OpEvent.REFUSED, reason=CHANGED_ELSEWHERE)
        call = lambda: self._server.update_entry(server_id, wanted)  # noqa: E731  reads better in one line
        return await self._requests.send(op, call, Ahead(sent=wanted))

    async def edited(self, op: Op, server_id: str) -> Outcome:
        """What became of an edit whose answer was lost: repeated, unless the entry has said so for a while."""
        theirs = await self.find(op, server_id)
        wanted = op.sent[-1] if op.sent else work_of(op)
        if theirs is None or not same_work(wanted, theirs):
            return Outcome(OpEvent.ABSENT)  # the next attempt looks again and judges conflicts
        if not self._surprises.is_sure(op.seq, theirs, self._clock().boot):
            return Outcome(OpEvent.UNCLEAR, not_before=self._clock().boot + self._pace.lag / 2, missed=True)
        return Outcome(OpEvent.FOUND)

    async def delete(self, op: Op, server_id: str) -> Outcome | None:
        theirs = await self.find(op, server_id)
        if theirs is not None and await self._is_foreign(op, theirs):
            if not self._surprises.is_sure(op.seq, theirs, self._clock().boot):
                return self._again()
            return Outcome(OpEvent.REFUSED, reason=CHANGED_ELSEWHERE)
        return await self._requests.send(op, lambda: self._server.delete_entry(server_id), gone_is_done=True)

    async def _is_foreign(self, op: Op, theirs: Work) -> bool:
        """Whether somebody else made the entry what it is now."""
        if op.base is None or same_work(op.base, theirs):
            return False
        return not await self._identities.was_ours(op.lid, theirs)

    async def find(self, op: Op, server_id: str) -> Work | None:
        """The entry as the server has it now, or None when it is not there any more."""
        days = [work.day for work in (op.work, op.base) if work is not None]
        if days:
            for row in await self._server.entries_around(*days):
                if row.id == server_id:
                    return row.work
        today = self._clock().utc.date()
        around = [*days, today]
        far = (min(around) - timedelta(days=_MONTH), max(around) + timedelta(days=_MONTH))
        found = [row.work for row in await self._server.entries_around(*far) if row.id == server_id]
        return found[0] if found else None

    def _again(self) -> Outcome:
        return Outcome(OpEvent.NOT_APPLIED, not_before=self._clock().boot + self._pace.lag / 2)
