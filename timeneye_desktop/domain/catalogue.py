"""What time can be logged on: projects and their phases (the old API says tasks)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class PhaseKey(NamedTuple):
    """Names one phase of one project by the server's ids (texts, api-10 7.17)."""

    project_id: str
    phase_id: str


@dataclass(frozen=True, slots=True)
class Project:
    id: str
    name: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class Phase:
    id: str
    project_id: str
    name: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class PhaseChoice:
    """One row of the picker: "Acme > Design"."""

    key: PhaseKey
    project: str
    phase: str
    is_open: bool = True
    """False when the phase is closed or its project archived."""
    used: int = 0
    """How many of the stored entries are on it."""
    last_used: str = ""
    """Latest entry date, ISO, or empty: sorts as text."""

    @property
    def title(self) -> str:
        return f"{self.project} > {self.phase}"
