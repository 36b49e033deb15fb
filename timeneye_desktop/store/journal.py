"""What becomes of a command that a person gave: the local picture and the outbox change in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from timeneye_desktop.domain import coalesce
from timeneye_desktop.domain.change import Cause
from timeneye_desktop.domain.delivery import STOPPED_ELSEWHERE, OpKind
from timeneye_desktop.domain.entry import EntryRow, Work
from timeneye_desktop.domain.errors import NotPossibleError
from timeneye_desktop.domain.midnight import Ran
from timeneye_desktop.domain.several import Act, Edit, Log, Outcome
from timeneye_desktop.domain.timer import Timer, TimerRow
from timeneye_desktop.store.absences import end_absence, revive_absence
from timeneye_desktop.store.changes import because, by_person
from timeneye_desktop.store.database import Database
from timeneye_desktop.store.deeds import (
    apply_changes,
    bring_back_entry,
    delete_entry,
    edit_entry,
    entry_of,
    log_entry,
)
from timeneye_desktop.store.measured import Measured, note_measured
from timeneye_desktop.store.rows import TIMER_COLUMNS, TIMER_TABLES, open_ops, put_entry, read_timer, write_timer
from timeneye_desktop.store.spans import end_spans, fit_spans, follow_timer, revive_spans

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stop:
    """End the timer `lid` and make the entry `entry_lid` of it; of what it ran on other days, an entry for each."""

    lid: str
    entry_lid: str
    work: Work
    seconds: float | None = None
    """What was measured, where that is known."""
    ran: tuple[Ran, ...] = ()
    """When, as far as it is known."""
    further: tuple[Measured, ...] = ()

    @property
    def minutes(self) -> int:
        return self.work.minutes + sum(one.work.minutes for one in self.further)


@dataclass(frozen=True, slots=True)
class Sweep:
    """End the timer of `stop`, and with it others whose time its entry holds as well."""

    stop: Stop
    seen: tuple[Timer, ...]
    """All of them, as the person saw them."""


class Journal:
    """Accepts commands. What returned is committed; StoreError means nothing changed.

    `since` is the UTC moment of the command. NotPossibleError when the entry or timer is gone.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    async def log(self, lid: str, work: Work, since: datetime) -> EntryRow:
        return await self._step(since, lambda connection: log_entry(connection, lid, work, since))

    async def edit(self, lid: str, work: Work, since: datetime) -> Work:
        """Change an entry; answers with what it was before."""
        return await self._step(since, lambda connection: edit_entry(connection, lid, work, since))

    async def delete(self, lid: str, since: datetime) -> EntryRow:
        return await self._step(since, lambda connection: delete_entry(connection, lid, since))

    async def restore(self, row: EntryRow, new_lid: str, since: datetime) -> EntryRow:
        """Undo a delete: taken back if it cannot have been sent, else logged again as a new entry."""
        return await self._step(
            since, lambda connection: bring_back_entry(connection, row.lid, row.work, since, new_lid)
        )

    async def several(
        self, acts: Sequence[Act], new_lid: Callable[[], str], since: datetime, *, must_all: bool = False
    ) -> tuple[Outcome, ...]:
        """All of it in one transaction and one step. An act about an entry that is gone has no outcome.

        NotPossibleError when that is so of all of them, or of any with `must_all`; nothing has changed then.
        """

        def run(connection: sqlite3.Connection) -> tuple[Outcome, ...]:
            outcomes, gone = [], NotPossibleError("entry-gone")
            for act in acts:
                try:
                    outcomes.append(Outcome(act, _acted(connection, act, new_lid, since)))
                except NotPossibleError as error:
                    gone = error
            if not outcomes or (must_all and len(outcomes) < len(acts)):
                raise gone
            return tuple(outcomes)

        return await self._step(since, run)

    async def withdraw(self, lid: str, since: datetime) -> EntryRow:
        """Delete an entry because what made it was undone; no step of its own."""

        def run(connection: sqlite3.Connection) -> EntryRow:
            because(connection, Cause.UNDO, since)
            return delete_entry(connection, lid, since)

        return await self._database.write(run)

    async def start(
        self,
        timer: Timer,
        since: datetime,
        *,
        stopping: Stop | None = None,
        holding: Timer | None = None,
        undoes: str = "",
    ) -> TimerRow:
        """Begin a timer; in the same transaction another is ended and logged, or written down as it rests.

        `undoes` names one that was ended, in whose place it goes on.
        """

        def run(connection: sqlite3.Connection) -> TimerRow:
            _make_way(connection, stopping, holding, since)
            return _begin(connection, timer, since, undoes)

        return await self._database.write(run)

    async def change(
        self, timer: Timer, since: datetime, *, stopping: Stop | None = None, holding: Timer | None = None
    ) -> TimerRow:
        """Write a paused, resumed or edited timer down; another makes way in the same transaction if asked."""

        def run(connection: sqlite3.Connection) -> TimerRow:
            _make_way(connection, stopping, holding, since)
            return change_timer(connection, timer, since)

        return await self._database.write(run)

    async def stop(self, stop: Stop, since: datetime) -> EntryRow:
        return await self._database.write(lambda connection: _stop(connection, stop, since))

    async def discard(self, lid: str, since: datetime) -> Timer:
        return await self._database.write(lambda connection: _discard(connection, lid, since))

    async def sweep(self, sweeps: Sequence[Sweep], since: datetime) -> tuple[EntryRow, ...]:
        """All of it in one transaction; NotPossibleError when a timer is not what the person saw any more."""

        def run(connection: sqlite3.Connection) -> tuple[EntryRow, ...]:
            for timer in (timer for sweep in sweeps for timer in sweep.seen):
                if replace(_timer(connection, timer.lid).timer, server_id=timer.server_id) != timer:
                    raise NotPossibleError("changed-meanwhile")
            rows = []
            for sweep in sweeps:
                rows.append(_stop(connection, sweep.stop, since))
                for timer in sweep.seen:
                    if timer.lid != sweep.stop.lid:
                        _discard(connection, timer.lid, since, gone=False)
            return tuple(rows)

        return await self._database.write(run)

    async def unsweep(self, timers: Mapping[str, Timer], entries: Sequence[str], since: datetime) -> None:
        """The timers go on in the place of those that are named, and the entries go; in one transaction."""

        def run(connection: sqlite3.Connection) -> None:
            for undoes, timer in timers.items():
                _begin(connection, timer, since, undoes)
            because(connection, Cause.UNDO, since)
            for lid in entries:
                delete_entry(connection, lid, since)

        await self._database.write(run)

    async def _step(self, since: datetime, work: Callable[[sqlite3.Connection], T]) -> T:
        """Something that undo takes back."""

        def run(connection: sqlite3.Connection) -> T:
            by_person(connection, since)
            return work(connection)

        return await self._database.write(run)


