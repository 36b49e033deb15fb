"""Is a round of sending and fetching that began after somebody wished for it over?"""

from __future__ import annotations

from timeneye_desktop.domain.status import SyncStatus


class Rounds:
    """One that was under way at the wish is not it."""

    def __init__(self, status: SyncStatus) -> None:
        """`status` is that of the wish."""
        self._is_busy = status.busy
        self._left = 2 if status.busy else 1

    def hear(self, status: SyncStatus) -> None:
        if self._is_busy and not status.busy:
            self._left -= 1
        self._is_busy = status.busy

    @property
    def is_over(self) -> bool:
        return self._left <= 0
