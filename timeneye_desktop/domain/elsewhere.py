"""What happened to a timer on another device, as far as this computer can tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from timeneye_desktop.domain.timer import Timer


class Happened(Enum):
    STARTED = "started"
    PAUSED = "paused"
    RESUMED = "resumed"
    STOPPED = "stopped"
    EDITED = "edited"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    what: Happened
    project: str
    phase: str
    """As the timer is shown from now on."""
    minutes: int = 0
    """What it had measured; 0 where that says nothing."""
    at: datetime | None = None
    """UTC; None where nobody here can tell."""


def ended_at(timer: Timer, seconds: float, seen: datetime | None, now: datetime) -> datetime | None:
    """When a timer that ran had measured so much: no earlier than it was last seen running, no later than now."""
    if timer.since is None:
        return None
    at = timer.since.utc + timedelta(seconds=seconds - timer.banked)
    return min(now, at if seen is None else max(seen, at))
