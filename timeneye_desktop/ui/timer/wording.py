"""What does the timer say: what Stop will do, what was logged, what was removed?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from timeneye_desktop.domain.durations import format_minutes, format_seconds
from timeneye_desktop.domain.entry import MAX_MINUTES
from timeneye_desktop.domain.status import Reach
from timeneye_desktop.domain.timer import Instant, TimerRow, TimerState, whole_minutes
from timeneye_desktop.services.stopping import Crossing, Stopped
from timeneye_desktop.ui.ages import clock
from timeneye_desktop.ui.day_names import day_name
from timeneye_desktop.ui.text import plain
from timeneye_desktop.ui.translated import tr
from timeneye_desktop.ui.words import AWAY, logged

_NAME = 80
"""Characters of a project or phase that are said."""
_TWO = 2
"""Days that are told one by one."""


@dataclass(frozen=True, slots=True)
class StopWords:
    """The same thing in one word, in three, and as a sentence."""

    short: str
    long: str
    whole: str


def title(row: TimerRow) -> str:
    return f"{plain(row.project, _NAME)} > {plain(row.phase, _NAME)}"


def crossing_words(crossing: Crossing, today: date) -> str:
    """As in: 23:10 to 0:40. Yesterday: 0:50. Today: 0:40."""
    begin, end = clock(crossing.since), clock(crossing.until)
    if len(crossing.shares) > _TWO:
        words = tr("{begin} to {end}, on %Ln days.", "", len(crossing.shares))
        return words.format(begin=begin, end=end)
    return tr("{begin} to {end}. {days}").format(begin=begin, end=end, days=_days(crossing.shares, today))


def stopped_words(stopped: Stopped, today: date, reach: Reach) -> str:
    """What was logged: once, or for each day."""
    first, *others = stopped.logged
    row, is_away = first.row, reach in AWAY
    name = f"{plain(row.project, _NAME)} > {plain(row.phase, _NAME)}"
    if not others:
        minutes, seconds = row.work.minutes, stopped.measured
        if seconds is None:
            return logged(minutes, name, reach)
        words = tr("Saved here: {time} ({measured}) to {title}. Will be sent.")
        words = words if is_away else tr("Logged {time} ({measured}) to {title}.")
        return words.format(time=format_minutes(minutes), measured=format_seconds(seconds), title=name)
    if len(others) + 1 > _TWO:
        count = len(others) + 1
        words = tr("Saved here: %Ln entries to {title}. Will be sent.", "", count)
        return (words if is_away else tr("Logged %Ln entries to {title}.", "", count)).format(title=name)
    shares = tuple((one.work.day, one.work.minutes) for one in stopped.rows)
    words = tr("Saved here to {title}. {days} Will be sent.") if is_away else tr("Logged to {title}. {days}")
    return words.format(title=name, days=_days(shares, today))


def _days(shares: Sequence[tuple[date, int]], today: date) -> str:
    (day, minutes), (next_day, next_minutes) = shares
    return tr("{day}: {time}. {next_day}: {next_time}.").format(
        day=day_name(day, today),
        time=format_minutes(minutes),
        next_day=day_name(next_day, today),
        next_time=format_minutes(next_minutes),
    )


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
