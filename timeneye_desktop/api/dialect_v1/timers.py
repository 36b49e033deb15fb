"""Timers, as API 10.0 has them in the newer one's words: no source confirms a single one of these calls."""

from __future__ import annotations

from datetime import date
from typing import Final

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_v1.wire import change, creation, either, listing, path, removal
from timeneye_desktop.api.json_text import identity, number, text
from timeneye_desktop.api.rows import Row
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.remote import Listing, RemoteTimer
from timeneye_desktop.domain.timer import TimerState

_LONGEST: Final = 10**9
"""Seconds; more is no time anybody tracked."""


class Timers:
    def list(self) -> Call[Listing[RemoteTimer]]:
        return listing(path("timers"), _timer)

    def start(self, phase: PhaseKey, seconds: int, notes: str) -> Call[str]:
        fields = {"project_id": int(phase.project_id), "phase_id": int(phase.phase_id)}
        return creation(path("timers"), {**fields, "seconds": seconds, "notes": notes}, "timer_id")

    def update(self, timer_id: str, *, phase: PhaseKey, seconds: int, notes: str, day: date) -> Call[None]:
        fields = {"project_id": int(phase.project_id), "phase_id": int(phase.phase_id)}
        return change(path("timers", timer_id), {**fields, "seconds": seconds, "notes": notes, "date": day.isoformat()})

    def delete(self, timer_id: str) -> Call[None]:
        return removal(path("timers", timer_id))

    def stop(self, timer_id: str) -> Call[str]:
        """Make an entry of the timer; the answer is the entry's id."""
        return creation(path("timers", timer_id, "stop"), {}, "entry_id")

    def stop_singular(self, timer_id: str) -> Call[str]:
        """There is one address only."""
        return self.stop(timer_id)


def _timer(row: Row) -> RemoteTimer:
    paused = text(row.get("status")).casefold() == "paused"
    return RemoteTimer(
        id=identity(either(row, "timer_id", "id")),
        phase=PhaseKey(identity(row["project_id"]), identity(row["phase_id"])),
        project_name="",
        phase_name="",
        notes=text(row.get("notes")),
        state=TimerState.PAUSED if paused else TimerState.RUNNING,
        seconds=min(_LONGEST, max(0, number(row.get("seconds", 0)))),
    )
