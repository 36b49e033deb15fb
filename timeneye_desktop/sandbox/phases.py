"""What do the calls about phases do; the wire says tasks (api-10, 6.2)?"""

from __future__ import annotations

from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, answer, created, done
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import Fields, RefusedError
from timeneye_desktop.sandbox.rights import Rights

_WITH_CATEGORY = (
    "SELECT phase.*, category.name AS category FROM phase LEFT JOIN category ON category.id = category_id"
    " WHERE project_id = ?"
)


class Phases:
    def __init__(self, database: Database, rights: Rights) -> None:
        self._database = database
        self._rights = rights

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/projects/{project}/tasks/", self.list),
            Operation("POST", "/projects/{project}/tasks/", self.create),
            Operation("GET", "/projects/{project}/tasks/{phase}/", self.detail),
            Operation("PUT", "/projects/{project}/tasks/{phase}/", self.update),
            Operation("DELETE", "/projects/{project}/tasks/{phase}/", self.delete),
        )

    def list(self, ask: Ask) -> Reply:
        project = ask.id("project")
        self._rights.need_reach(ask.person, project)
        manages = self._rights.manages(ask.person, project)
        rows = self._database.rows(f"{_WITH_CATEGORY} ORDER BY phase.id", project)
        return answer({"tasks": [self._shown(row, manages=manages) for row in rows]})

    def create(self, ask: Ask) -> Reply:
        project = ask.id("project")
        if not self._rights.manages(ask.person, project):
            raise RefusedError(403, "You cannot create phases here.")
        self._rights.need_reach(ask.person, project)
        name = ask.form.name()
        self._refuse_double(name, project)
        phase = self._database.write(
            "INSERT INTO phase (project_id, name, category_id, budget_minutes) VALUES (?, ?, ?, ?)",
            project,
            name,
            self._category(ask.form),
            ask.form.minutes_of_hours() or 0,
        )
        return created(phase)

    def detail(self, ask: Ask) -> Reply:
        project, phase = ask.id("project"), ask.id("phase")
        self._rights.phase(project, phase)
        self._rights.need_reach(ask.person, project)
        rows = self._database.rows(f"{_WITH_CATEGORY} AND phase.id = ?", project, phase)
        return answer(self._shown(rows[0], manages=self._rights.manages(ask.person, project)))

    def update(self, ask: Ask) -> Reply:
        """One of the three PUTs documented with a form (api-10, 7.7), and without a 406."""
        project, phase = ask.id("project"), ask.id("phase")
        self._rights.need_manager(ask.person, project)
        self._rights.phase(project, phase)
        fields = ask.both
        name = None if fields.text("name") is None else fields.name()
        if fields.number("categoryId") is not None:
            self._database.write("UPDATE phase SET category_id = ? WHERE id = ?", self._category(fields), phase)
        self._database.write(
            "UPDATE phase SET name = coalesce(?, name), budget_minutes = coalesce(?, budget_minutes) WHERE id = ?",
            name,
            fields.minutes_of_hours(),
            phase,
        )
        return done()

    def delete(self, ask: Ask) -> Reply:
        """Takes its entries and timers with it."""
        project, phase = ask.id("project"), ask.id("phase")
        self._rights.need_manager(ask.person, project)
        self._rights.phase(project, phase)
        self._database.write("DELETE FROM phase WHERE id = ?", phase)
        return done()

    @staticmethod
    def _shown(row: Row, *, manages: bool) -> dict[str, object]:
        category = row["category_id"]
        shown = {
            "id": str(row["id"]),
            "name": row["name"],
            "isOpen": row["is_open"],
            "categoryId": "-1" if category is None else str(category),
            "categoryName": row["category"] or "",
        }
        return {**shown, "budgetMinutes": str(row["budget_minutes"])} if manages else shown

    def _category(self, fields: Fields) -> int | None:
        """-1 and 0 are no category."""
        category = fields.number("categoryId")
        if category is None or category in {-1, 0}:
            return None
        if not self._database.has("SELECT 1 FROM category WHERE id = ?", category):
            raise RefusedError(400, "No such category.")
        return category

    def _refuse_double(self, name: str, project: int) -> None:
        if self._database.has("SELECT 1 FROM phase WHERE lower(name) = lower(?) AND project_id = ?", name, project):
            raise RefusedError(406, "This project has a phase of that name.")
