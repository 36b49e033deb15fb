"""What can happen to a request on its way, and how often."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from random import Random
from typing import Final, TypeVar

T = TypeVar("T")

_DISTURBED_WRITES: Final = 0.44
_DISTURBED_READS: Final = 0.20
_SETTLED: Final = 110.0
"""Seconds after which a late request has arrived where nothing worse is asked for: within the settle time."""
_STALE_READS: Final = 0.4


class Fate(Enum):
    ANSWERED = "answered"
    NOT_SENT = "not sent"
    LOST = "lost on the way"
    ANSWER_LOST = "applied, answer lost"
    LATE = "applied late, no answer"
    ERROR = "5xx, not applied"
    ERROR_APPLIED = "5xx, applied"
    LIMITED = "429"
    PAGE = "a page instead of JSON"
    NO_ID = "200 without id, not applied"
    NO_ID_APPLIED = "200 without id, applied"
    CUT = "half a body"


_WRITES: Final = {
    Fate.NOT_SENT: 3,
    Fate.LOST: 5,
    Fate.ANSWER_LOST: 8,
    Fate.LATE: 8,
    Fate.ERROR: 4,
    Fate.ERROR_APPLIED: 4,
    Fate.LIMITED: 2,
    Fate.PAGE: 2,
}
_CREATIONS: Final = {Fate.NO_ID: 2, Fate.NO_ID_APPLIED: 2}
"""Besides. To a change an empty 200 is the right answer; to a creation it proves nothing."""
_READS: Final = {Fate.NOT_SENT: 3, Fate.LOST: 3, Fate.ERROR: 3, Fate.LIMITED: 1, Fate.PAGE: 2, Fate.CUT: 2}


@dataclass(frozen=True, slots=True)
class FaultClass:
    """A column of the table in delivery 2.5."""

    name: str
    late: float = _SETTLED
    """Seconds a request may be applied late at most."""
    others: float = 0.0
    """Another client adds, changes and removes rows of the same person, so many seconds apart at most; 0 for none."""
    stale: float = 0.0
    """Seconds a list may lag behind."""
    writes: Mapping[Fate, int] = field(default_factory=lambda: _WRITES)
    """What befalls disturbed writes, and how often."""


CLASSES: Final = {
    one.name: one
    for one in (
        FaultClass("S1"),
        FaultClass("S2", others=240.0),
        FaultClass("S3", late=7_200.0),
        FaultClass("S4", stale=8.0),
        FaultClass("S5", late=7_200.0, others=240.0, stale=8.0),
    )
}


class Trouble:
    """Drawn from the seed alone. Lasts until it is told to end; then every request is answered."""

    def __init__(self, faults: FaultClass, chance: Random) -> None:
        self._faults = faults
        self._chance = chance
        self.lasts = True
        self.is_offline = False

    def end(self) -> None:
        self.lasts = self.is_offline = False

    def befalls(self, method: str, *, writes: bool) -> Fate:
        if self.is_offline:
            return Fate.NOT_SENT
        rate = _DISTURBED_WRITES if writes else _DISTURBED_READS
        if not self.lasts or self._chance.random() >= rate:
            return Fate.ANSWERED
        kinds = _READS if not writes else {**self._faults.writes, **(_CREATIONS if method == "POST" else {})}
        return self._chance.choices(tuple(kinds), tuple(kinds.values()))[0]

    def lateness(self) -> float:
        """Seconds until a late request is applied; half of the very late ones come soon, too."""
        longest = self._faults.late if self._chance.random() < 0.5 else min(_SETTLED, self._faults.late)
        return self._chance.uniform(0.5, longest)

    def staleness(self) -> float:
        """Seconds the next list lags behind."""
        if not self._faults.stale or not self.lasts or self._chance.random() >= _STALE_READS:
            return 0.0
        return self._chance.uniform(0.0, self._faults.stale)

    async def delay(self, longest: float) -> None:
        """Take some time: seconds, short ones more often, or too little to count."""
        chance = self._chance.random() * 2 - 1
        if self.lasts and chance > 0:
            await asyncio.sleep(chance**2 * longest)

    def pick(self, *choices: T) -> T:
        return self._chance.choice(choices)
