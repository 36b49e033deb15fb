"""How this computer and Timeneye stand with each other."""

from __future__ import annotations

from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.sync.engine import Engine


class Syncing:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def status(self) -> SyncStatus:
        return self._engine.status

    def sync_now(self) -> None:
        """The person asked for it."""
        self._engine.sync_now()

    def look_again(self) -> None:
        """The person came back to the window."""
        self._engine.look_again()

    def wake(self) -> None:
        """The network came back."""
        self._engine.wake()
