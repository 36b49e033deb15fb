"""What does a very large account look like?"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.seed_people import MANAGER, MEMBER

PROJECTS: Final = 300
PHASES: Final = ("Concept", "Design", "Build", "Content", "Test", "Launch", "Support", "Meetings")
ENTRIES: Final = 5000
DAYS: Final = 30
_TRADES: Final = (
    "Bakery",
    "Clinic",
    "Harbour",
    "Library",
    "Museum",
    "Orchard",
    "Railway",
    "School",
    "Theatre",
    "Winery",
)
_PLACES: Final = ("North", "East", "South", "West", "Old Town", "Riverside")
_WORKS: Final = ("Website", "App", "Campaign", "Portal", "Redesign")


def plant_big(database: Database, clock: Clock) -> None:
    """300 projects of 8 phases; 5,000 entries of the member, spread over the last 30 days, today included."""
    names = [f"{place} {trade} {work}" for work in _WORKS for trade in _TRADES for place in _PLACES]
    numbers = range(1, PROJECTS + 1)
    database.write_many("INSERT INTO project (id, name) VALUES (?, ?)", list(zip(numbers, names, strict=True)))
    database.write_many(
        "INSERT INTO phase (id, project_id, name) VALUES (?, ?, ?)",
        [(_phase(project, place), project, name) for project in numbers for place, name in enumerate(PHASES)],
    )
    database.write_many(
        "INSERT INTO member (project_id, person_id, is_pm) VALUES (?, ?, ?)",
        [(project, person, person == MANAGER) for project in numbers for person in (MEMBER, MANAGER)],
    )
    today = clock.today()
    database.write_many(
        "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                (today - timedelta(days=DAYS - 1 - number * DAYS // ENTRIES)).isoformat(),
                MEMBER,
                number * 7 % PROJECTS + 1,
                _phase(number * 7 % PROJECTS + 1, number % len(PHASES)),
                5 + number % 12 * 5,
                f"Piece {number}" if number % 3 else "",
            )
            for number in range(ENTRIES)
        ],
    )


def _phase(project: int, place: int) -> int:
    return 10_000 + project * 10 + place