def _acted(connection: sqlite3.Connection, act: Act, new_lid: Callable[[], str], since: datetime) -> EntryRow:
    match act:
        case Log(work):
            return log_entry(connection, new_lid(), work, since)
        case Edit(lid, change):
            before = entry_of(connection, lid)
            edit_entry(connection, lid, change.of(before.work), since)
            return before
        case _:
            return delete_entry(connection, act.lid, since)


def _make_way(connection: sqlite3.Connection, stopping: Stop | None, holding: Timer | None, since: datetime) -> None:
    if stopping is not None:
        _stop(connection, stopping, since)
    if holding is not None:
        change_timer(connection, holding, since)


def _begin(connection: sqlite3.Connection, timer: Timer, since: datetime, undoes: str) -> TimerRow:
    write_timer(connection, timer)
    revive_spans(connection, undoes, timer)
    revive_absence(connection, undoes, timer)
    follow_timer(connection, timer, since)
    apply_changes(connection, (coalesce.Append(OpKind.START, timer.lid, _mirror_work(timer)),), since)
    return _timer(connection, timer.lid)


def _discard(connection: sqlite3.Connection, lid: str, since: datetime, *, gone: bool = True) -> Timer:
    """Without `gone` its time counts: another one's entry holds it."""
    row = _timer(connection, lid)
    if row.reason == STOPPED_ELSEWHERE:
        raise NotPossibleError("stopped-elsewhere")
    if not _is_gone(connection, lid):
        apply_changes(connection, coalesce.discard_timer(open_ops(connection, lid), lid), since)
    _end_timer(connection, lid)
    end_spans(connection, lid, since, gone=gone)
    return row.timer


