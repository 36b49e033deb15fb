"""When was nobody at this computer while a timer ran? One state machine, fed by what the computer notices.

Idle, lock, sleep and the end of the program are causes; while any of them lasts the person is away, and whatever
follows without anybody in between is one absence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from types import MappingProxyType
from typing import Final, TypeAlias

from timeneye_desktop.domain.timer import Instant, between


class Cause(Enum):
    IDLE = "idle"
    LOCKED = "locked"
    ASLEEP = "asleep"
    CLOSED = "closed"
    """The program, by quitting it, by a shutdown or by a crash."""


class Sign(Enum):
    """What the computer notices."""

    IDLE = "idle"
    ACTIVITY = "activity"
    LOCK = "lock"
    UNLOCK = "unlock"
    SUSPEND = "suspend"
    RESUME = "resume"
    END = "end"
    """Of the program."""
    BEGIN = "begin"
    HELD = "held"
    """Something keeps the screen awake, such as a call or a presentation: somebody is there without a hand on the
    mouse. Locked or asleep is away all the same."""
    RELEASED = "released"


BEGINS: Final[Mapping[Sign, Cause]] = MappingProxyType(
    {Sign.IDLE: Cause.IDLE, Sign.LOCK: Cause.LOCKED, Sign.SUSPEND: Cause.ASLEEP, Sign.END: Cause.CLOSED}
)
ENDS: Final[Mapping[Sign, frozenset[Cause]]] = MappingProxyType(
    {
        Sign.ACTIVITY: frozenset({Cause.IDLE, Cause.ASLEEP, Cause.CLOSED}),  # a password is typed while it is locked
        Sign.UNLOCK: frozenset(Cause),
        Sign.RESUME: frozenset({Cause.ASLEEP}),
        Sign.BEGIN: frozenset(Cause),
    }
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A sign, when it was seen, and since when nobody had touched anything by then."""

    sign: Sign
    at: Instant
    idle: float = 0.0
    """Seconds; for what begins an absence."""
    holder: str = ""
    """The program's own name, for HELD."""


@dataclass(frozen=True, slots=True)
class Away:
    """One absence, long enough to be told. UTC; as long as it was measured, whatever the wall clock did meanwhile."""

    since: datetime
    until: datetime
    causes: frozenset[Cause]

    @property
    def seconds(self) -> float:
        return (self.until - self.since).total_seconds()


@dataclass(frozen=True, slots=True)
class Kept:
    """Nobody touched anything for long, and it counts as presence."""

    holder: str


Told: TypeAlias = Away | Kept


@dataclass(frozen=True, slots=True)
class Presence:
    """What is known now; a new value with each sign."""

    causes: frozenset[Cause] = frozenset()
    """What keeps the person away at this moment."""
    since: Instant | None = None
    """When the person left; None while they are there."""
    merged: frozenset[Cause] = frozenset()
    """All that this absence was about so far."""
    idle_since: Instant | None = None
    """Nobody touches anything, and something holds the screen awake."""
    holder: str = ""

    def after(self, seen: Seen, threshold: float) -> tuple[Presence, Told | None]:
        """What is known then, and what is to be told of an absence of at least so many seconds that has ended."""
        if seen.sign is Sign.HELD:
            return replace(self, holder=seen.holder), None
        if seen.sign is Sign.RELEASED:
            return self._released(seen), None
        if seen.sign in BEGINS:
            return self._left(BEGINS[seen.sign], seen), None
        return self._came(ENDS[seen.sign], seen, threshold)

    def _left(self, cause: Cause, seen: Seen) -> Presence:
        since = seen.at if self.holder else earlier(seen.at, seen.idle)
        if cause is Cause.IDLE and self.holder and not self.causes:
            return replace(self, idle_since=self.idle_since or earlier(seen.at, seen.idle))
        return replace(
            self, causes=self.causes | {cause}, since=self.since or since, merged=self.merged | {cause}, idle_since=None
        )

    def _released(self, seen: Seen) -> Presence:
        """Who is still idle then leaves then."""
        if self.idle_since is None:
            return replace(self, holder="")
        idle = frozenset({Cause.IDLE})
        return Presence(causes=idle, since=seen.at, merged=idle)

    def _came(self, ended: frozenset[Cause], seen: Seen, threshold: float) -> tuple[Presence, Told | None]:
        causes = self.causes - ended
        if self.since is None:
            excused = self.idle_since if Cause.IDLE in ended else None
            is_long = excused is not None and between(excused, seen.at) >= threshold
            idle_since = None if Cause.IDLE in ended else self.idle_since
            return replace(self, idle_since=idle_since), Kept(self.holder) if is_long else None
        if causes:
            return replace(self, causes=causes), None
        length = between(self.since, seen.at)
        away = Away(seen.at.utc - timedelta(seconds=length), seen.at.utc, self.merged)
        return Presence(holder=self.holder), away if length >= threshold else None


def earlier(moment: Instant, seconds: float) -> Instant:
    """So many seconds before, on both clocks."""
    return Instant(moment.utc - timedelta(seconds=seconds), moment.boot - seconds, moment.boot_id)
