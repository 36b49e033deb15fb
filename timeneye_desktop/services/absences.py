"""An absence that waits for an answer, and what the answer does; until then its time is kept."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from timeneye_desktop.domain.absence import Away
from timeneye_desktop.domain.answering import Absence, Piece, given, of_timer, taken, was_changed
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow, TimerState
from timeneye_desktop.services.news import AbsenceChanged, EntriesChanged, News, QueueChanged, TimerChanged
from timeneye_desktop.services.stopping import Stopped, Stopping
from timeneye_desktop.services.tracking import Tracking
from timeneye_desktop.store.absences import Absences as Store
from timeneye_desktop.store.absences import Answer
from timeneye_desktop.store.spans import Spans


@dataclass(frozen=True, slots=True)
class Answered:
    """What `undo` needs."""

    absence: Absence
    answer: Answer | None = None
    stopped: Stopped | None = None
    """The timer that was ended with it."""


class Absences:
    """Every command returns once it is committed; StoreError or NotPossibleError otherwise."""

    def __init__(
        self,
        store: Store,
        spans: Spans,
        tracking: Tracking,
        stopping: Stopping,
        news: News,
        clock: Callable[[], Instant],
        wake: Callable[[], None],
    ) -> None:
        self._store = store
        self._spans = spans
        self._tracking = tracking
        self._stopping = stopping
        self._news = news
        self._clock = clock
        self._wake = wake
        self._pending: Absence | None = None
        self._away_phases: frozenset[PhaseKey] = frozenset()
        self._one_at_a_time = asyncio.Lock()

    @property
    def pending(self) -> Absence | None:
        return self._pending

    @property
    def can_stop(self) -> bool:
        """Whether the timer of it still runs, so that it can be ended at the moment the person left."""
        row = None if self._pending is None else self._row(self._pending)
        return row is not None and row.timer.state is TimerState.RUNNING

    async def refresh(self) -> None:
        """Read it anew, and tell if another waits now; to be called when timers or entries have changed."""
        async with self._one_at_a_time:
            await self._refresh()

    async def was_away(self, away: Away, before: Timer, threshold: float) -> bool:
        """Ask about it, unless nobody has to be asked; `before` is the timer as it was when the person left."""
        async with self._one_at_a_time:
            await self._refresh()
            part = of_timer(away, before, threshold)
            asked = None if part is None else Absence(before, (part,))
            row = None if asked is None else self._row(asked)
            if part is None or asked is None or row is None or before.phase in self._away_phases:
                return False
            if was_changed(asked, row.timer, self._clock()):
                return False
            await self._spans.add_away(part.since, part.until)
            waits = self._pending
            if waits is not None and waits.timer.lid == before.lid:
                asked = waits.with_more(part, before)
            await self._store.put(asked)
            await self._refresh()
            self._news.publish(TimerChanged())  # the strip of the day has one more span
            return True

    async def answer(self, pieces: Sequence[Piece]) -> Answered:
        """Keep, remove or give away; `pieces` are all there is of it."""
        async with self._one_at_a_time:
            absence = self._asked()
            answer = Answer(absence.timer.lid, absence.entry_lid, taken(pieces), _logs(pieces, absence))
            await self._store.answer(answer, self._clock())
            await self._changed()
            return Answered(absence, answer)

    async def stop_at(self, moment: datetime) -> Answered:
        """End the timer then; what it measured since goes."""
        async with self._one_at_a_time:
            absence = self._asked()
            row = self._row(absence)
            if row is None:
                raise NotPossibleError("timer-gone")
            ago = max(0.0, (self._clock().utc - moment).total_seconds())
            stopped = await self._stopping.stop(row.timer.lid, ago_seconds=ago)
            await self._store.put(None)
            await self._refresh()
            return Answered(absence, stopped=stopped)

    async def undo(self, done: Answered) -> None:
        """As if nothing had been answered: the question waits again."""
        async with self._one_at_a_time:
            if done.stopped is not None:
                await self._store.put(done.absence)  # which follows its timer when that goes on
                await self._stopping.undo(done.stopped)
            elif done.answer is not None:
                made = tuple(lid for lid, _work in done.answer.logs)
                back = Answer(done.answer.lid, done.answer.entry_lid, -done.answer.minutes, withdraws=made)
                await self._store.answer(back, self._clock(), done.absence)
            await self._changed()

    # -- when the program was last known to run ---------------------------------------------

    async def seen(self) -> tuple[Instant, str] | None:
        """With the timer that ran then."""
        return await self._store.seen()

    async def see(self, now: Instant, lid: str) -> None:
        await self._store.see(now, lid)

    # -- phases away from the computer ----------------------------------------------------

    def is_away_phase(self, phase: PhaseKey) -> bool:
        return phase in self._away_phases

    async def mark(self, phase: PhaseKey, *, is_away: bool) -> None:
        """Whether it is worked on away from the computer: nobody asks about absences then."""
        await self._store.mark(phase, is_away=is_away)
        await self.refresh()

    # -- what waits -------------------------------------------------------------------------

    def _asked(self) -> Absence:
        if self._pending is None:
            raise NotPossibleError("absence-gone")
        return self._pending

    def _row(self, absence: Absence) -> TimerRow | None:
        return next((row for row in self._tracking.timers if row.timer.lid == absence.timer.lid), None)

    async def _refresh(self) -> None:
        self._away_phases = await self._store.away_phases()
        stored = await self._store.pending()
        before, self._pending = self._pending, None if stored is None else await self._as_it_stands(stored)
        if before != self._pending:
            self._news.publish(AbsenceChanged())

    async def _as_it_stands(self, absence: Absence) -> Absence | None:
        """None where nobody has to be asked any more."""
        row = self._row(absence)
        if row is not None:
            is_fit = not was_changed(absence, row.timer, self._clock())
            return replace(absence, title=_title(row)) if is_fit else None
        entry = await self._store.entry(absence.entry_lid) if absence.entry_lid else None
        if entry is None or entry.work.minutes < absence.minutes:
            return None
        return replace(absence, title=_title(entry))

    async def _changed(self) -> None:
        await self._tracking.refresh()
        await self._refresh()
        self._news.publish(EntriesChanged())
        self._news.publish(QueueChanged())
        self._wake()


def _logs(pieces: Sequence[Piece], absence: Absence) -> tuple[tuple[str, Work], ...]:
    """On the day the timer's own entry lands on: the day's sum stays what it was."""
    return tuple(
        (uuid.uuid4().hex, Work(phase, sum(piece.minutes for piece in parts), absence.timer.day))
        for phase, parts in given(pieces).items()
    )


def _title(row: TimerRow | EntryRow) -> str:
    return f"{row.project} > {row.phase}"
