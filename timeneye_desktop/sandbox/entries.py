"""What do the calls about entries do (api-10, 6.5)?"""

from __future__ import annotations

from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, answer, created, done
from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database, Value
from timeneye_desktop.sandbox.fields import RefusedError
from timeneye_desktop.sandbox.rights import Rights

_LIST = (
    "SELECT entry.*, project.name AS project, phase.name AS phase, person.name AS person FROM entry"
    " JOIN project ON project.id = entry.project_id JOIN phase ON phase.id = entry.phase_id"
    " JOIN person ON person.id = entry.person_id"
)
_DEFAULT_LIMIT = 20
_MOST_MINUTES = 100_000


class Entries:
    def __init__(self, database: Database, rights: Rights, clock: Clock) -> None:
        self._database = database
        self._rights = rights
        self._clock = clock

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/entries/", self.list),
            Operation("POST", "/entries/", self.create),
            Operation("PUT", "/entries/{entry}/", self.update),
            Operation("DELETE", "/entries/{entry}/", self.delete),
        )

    def list(self, ask: Ask) -> Reply:
        """Newest first; one week and 20 rows unless asked for more, without a word about the rest (api-10, 7.9)."""
        conditions, values = ["day >= ?"], [ask.query.day("dateFrom") or self._clock.week_ago().isoformat()]
        found: tuple[tuple[str, Value], ...] = (
            ("day <= ?", ask.query.day("dateTo")),
            ("entry.project_id = ?", ask.query.number("projectId")),
            ("phase_id = ?", ask.query.number("taskId")),
            ("category_id = ?", ask.query.number("taskCategoryId")),
            ("person_id = ?", self._whose(ask)),
        )
        parameters: tuple[Value, ...] = (*values, *(value for _, value in found if value is not None))
        conditions += [condition for condition, value in found if value is not None]
        allowed, who = self._rights.entries_seen_by(ask.person)
        limit = ask.query.number("limit", 1) or _DEFAULT_LIMIT
        offset = ask.query.number("offset", 0) or 0
        rows = self._database.rows(
            f"{_LIST} WHERE {' AND '.join([*conditions, allowed])} ORDER BY day DESC, entry.id DESC LIMIT ? OFFSET ?",
            *parameters,
            *who,
            limit,
            offset,
        )
        return answer({"entries": [self._shown(row) for row in rows]})

    def create(self, ask: Ask) -> Reply:
        project, phase = ask.form.needed("projectId"), ask.form.needed("taskId")
        minutes = self._minutes(ask.form.needed("minutes", 0))
        day = ask.form.day("entryDate") or self._clock.today().isoformat()
        user = ask.form.number("userId") or ask.person.id
        self._rights.need_open(ask.person, project, phase)
        self._need_stand_in(ask, user, project)
        now = self._clock.seconds()
        entry = self._database.write(
            "INSERT INTO entry (day, person_id, project_id, phase_id, minutes, notes, created, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            *(day, user, project, phase, minutes, ask.form.text("notes") or "", now, now),
        )
        return created(entry)

    def update(self, ask: Ask) -> Reply:
        """Applies the documented defaults: no `userId` is the caller, no `entryDate` is today in GMT (api-10, 7.14)."""
        row = self._database.row("SELECT * FROM entry WHERE id = ?", ask.id("entry"))
        if row is None or not self._may_change(ask, row):
            raise RefusedError(404, "No such entry.")
        project = ask.query.number("projectId") or row["project_id"]
        phase = ask.query.number("taskId") or row["phase_id"]
        if (project, phase) != (row["project_id"], row["phase_id"]):
            self._rights.need_open(ask.person, project, phase)
        user = ask.query.number("userId") or ask.person.id
        self._need_stand_in(ask, user, project)
        minutes = ask.query.number("minutes", 0)
        self._database.write(
            "UPDATE entry SET project_id = ?, phase_id = ?, person_id = ?, day = ?, minutes = ?,"
            " notes = coalesce(?, notes), updated = ? WHERE id = ?",
            project,
            phase,
            user,
            ask.query.day("entryDate") or self._clock.today().isoformat(),
            row["minutes"] if minutes is None else self._minutes(minutes),
            ask.query.text("notes"),
            self._clock.seconds(),
            row["id"],
        )
        return done()

    def delete(self, ask: Ask) -> Reply:
        row = self._database.row("SELECT * FROM entry WHERE id = ?", ask.id("entry"))
        if row is None:
            raise RefusedError(404, "No such entry.")
        if not self._may_change(ask, row):
            raise RefusedError(403, "This is somebody else's entry.")
        self._database.write("DELETE FROM entry WHERE id = ?", row["id"])
        return done()

    @staticmethod
    def _whose(ask: Ask) -> int | None:
        """-1 asks for everybody, as in the API before this one (api-10, 7.25)."""
        user = ask.query.number("userId")
        return None if user == -1 else user

    @staticmethod
    def _minutes(minutes: int) -> int:
        if minutes > _MOST_MINUTES:
            raise RefusedError(400, "minutes is not acceptable.")
        return minutes

    def _may_change(self, ask: Ask, row: Row) -> bool:
        return row["person_id"] == ask.person.id or self._rights.manages(ask.person, row["project_id"])

    def _need_stand_in(self, ask: Ask, user: int, project: int) -> None:
        """Who writes time for somebody else has to manage the project."""
        if user == ask.person.id:
            return
        if not self._rights.manages(ask.person, project):
            raise RefusedError(403, "You may not log time for others.")
        if not self._database.has("SELECT 1 FROM person WHERE id = ? AND removed = 0", user):
            raise RefusedError(404, "No such user.")

    @staticmethod
    def _shown(row: Row) -> dict[str, object]:
        return {
            "id": str(row["id"]),
            "entryDate": row["day"],
            "projectId": str(row["project_id"]),
            "projectName": row["project"],
            "userId": str(row["person_id"]),
            "userName": row["person"],
            "taskId": str(row["phase_id"]),
            "taskName": row["phase"],
            "notes": row["notes"],
            "minutes": str(row["minutes"]),
            "billed": str(row["billed"]),
        }
