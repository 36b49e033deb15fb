"""What happened, in the order it happened, for a person to read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta


class Story:
    """Written down only when somebody wants to read it; `digest` tells two runs apart without that."""

    def __init__(self, time: Callable[[], float], *, is_told: bool) -> None:
        self._time = time
        self.is_told = is_told
        self.lines: list[str] = []
        self.digest = 0

    def note(self, who: str, *facts: object) -> None:
        self.digest = (self.digest * 31 + len(facts) + int(self._time() * 1_000)) % 2**61
        if self.is_told:
            at = str(timedelta(seconds=round(self._time(), 2)))[:11]
            self.lines.append(f"{at:<12}{who:<8}{' '.join(str(fact) for fact in facts)}")
