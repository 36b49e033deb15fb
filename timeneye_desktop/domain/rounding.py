"""How many minutes does an entry get for the seconds that were measured, so that the day comes out right?"""

from __future__ import annotations

from dataclasses import dataclass

from timeneye_desktop.domain.entry import MAX_MINUTES


@dataclass(frozen=True, slots=True)
class Rounded:
    minutes: int
    left: float
    """Seconds that were measured and are in no entry yet; below zero where entries say more than was measured."""


def rounded(seconds: float, left: float = 0.0, step: int = 1) -> Rounded:
    """Whole steps, half up, at least one; `left` is what the entries of the day before this one left over.

    No entry is ever a whole step away from what was measured: what a day of very short timers owes is paid back by
    those that follow, a part of a step each.
    """
    size = step * 60
    down = int(seconds // size) * size
    up = down if down == seconds else down + size
    wanted = int((seconds + left + size / 2) // size) * size
    minutes = max(size, min(max(wanted, down), up)) // 60
    minutes = min(minutes, MAX_MINUTES)
    return Rounded(minutes, left + seconds - minutes * 60)
