"""May another command be sent now, or would that be more than Timeneye is asked in a minute?"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

_WINDOW = 60.0
_COMMAND = 5
"""Requests that one command may take: through a timer, without faults."""


class Budget:
    """Counts requests in any 60 s of the boot clock (delivery 2.11: Timeneye allows 500 in 300 s)."""

    def __init__(self, most: int, asked: Callable[[], int], clock: Callable[[], float]) -> None:
        """`asked` tells how many requests were made so far."""
        self._most = most
        self._asked = asked
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()

    def wait(self) -> float:
        """Seconds until there is room for one more command; 0 when there is."""
        now, asked = self._clock(), self._asked()
        self._marks.append((now, asked))
        while len(self._marks) > 1 and self._marks[1][0] <= now - _WINDOW:
            self._marks.popleft()  # one that is older than the window stays: some behind it are not
        if asked - self._marks[0][1] <= self._most - _COMMAND:
            return 0.0
        return max(1.0, self._marks[1][0] + _WINDOW - now)
