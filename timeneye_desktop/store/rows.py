"""How values become rows and rows become values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.delivery import Guard, Op, OpEvent, OpKind, OpState, Protocol, after
from timeneye_desktop.domain.entry import EntryRow, RowState, Work
from timeneye_desktop.domain.timer import Instant, Timer, TimerRow

OP_COLUMNS = (
    "seq, kind, lid, state, since, work, base, entry_lid, step, attempts, doubted, doubt_at, misses, fence, "
    "not_before, reason, protocol, ref, token, set_at, guard, sent"
)
IS_OPEN = "state IN ('queued', 'sending', 'doubt', 'parked')"

_STATES = {
    OpState.PARKED: RowState.NEEDS_YOU,
    OpState.DOUBT: RowState.UNCLEAR,
    OpState.SENDING: RowState.SENDING,
    OpState.QUEUED: RowState.WAITING,
}


def work_text(work: Work | None) -> str | None:
    if work is None:
        return None
    return json.dumps(_parts(work), ensure_ascii=False)


def parse_work(text: str) -> Work:
    return _work(json.loads(text))


def read_work(text: str | None) -> Work | None:
    return None if text is None else parse_work(text)


def works_text(works: Iterable[Work]) -> str:
    return json.dumps([_parts(work) for work in works], ensure_ascii=False)


def read_works(text: str | None) -> tuple[Work, ...]:
    return () if text is None else tuple(_work(parts) for parts in json.loads(text))


def _parts(work: Work) -> list[Any]:
    return [*work.phase, work.minutes, work.day.isoformat(), work.notes]


def _work(parts: list[Any]) -> Work:
    project, phase, minutes, day, notes = parts
    return Work(PhaseKey(project, phase), minutes, date.fromisoformat(day), notes)


def read_op(row: tuple[Any, ...]) -> Op:
    return Op(
        seq=row[0],
        kind=OpKind(row[1]),
        lid=row[2],
        state=OpState(row[3]),
        since=datetime.fromisoformat(row[4]),
        work=read_work(row[5]),
        base=read_work(row[6]),
        entry_lid=row[7],
        step=row[8],
        attempts=row[9],
        doubted=bool(row[10]),
        doubt_at=row[11],
        misses=row[12],
        fence=None if row[13] is None else frozenset(json.loads(row[13])),
        not_before=row[14],
        reason=row[15],
        protocol=Protocol(row[16]) if row[16] else None,
        ref=row[17],
        token=row[18],
        set_at=row[19],
        guard=Guard(row[20]),
        sent=read_works(row[21]),
    )


def open_ops(connection: sqlite3.Connection, lid: str) -> tuple[Op, ...]:
    """Commands about this entry or timer that are not finished, oldest first; an entry's STOP is among them."""
    by_lid = f"SELECT {OP_COLUMNS} FROM op WHERE lid = ? AND {IS_OPEN}"  # noqa: S608  constants only
    by_entry = f"SELECT {OP_COLUMNS} FROM op WHERE entry_lid = ? AND {IS_OPEN}"  # noqa: S608  constants only
    rows = connection.execute(f"{by_lid} UNION {by_entry} ORDER BY seq", (lid, lid))
    return tuple(read_op(row) for row in rows)


def put_entry(connection: sqlite3.Connection, lid: str, work: Work) -> None:
    """Make an entry of ours, or bring the row of any entry up to date."""
    connection.execute(
        "INSERT INTO entry (lid, project_id, phase_id, minutes, day, notes, born_here) VALUES (?, ?, ?, ?, ?, ?, 1) "
        "ON CONFLICT (lid) DO UPDATE SET project_id = excluded.project_id, phase_id = excluded.phase_id, "
        "minutes = excluded.minutes, day = excluded.day, notes = excluded.notes",
        (lid, *work.phase, work.minutes, work.day.isoformat(), work.notes),
    )


