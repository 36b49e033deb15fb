"""Phases of a project, called tasks on the wire (api-10, 6.2)."""

from __future__ import annotations

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10.projects import optional_id, optional_number, whole_hours
from timeneye_desktop.api.dialect_10.wire import change, creation, detail, listing, pairs, path, removal
from timeneye_desktop.api.json_text import flag, identity, text
from timeneye_desktop.api.records import PhaseDetail
from timeneye_desktop.api.rows import Row
from timeneye_desktop.domain.catalogue import Phase
from timeneye_desktop.domain.remote import Listing


class Phases:
    def list(self, project_id: str) -> Call[Listing[Phase]]:
        def phase(row: Row) -> Phase:
            return Phase(identity(row["id"]), project_id, text(row.get("name")), flag(row.get("isOpen", 1)))

        return listing(path("projects", project_id, "tasks"), "tasks", phase)

    def create(
        self, project_id: str, name: str, *, category_id: str | None = None, budget_minutes: int | None = None
    ) -> Call[str]:
        fields = pairs(name=name, categoryId=category_id, budgetHours=whole_hours(budget_minutes))
        return creation(path("projects", project_id, "tasks"), fields)

    def get(self, project_id: str, phase_id: str) -> Call[PhaseDetail]:
        return detail(path("projects", project_id, "tasks", phase_id), _detail)

    def update(
        self,
        project_id: str,
        phase_id: str,
        *,
        name: str | None = None,
        category_id: str | None = None,
        budget_minutes: int | None = None,
    ) -> Call[None]:
        fields = pairs(name=name, categoryId=category_id, budgetHours=whole_hours(budget_minutes))
        return change(path("projects", project_id, "tasks", phase_id), fields, in_body_too=True)

    def delete(self, project_id: str, phase_id: str) -> Call[None]:
        return removal(path("projects", project_id, "tasks", phase_id))


def _detail(row: Row) -> PhaseDetail:
    return PhaseDetail(
        id=identity(row["id"]),
        name=text(row.get("name")),
        is_open=flag(row.get("isOpen", 1)),
        category_id=optional_id(row.get("categoryId")),
        category_name=text(row.get("categoryName")),
        budget_minutes=optional_number(row.get("budgetMinutes")),
    )
