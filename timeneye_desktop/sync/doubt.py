"""What became of a command whose answer was lost: look before anything is sent again (delivery 2.6)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from timeneye_desktop.domain.delivery import Op, OpEvent, OpKind, Outcome, Protocol
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.sync.entry_attempts import EntryAttempts
from timeneye_desktop.sync.likeness import by_number, same_notes
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.read_back import ReadBack
from timeneye_desktop.sync.requests import work_of
from timeneye_desktop.sync.server import Server
from timeneye_desktop.sync.strict import StrictCreate


class Doubt:
    """Each method answers with what a look showed. A CallError means that the look failed: still in doubt."""

    def __init__(
        self,
        server: Server,
        identities: Identities,
        entries: EntryAttempts,
        strict: StrictCreate,
        read_back: ReadBack,
        pace: Pace,
    ) -> None:
        self._server = server
        self._identities = identities
        self._entries = entries
        self._strict = strict
        self._read_back = read_back
        self._pace = pace
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
        if op.protocol is Protocol.THROUGH_TIMER:
            return await self._strict.resolve(op)
        found = await self._read_back.created(op)
        return Outcome(OpEvent.FOUND, found) if found else self._read_back.missed(op, self._pace.settle)

    async def _edit(self, op: Op) -> Outcome:
        return await self._entries.edited(op, await self._identities.server_id(op))

    async def _start(self, op: Op) -> Outcome:
        work, ours = work_of(op), await self._identities.claimed_timers()
        fresh = [row for row in await self._server.timers() if row.id not in (op.fence or ()) and row.id not in ours]
        alike = [row.id for row in fresh if row.phase == work.phase and same_notes(work.notes, row.notes)]
        if alike:
            return Outcome(OpEvent.FOUND, min(alike, key=by_number))
        return self._read_back.missed(op, self._pace.timer_settle)

    async def _stop(self, op: Op) -> Outcome:
        timer_id = await self._identities.server_id(op)
        if op.step == 0:
            return Outcome(OpEvent.ABSENT)  # setting the time may be repeated
        if any(row.id == timer_id for row in await self._server.timers()):
            return Outcome(OpEvent.STEPPED, step=0)  # the server can apply the stop only once, so ask again
        return await self._read_back.stopped(op)