def change_timer(connection: sqlite3.Connection, timer: Timer, since: datetime) -> TimerRow:
    row = _timer(connection, timer.lid)
    write_timer(connection, timer)
    follow_timer(connection, timer, since)
    if not row.reason:  # one that vanished from the server has nothing to change there
        ops = open_ops(connection, timer.lid)
        apply_changes(connection, coalesce.change_timer(ops, timer.lid, _mirror_work(timer)), since)
    return _timer(connection, timer.lid)


def _stop(connection: sqlite3.Connection, stop: Stop, since: datetime) -> EntryRow:
    if _timer(connection, stop.lid).reason == STOPPED_ELSEWHERE:
        raise NotPossibleError("stopped-elsewhere")  # its time would stand there twice: a question waits
    because(connection, Cause.YOU, since)  # what undoes it is the timer, which goes on
    put_entry(connection, stop.entry_lid, stop.work)
    if _is_gone(connection, stop.lid):
        changes: coalesce.Changes = (coalesce.Append(OpKind.CREATE, stop.entry_lid, stop.work),)
    else:
        changes = coalesce.stop_timer(open_ops(connection, stop.lid), stop.lid, stop.entry_lid, stop.work)
    apply_changes(connection, changes, since)
    for one in stop.further:
        log_entry(connection, one.lid, one.work, since)
    _end_timer(connection, stop.lid)
    end_spans(connection, stop.lid, since)
    fit_spans(connection, stop.lid, stop.ran)
    end_absence(connection, stop.lid, "" if stop.further else stop.entry_lid)
    first = () if stop.seconds is None else (Measured(stop.entry_lid, stop.work, stop.seconds),)
    note_measured(connection, stop.lid, (*first, *stop.further), since)
    return entry_of(connection, stop.entry_lid)


def _timer(connection: sqlite3.Connection, lid: str) -> TimerRow:
    query = f"SELECT {TIMER_COLUMNS} FROM {TIMER_TABLES} WHERE t.lid = ? AND NOT t.ended"  # noqa: S608  constants
    row = connection.execute(query, (lid,)).fetchone()
    if row is None:
        raise NotPossibleError("timer-gone")
    return read_timer(row, open_ops(connection, lid))


def _end_timer(connection: sqlite3.Connection, lid: str) -> None:
    """The row stays only while a command about it is on its way."""
    if any(op.lid == lid for op in open_ops(connection, lid)):
        connection.execute("UPDATE timer SET ended = 1 WHERE lid = ?", (lid,))
    else:
        connection.execute("DELETE FROM timer WHERE lid = ?", (lid,))


def _is_gone(connection: sqlite3.Connection, lid: str) -> bool:
    """Timeneye no longer has this timer: what was measured can only become an entry of its own."""
    (reason,) = connection.execute("SELECT reason FROM timer WHERE lid = ?", (lid,)).fetchone()
    return bool(reason)


def _mirror_work(timer: Timer) -> Work:
    """What a timer command carries; seconds are read from the timer when it is sent."""
    return Work(timer.phase, 0, timer.day, timer.notes)
