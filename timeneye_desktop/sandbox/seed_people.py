"""Who works at the made-up company?"""

from __future__ import annotations

from typing import Final

from timeneye_desktop.sandbox.database import Database

MEMBER: Final = 637
MANAGER: Final = 638
ADMIN: Final = 639

_PEOPLE: Final = (
    # id, handle, name, is administrator, may create projects
    (MEMBER, "member", "Nora Lindqvist", 0, 0),
    (MANAGER, "manager", "Jonas Weber", 0, 1),
    (ADMIN, "admin", "Amara Okafor", 1, 1),
    (640, "mateo", "Mateo Silva", 0, 0),
    (641, "priya", "Priya Raman", 0, 0),
    (642, "tom", "Tom Bakker", 0, 0),
    (643, "yuki", "Yuki Tanaka", 0, 0),
    (644, "elif", "Elif Kaya", 0, 1),
)
EVERYBODY: Final = tuple(person[0] for person in _PEOPLE)


def plant_people(database: Database) -> None:
    for number, handle, name, is_admin, create_projects in _PEOPLE:
        email = f"{name.split()[0].lower()}@fjordandfield.example"
        database.write(
            "INSERT INTO person (id, handle, name, email, is_admin, create_projects) VALUES (?, ?, ?, ?, ?, ?)",
            number,
            handle,
            name,
            email,
            is_admin,
            create_projects,
        )
