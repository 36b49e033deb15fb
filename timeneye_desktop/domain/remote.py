"""Timeneye's own picture of things, as read from its answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from timeneye_desktop.domain.catalogue import Phase, PhaseKey, Project
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.domain.timer import TimerState

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RemoteEntry:
    """A row of GET /entries/ (api-10, Entries)."""

    id: str
    work: Work
    project: str
    phase: str
    user_id: str
    user_name: str
    billed: bool
    changed: str = ""
    """When it was last changed, as text that sorts; empty where that is not told."""


@dataclass(frozen=True, slots=True)
class RemoteTimer:
    """A row of GET /timers/ (api-10, Timers)."""

    id: str
    phase: PhaseKey
    project_name: str
    phase_name: str
    notes: str
    state: TimerState
    seconds: int
    """As of the moment of the answer (api-10 7.6)."""


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """What a list call brought: the good rows, and how many could not be read."""

    rows: tuple[T, ...]
    unreadable: int = 0
    total: int | None = None
    """Of all pages together, where that is told."""


@dataclass(frozen=True, slots=True)
class ProjectPhases:
    """A project that came with its phases."""

    project: Project
    phases: Listing[Phase]
