"""How long to wait before trying or looking again. Pure values; the boot clock is passed in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_LONGEST: Final = 300.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds. The defaults are those of delivery 2.6; tests use shorter ones."""

    settle: float = 120.0
    """After a lost answer: how long the server may still apply the request."""
    timer_settle: float = 5.0
    lag: float = 10.0
    """How old a list may be."""
    first_look: float = 1.0
    longest_look: float = 30.0
    retry: float = 5.0
    """After the first failure; doubles with each (delivery 2.8)."""
    requests: int = 60
    """How many in a minute, at most."""
    poll: float = 120.0
    projects: float = 900.0
    phases: float = 24 * 3600.0

    def look_again(self, misses: int, since_doubt: float) -> float:
        """Seconds until the next look for a command in doubt: soon, then calmly, and right after the settle time."""
        calm = min(self.longest_look, self.first_look * 2.0**misses)
        remaining = self.settle - since_doubt
        return min(calm, remaining) if remaining > 0 else calm

    def backoff(self, failures: int, chance: float) -> float:
        """Seconds to the next try: doubling to 5 min, with jitter; `chance` is a random number of 0..1."""
        whole = min(_LONGEST, self.retry * 2.0 ** min(failures, 10))
        return whole * (0.75 + chance / 2)
