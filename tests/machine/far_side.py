"""The server: the sandbox's operations on its real data, without the network around them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any, Final

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.domain.catalogue import PhaseKey
from timeneye_desktop.domain.entry import Work
from timeneye_desktop.sandbox.ask import Ask, Operation, Person, Reply, answer
from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.entries import Entries
from timeneye_desktop.sandbox.fields import Fields, RefusedError
from timeneye_desktop.sandbox.phases import Phases
from timeneye_desktop.sandbox.projects import Projects
from timeneye_desktop.sandbox.rights import Rights
from timeneye_desktop.sandbox.seed_people import MEMBER, plant_people
from timeneye_desktop.sandbox.timers import Timers

_ME: Final = Person(MEMBER, "Nora Lindqvist")
USER: Final = str(MEMBER)
PHASES: Final = (PhaseKey("11", "101"), PhaseKey("11", "102"), PhaseKey("12", "103"))
_FIRST_ENTRY: Final = 5_000
_FIRST_TIMER: Final = 700
_TABLES: Final = ("entry", "timer")


class _AsItWas(Exception):  # noqa: N818  no error: it takes a look into the past back
    pass


class FarSide:
    """One Timeneye with one person on it. `begin` empties it for the next schedule."""

    def __init__(self) -> None:
        self._now: Callable[[], datetime] = datetime.now
        self._database = Database()
        with self._database.change():
            _plant(self._database)
        clock, rights = Clock(self.now), Rights(self._database)
        self._operations = _patterns(
            (
                *Projects(self._database, rights).operations(),
                *Phases(self._database, rights).operations(),
                *Timers(self._database, rights, clock).operations(),
                *Entries(self._database, rights, clock).operations(),
            )
        )
        self._past: list[tuple[float, dict[str, list[Any]]]] = []
        self._remembers = False

    def begin(self, now: Callable[[], datetime], *, remembers: bool) -> None:
        """`remembers` keeps what the data was like, so that lists can be stale."""
        self._now, self._remembers, self._past = now, remembers, []
        with self._database.change():
            self._database.write("DELETE FROM entry")
            self._database.write("DELETE FROM timer")
            self._database.write("DELETE FROM sqlite_sequence WHERE name IN ('entry', 'timer')")
            self._database.write(
                f"INSERT INTO sqlite_sequence VALUES ('entry', {_FIRST_ENTRY}), ('timer', {_FIRST_TIMER})"  # noqa: S608  numbers
            )
        self._keep()

    def now(self) -> datetime:
        return self._now()

    def answer(self, call: Call[Any], stale: float = 0.0) -> Answer:
        """What a request brings about, and what is said to it; `stale` seconds ago, for a list."""
        for method, pattern, operation in self._operations:
            found = pattern.fullmatch(call.path) if method == call.method else None
            if found is not None:
                ask = Ask(Fields(dict(call.query)), Fields(dict(call.form or ())), found.groupdict(), _ME)
                return _answer(self._looked_back(operation, ask, stale) if stale else self._acted(operation, ask))
        raise LookupError(f"{call.method} {call.path}")

    def add(self, work: Work) -> int:
        """As another client of the same person would."""
        with self._database.change():
            made = self._database.write(
                "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes) VALUES (?, ?, ?, ?, ?, ?)",
                work.day.isoformat(),
                MEMBER,
                int(work.phase.project_id),
                int(work.phase.phase_id),
                work.minutes,
                work.notes,
            )
        self._keep()
        return made

    def set_minutes(self, entry: int, minutes: int) -> None:
        with self._database.change():
            self._database.write("UPDATE entry SET minutes = ? WHERE id = ?", minutes, entry)
        self._keep()

    def remove(self, entry: int) -> None:
        with self._database.change():
            self._database.write("DELETE FROM entry WHERE id = ?", entry)
        self._keep()

    def entries(self) -> dict[int, Work]:
        """What stands there now, by id."""
        rows = self._database.rows("SELECT * FROM entry ORDER BY id")
        return {
            row["id"]: Work(
                PhaseKey(str(row["project_id"]), str(row["phase_id"])),
                row["minutes"],
                date.fromisoformat(row["day"]),
                row["notes"],
            )
            for row in rows
        }

    def timers(self) -> dict[str, str]:
        """Notes of the timers that run there, by id."""
        return {str(row["id"]): row["notes"] for row in self._database.rows("SELECT * FROM timer ORDER BY id")}

    def close(self) -> None:
        self._database.close()

    def _acted(self, operation: Operation, ask: Ask) -> Reply:
        try:
            if operation.method == "GET":
                return operation.act(ask)
            with self._database.change():
                reply = operation.act(ask)
        except RefusedError as refused:
            return answer({"error": refused.why}, refused.status)
        self._keep()
        return reply

    def _looked_back(self, operation: Operation, ask: Ask, seconds: float) -> Reply:
        then = max(self.now().timestamp() - seconds, self._past[0][0])
        old = [rows for at, rows in self._past if at <= then]
        with contextlib.suppress(_AsItWas), self._database.change():
            for table in _TABLES:
                self._database.write(f"DELETE FROM {table}")  # noqa: S608  names from above
                if old[-1][table]:
                    marks = ", ".join("?" * len(old[-1][table][0]))
                    self._database.write_many(f"INSERT INTO {table} VALUES ({marks})", old[-1][table])  # noqa: S608  names from above
            reply = self._acted(operation, ask)
            raise _AsItWas
        return reply

    def _keep(self) -> None:
        if self._remembers:
            rows = {
                table: [tuple(row) for row in self._database.rows(f"SELECT * FROM {table}")]  # noqa: S608  names from above
                for table in _TABLES
            }
            self._past.append((self.now().timestamp(), rows))


def _plant(database: Database) -> None:
    plant_people(database)
    for project in sorted({phase.project_id for phase in PHASES}):
        database.write("INSERT INTO project (id, name) VALUES (?, ?)", int(project), f"Project {project}")
        database.write("INSERT INTO member (project_id, person_id) VALUES (?, ?)", int(project), MEMBER)
    for phase in PHASES:
        number, project = int(phase.phase_id), int(phase.project_id)
        database.write("INSERT INTO phase (id, project_id, name) VALUES (?, ?, ?)", number, project, f"Phase {number}")


def _patterns(operations: Iterable[Operation]) -> tuple[tuple[str, re.Pattern[str], Operation], ...]:
    return tuple(
        (one.method, re.compile("/api/3" + re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", one.path)), one) for one in operations
    )


def _answer(reply: Reply) -> Answer:
    return Answer(reply.status, reply.content_type, dict(reply.headers), reply.body)
