"""What do the calls about projects do (api-10, 6.1)?"""

from __future__ import annotations

from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, answer, created, done
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import RefusedError
from timeneye_desktop.sandbox.rights import Rights


class Projects:
    def __init__(self, database: Database, rights: Rights) -> None:
        self._database = database
        self._rights = rights

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/projects/", self.list),
            Operation("POST", "/projects/", self.create),
            Operation("GET", "/projects/{project}/", self.detail),
            Operation("PUT", "/projects/{project}/", self.update),
            Operation("DELETE", "/projects/{project}/", self.delete),
        )

    def list(self, ask: Ask) -> Reply:
        rows = self._database.rows(
            "SELECT * FROM project WHERE ? OR id IN (SELECT project_id FROM member WHERE person_id = ?) ORDER BY id",
            ask.person.is_admin,
            ask.person.id,
        )
        return answer({"projects": [self._short(row) for row in rows]})

    def create(self, ask: Ask) -> Reply:
        if not (ask.person.is_admin or ask.person.create_projects):
            raise RefusedError(403, "You may not create projects.")
        name = ask.form.name()
        self._refuse_double(name, 0)
        project = self._database.write("INSERT INTO project (name) VALUES (?)", name)
        self._database.write(
            "INSERT INTO member (project_id, person_id, is_pm) VALUES (?, ?, 1)", project, ask.person.id
        )
        return created(project)

    def detail(self, ask: Ask) -> Reply:
        project = ask.id("project")
        row = self._database.row(
            "SELECT project.*, client.name AS client FROM project LEFT JOIN client ON client.id = client_id"
            " WHERE project.id = ?",
            project,
        )
        if row is None:
            raise RefusedError(404, "No such project.")
        self._rights.need_reach(ask.person, project)
        if not self._rights.manages(ask.person, project):
            return answer(self._short(row))
        client = row["client_id"]
        details = {
            "clientId": "-1" if client is None else str(client),
            "clientName": row["client"] or "",
            "isBillable": str(row["is_billable"]),
            "hourlyRate": row["hourly_rate"],
            "budgetMinutes": str(row["budget_minutes"]),
        }
        return answer({**self._short(row), **details})

    def update(self, ask: Ask) -> Reply:
        """Reads the query and never the body (api-10, 7.7)."""
        project = ask.id("project")
        self._rights.need_manager(ask.person, project)
        name = None
        if ask.query.text("name") is not None:
            name = ask.query.name()
            self._refuse_double(name, project)
        self._database.write(
            "UPDATE project SET name = coalesce(?, name), is_billable = coalesce(?, is_billable),"
            " hourly_rate = coalesce(?, hourly_rate), budget_minutes = coalesce(?, budget_minutes) WHERE id = ?",
            name,
            ask.query.flag("isBillable"),
            ask.query.decimal("hourlyRate"),
            ask.query.number("budgetMinutes", 0),
            project,
        )
        return done()

    def delete(self, ask: Ask) -> Reply:
        """Takes its phases, entries and timers with it."""
        project = ask.id("project")
        self._rights.need_manager(ask.person, project)
        self._database.write("DELETE FROM project WHERE id = ?", project)
        return done()

    @staticmethod
    def _short(row: Row) -> dict[str, object]:
        return {"id": str(row["id"]), "name": row["name"], "isActive": str(row["is_active"])}

    def _refuse_double(self, name: str, project: int) -> None:
        if self._database.has("SELECT 1 FROM project WHERE lower(name) = lower(?) AND id <> ?", name, project):
            raise RefusedError(406, "A project with this name exists.")
