"""What can a version of Timeneye's API do? Services and screens follow this, never the version's name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abilities:
    keeps_timers: bool
    """Timers can be kept on the server, and stopped there into entries; strict delivery needs them."""
    changes_entries: bool
    removes_entries: bool
    tells_limits: bool
    """How many requests are left is told with each answer."""
    page: int
    """Rows asked for at a time."""
    has_places: bool
    """A list can be asked for from any row on, so that two pages can overlap; else only page by page."""
