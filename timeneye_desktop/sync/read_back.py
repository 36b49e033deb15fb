"""Is what a lost request was to make there, and when does its absence count?"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from timeneye_desktop.domain.delivery import NO_ENTRY, SEVERAL_ENTRIES, Op, OpEvent, Outcome
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.sync.likeness import equal_rows, stopped_rows
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.requests import Requests, work_of
from timeneye_desktop.sync.server import Server

_LOOKS: Final = 2
"""Misses before a command counts as absent: one list may be stale."""


class ReadBack:
    def __init__(self, server: Server, requests: Requests, pace: Pace, clock: Callable[[], Instant]) -> None:
        self._server = server
        self._requests = requests
        self._pace = pace
        self._clock = clock

    async def created(self, op: Op) -> str:
        """The lowest id of an equal row that is ours to take, or empty."""
        rows = await self._server.entries_around(work_of(op).day)
        equal = equal_rows(work_of(op), rows, await self._requests.not_ours(op, rows))
        return equal[0] if equal else ""

    async def stopped(self, op: Op) -> Outcome:
        """What became of the entry of a timer that is not there any more. It is never sent again by itself."""
        now = self._clock()
        is_early = now.utc.timestamp() - op.set_at < self._pace.lag
        if is_early or not op.misses:  # this list may be older than the timer, and the next one than its entry
            return Outcome(OpEvent.UNCLEAR, not_before=now.boot + self._pace.lag, missed=not is_early)
        found = await self._stored(op)
        if len(found) > 1:  # one of them is somebody else's: a guess could change theirs
            return Outcome(OpEvent.CANNOT_TELL, reason=SEVERAL_ENTRIES)
        if found:
            return Outcome(OpEvent.FOUND, found[0])
        missed = self.missed(op, self._pace.settle)
        return Outcome(OpEvent.CANNOT_TELL, reason=NO_ENTRY) if missed.event is OpEvent.ABSENT else missed

    async def _stored(self, op: Op) -> list[str]:
        """Ids of rows that may have come of a timer which ran on until it was stopped."""
        work = work_of(op)
        rows = await self._server.entries_around(work.day)
        taken = await self._requests.not_ours(op, rows)
        run_on = max(0.0, self._clock().utc.timestamp() - op.set_at) / 60
        span = work.minutes, work.minutes + int(run_on) + 1
        return [row.id for row in stopped_rows(work, [row for row in rows if row.id not in taken], *span)]

    def missed(self, op: Op, settle: float) -> Outcome:
        now = self._clock().boot
        waited = now - op.doubt_at
        if op.misses + 1 >= _LOOKS and waited >= settle:
            return Outcome(OpEvent.ABSENT)
        return Outcome(OpEvent.UNCLEAR, not_before=now + self._pace.look_again(op.misses, waited), missed=True)
