"""What became of a command whose answer was lost: look before anything is sent again (delivery 2.6)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from timeneye_desktop.domain.delivery import Op, OpEvent, OpKind, Outcome
from timeneye_desktop.domain.remote import RemoteEntry
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.sync.attempt import Attempts, work_of
from timeneye_desktop.sync.likeness import equal_rows, same_notes, same_work
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.server import Server

_LOOKS = 2
"""Misses before a command counts as absent: one list may be stale."""


class Doubt:
    """Each method answers with what a look showed. A CallError means that the look failed: still in doubt."""

    def __init__(
        self, server: Server, outbox: Outbox, attempts: Attempts, pace: Pace, clock: Callable[[], Instant]
    ) -> None:
        self._server = server
        self._outbox = outbox
        self._attempts = attempts
        self._pace = pace
        self._clock = clock
        self._kinds: dict[OpKind, Callable[[Op], Awaitable[Outcome]]] = {
            OpKind.CREATE: self._create,
            OpKind.EDIT: self._edit,
            OpKind.START: self._start,
            OpKind.STOP: self._stop,
        }

    async def resolve(self, op: Op) -> Outcome:
        look = self._kinds.get(op.kind)
        # Deleting, discarding and changing a timer may be repeated: the second time changes nothing.
        return Outcome(OpEvent.ABSENT) if look is None else await look(op)

    async def _create(self, op: Op) -> Outcome:
        found = await self._adoptable(op)
        return Outcome(OpEvent.FOUND, found) if found else self._missed(op, self._pace.settle)

    async def _edit(self, op: Op) -> Outcome:
        theirs = await self._attempts.entry(op, await self._outbox.server_id(op))
        if theirs is not None and same_work(work_of(op), theirs):
            return Outcome(OpEvent.FOUND)
        return Outcome(OpEvent.ABSENT)  # the next attempt looks again and judges conflicts

    async def _start(self, op: Op) -> Outcome:
        work, ours = work_of(op), await self._outbox.claimed_timers()
        fresh = [row for row in await self._server.timers() if row.id not in (op.fence or ()) and row.id not in ours]
        alike = [row.id for row in fresh if row.phase == work.phase and same_notes(work.notes, row.notes)]
        if alike:
            return Outcome(OpEvent.FOUND, min(alike, key=lambda number: (len(number), number)))
        return self._missed(op, self._pace.timer_settle)

    async def _stop(self, op: Op) -> Outcome:
        timer_id = await self._outbox.server_id(op)
        if any(row.id == timer_id for row in await self._server.timers()):
            return Outcome(OpEvent.ABSENT)  # not stopped: the server can apply the stop only once, so ask again
        found = await self._adoptable(op)
        if found:
            return Outcome(OpEvent.FOUND, found)
        missed = self._missed(op, self._pace.settle)
        if missed.event is OpEvent.ABSENT:  # stored, but not shown: never sent again by itself
            return Outcome(OpEvent.CANNOT_TELL, reason="stopped-without-entry")
        return missed

    async def _adoptable(self, op: Op) -> str:
        """The lowest id of an equal row that is ours to take, or empty."""
        rows: tuple[RemoteEntry, ...] = await self._server.entries_around(work_of(op).day)
        equal = equal_rows(work_of(op), rows, await self._attempts.not_ours(op, rows))
        return equal[0] if equal else ""

    def _missed(self, op: Op, settle: float) -> Outcome:
        now = self._clock().boot
        waited = now - op.doubt_at
        if op.misses + 1 >= _LOOKS and waited >= settle:
            return Outcome(OpEvent.ABSENT)
        return Outcome(OpEvent.UNCLEAR, not_before=now + self._pace.look_again(op.misses, waited), missed=True)
