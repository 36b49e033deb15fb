"""Who may do what with which project?"""

from __future__ import annotations

from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Person
from timeneye_desktop.sandbox.database import Database, Value
from timeneye_desktop.sandbox.fields import RefusedError


class Rights:
    """Members see a project, its managers change it, administrators may do everything."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def manages(self, person: Person, project: int) -> bool:
        return person.is_admin or self._database.has(
            "SELECT 1 FROM member WHERE project_id = ? AND person_id = ? AND is_pm = 1", project, person.id
        )

    def reaches(self, person: Person, project: int) -> bool:
        return person.is_admin or self._database.has(
            "SELECT 1 FROM member WHERE project_id = ? AND person_id = ?", project, person.id
        )

    def manages_any(self, person: Person) -> bool:
        return person.is_admin or self._database.has(
            "SELECT 1 FROM member WHERE person_id = ? AND is_pm = 1", person.id
        )

    def entries_seen_by(self, person: Person) -> tuple[str, tuple[Value, ...]]:
        """Members see their own, managers those of their projects too, administrators all; as a condition."""
        if person.is_admin:
            return "1", ()
        managed = "SELECT project_id FROM member WHERE person_id = ? AND is_pm = 1"
        return f"(person_id = ? OR entry.project_id IN ({managed}))", (person.id, person.id)

    def need_admin(self, person: Person) -> None:
        if not person.is_admin:
            raise RefusedError(403, "Only administrators may do that.")

    def need_reach(self, person: Person, project: int) -> None:
        """Also for projects that do not exist: these calls document a 403 and no 404 (api-10, 6.2, 6.3)."""
        if not self._exists(project) or not self.reaches(person, project):
            raise RefusedError(403, "You are not on this project.")

    def need_manager(self, person: Person, project: int) -> None:
        """404 before 403 where a single project is named."""
        if not self._exists(project):
            raise RefusedError(404, "No such project.")
        if not self.manages(person, project):
            raise RefusedError(403, "Only project managers may do that.")

    def phase(self, project: int, phase: int) -> Row:
        found = self._database.row("SELECT * FROM phase WHERE id = ? AND project_id = ?", phase, project)
        if found is None:
            raise RefusedError(404, "No such phase in this project.")
        return found

    def need_open(self, person: Person, project: int, phase: int) -> None:
        """For work that is about to be put on a phase."""
        row = self.phase(project, phase)
        if not self.reaches(person, project):
            raise RefusedError(403, "You are not on this project.")
        if not self._database.has("SELECT 1 FROM project WHERE id = ? AND is_active = 1", project):
            raise RefusedError(403, "This project is archived.")
        if not row["is_open"]:
            raise RefusedError(403, "This phase is closed.")

    def _exists(self, project: int) -> bool:
        return self._database.has("SELECT 1 FROM project WHERE id = ?", project)
