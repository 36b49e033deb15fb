"""What is in a new sandbox?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.seed_big import plant_big
from timeneye_desktop.sandbox.seed_company import plant_company
from timeneye_desktop.sandbox.seed_people import plant_people


def _plant_empty(_database: Database, _clock: Clock) -> None:
    """People without a project."""


SEEDS: Final[Mapping[str, Callable[[Database, Clock], None]]] = {
    "company": plant_company,
    "big": plant_big,
    "empty": _plant_empty,
}


def plant(seed: str, database: Database, clock: Clock) -> None:
    """Fills a new database; ValueError for an unknown seed."""
    if seed not in SEEDS:
        raise ValueError(f"there is no seed {seed}, only {', '.join(SEEDS)}")
    plant_people(database)
    SEEDS[seed](database, clock)
