"""What would the calls about timers do in the newer API? No source tells of any; these are those of API 10.0."""

from __future__ import annotations

from sqlite3 import Row
from typing import Final

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, answer, done
from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import RefusedError
from timeneye_desktop.sandbox.rights import Rights
from timeneye_desktop.sandbox.v1.shapes import made
from timeneye_desktop.sandbox.v1.terms import Terms

_ROUNDS: Final = 30
_MINUTE: Final = 60


class Timers:
    def __init__(self, database: Database, rights: Rights, clock: Clock, terms: Terms) -> None:
        self._database = database
        self._rights = rights
        self._clock = clock
        self._terms = terms

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/timers", self.list),
            Operation("POST", "/timers", self.start),
            Operation("PUT", "/timers/{timer}", self.update),
            Operation("DELETE", "/timers/{timer}", self.delete),
            Operation("POST", "/timers/{timer}/stop", self.stop),
        )

    def list(self, ask: Ask) -> Reply:
        self._need_timers()
        rows = self._database.rows("SELECT * FROM timer WHERE person_id = ? ORDER BY id", ask.person.id)
        return answer({"data": [self._shown(row) for row in rows]})

    def start(self, ask: Ask) -> Reply:
        self._need_timers()
        project, phase = ask.form.needed("project_id"), ask.form.needed("phase_id")
        self._rights.need_open(ask.person, project, phase)
        now = self._clock.seconds()
        number = self._database.write(
            "INSERT INTO timer (person_id, project_id, phase_id, notes, seconds, counted_from, changed, day)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            *(ask.person.id, project, phase, ask.form.text("notes") or "", ask.form.number("seconds", 0) or 0),
            *(now, now, self._clock.today().isoformat()),
        )
        return made({"timer_id": number}, self._terms)

    def update(self, ask: Ask) -> Reply:
        row, now = self._own(ask), self._clock.seconds()
        project = ask.form.number("project_id") or row["project_id"]
        phase = ask.form.number("phase_id") or row["phase_id"]
        if (project, phase) != (row["project_id"], row["phase_id"]):
            self._rights.need_open(ask.person, project, phase)
        seconds = ask.form.number("seconds", 0)
        self._database.write(
            "UPDATE timer SET project_id = ?, phase_id = ?, seconds = ?, counted_from = ?, notes = coalesce(?, notes),"
            " day = coalesce(?, day), changed = ? WHERE id = ?",
            *(project, phase, self._elapsed(row, now) if seconds is None else seconds, now),
            *(ask.form.text("notes"), ask.form.day("date"), now, row["id"]),
        )
        return done()

    def delete(self, ask: Ask) -> Reply:
        self._database.write("DELETE FROM timer WHERE id = ?", self._own(ask)["id"])
        return done()

    def stop(self, ask: Ask) -> Reply:
        """Makes one entry of it."""
        row, now = self._own(ask), self._clock.seconds()
        minutes = max(1, int(self._elapsed(row, now) + _ROUNDS) // _MINUTE)
        number = self._database.write(
            "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            *(row["day"], row["person_id"], row["project_id"], row["phase_id"], minutes, row["notes"], now, now),
        )
        self._database.write("DELETE FROM timer WHERE id = ?", row["id"])
        return made({"entry_id": number}, self._terms)

    def _need_timers(self) -> None:
        if not self._terms.timers:
            raise RefusedError(404, "Nothing here.")

    def _own(self, ask: Ask) -> Row:
        self._need_timers()
        row = self._database.row("SELECT * FROM timer WHERE id = ? AND person_id = ?", ask.id("timer"), ask.person.id)
        if row is None:
            raise RefusedError(404, "No such timer.")
        return row

    @staticmethod
    def _elapsed(row: Row, now: float) -> float:
        counted = max(0.0, now - row["counted_from"]) if row["status"] == "running" else 0.0
        return float(row["seconds"] + counted)

    def _shown(self, row: Row) -> dict[str, object]:
        return {
            "timer_id": row["id"],
            "project_id": row["project_id"],
            "phase_id": row["phase_id"],
            "notes": row["notes"],
            "status": row["status"],
            "seconds": int(self._elapsed(row, self._clock.seconds())),
            "date": row["day"],
        }
