"""Which projects does the made-up company have?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.seed_people import ADMIN, EVERYBODY, MANAGER, MEMBER

_CLIENTS: Final = (
    "Acme Tools",
    "Harbour Museum",
    "Lumen Energy",
    "Nordlys Bakery",
    "Westhaven Council",
    "Fernhill Clinic",
)
_CATEGORIES: Final = ("Design", "Development", "Project management", "Meetings", "Support")
_FIRST_PROJECT: Final = 4101
_FIRST_PHASE: Final = 31001


@dataclass(frozen=True, slots=True)
class Plan:
    """One project. A phase that begins with a minus sign is closed; a digit in front is its category."""

    name: str
    client: int  # its place in the list of clients, from 1; 0 for none
    phases: str
    rate: str = "85.00"
    is_active: bool = True
    is_for_all: bool = True


_PLANS: Final = (
    Plan("Acme Website", 1, "-3Discovery, 1Design, 2Front end, 2Back end, Content, 2Testing & launch"),
    Plan("Acme Brand Guide", 1, "1Moodboards, 1Logo, 1Typography & colour, 4Client reviews"),
    Plan("Harbour Museum App", 2, "-Concept, -User research, 1Interaction design, 2iOS, 2Android, 2Accessibility"),
    Plan("Audio Guide", 2, "Script, Recording, 2Integration, 4Museum meetings", "78.50"),
    Plan(
        "Lumen Customer Portal",
        3,
        "-3Kick-off, 3Requirements, 2Architecture, 2Implementation, 2Data migration, 3Coordination, 5Support",
        "95.00",
    ),
    Plan("Nordlys Webshop", 4, "Photography, 1Design, 2Shop set-up, 2Payments, -2Newsletter, 5Hand-over", "70.00"),
    Plan("City Bikes Dashboard", 5, "3Planning, 2Data pipeline, 1Visual design, 2Front end, 4Workshops"),
    Plan("Clinic Booking", 6, "-1Prototype, 2Booking flow, 2Calendar sync, 2Security review, 5Training", "90.00"),
    Plan("Care & Maintenance", 0, "5Acme Tools, 5Harbour Museum, 5Lumen Energy, 5Nordlys Bakery, 2Updates", "75.00"),
    Plan("Internal", 0, "4Team meetings, Administration, Learning, Hiring, Office, 4One to ones", "0.00"),
    Plan("Sales", 0, "Pitches, Proposals, 4First meetings, Follow-up", "0.00"),
    Plan("Old Intranet", 0, "-1Design, -2Development, -2Migration, -5Support", "80.00", is_active=False),
    Plan("Board & Finance", 0, "Budget, Audit, 4Board meetings, Insurance", "0.00", is_for_all=False),
    Plan("Studio Move", 0, "Search, Contract, Moving, Furniture", "0.00", is_for_all=False),
)


def plant_projects(database: Database) -> None:
    database.write_many("INSERT INTO client VALUES (?, ?)", [(71 + n, name) for n, name in enumerate(_CLIENTS)])
    database.write_many("INSERT INTO category VALUES (?, ?)", [(21 + n, name) for n, name in enumerate(_CATEGORIES)])
    phase = _FIRST_PHASE
    for project, plan in enumerate(_PLANS, _FIRST_PROJECT):
        database.write(
            "INSERT INTO project VALUES (?, ?, ?, ?, ?, ?, ?)",
            project,
            plan.name,
            plan.is_active,
            70 + plan.client if plan.client else None,
            plan.rate != "0.00",
            plan.rate,
            4800 if plan.client else 0,
        )
        names = plan.phases.split(", ")
        database.write_many(
            "INSERT INTO phase VALUES (?, ?, ?, ?, ?, ?)",
            [_phase(number, project, name) for number, name in enumerate(names, phase)],
        )
        phase += len(names)
        people = EVERYBODY if plan.is_for_all else (MANAGER, ADMIN)
        database.write_many(
            "INSERT INTO member VALUES (?, ?, ?, ?)",
            [(project, person, person == MANAGER, 2400 if person == MEMBER else 0) for person in people],
        )


def _phase(number: int, project: int, text: str) -> tuple[int, int, str, int, int | None, int]:
    name = text.removeprefix("-")
    category = 20 + int(name[0]) if name[0].isdigit() else None
    return number, project, name.lstrip("12345"), not text.startswith("-"), category, 1200 if category else 0
