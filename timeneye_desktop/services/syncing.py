"""How this computer and Timeneye stand with each other, and how far back what is here goes."""

from __future__ import annotations

from timeneye_desktop.domain.status import SyncStatus
from timeneye_desktop.sync.engine import Engine
from timeneye_desktop.sync.older import Older


class Syncing:
    def __init__(self, engine: Engine, older: Older) -> None:
        self._engine = engine
        self._older = older

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

    @property
    def is_looking_back(self) -> bool:
        """Older days are being fetched; progress and end are told with the status."""
        return self._older.is_wanted

    @property
    def has_no_older(self) -> bool:
        """Timeneye was asked for everything there is."""
        return self._older.is_at_end

    def look_back(self) -> None:
        """Fetch older days."""
        self._older.ask()
        self._engine.wake()

    def stop_looking_back(self) -> None:
        """After what is being read now."""
        self._older.stop()
