"""Who sends which kind of command?

Each sender looks at the server first where delivery 2.6 asks for it, has the attempt written
down before a byte leaves, and answers with an Outcome, or None when the command changed meanwhile.
A CallError that is raised instead proves that the server did not act.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from timeneye_desktop.domain.delivery import Op, OpKind, Outcome, Protocol
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.sync.entry_attempts import EntryAttempts
from timeneye_desktop.sync.strict import StrictCreate
from timeneye_desktop.sync.timer_attempts import TimerAttempts


class Attempts:
    def __init__(
        self,
        identities: Identities,
        entries: EntryAttempts,
        timers: TimerAttempts,
        strict: StrictCreate,
        wants_strict: Callable[[], bool],
    ) -> None:
        """`wants_strict` chooses the protocol of a create at its first attempt."""
        self._identities = identities
        self._entries = entries
        self._strict = strict
        self._wants_strict = wants_strict
        self._kinds: dict[OpKind, Callable[[Op, str], Awaitable[Outcome | None]]] = {
            OpKind.CREATE: self._create,
            OpKind.EDIT: entries.edit,
            OpKind.DELETE: entries.delete,
            OpKind.START: timers.start,
            OpKind.CHANGE: timers.change,
            OpKind.STOP: timers.stop,
            OpKind.DISCARD: timers.discard,
        }

    async def send(self, op: Op) -> Outcome | None:
        return await self._kinds[op.kind](op, await self._identities.server_id(op))

    async def _create(self, op: Op, server_id: str) -> Outcome | None:
        is_strict = self._wants_strict() if op.protocol is None else op.protocol is Protocol.THROUGH_TIMER
        return await (self._strict.send if is_strict else self._entries.create)(op, server_id)
