"""What does the newer API tell of projects and their phases (api-v1.md, 6.2)?"""

from __future__ import annotations

from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, answer
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.v1.shapes import page, page_asked

_REACHED = "(? OR id IN (SELECT project_id FROM member WHERE person_id = ?))"


class Projects:
    def __init__(self, database: Database) -> None:
        self._database = database

    def operations(self) -> tuple[Operation, ...]:
        return (Operation("GET", "/projects", self.list),)

    def list(self, ask: Ask) -> Reply:
        """A bare list, as one client reads it; with `page`, in the envelope of all pages."""
        who = (ask.person.is_admin, ask.person.id)
        rows = self._database.rows(f"SELECT * FROM project WHERE {_REACHED} ORDER BY id", *who)  # noqa: S608  our words
        has_phases = "phases" in (ask.query.text("load[]") or ask.form.text("load") or "")
        if ask.query.text("page") is None:
            return answer([self._shown(row, has_phases=has_phases) for row in rows])
        at, per_page = page_asked(ask)
        some = rows[(at - 1) * per_page : at * per_page]
        return page([self._shown(row, has_phases=has_phases) for row in some], at, per_page, len(rows))

    def _shown(self, row: Row, *, has_phases: bool) -> dict[str, object]:
        shown: dict[str, object] = {"project_id": row["id"], "name": row["name"], "is_active": row["is_active"]}
        if has_phases:
            phases = self._database.rows("SELECT * FROM phase WHERE project_id = ? ORDER BY id", row["id"])
            shown["phases"] = [
                {
                    "phase_id": phase["id"],
                    "project_id": row["id"],
                    "name": phase["name"],
                    "is_open": phase["is_open"],
                    "phase_category_id": phase["category_id"],
                    "budget_minutes": phase["budget_minutes"],
                }
                for phase in phases
            ]
        return shown
