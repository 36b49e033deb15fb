"""What becomes of a timer that runs when another one is begun?"""

from __future__ import annotations

from dataclasses import dataclass

from timeneye_desktop.domain.timer import Timer, TimerRow
from timeneye_desktop.services.news import MadeWay
from timeneye_desktop.store.journal import Stop


@dataclass(frozen=True, slots=True)
class Way:
    """Nothing, where nothing ran."""

    row: TimerRow | None = None
    stopping: Stop | None = None
    holding: Timer | None = None

    def told(self, begun: TimerRow) -> MadeWay | None:
        if self.row is None:
            return None
        minutes = int(self.holding.banked) // 60 if self.holding else self.stopping.minutes if self.stopping else 0
        held = self.holding is not None
        return MadeWay(self.row.project, self.row.phase, minutes, held, begun.project, begun.phase)
