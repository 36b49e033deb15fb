"""Is there something to remind of at this moment? Decided from what is known; each reminder is said once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from typing import Final

from timeneye_desktop.domain.work_hours import Shift

IDLE: Final = timedelta(minutes=25)
"""In work hours, without a timer."""
LONG: Final = timedelta(hours=4)
"""Without a pause; said again after as long."""
SNOOZE: Final = timedelta(minutes=20)
EVENING: Final = timedelta(hours=3)
"""After the end of the work hours; later nobody is asked about the day any more."""
_BREAK_IS_OVER_FOR: Final = timedelta(minutes=30)
_DONE: Final = "done"


class Reminder(Enum):
    NO_TIMER = "no-timer"
    LONG_TIMER = "long-timer"
    TARGET = "target"
    PENDING = "pending"
    UNSENT = "unsent"
    FOCUS = "focus"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Plan:
    """What the person has chosen, on this date."""

    shift: Shift | None
    """None on a day without work."""
    target_minutes: int = 0
    focus_minutes: int = 0
    """0: no rhythm."""
    break_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Situation:
    """All moments are UTC."""

    now: datetime
    day: date
    """The person's own."""
    running: str = ""
    """Local id of the timer that runs."""
    running_since: datetime | None = None
    """Since when without a pause, as the clock showed then."""
    running_for: timedelta = timedelta()
    """As it is measured: a clock that was set anew makes nothing longer."""
    worked_until: datetime | None = None
    """When the last timer of this day stopped or was paused."""
    seen_since: datetime | None = None
    """Since when somebody is known to be here; time away is not held against anybody."""
    minutes: int = 0
    """Of the day, what runs included."""
    paused: int = 0
    paused_since: datetime | None = None
    """The timer in front."""
    unsent: int = 0


@dataclass(frozen=True, slots=True)
class Memory:
    """What was said on a day, so that it is not said again."""

    day: date
    said: frozenset[str] = frozenset()
    snoozed_until: datetime | None = None
    least_minutes: int | None = None
    """The fewest that this day was seen to have; a target reached before nobody looked is no news."""

    @property
    def is_done(self) -> bool:
        """Done for today: only a timer left running is spoken of."""
        return _DONE in self.said

    def as_text(self) -> str:
        return " ".join([self.day.isoformat(), *sorted(self.said)])


@dataclass(frozen=True, slots=True)
class Due:
    reminder: Reminder
    token: str


def read_memory(text: str, day: date) -> Memory:
    """As it was stored; nothing of another day, and nothing of what makes no sense."""
    stored, *said = text.split() or [""]
    return Memory(day, frozenset(said)) if stored == day.isoformat() else Memory(day)


def due(plan: Plan, at: Situation, memory: Memory) -> tuple[tuple[Due, ...], Memory]:
    """What is to be said now, and the memory that it was."""
    memory = _of_today(memory, at)
    found = tuple(one for one in _candidates(plan, at, memory) if one.token not in memory.said)
    said = memory.said | {one.token for one in found}
    least = at.minutes if memory.least_minutes is None else min(memory.least_minutes, at.minutes)
    return found, replace(memory, said=said, least_minutes=least)


def snoozed(memory: Memory, now: datetime) -> Memory:
    """Ask once more, later."""
    said = frozenset(token for token in memory.said if not token.startswith(Reminder.NO_TIMER.value))
    return replace(memory, said=said, snoozed_until=now + SNOOZE)


def done_for_today(memory: Memory) -> Memory:
    return replace(memory, said=memory.said | {_DONE})


def idle_since(plan: Plan, at: Situation) -> datetime | None:
    """Since when no timer runs, as far as it counts; None where a day is logged without timers."""
    if plan.shift is None or at.running or (at.worked_until is None and at.minutes):
        return None
    moments = (plan.shift.begins, at.worked_until, at.seen_since)
    return max(moment for moment in moments if moment is not None)


def _of_today(memory: Memory, at: Situation) -> Memory:
    if memory.day == at.day:
        return memory
    kept = (token for token in memory.said if at.running and at.running in token)  # it runs on over midnight
    return Memory(at.day, frozenset(kept))


def _candidates(plan: Plan, at: Situation, memory: Memory) -> Iterable[Due]:
    yield from _long_timer(at)
    if memory.is_done:
        return
    yield from _no_timer(plan, at, memory)
    yield from _target(plan, at, memory)
    yield from _evening(plan, at)
    yield from _rhythm(plan, at)


def _no_timer(plan: Plan, at: Situation, memory: Memory) -> Iterator[Due]:
    since, shift = idle_since(plan, at), plan.shift
    is_snoozed = memory.snoozed_until is not None and at.now < memory.snoozed_until
    if since is not None and shift is not None and not is_snoozed and at.now < shift.ends and at.now - since >= IDLE:
        yield Due(Reminder.NO_TIMER, f"{Reminder.NO_TIMER.value}@{_stamp(since)}")


def _long_timer(at: Situation) -> Iterator[Due]:
    times = at.running_for // LONG
    if at.running_since is not None and times > 0:
        yield Due(Reminder.LONG_TIMER, f"{Reminder.LONG_TIMER.value}@{at.running}/{_stamp(at.running_since)}/{times}")


def _target(plan: Plan, at: Situation, memory: Memory) -> Iterator[Due]:
    was_below = memory.least_minutes is not None and memory.least_minutes < plan.target_minutes
    if was_below and at.minutes >= plan.target_minutes:
        yield Due(Reminder.TARGET, Reminder.TARGET.value)


def _evening(plan: Plan, at: Situation) -> Iterator[Due]:
    if plan.shift is None or not plan.shift.ends <= at.now < plan.shift.ends + EVENING:
        return
    if at.paused:
        yield Due(Reminder.PENDING, Reminder.PENDING.value)
    if at.unsent:
        yield Due(Reminder.UNSENT, Reminder.UNSENT.value)


def _rhythm(plan: Plan, at: Situation) -> Iterator[Due]:
    """Notices only: no timer is ever stopped by it."""
    if not plan.focus_minutes:
        return
    if at.running_since is not None:
        times = at.running_for // timedelta(minutes=plan.focus_minutes)
        if times > 0:
            yield Due(Reminder.FOCUS, f"{Reminder.FOCUS.value}@{at.running}/{_stamp(at.running_since)}/{times}")
    elif at.paused_since is not None and plan.break_minutes:
        over = at.now - at.paused_since - timedelta(minutes=plan.break_minutes)
        if timedelta() <= over < _BREAK_IS_OVER_FOR:
            yield Due(Reminder.BREAK, f"{Reminder.BREAK.value}@{_stamp(at.paused_since)}")


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M")
