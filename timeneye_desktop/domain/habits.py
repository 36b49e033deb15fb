"""What does this person most likely work on at such a time, and why does it stand where it stands?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Final, NamedTuple

from timeneye_desktop.domain.catalogue import PhaseKey

USUAL: Final = 3
"""Days on which a phase was worked on at such a time before that is called usual; and they must be a third of all
its days, since what is done every day is not usual on Mondays."""
_SHARE: Final = 3
_RECENT: Final = 14
"""Days."""
_HERE_AND_NOW: Final = 3.0
_THIS_WEEKDAY: Final = 2.0
"""How many times more a use counts that was at such a time, or on such a day when its hour is not known."""


class Mark(Enum):
    PINNED = "pinned"
    HIDDEN = "hidden"


class Part(Enum):
    """Of a day."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


_BEGINS: Final = ((22, Part.NIGHT), (17, Part.EVENING), (12, Part.AFTERNOON), (5, Part.MORNING), (0, Part.NIGHT))


class Moment(NamedTuple):
    """Such a time: Monday mornings are (0, MORNING)."""

    weekday: int
    part: Part


class Use(NamedTuple):
    """A phase was worked on."""

    phase: PhaseKey
    day: date
    hour: int | None
    """Local; None when only the day is known."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the phases stand with this person at such a time; those not named stand behind."""

    order: tuple[PhaseKey, ...] = ()
    """Pinned ones and those worked on lately, the likeliest first; no hidden ones."""
    why: Mapping[PhaseKey, str] = field(default_factory=dict)
    """pinned, hidden, usual-0-morning (on Mondays), usual-0, recent or earlier."""
    hidden: frozenset[PhaseKey] = frozenset()
    moment: Moment | None = None


def moment_of(now: datetime) -> Moment:
    """The time of a local moment."""
    return Moment(now.weekday(), _part(now.hour))


def standing(uses: Iterable[Use], marks: Mapping[PhaseKey, Mark], now: datetime) -> Standing:
    """Pinned before the others; a use counts less with each day, more when it was at such a time as `now`, local."""
    moment, today = moment_of(now), now.date()
    score: dict[PhaseKey, float] = defaultdict(float)
    such_times: dict[PhaseKey, set[date]] = defaultdict(set)
    such_days: dict[PhaseKey, set[date]] = defaultdict(set)
    days: dict[PhaseKey, set[date]] = defaultdict(set)
    for phase, day, part in {(use.phase, use.day, None if use.hour is None else _part(use.hour)) for use in uses}:
        weight = 1 / (1 + max(0, (today - day).days))
        if day.weekday() == moment.weekday:
            such_days[phase].add(day)
            if part is moment.part:
                such_times[phase].add(day)
                weight *= _HERE_AND_NOW
            elif part is None:
                weight *= _THIS_WEEKDAY
        score[phase] += weight
        days[phase].add(day)

    def reason(phase: PhaseKey) -> str:
        if phase in marks:
            return marks[phase].value
        least = max(USUAL, len(days[phase]) / _SHARE)
        if len(such_times[phase]) >= least:
            return f"usual-{moment.weekday}-{moment.part.value}"
        if len(such_days[phase]) >= least:
            return f"usual-{moment.weekday}"
        return "recent" if (today - max(days[phase])).days <= _RECENT else "earlier"

    hidden = frozenset(phase for phase, mark in marks.items() if mark is Mark.HIDDEN)
    known = {*score, *marks}
    order = sorted(known - hidden, key=lambda phase: (phase not in marks, -round(score[phase], 6), phase))
    return Standing(tuple(order), {phase: reason(phase) for phase in known}, hidden, moment)


def _part(hour: int) -> Part:
    return next(part for begins, part in _BEGINS if hour >= begins)
