"""When did the computer sleep? Told by a clock that stands still meanwhile, looked at now and then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

SHORTEST: Final = timedelta(minutes=1)
"""A shorter nap says nothing about anybody."""


@dataclass(frozen=True, slots=True)
class Nap:
    """UTC."""

    since: datetime
    until: datetime


class SleepWatch:
    """A nap ends about when it is noticed: whoever looks does so within a minute of waking."""

    def __init__(self, asleep: Callable[[], float], now: Callable[[], datetime]) -> None:
        """`asleep` tells for how many seconds the computer has slept in all, `now` the moment in UTC."""
        self._asleep = asleep
        self._now = now
        self._known = asleep()
        self._looked = now()

    def look(self) -> Nap | None:
        """The sleep since the last look, if there was any to speak of."""
        slept, now = self._asleep(), self._now()
        length, since = timedelta(seconds=slept - self._known), self._looked
        self._known, self._looked = slept, now
        if length < SHORTEST:
            return None
        return Nap(max(now - length, since), now) if now > since else None
