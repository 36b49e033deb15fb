"""Has what a list shows, against all we know, been there long enough to be believed?"""

from __future__ import annotations

from timeneye_desktop.domain.entry import Work


class Surprises:
    """Lists may be some seconds old. What differs from our own picture counts once it was seen for a while."""

    def __init__(self, lag: float) -> None:
        """`lag`: seconds a list may be old."""
        self._lag = lag
        self._seen: dict[int, tuple[Work | None, float]] = {}

    def is_sure(self, seq: int, seen: Work | None, now: float) -> bool:
        """Whether this command has met the same for longer than a list can be old; times of the boot clock."""
        before, since = self._seen.get(seq, (None, now))
        if seq not in self._seen or before != seen:
            self._seen[seq] = (seen, now)
            return self._lag <= 0
        if now - since < self._lag:
            return False
        del self._seen[seq]
        return True
