"""What the tray says: the state line, the day, the tooltip."""

from __future__ import annotations

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.words import BARRED, waiting_words

_NAME = 22
"""Characters of a project or phase, so that the time after them is always seen."""


def state_line(current: TimerRow | None, now: Instant) -> str:
    """As in: Acme > Design 1:12."""
    if current is None:
        return "Nothing is running"
    return f"{_title(current)} {_time(current, now)}"


def _title(row: TimerRow) -> str:
    return f"{plain(row.project, _NAME)} > {plain(row.phase, _NAME)}"


def _time(row: TimerRow, now: Instant) -> str:
    time = format_minutes(int(row.timer.seconds(now) // 60))
    return f"{time}, paused" if row.timer.state is TimerState.PAUSED else time


def day_line(minutes: int, target: int) -> str:
    """As in: Today 5:40 of 8:00."""
    return f"Today {format_minutes(minutes)}" + (f" of {format_minutes(target)}" if target else "")


def sync_line(status: SyncStatus) -> str:
    """How sending stands."""
    parts = [BARRED.get(status.reach, ""), waiting_words(status)]
    nothing = "Not loaded yet" if status.synced_at is None else "Everything is on Timeneye"
    return ", ".join(part for part in parts if part) or nothing


def tooltip(current: TimerRow | None, now: Instant, today: str, status: SyncStatus) -> str:
    """As in: Acme > Design, 1:12. Today 5:40 of 8:00. 2 waiting to send."""
    state = state_line(None, now) if current is None else f"{_title(current)}, {_time(current, now)}"
    stands = [BARRED.get(status.reach, ""), waiting_words(status)]
    parts = [state, today, ", ".join(part for part in stands if part)]
    return " ".join(f"{part}." for part in parts if part)
