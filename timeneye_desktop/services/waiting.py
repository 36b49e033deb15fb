"""What is not on Timeneye yet, and what the person may do about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.delivery import OpKind
from timeneye_desktop.domain.entry import RowState, Work
from timeneye_desktop.domain.timer import Instant
from timeneye_desktop.services.news import EntriesChanged, News, QueueChanged
from timeneye_desktop.services.spreadsheet import csv_text, json_text
from timeneye_desktop.store.queue import Queue
from timeneye_desktop.store.queue import Waiting as Stored
from timeneye_desktop.store.rows import row_state

_COLUMNS = ("what", "title", "date", "minutes", "notes", "state", "reason", "since", "projectId", "phaseId")
_WORDS = {OpKind.CREATE: "log"}


@dataclass(frozen=True, slots=True)
class WaitingRow:
    seq: int
    what: str
    """One of log, edit, delete, start, change, stop, discard."""
    lid: str
    title: str
    """Such as "Acme > Design"; empty when the entry is gone."""
    work: Work | None
    since: datetime
    """UTC."""
    state: RowState
    reason: str
    attempts: int
    next_try: datetime | None
    """UTC; None when it is tried as soon as Timeneye can be reached."""


class Waiting:
    """NotPossibleError when a command was sent, or is being sent, meanwhile."""

    def __init__(
        self,
        queue: Queue,
        news: News,
        clock: Callable[[], Instant],
        wake: Callable[[], None],
        refresh_timers: Callable[[], Awaitable[None]],
    ) -> None:
        self._queue = queue
        self._news = news
        self._clock = clock
        self._wake = wake
        self._refresh_timers = refresh_timers

    async def rows(self) -> tuple[WaitingRow, ...]:
        """Oldest first."""
        now = self._clock()
        return tuple(_row(stored, now) for stored in await self._queue.rows())

    async def retry(self, seq: int) -> None:
        await self._queue.retry(seq)
        await self._changed()

    async def repick(self, seq: int, phase: PhaseKey) -> None:
        await self._queue.repick(seq, phase)
        await self._changed()

    async def discard(self, seq: int) -> None:
        await self._queue.discard(seq)
        await self._changed()

    async def export(self) -> str:
        """All of it as JSON text; needs no server."""
        return json_text([_record(row) for row in await self.rows()])

    async def export_csv(self) -> str:
        """The same for a spreadsheet."""
        return csv_text(_COLUMNS, [_record(row) for row in await self.rows()])

    async def _changed(self) -> None:
        await self._refresh_timers()
        self._news.publish(EntriesChanged())
        self._news.publish(QueueChanged())
        self._wake()


def _row(stored: Stored, now: Instant) -> WaitingRow:
    op = stored.op
    state, reason = row_state((op,))
    left = op.not_before - now.boot
    return WaitingRow(
        seq=op.seq,
        what=_WORDS.get(op.kind, op.kind.value),
        lid=op.entry_lid or op.lid,
        title=f"{stored.project_name} > {stored.phase_name}" if stored.phase_name else "",
        work=op.work if op.kind in {OpKind.CREATE, OpKind.EDIT, OpKind.STOP} else None,
        since=op.since,
        state=state,
        reason=reason,
        attempts=op.attempts,
        next_try=now.utc + timedelta(seconds=left) if left > 0 else None,
    )


def _record(row: WaitingRow) -> dict[str, object]:
    work = row.work
    return {
        "what": row.what,
        "title": row.title,
        "since": row.since.isoformat(),
        "state": row.state.value,
        "reason": row.reason,
        "projectId": None if work is None else work.phase.project_id,
        "phaseId": None if work is None else work.phase.phase_id,
        "minutes": None if work is None else work.minutes,
        "date": None if work is None else work.day.isoformat(),
        "notes": None if work is None else work.notes,
    }