def append_op(
    connection: sqlite3.Connection,
    kind: OpKind,
    lid: str,
    since: datetime,
    *,
    work: Work | None = None,
    base: Work | None = None,
    entry_lid: str = "",
) -> None:
    connection.execute(
        "INSERT INTO op (kind, lid, entry_lid, work, base, state, since) VALUES (?, ?, ?, ?, ?, 'queued', ?)",
        (kind.value, lid, entry_lid, work_text(work), work_text(base), since.isoformat()),
    )


def move_op(connection: sqlite3.Connection, seq: int, event: OpEvent) -> None:
    """Take a command to the state that follows in the table."""
    (state,) = connection.execute("SELECT state FROM op WHERE seq = ?", (seq,)).fetchone()
    connection.execute("UPDATE op SET state = ? WHERE seq = ?", (after(OpState(state), event).value, seq))


def write_op_work(connection: sqlite3.Connection, seq: int, work: Work) -> None:
    """Other contents for a command that has not been applied; it may be sent at once."""
    connection.execute("UPDATE op SET work = ?, reason = '', not_before = 0 WHERE seq = ?", (work_text(work), seq))


def row_state(ops: tuple[Op, ...]) -> tuple[RowState, str]:
    """The most pressing state of these commands, and why."""
    for state, shown in _STATES.items():
        for op in ops:
            if op.state is state:
                return shown, op.reason
    return RowState.SENT, ""


ENTRY_COLUMNS = (
    "e.lid, e.server_id, e.project_id, e.phase_id, e.minutes, e.day, e.notes, e.billed, "
    "COALESCE(p.name, e.project_name), COALESCE(f.name, e.phase_name)"
)
ENTRY_TABLES = (
    "entry e LEFT JOIN project p ON p.id = e.project_id "
    "LEFT JOIN phase f ON f.project_id = e.project_id AND f.id = e.phase_id"
)


def read_entry(row: tuple[Any, ...], ops: tuple[Op, ...]) -> EntryRow:
    lid, server_id, project_id, phase_id, minutes, day, notes, billed, project, phase = row
    state, reason = row_state(ops)
    work = Work(PhaseKey(project_id, phase_id), minutes, date.fromisoformat(day), notes)
    return EntryRow(lid, work, project, phase, state, server_id or "", reason, billed=bool(billed))


TIMER_COLUMNS = (
    "t.lid, t.server_id, t.project_id, t.phase_id, t.notes, t.day, t.banked, t.since_utc, t.since_boot, t.boot_id, "
    "COALESCE(p.name, t.project_name), COALESCE(f.name, t.phase_name), t.reason"
)
TIMER_TABLES = (
    "timer t LEFT JOIN project p ON p.id = t.project_id "
    "LEFT JOIN phase f ON f.project_id = t.project_id AND f.id = t.phase_id"
)


def read_timer(row: tuple[Any, ...], ops: tuple[Op, ...]) -> TimerRow:
    lid, server_id, project_id, phase_id, notes, day, banked, utc, boot, boot_id, project, phase, reason = row
    since = None if utc is None else Instant(datetime.fromisoformat(utc), boot, boot_id)
    key = PhaseKey(project_id, phase_id)
    timer = Timer(lid, key, notes, date.fromisoformat(day), banked, since, server_id or "")
    state, why = row_state(ops)
    if reason:
        state, why = RowState.NEEDS_YOU, reason
    return TimerRow(timer, project, phase, state, why)


def write_timer(connection: sqlite3.Connection, timer: Timer) -> None:
    """Insert the timer or bring its row up to date; the server id is left alone."""
    since = timer.since
    connection.execute(
        "INSERT INTO timer (lid, project_id, phase_id, notes, day, banked, since_utc, since_boot, boot_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (lid) DO UPDATE SET project_id = excluded.project_id, "
        "phase_id = excluded.phase_id, notes = excluded.notes, day = excluded.day, banked = excluded.banked, "
        "since_utc = excluded.since_utc, since_boot = excluded.since_boot, boot_id = excluded.boot_id",
        (
            timer.lid,
            *timer.phase,
            timer.notes,
            timer.day.isoformat(),
            timer.banked,
            None if since is None else since.utc.isoformat(),
            None if since is None else since.boot,
            None if since is None else since.boot_id,
        ),
    )
