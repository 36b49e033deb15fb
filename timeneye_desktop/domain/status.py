"""How this computer and Timeneye stand with each other, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Reach(Enum):
    UNKNOWN = "unknown"
    ONLINE = "online"
    OFFLINE = "offline"
    BLOCKED = "blocked"
    """The network wants a sign-in of its own."""
    UNTRUSTED = "untrusted"
    """Something else than Timeneye may answer at its address."""
    TROUBLE = "trouble"
    """The server answers with errors."""
    SIGNED_OUT = "signed out"
    VIEW_ONLY = "view only"
    """The data file may be looked at and not changed; `SyncStatus.detail` says why."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Long work, counted: "phases 14 of 300"."""

    what: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """What is not on Timeneye; see the fields of the same names in `SyncStatus`."""

    waiting: int
    needs_you: int
    overdue: int


@dataclass(frozen=True, slots=True)
class SyncStatus:
    reach: Reach = Reach.UNKNOWN
    busy: bool = False
    synced_at: datetime | None = None
    """UTC, last complete pull; None when there was none on this computer."""
    waiting: int = 0
    """Commands not on Timeneye yet, those that need the person included."""
    needs_you: int = 0
    """Of those, and of questions about what Timeneye shows, how many only the person can decide."""
    overdue: int = 0
    """Of those that wait without needing the person, how many have waited for long (delivery 2.11)."""
    progress: Progress | None = None
    detail: str = ""
    unreadable: int = 0
    """Entries of the last list that made no sense."""
