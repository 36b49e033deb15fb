"""How does a day pass in a moment? A loop that moves its clock where others wait."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from timeneye_desktop.domain.timer import Instant

_MOST_TURNS: Final = 20_000
"""Turns of the loop in one moment; more means that somebody spins."""
_BEGINNING: Final = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
_BOOT: Final = 1_000.0


class StuckError(Exception):
    """Nothing can happen any more, or the same happens for ever."""


class VirtualLoop(asyncio.BaseEventLoop):
    """No sockets, no threads: only callbacks, in an order that depends on nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = self
        self._now = 0.0
        self._turns = 0

    def time(self) -> float:
        return self._now

    def select(self, timeout: float | None) -> list[Any]:
        """What the loop calls to wait."""
        if timeout is None:
            raise StuckError("nothing will ever happen again")
        self._turns = 0 if timeout > 0 else self._turns + 1
        if self._turns > _MOST_TURNS:
            self._turns = 0
            raise StuckError("time stands still")
        self._now += max(0.0, timeout)
        return []

    def _process_events(self, _events: list[Any]) -> None:
        """There are none."""

    def _write_to_self(self) -> None:
        """Nobody sleeps who would have to be woken."""


class Clock:
    """The computer's clocks, and the person's date."""

    def __init__(self, loop: VirtualLoop) -> None:
        self._loop = loop

    def __call__(self) -> Instant:
        seconds = self._loop.time()
        return Instant(_BEGINNING + timedelta(seconds=seconds), _BOOT + seconds, "boot")

    def now(self) -> datetime:
        return _BEGINNING + timedelta(seconds=self._loop.time())

    def today(self) -> date:
        return self.now().date()
