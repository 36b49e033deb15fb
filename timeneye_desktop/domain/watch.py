"""What a request that was believed lost may still do, and how long that is watched (delivery 2.6)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from timeneye_desktop.domain.entry import Work

PAUSES: Final = (120.0, 780.0, 6_300.0, 79_200.0)
"""Seconds between looks: at once, then after 2 min, 15 min, 2 h and 24 h."""


class WatchKind(Enum):
    ENTRY = "entry"
    """A create may be applied late: then an equal entry stands there twice."""
    TIMER = "timer"
    EDIT = "edit"
    """An old edit may be applied late: then the entry falls back to what it said."""


@dataclass(frozen=True, slots=True)
class Watch:
    id: int
    kind: WatchKind
    lid: str
    work: Work
    """What the command asked for."""
    sent: tuple[Work, ...] = ()
    """What an edit has sent on the way."""
    fence: frozenset[str] = frozenset()
    """Server ids that existed before the first doubtful attempt."""
    looks: int = 0
    """How often it was looked for."""

    @property
    def pause(self) -> float | None:
        """Seconds from this look to the next one; None after the last."""
        return PAUSES[self.looks] if self.looks < len(PAUSES) else None
