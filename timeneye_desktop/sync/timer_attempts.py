"""How are the commands about a timer sent: start, change, stop, discard?"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from timeneye_desktop.domain.delivery import STOPPED_ELSEWHERE, TIMER_REMOVED, Op, OpEvent, Outcome
from timeneye_desktop.domain.entry import MAX_MINUTES
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.timers import Timers
from timeneye_desktop.sync.likeness import by_number, stopped_rows
from timeneye_desktop.sync.requests import NOT_FOUND, Ahead, Requests, work_of
from timeneye_desktop.sync.server import Server

_FRESH: Final = 20.0
"""Seconds a timer may run on between being set and being stopped without another minute coming of it."""


def is_fresh(op: Op, now: Instant) -> bool:
    """Whether its timer was set so lately that stopping it makes the minutes it was set to."""
    return 0 <= now.utc.timestamp() - op.set_at <= _FRESH


class TimerAttempts:
    """None when the command changed meanwhile."""

    def __init__(self, server: Server, timers: Timers, requests: Requests, clock: Callable[[], Instant]) -> None:
        self._server = server
        self._timers = timers
        self._requests = requests
        self._clock = clock

    async def start(self, op: Op, _server_id: str) -> Outcome | None:
        work = work_of(op)
        fence = None if op.doubted else [row.id for row in await self._server.timers()]
        call = lambda seconds: self._server.start_timer(work.phase, seconds, work.notes)  # noqa: E731  reads better
        return await self._send_time(op, call, Ahead(fence))

    async def change(self, op: Op, server_id: str) -> Outcome | None:
        # A timer that vanished from the server is noticed, and told, by the listing of timers.
        call = lambda seconds: self._server.update_timer(server_id, work_of(op), seconds)  # noqa: E731  reads better
        return await self._send_time(op, call, gone_is_done=True)

    async def stop(self, op: Op, server_id: str) -> Outcome | None:
        """Token stop (delivery 2.9): set what was measured, then make the entry; an id can be stopped only once."""
        work = work_of(op)
        if op.step == 0 or not is_fresh(op, self._clock()):
            rows = await self._server.entries_around(work.day)
            call = lambda: self._server.update_timer(server_id, work, work.minutes * 60)  # noqa: E731  reads better
            outcome = await self._requests.send(op, call)
            if outcome is not None and outcome.event is OpEvent.APPLIED:  # not stopped: none of these is its entry
                return Outcome(OpEvent.STEPPED, step=1, fence=frozenset(row.id for row in rows))
        else:
            outcome = await self._requests.send_for_entry(op, lambda: self._server.stop_timer(server_id))
        if outcome is None or outcome.event is not OpEvent.REFUSED or outcome.status != NOT_FOUND:
            return outcome
        if op.fence is not None:  # a lost stop was applied meanwhile: its entry has to be looked for
            return self._requests.unclear(NOT_FOUND, outcome.detail, step=1)
        return await self._gone(op)

    async def discard(self, op: Op, server_id: str) -> Outcome | None:
        return await self._requests.send(op, lambda: self._server.delete_timer(server_id), gone_is_done=True)

    async def _send_time(
        self,
        op: Op,
        call: Callable[[int], Awaitable[str | None]],
        ahead: Ahead | None = None,
        *,
        gone_is_done: bool = False,
    ) -> Outcome | None:
        timer = await self._timers.find(op.lid)
        if timer is None:  # it was lost with a part of the ledger: there is no time to show
            return Outcome(OpEvent.FOUND)
        seconds = int(timer.seconds(self._clock()))
        return await self._requests.send(op, lambda: call(seconds), ahead, gone_is_done=gone_is_done)

    async def _gone(self, op: Op) -> Outcome:
        """Somebody ended the timer elsewhere: its entry is taken when it says the same, else the person decides."""
        work = work_of(op)
        rows = await self._server.entries_around(work.day)
        newer = await self._timers.newer_than_seen(op.lid, [row.id for row in rows])
        found = stopped_rows(work, [row for row in rows if row.id in newer], 0, MAX_MINUTES)
        if not found:
            return Outcome(OpEvent.REFUSED, reason=TIMER_REMOVED, status=NOT_FOUND)
        best = min(found, key=lambda row: (abs(row.work.minutes - work.minutes), by_number(row.id)))
        if abs(best.work.minutes - work.minutes) <= 1:
            return Outcome(OpEvent.APPLIED, best.id)
        return Outcome(OpEvent.REFUSED, reason=STOPPED_ELSEWHERE, status=NOT_FOUND)
