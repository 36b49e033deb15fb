"""What the tray says: the state line, the day, the tooltip."""

from __future__ import annotations

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import barred, together, waiting_words

_NAME = 22
"""Characters of a project or phase, so that the time after them is always seen."""


def state_line(current: TimerRow | None, now: Instant) -> str:
    """As in: Acme > Design 1:12."""
    if current is None:
        return tr("Nothing is running")
    return tr("{title} {time}").format(title=_title(current), time=_time(current, now))


def resume_line(row: TimerRow, now: Instant) -> str:
    """As in: Resume Acme > Design 0:45."""
    time = format_minutes(int(row.timer.seconds(now) // 60))
    return tr("Resume {title} {time}").format(title=_title(row), time=time)


def _title(row: TimerRow) -> str:
    return f"{plain(row.project, _NAME)} > {plain(row.phase, _NAME)}"


def _time(row: TimerRow, now: Instant) -> str:
    time = format_minutes(int(row.timer.seconds(now) // 60))
    return tr("{time}, paused").format(time=time) if row.timer.state is TimerState.PAUSED else time


def day_line(minutes: int, target: int) -> str:
    """As in: Today 5:40 of 8:00."""
    words = tr("Today {time} of {target}") if target else tr("Today {time}")
    return words.format(time=format_minutes(minutes), target=format_minutes(target))


def sync_line(status: SyncStatus) -> str:
    """How sending stands."""
    nothing = tr("Not loaded yet") if status.synced_at is None else tr("Everything is on Timeneye")
    return together(barred(status.reach), waiting_words(status)) or nothing


def tooltip(current: TimerRow | None, now: Instant, today: str, status: SyncStatus) -> str:
    """As in: Acme > Design, 1:12. Today 5:40 of 8:00. 2 waiting to send."""
    state = state_line(None, now) if current is None else together(_title(current), _time(current, now))
    parts = [state, today, together(barred(status.reach), waiting_words(status))]
    return " ".join(f"{part}." for part in parts if part)
