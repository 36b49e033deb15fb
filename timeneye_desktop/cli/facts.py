"""What does a script get to know of a timer, an entry, a phase, a command that waits? (docs/terminal.md)"""

from __future__ import annotations

from typing import Any

from timeneye_desktop.domain.catalogue import PhaseChoice
from timeneye_desktop.domain.entry import DayRows, EntryRow
from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.domain.timer import Instant, TimerRow
from timeneye_desktop.services.news import MadeWay
from timeneye_desktop.services.waiting import WaitingRow


def of_timer(row: TimerRow | None, now: Instant) -> dict[str, Any] | None:
    if row is None:
        return None
    timer = row.timer
    return {
        "state": timer.state.value,
        "seconds": int(timer.seconds(now)),
        "date": timer.day.isoformat(),
        "project": row.project,
        "phase": row.phase,
        "projectId": timer.phase.project_id,
        "phaseId": timer.phase.phase_id,
        "notes": timer.notes,
        "delivery": row.state.value,
    }


def of_way(way: MadeWay) -> dict[str, Any]:
    """The timer that ran before, and whether it rests or was logged."""
    state = "held" if way.is_held else "logged"
    return {"project": way.project, "phase": way.phase, "minutes": way.minutes, "state": state}


def of_entry(row: EntryRow) -> dict[str, Any]:
    work = row.work
    return {
        "date": work.day.isoformat(),
        "minutes": work.minutes,
        "project": row.project,
        "phase": row.phase,
        "projectId": work.phase.project_id,
        "phaseId": work.phase.phase_id,
        "notes": work.notes,
        "delivery": row.state.value,
        "id": row.server_id or None,
    }


def of_day(day: DayRows) -> dict[str, Any]:
    return {"date": day.day.isoformat(), "minutes": day.minutes, "entries": [of_entry(row) for row in day.rows]}


def of_phase(choice: PhaseChoice) -> dict[str, Any]:
    return {
        "project": choice.project,
        "phase": choice.phase,
        "projectId": choice.key.project_id,
        "phaseId": choice.key.phase_id,
    }


def of_waiting(row: WaitingRow) -> dict[str, Any]:
    work = row.work
    return {
        "what": row.what,
        "title": row.title,
        "since": row.since.isoformat(),
        "delivery": row.state.value,
        "reason": row.reason,
        "attempts": row.attempts,
        "date": None if work is None else work.day.isoformat(),
        "minutes": None if work is None else work.minutes,
        "notes": None if work is None else work.notes,
    }


def of_sync(status: SyncStatus) -> dict[str, Any]:
    return {
        "reach": status.reach.value,
        "busy": status.busy,
        "waiting": status.waiting,
        "needsYou": status.needs_you,
        "synced": None if status.synced_at is None else status.synced_at.isoformat(),
    }
