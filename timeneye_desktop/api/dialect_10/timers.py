"""Timers (api-10, 6.4): there is no call to pause one."""

from __future__ import annotations

from datetime import date
from typing import Final

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10.wire import change, creation, listing, pairs, path, removal
from timeneye_desktop.api.json_text import identity, number, text
from timeneye_desktop.api.rows import Row
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.remote import Listing, RemoteTimer
from timeneye_desktop.domain.timer import TimerState

_LONGEST: Final = 10**9
"""Seconds; more is no time anybody tracked, and dates cannot be moved by it."""


class Timers:
    def list(self) -> Call[Listing[RemoteTimer]]:
        return listing(path("timers"), "timers", _timer)

    def start(self, phase: PhaseKey, seconds: int, notes: str) -> Call[str]:
        """`seconds` is always sent (api-10, 7.16)."""
        form = pairs(projectId=phase.project_id, taskId=phase.phase_id, seconds=seconds, notes=notes)
        return creation(path("timers"), form)

    def update(self, timer_id: str, *, phase: PhaseKey, seconds: int, notes: str, day: date) -> Call[None]:
        fields = pairs(
            projectId=phase.project_id,
            taskId=phase.phase_id,
            seconds=seconds,
            notes=notes,
            timerDate=day.isoformat(),
        )
        return change(path("timers", timer_id), fields)

    def delete(self, timer_id: str) -> Call[None]:
        """The tracked time is dropped."""
        return removal(path("timers", timer_id))

    def stop(self, timer_id: str) -> Call[str]:
        """Make an entry of the timer; the answer is the entry's id."""
        return creation(path("timers", timer_id), pairs(timerId=timer_id))

    def stop_singular(self, timer_id: str) -> Call[str]:
        """The address of the documentation's heading, for after a 404 or 405 (api-10, 7.4)."""
        return creation(path("timer", timer_id), pairs(timerId=timer_id))


def _timer(row: Row) -> RemoteTimer:
    seconds = row.get("currentSeconds")
    if seconds is None:  # documentation before May 2015 (api-10, 7.6)
        seconds = row.get("seconds", 0)
    paused = text(row.get("timerStatus")).casefold() == "paused"
    return RemoteTimer(
        id=identity(row["id"]),
        phase=PhaseKey(identity(row["projectId"]), identity(row["taskId"])),
        project_name=text(row.get("projectName")),
        phase_name=text(row.get("taskName")),
        notes=text(row.get("notes")),
        state=TimerState.PAUSED if paused else TimerState.RUNNING,
        seconds=min(_LONGEST, max(0, number(seconds))),
    )
