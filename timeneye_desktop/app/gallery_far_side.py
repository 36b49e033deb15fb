"""How do commands in the gallery look sent, refused or lost, where nobody sends them?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from itertools import count

from timeneye_desktop.app.core import OpenAccount
from timeneye_desktop.app.gallery_seed import NOW
from timeneye_desktop.domain.delivery import Op, OpEvent, Outcome
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.question import QuestionKind
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.services.news import EntriesChanged, QueueChanged, SyncChanged
from timeneye_desktop.store.outbox import Outbox
from timeneye_desktop.store.questions import ask
from timeneye_desktop.ui.tasks import Tasks

_FIRST_ID = 920_001


class FarSide:
    """Writes down what the engine would have; the engine itself is held, and counts."""

    def __init__(
        self, opened: OpenAccount, tasks: Tasks, still: set[asyncio.Task[None]], settled: Callable[[], Awaitable[None]]
    ) -> None:
        """`still` learns of the task that holds the engine, which never ends."""
        self._opened, self._tasks, self._still, self._settled = opened, tasks, still, settled
        self._outbox = Outbox(opened.database)
        self._ids = count(_FIRST_ID)
        self._held: asyncio.Task[None] | None = None

    async def stand(self, reach: Reach, detail: str = "") -> None:
        if self._held is not None:
            self._held.cancel()
            await asyncio.gather(self._held, return_exceptions=True)
        self._held = self._tasks.spawn(self._opened.engine.hold(reach, detail), "held")
        self._still.add(self._held)
        await self._settled()

    def tell(self, status: SyncStatus) -> None:
        self._opened.desk.news.publish(SyncChanged(status))

    async def deliver(self) -> None:
        while ready := await self._outbox.ready(NOW.boot):
            for op in ready:
                await self._end(op, Outcome(OpEvent.APPLIED, server_id=str(next(self._ids))))
        await self._moved()

    async def refuse(self, why: str) -> None:
        await self._end(await self._latest(), Outcome(OpEvent.REFUSED, reason=why, status=409))
        await self._moved()

    async def lose_answer(self) -> None:
        unclear = Outcome(OpEvent.UNCLEAR, doubt_at=NOW.boot, not_before=NOW.boot + 60)
        await self._end(await self._latest(), unclear)
        await self._moved()

    async def leave_sending(self) -> None:
        await self._outbox.sending(await self._latest(), ())
        await self._moved()

    async def ask(self, kind: QuestionKind, work: Work, theirs: int) -> None:
        other = replace(work, minutes=theirs)
        await self._opened.database.write(
            lambda connection: ask(connection, kind, kind.value, kind.name, work, other, NOW.utc)
        )
        await self._moved()

    async def _latest(self) -> Op:
        return (await self._outbox.ready(NOW.boot))[-1]

    async def _end(self, op: Op, outcome: Outcome) -> None:
        await self._outbox.sending(op, ())
        await self._outbox.record(op, outcome, NOW)

    async def _moved(self) -> None:
        """What the engine would tell after it moved a command."""
        await self._opened.desk.tracking.refresh()
        for announcement in (EntriesChanged(), QueueChanged()):
            self._opened.desk.news.publish(announcement)
        self._opened.engine.wake()
        await self._settled()
