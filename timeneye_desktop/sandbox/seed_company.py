"""What did the made-up company do in the last six weeks?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from sqlite3 import Row
from typing import Final

from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database, Value
from timeneye_desktop.sandbox.seed_people import EVERYBODY, MEMBER
from timeneye_desktop.sandbox.seed_projects import plant_projects

_WEEKS: Final = 6
_SATURDAY: Final = 5
_FIRST_ENTRY: Final = 910_001
_FAVOURITES: Final = 5
_NOTES: Final = (
    "",
    "",
    "",
    "Follow-up from Monday",
    "First draft",
    "Second round of comments",
    "Call with the client",
    "Review with Priya & Tom",
    "Bug hunt: dates off by one",
    "Prepared the workshop",
    "Cleaned up the backlog",
    "Pairing on the calendar",
    "Copy for the start page",
    "Contrast < 4.5:1 fixed",
    "Estimate for phase 2",
    "Café session: new ideas",
    "#214 checked on a real phone",
    "Wrote it down for the team",
)


def plant_company(database: Database, clock: Clock) -> None:
    plant_projects(database)
    today = clock.today()
    choice = Random(47)  # noqa: S311  the same company every time, no secret
    reachable = _reachable(database)
    favourites = {person: choice.sample(phases, _FAVOURITES) for person, phases in reachable.items()}
    rows: list[tuple[Value, ...]] = []
    for day in _workdays(today):
        for person in EVERYBODY:
            for phase, minutes in _day(choice, favourites[person], reachable[person], is_today=day == today):
                is_billed = bool(phase["is_billable"]) and (today - day).days > 21  # noqa: PLR2004  three weeks
                notes = choice.choice(_NOTES)
                rows.append((day.isoformat(), person, phase["project_id"], phase["id"], minutes, notes, is_billed))
    database.write_many(
        "INSERT INTO entry (id, day, person_id, project_id, phase_id, minutes, notes, billed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, *row) for number, row in enumerate(rows, _FIRST_ENTRY)],
    )
    _plant_timers(database, clock)


def _reachable(database: Database) -> dict[int, list[Row]]:
    """The open phases of each person's active projects."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in database.rows(
        "SELECT person_id, phase.id, phase.project_id, is_billable FROM member JOIN project ON project.id ="
        " member.project_id JOIN phase ON phase.project_id = project.id WHERE is_active AND is_open ORDER BY 1, 2"
    ):
        found[row["person_id"]].append(row)
    return found


def _workdays(today: date) -> Iterator[date]:
    """The weekdays of six weeks, the last of them today or the Friday before."""
    days = (today - timedelta(days=ago) for ago in reversed(range(7 * _WEEKS)))
    return (day for day in days if day.weekday() < _SATURDAY)


def _day(choice: Random, favourites: list[Row], others: list[Row], *, is_today: bool) -> Iterator[tuple[Row, int]]:
    """Seven to eight hours in a few pieces, mostly of the same work; today is only half over."""
    left = choice.randrange(150, 240, 15) if is_today else choice.randrange(420, 495, 15)
    while left > 0:
        minutes = min(left, choice.choice((15, 30, 45, 45, 60, 75, 90, 90, 105, 120, 150)))
        left -= minutes
        is_usual = choice.random() < 0.8  # noqa: PLR2004  four of five
        yield choice.choice(favourites if is_usual else others), minutes


def _plant_timers(database: Database, clock: Clock) -> None:
    """One that runs since three quarters of an hour, one paused this morning."""
    now = clock.seconds()
    for number, phase, status, seconds, counted_from, notes in (
        (1201, "Requirements", "paused", 25 * 60.0, now - 5400, "Questions for Thursday"),
        (1202, "Front end", "running", 0.0, now - 47 * 60 - 12, "Navigation on small screens"),
    ):
        row = database.rows("SELECT id, project_id FROM phase WHERE name = ? ORDER BY id", phase)[0]
        database.write(
            "INSERT INTO timer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            number,
            MEMBER,
            row["project_id"],
            row["id"],
            notes,
            status,
            seconds,
            counted_from,
            counted_from,
            clock.today().isoformat(),
        )
