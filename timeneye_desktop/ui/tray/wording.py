"""What the tray says: the state line, the day, the tooltip."""

from __future__ import annotations

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.status import Reach, SyncStatus
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState
from timeneye_desktop.ui.words import waiting_words


def state_line(current: TimerRow | None, now: Instant) -> str:
    """As in: Acme > Design 1:12."""
    if current is None:
        return "Nothing is running"
    time = format_minutes(int(current.timer.seconds(now) // 60))
    paused = ", paused" if current.timer.state is TimerState.PAUSED else ""
    return f"{current.project} > {current.phase} {time}{paused}"


def day_line(minutes: int, target: int) -> str:
    """As in: Today 5:40 of 8:00."""
    return f"Today {format_minutes(minutes)}" + (f" of {format_minutes(target)}" if target else "")


def sync_line(status: SyncStatus) -> str:
    """How sending stands."""
    words = {Reach.SIGNED_OUT: "Signed out", Reach.OFFLINE: "Offline", Reach.BLOCKED: "The network wants a sign-in"}
    parts = [words.get(status.reach, ""), waiting_words(status)]
    return ", ".join(part for part in parts if part) or "Everything is on Timeneye"


def tray_tip(current: TimerRow | None, now: Instant, today: str, status: SyncStatus) -> str:
    waiting = waiting_words(status)
    return f"{state_line(current, now)}. {today}." + (f" {waiting}." if waiting else "")
