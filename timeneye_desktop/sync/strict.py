"""How is an entry made through a timer, whose id the server accepts only once (delivery 2.5, 2.6)?

Step 0 makes a timer that carries nothing but a reference, step 1 fills it, step 2 stops it: that makes the entry.
A timer twice is no time twice, and a stop twice is refused, so each step may be repeated.
"""

from __future__ import annotations

from collections.abc import Callable

from timeneye_desktop.domain.delivery import LOGGED_ALREADY, STORE, Op, OpEvent, Outcome, Protocol
from timeneye_desktop.domain.reference import new_reference
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.sync.entry_attempts import EntryAttempts
from timeneye_desktop.sync.likeness import by_number
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.read_back import ReadBack
from timeneye_desktop.sync.requests import NOT_FOUND, Ahead, Requests, work_of
from timeneye_desktop.sync.server import Server
from timeneye_desktop.sync.timer_attempts import is_fresh

_MARK, _FILL = 0, 1


class StrictCreate:
    def __init__(
        self,
        server: Server,
        requests: Requests,
        entries: EntryAttempts,
        read_back: ReadBack,
        pace: Pace,
        clock: Callable[[], Instant],
        chance: Callable[[], float],
    ) -> None:
        self._server = server
        self._requests = requests
        self._entries = entries
        self._read_back = read_back
        self._pace = pace
        self._clock = clock
        self._chance = chance

    async def send(self, op: Op, _server_id: str) -> Outcome | None:
        if op.step == _MARK:
            return await self._mark(op)
        if op.step == _FILL or not is_fresh(op, self._clock()):
            return await self._fill(op)
        return await self._store(op)

    async def resolve(self, op: Op) -> Outcome:
        """What became of the step whose answer was lost."""
        timers = await self._server.timers()
        if op.step == _MARK:
            marked = sorted((row.id for row in timers if row.notes == op.ref), key=by_number)
            if marked:
                return Outcome(OpEvent.STEPPED, step=_FILL, token=marked[0])
            return self._read_back.missed(op, self._pace.timer_settle)
        if op.step == _FILL or any(row.id == op.token for row in timers):
            return Outcome(OpEvent.STEPPED, step=_FILL)  # filled anew, as it has run on
        return await self._read_back.stopped(op)

    async def _mark(self, op: Op) -> Outcome | None:
        work = work_of(op)
        if not op.doubted:
            rows = await self._server.entries_around(work.day)
            if await self._entries.is_logged_already(op, rows):
                return Outcome(OpEvent.REFUSED, reason=LOGGED_ALREADY)
        ref = op.ref or new_reference(self._chance)
        outcome = await self._requests.send(
            op, lambda: self._server.start_timer(work.phase, 0, ref), Ahead(protocol=Protocol.THROUGH_TIMER, ref=ref)
        )
        if outcome is not None and outcome.event is OpEvent.APPLIED:
            return Outcome(OpEvent.STEPPED, step=_FILL, token=outcome.server_id)
        return outcome

    async def _fill(self, op: Op) -> Outcome | None:
        work = work_of(op)
        rows = await self._server.entries_around(work.day)
        outcome = await self._requests.send(op, lambda: self._server.update_timer(op.token, work, work.minutes * 60))
        if (
            outcome is not None and outcome.event is OpEvent.APPLIED
        ):  # it was not stopped, so none of these is its entry
            return Outcome(OpEvent.STEPPED, step=STORE, fence=frozenset(row.id for row in rows))
        if outcome is not None and outcome.status == NOT_FOUND and outcome.event is OpEvent.REFUSED:
            if op.fence is not None:  # it was stopped: its entry has to be looked for
                return self._requests.unclear(NOT_FOUND, outcome.detail, step=STORE)
            return Outcome(OpEvent.STEPPED, step=_MARK, token="")  # somebody removed it; no entry can have come of it
        return outcome

    async def _store(self, op: Op) -> Outcome | None:
        outcome = await self._requests.send_for_entry(op, lambda: self._server.stop_timer(op.token))
        if outcome is not None and outcome.status == NOT_FOUND and outcome.event is OpEvent.REFUSED:
            return self._requests.unclear(NOT_FOUND, outcome.detail)
        return outcome
