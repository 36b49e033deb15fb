"""How a command is sent, by kind, and what the answer proves.

Each method looks at the server first where delivery 2.6 asks for it, has the attempt written
down before a byte leaves, and answers with an Outcome, or None when the command changed meanwhile.
A CallError that is raised instead proves that the server did not act.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta
from typing import Final

from timeneye_desktop.domain.delivery import Op, OpEvent, OpKind, Outcome
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
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.timers import GONE, Timers
from timeneye_desktop.sync.likeness import equal_rows, merged, same_work
from timeneye_desktop.sync.pace import Pace
from timeneye_desktop.sync.server import Server

NOT_FOUND: Final = 404
DUPLICATE: Final = 406
_MONTH: Final = 31


class Attempts:
    def __init__(
        self, server: Server, outbox: Outbox, timers: Timers, pace: Pace, clock: Callable[[], Instant]
    ) -> None:
        self._server = server
        self._outbox = outbox
        self._timers = timers
        self._pace = pace
        self._clock = clock
        self._kinds: dict[OpKind, Callable[[Op, str], Awaitable[Outcome | None]]] = {
            OpKind.CREATE: self._create,
            OpKind.EDIT: self._edit,
            OpKind.DELETE: self._delete,
            OpKind.START: self._start,
            OpKind.CHANGE: self._change,
            OpKind.STOP: self._stop,
            OpKind.DISCARD: self._discard,
        }

    async def send(self, op: Op) -> Outcome | None:
        return await self._kinds[op.kind](op, await self._outbox.server_id(op))

    async def _create(self, op: Op, _server_id: str) -> Outcome | None:
        work = work_of(op)
        rows = await self._server.entries_around(work.day)
        fence = None
        if not op.doubted:  # retaken before every attempt while no doubt exists, kept once one does
            fence = [row.id for row in rows]
        elif late := equal_rows(work, rows, await self.not_ours(op, rows)):
            return Outcome(OpEvent.FOUND, late[0])  # a lost request was applied after all
        outcome = await self._request(op, lambda: self._server.create_entry(work), fence)
        if outcome is not None and outcome.event is OpEvent.REFUSED and outcome.status == DUPLICATE:
            rows = await self._server.entries_around(work.day)
            found = equal_rows(work, rows, await self._outbox.claimed(row.id for row in rows))
            if found:
                return Outcome(OpEvent.APPLIED, found[0])
        return outcome

    async def _edit(self, op: Op, server_id: str) -> Outcome | None:
        work = work_of(op)
        theirs = await self.entry(op, server_id)
        if theirs is None:
            return Outcome(OpEvent.REFUSED, reason="deleted-elsewhere")
        if same_work(work, theirs):
            return Outcome(OpEvent.FOUND)
        wanted = work if op.base is None else merged(op.base, work, theirs)
        if wanted is None:
            return Outcome(OpEvent.REFUSED, reason="changed-elsewhere")
        return await self._request(op, lambda: self._server.update_entry(server_id, wanted))

    async def _delete(self, op: Op, server_id: str) -> Outcome | None:
        theirs = await self.entry(op, server_id)
        if theirs is None:
            return Outcome(OpEvent.FOUND)
        if op.base is not None and not same_work(op.base, theirs):
            return Outcome(OpEvent.REFUSED, reason="changed-elsewhere")
        return await self._request(op, lambda: self._server.delete_entry(server_id), gone_is_done=True)

    async def _start(self, op: Op, _server_id: str) -> Outcome | None:
        timer = await self._timers.find(op.lid)
        if timer is None:
            return Outcome(OpEvent.FOUND)
        fence = None if op.doubted else [row.id for row in await self._server.timers()]
        seconds = int(timer.seconds(self._clock()))
        return await self._request(op, lambda: self._server.start_timer(timer, seconds), fence)

    async def _change(self, op: Op, server_id: str) -> Outcome | None:
        timer = await self._timers.find(op.lid)
        if timer is None:
            return Outcome(OpEvent.FOUND)
        work = Work(timer.phase, 0, timer.day, timer.notes)
        seconds = int(timer.seconds(self._clock()))
        # A timer that vanished from the server is noticed, and told, by the listing of timers.
        call = lambda: self._server.update_timer(server_id, work, seconds)  # noqa: E731  reads better in one line
        return await self._request(op, call, gone_is_done=True)

    async def _stop(self, op: Op, server_id: str) -> Outcome | None:
        """Token stop (delivery 2.9): set what was measured, then make the entry; an id can be stopped only once."""
        work = work_of(op)
        if op.step == 0:
            seconds = work.minutes * 60
            outcome = await self._request(op, lambda: self._server.update_timer(server_id, work, seconds))
            if outcome is not None and outcome.event is OpEvent.APPLIED:
                return Outcome(OpEvent.STEPPED, step=1)
        else:
            fence = None
            if not op.doubted:
                fence = [row.id for row in await self._server.entries_around(work.day)]
            outcome = await self._request(op, lambda: self._server.stop_timer(server_id), fence)
        if outcome is not None and outcome.event is OpEvent.REFUSED and outcome.status == NOT_FOUND:
            if op.doubted and op.step:  # a lost stop was applied meanwhile: its entry has to be looked for
                return self._unclear(NOT_FOUND, outcome.detail)
            return Outcome(OpEvent.REFUSED, reason=GONE, status=NOT_FOUND)
        return outcome

    async def _discard(self, op: Op, server_id: str) -> Outcome | None:
        return await self._request(op, lambda: self._server.delete_timer(server_id), gone_is_done=True)

    async def not_ours(self, op: Op, rows: Iterable[RemoteEntry]) -> frozenset[str]:
        """Rows that were there before the first attempt, or belong to another entry here."""
        return await self._outbox.claimed(row.id for row in rows) | (op.fence or frozenset())

    async def entry(self, op: Op, server_id: str) -> Work | None:
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

    async def _request(
        self,
        op: Op,
        call: Callable[[], Awaitable[str | None]],
        fence: list[str] | None = None,
        *,
        gone_is_done: bool = False,
    ) -> Outcome | None:
        if not await self._outbox.sending(op, fence):
            return None
        try:
            server_id = await call()
        except CallError as error:
            if gone_is_done and isinstance(error, NotFoundError):
                return Outcome(OpEvent.APPLIED, status=error.status)
            return self._proven(op, error)
        return Outcome(OpEvent.APPLIED, server_id or "")

    def _proven(self, op: Op, error: CallError) -> Outcome:
        """What a failed request proves; errors that stop all sending are not outcomes of this command."""
        if isinstance(error, InDoubtError):
            return self._unclear(error.status, error.detail)
        if isinstance(error, RefusedError) and not isinstance(error, SignedOutError):
            return Outcome(OpEvent.REFUSED, reason=_reason(op, error), status=error.status, detail=error.detail)
        raise error

    def _unclear(self, status: int, detail: str) -> Outcome:
        now = self._clock().boot
        later = now + self._pace.first_look
        return Outcome(OpEvent.UNCLEAR, doubt_at=now, not_before=later, status=status, detail=detail)


def work_of(op: Op) -> Work:
    if op.work is None:
        raise ValueError(op.kind)
    return op.work


def _reason(op: Op, error: RefusedError) -> str:
    """A key of `ui/words.py`, or what the server said where only it knows."""
    if isinstance(error, NotFoundError) and op.kind in {OpKind.CREATE, OpKind.START}:
        return "phase-gone"
    if isinstance(error, ForbiddenError):
        return "forbidden"
    if isinstance(error, DuplicateError):
        return "exists-already"
    if isinstance(error, NotFoundError):
        return "deleted-elsewhere"
    return error.detail or "refused"
