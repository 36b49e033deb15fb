"""What do the calls about memberships do, from the project's and from the user's side (api-10, 6.3, 6.6)?"""

from __future__ import annotations

from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, answer, created, done
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import RefusedError
from timeneye_desktop.sandbox.rights import Rights


class Members:
    def __init__(self, database: Database, rights: Rights) -> None:
        self._database = database
        self._rights = rights

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/projects/{project}/users/", self.of_project),
            Operation("POST", "/projects/{project}/users/", self.add),
            Operation("PUT", "/projects/{project}/users/{user}/", self.update),
            Operation("DELETE", "/projects/{project}/users/{user}/", self.remove),
            Operation("GET", "/users/{user}/projects/", self.of_user),
            Operation("POST", "/users/{user}/projects/", self.add_to_user),
            Operation("PUT", "/users/{user}/projects/{project}/", self.update),
            Operation("DELETE", "/users/{user}/projects/{project}/", self.remove),
        )

    def of_project(self, ask: Ask) -> Reply:
        """Managers see everybody; anyone else sees only himself."""
        project = ask.id("project")
        self._rights.need_reach(ask.person, project)
        manages = self._rights.manages(ask.person, project)
        rows = self._database.rows(
            "SELECT person.id, name, is_pm, budget_minutes FROM member JOIN person ON person.id = person_id"
            " WHERE project_id = ? AND (? OR person_id = ?) ORDER BY person.id",
            project,
            manages,
            ask.person.id,
        )
        return answer({"users": [self._shown(row, manages=manages) for row in rows]})

    def of_user(self, ask: Ask) -> Reply:
        """Administrators only; of nobody is a 403 too, since no 404 is documented."""
        user = ask.id("user")
        if not (ask.person.is_admin and self._exists(user)):
            raise RefusedError(403, "You may not see the projects of this user.")
        rows = self._database.rows(
            "SELECT project.id, name, is_pm, member.budget_minutes FROM member"
            " JOIN project ON project.id = project_id WHERE person_id = ? ORDER BY project.id",
            user,
        )
        return answer({"projects": [self._shown(row, manages=True) for row in rows]})

    def add(self, ask: Ask) -> Reply:
        project = ask.id("project")
        self._need_manager(ask, project)
        return self._added(ask, project, ask.form.needed("userId"))

    def add_to_user(self, ask: Ask) -> Reply:
        """The field list asks for userId where projectId must be meant (api-10, 7.11)."""
        project = ask.form.needed("projectId")
        self._need_manager(ask, project)
        return self._added(ask, project, ask.id("user"))

    def update(self, ask: Ask) -> Reply:
        project, user = self._membership(ask)
        self._database.write(
            "UPDATE member SET is_pm = coalesce(?, is_pm), budget_minutes = coalesce(?, budget_minutes)"
            " WHERE project_id = ? AND person_id = ?",
            ask.both.flag("isPM"),
            ask.both.minutes_of_hours(),
            project,
            user,
        )
        return done()

    def remove(self, ask: Ask) -> Reply:
        project, user = self._membership(ask)
        self._database.write("DELETE FROM member WHERE project_id = ? AND person_id = ?", project, user)
        return done()

    @staticmethod
    def _shown(row: Row, *, manages: bool) -> dict[str, object]:
        shown = {"id": str(row["id"]), "name": row["name"], "isPM": row["is_pm"]}
        return {**shown, "budgetMinutes": str(row["budget_minutes"])} if manages else shown

    def _added(self, ask: Ask, project: int, user: int) -> Reply:
        """Answers the user's id; which id is meant is not documented."""
        if not self._exists(user):
            raise RefusedError(400, "No such user.")
        if self._is_member(project, user):
            raise RefusedError(406, "This user is on the project already.")
        self._database.write(
            "INSERT INTO member (project_id, person_id, is_pm, budget_minutes) VALUES (?, ?, ?, ?)",
            project,
            user,
            ask.form.flag("isPM") or 0,
            ask.form.minutes_of_hours() or 0,
        )
        return created(user)

    def _need_manager(self, ask: Ask, project: int) -> None:
        self._rights.need_reach(ask.person, project)
        self._rights.need_manager(ask.person, project)

    def _membership(self, ask: Ask) -> tuple[int, int]:
        project, user = ask.id("project"), ask.id("user")
        self._rights.need_manager(ask.person, project)
        if not self._is_member(project, user):
            raise RefusedError(404, "This user is not on the project.")
        return project, user

    def _is_member(self, project: int, user: int) -> bool:
        return self._database.has("SELECT 1 FROM member WHERE project_id = ? AND person_id = ?", project, user)

    def _exists(self, user: int) -> bool:
        return self._database.has("SELECT 1 FROM person WHERE id = ? AND removed = 0", user)
