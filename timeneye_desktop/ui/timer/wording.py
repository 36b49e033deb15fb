"""What does the timer say: what Stop will do, what was logged, what was removed?"""

from __future__ import annotations

from dataclasses import dataclass

from timeneye_desktop.domain.durations import format_minutes
from timeneye_desktop.domain.entry import MAX_MINUTES
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState, whole_minutes
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import tr

_NAME = 80
"""Characters of a project or phase that are said."""


@dataclass(frozen=True, slots=True)
class StopWords:
    """The same thing in one word, in three, and as a sentence."""

    short: str
    long: str
    whole: str


def title(row: TimerRow) -> str:
    return f"{plain(row.project, _NAME)} > {plain(row.phase, _NAME)}"


def stop_words(row: TimerRow, now: Instant) -> StopWords:
    """Stop at 18:12, or, where nothing counts any more, Log 0:25."""
    seconds = row.timer.seconds(now)
    if seconds > MAX_MINUTES * 60:
        return StopWords(tr("Stop"), tr("Stop"), tr("Stop; first set its time, it is more than 24 hours"))
    time, name = format_minutes(whole_minutes(seconds)), title(row)
    if row.timer.state is TimerState.PAUSED:
        whole = tr("Log {time} to {title}").format(time=time, title=name)
        return StopWords(tr("Log"), tr("Log {time}").format(time=time), whole)
    at = clock(now.utc)
    whole = tr("Stop at {clock} and log {time} to {title}").format(clock=at, time=time, title=name)
    return StopWords(tr("Stop"), tr("Stop at {clock}").format(clock=at), whole)
