"""What do the calls about timers do; there is none to pause or resume one (api-10, 6.4)?"""

from __future__ import annotations

from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, answer, created, done
from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import RefusedError
from timeneye_desktop.sandbox.rights import Rights

_WITH_NAMES = (
    "SELECT timer.*, project.name AS project, phase.name AS phase FROM timer"
    " JOIN project ON project.id = timer.project_id JOIN phase ON phase.id = timer.phase_id"
)


class Timers:
    def __init__(self, database: Database, rights: Rights, clock: Clock) -> None:
        self._database = database
        self._rights = rights
        self._clock = clock

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/timers/", self.list),
            Operation("POST", "/timers/", self.start),
            Operation("PUT", "/timers/{timer}/", self.update),
            Operation("DELETE", "/timers/{timer}/", self.delete),
            Operation("POST", "/timers/{timer}/", self.stop),
            Operation("POST", "/timer/{timer}/", self.stop),  # the address of the vendor's heading (api-10, 7.4)
        )

    def list(self, ask: Ask) -> Reply:
        rows = self._database.rows(f"{_WITH_NAMES} WHERE person_id = ? ORDER BY timer.id", ask.person.id)
        return answer({"timers": [self._shown(row) for row in rows]})

    def start(self, ask: Ask) -> Reply:
        project, phase = ask.form.needed("projectId"), ask.form.needed("taskId")
        seconds = ask.form.number("seconds", 0) or 0
        self._rights.need_open(ask.person, project, phase)
        now = self._clock.seconds()
        timer = self._database.write(
            "INSERT INTO timer (person_id, project_id, phase_id, notes, seconds, counted_from, changed, day)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ask.person.id,
            project,
            phase,
            ask.form.text("notes") or "",
            seconds,
            now,
            now,
            self._clock.today().isoformat(),
        )
        return created(timer)

    def update(self, ask: Ask) -> Reply:
        """Reads the query and never the body; a timer of somebody else does not exist here."""
        row = self._database.row("SELECT * FROM timer WHERE id = ?", ask.id("timer"))
        if row is None or row["person_id"] != ask.person.id:
            raise RefusedError(404, "No such timer.")
        project = ask.query.number("projectId") or row["project_id"]
        phase = ask.query.number("taskId") or row["phase_id"]
        if (project, phase) != (row["project_id"], row["phase_id"]):
            self._rights.need_open(ask.person, project, phase)
        now = self._clock.seconds()
        seconds = ask.query.number("seconds", 0)
        self._database.write(
            "UPDATE timer SET project_id = ?, phase_id = ?, seconds = ?, counted_from = ?, notes = coalesce(?, notes),"
            " day = coalesce(?, day), changed = ? WHERE id = ?",
            project,
            phase,
            elapsed(row, now) if seconds is None else seconds,
            now,
            ask.query.text("notes"),
            ask.query.day("timerDate"),
            now,
            row["id"],
        )
        return done()

    def delete(self, ask: Ask) -> Reply:
        """Drops the tracked time."""
        self._database.write("DELETE FROM timer WHERE id = ?", self._own(ask)["id"])
        return done()

    def stop(self, ask: Ask) -> Reply:
        """Makes one entry of it: whole minutes, half up, at least one, on the timer's date."""
        row = self._own(ask)
        repeated = ask.form.number("timerId")
        if repeated not in {None, row["id"]}:
            raise RefusedError(400, "timerId is another timer's.")
        now = self._clock.seconds()
        minutes = max(1, int(elapsed(row, now) + 30) // 60)
        entry = self._database.write(
            "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            *(row["day"], row["person_id"], row["project_id"], row["phase_id"], minutes, row["notes"], now, now),
        )
        self._database.write("DELETE FROM timer WHERE id = ?", row["id"])
        return created(entry)

    def _own(self, ask: Ask) -> Row:
        row = self._database.row("SELECT * FROM timer WHERE id = ?", ask.id("timer"))
        if row is None:
            raise RefusedError(404, "No such timer.")
        if row["person_id"] != ask.person.id:
            raise RefusedError(403, "This is somebody else's timer.")
        return row

    def _shown(self, row: Row) -> dict[str, object]:
        """`currentSeconds` is a number, unlike every other integer (api-10, 5)."""
        return {
            "id": str(row["id"]),
            "projectId": str(row["project_id"]),
            "projectName": row["project"],
            "taskId": str(row["phase_id"]),
            "taskName": row["phase"],
            "notes": row["notes"],
            "timerStatus": row["status"],
            "currentSeconds": int(elapsed(row, self._clock.seconds())),
            "updatedDatetime": self._clock.text(row["changed"]),
            "timerDate": row["day"],
        }


def elapsed(row: Row, now: float) -> float:
    """Seconds that a timer has counted."""
    counted = max(0.0, now - row["counted_from"]) if row["status"] == "running" else 0.0
    return float(row["seconds"] + counted)
