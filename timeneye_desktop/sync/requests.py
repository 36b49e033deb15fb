"""How is one request of a command sent, and what does its answer prove?"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Final, cast

from timeneye_desktop.domain.delivery import DELETED_ELSEWHERE, Op, OpEvent, OpKind, Outcome, Protocol
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.errors import (
    CallError,
    DuplicateError,
    ForbiddenError,
    InDoubtError,
    NotFoundError,
    RefusedError,
    SignedOutError,
)
from timeneye_desktop.domain.remote import RemoteEntry
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.store.identities import Identities
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.sync.pace import Pace

log = logging.getLogger(__name__)

NOT_FOUND: Final = 404
DUPLICATE: Final = 406


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is written down with an attempt before a byte of it leaves."""

    fence: Iterable[str] | None = None
    """Ids that exist now; None leaves an earlier fence standing."""
    protocol: Protocol | None = None
    ref: str = ""
    sent: Work | None = None


class Requests:
    """A CallError that is raised instead of an answer proves that the server did not act."""

    def __init__(self, outbox: Outbox, identities: Identities, pace: Pace, clock: Callable[[], Instant]) -> None:
        self._outbox = outbox
        self._identities = identities
        self._pace = pace
        self._clock = clock

    async def send(
        self,
        op: Op,
        call: Callable[[], Awaitable[str | None]],
        ahead: Ahead | None = None,
        *,
        gone_is_done: bool = False,
    ) -> Outcome | None:
        """Write ahead, call, and judge; None when the command was changed meanwhile."""
        ahead = ahead or Ahead()
        if not await self._outbox.sending(op, ahead.fence, protocol=ahead.protocol, ref=ahead.ref, sent=ahead.sent):
            return None
        try:
            server_id = await call() or ""
        except CallError as error:
            if gone_is_done and isinstance(error, NotFoundError):
                return Outcome(OpEvent.APPLIED, status=error.status)
            return self._proven(op, error)
        return Outcome(OpEvent.APPLIED, server_id)

    async def send_for_entry(
        self, op: Op, call: Callable[[], Awaitable[str | None]], ahead: Ahead | None = None
    ) -> Outcome | None:
        """The same for a request that makes an entry: the id in its answer must be new to us."""
        outcome = await self.send(op, call, ahead)
        made = [outcome.server_id] if outcome is not None and outcome.event is OpEvent.APPLIED else []
        if await self._identities.made_here(made):
            log.error("command %d: Timeneye answered with the id of another entry", op.seq)
            return self.unclear(0, "known id")
        return outcome

    async def not_ours(self, op: Op, rows: Iterable[RemoteEntry]) -> frozenset[str]:
        """Rows that were there before the first attempt, or belong to another entry here."""
        return await self._identities.claimed(row.id for row in rows) | (op.fence or frozenset())

    def unclear(self, status: int, detail: str, *, step: int | None = None) -> Outcome:
        now = self._clock().boot
        later = now + self._pace.first_look
        return Outcome(OpEvent.UNCLEAR, step=step, doubt_at=now, not_before=later, status=status, detail=detail)

    def _proven(self, op: Op, error: CallError) -> Outcome:
        """What a failed request proves; errors that stop all sending are not outcomes of this command."""
        if isinstance(error, InDoubtError):
            return self.unclear(error.status, error.detail)
        if isinstance(error, RefusedError) and not isinstance(error, SignedOutError):
            return Outcome(OpEvent.REFUSED, reason=_reason(op, error), status=error.status, detail=error.detail)
        raise error


def work_of(op: Op) -> Work:
    """What it is to bring about; not for a delete or discard."""
    return cast("Work", op.work)


def _reason(op: Op, error: RefusedError) -> str:
    """A key of `ui/words.py`, or what the server said where only it knows."""
    if isinstance(error, NotFoundError) and op.kind in {OpKind.CREATE, OpKind.START}:
        return "phase-gone"
    if isinstance(error, ForbiddenError):
        return "forbidden"
    if isinstance(error, DuplicateError):
        return "exists-already"
    if isinstance(error, NotFoundError):
        return DELETED_ELSEWHERE
    return error.detail or "refused"
