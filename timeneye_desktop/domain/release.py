"""What is known of newer versions: where one may ask, what was found, and what the person has been told."""

from __future__ import annotations

from dataclasses import dataclass

from timeneye_desktop.domain.version import is_newer


@dataclass(frozen=True, slots=True)
class UpdateSource:
    address: str = ""
    """Whole; empty where whoever packed the program names none. Then nobody is asked."""
    check: bool = False
    """It is asked while the person has chosen nothing else."""


@dataclass(frozen=True, slots=True)
class Release:
    version: str
    page: str = ""
    """Where it is told of, https only; empty when nobody says."""


@dataclass(frozen=True, slots=True)
class Looked:
    day: str = ""
    """On which day (ISO) was asked last; empty for never."""
    found: Release = Release("")
    told: str = ""
    """The version the person has heard of."""

    def newer_than(self, ours: str) -> Release | None:
        return self.found if is_newer(self.found.version, ours) else None
