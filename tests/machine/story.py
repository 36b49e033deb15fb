"""What happened, in the order it happened, for a person to read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta


class Story:
    """Written down only when somebody wants to read it."""

    def __init__(self, time: Callable[[], float], *, is_told: bool) -> None:
        self._time = time
        self.is_told = is_told
        self.lines: list[str] = []

    def note(self, who: str, *facts: object) -> None:
        if self.is_told:
            at = str(timedelta(seconds=round(self._time(), 2)))[:11]
            self.lines.append(f"{at:<12}{who:<8}{' '.join(str(fact) for fact in facts)}")
