"""Projects and, in the same call, their phases (api-v1.md, 6.2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from timeneye_desktop.api.calls import Answer, Call
from timeneye_desktop.api.dialect_v1.wire import either, listing, pairs, path
from timeneye_desktop.api.json_text import flag, identity, text
from timeneye_desktop.api.rows import Row, rows
from timeneye_desktop.domain.catalogue import Phase, Project
from timeneye_desktop.domain.errors import NotFoundError
from timeneye_desktop.domain.remote import Listing, ProjectPhases

PAGE: Final = 100


class Projects:
    def list(self) -> Call[Listing[Project]]:
        return listing(path("projects"), _project)


class Plans:
    def list(self, page: int = 1) -> Call[Listing[ProjectPhases]]:
        """One page of projects, each with its phases."""
        query = (*pairs(page=page, per_page=PAGE), ("load[]", "phases"))
        return listing(path("projects"), _with_phases, query)


class Phases:
    def list(self, project_id: str) -> Call[Listing[Phase]]:
        """Of one project, out of the list of all: there is no call of its own (api-v1.md, 6.3)."""
        call = listing(path("projects"), _with_phases, (("load[]", "phases"),))

        def read(answer: Answer) -> Listing[Phase]:
            return _of(call.read(answer), project_id)

        return Call(call.method, call.path, read, call.query, is_bearer=True)


def _of(found: Listing[ProjectPhases], project_id: str) -> Listing[Phase]:
    for one in found.rows:
        if one.project.id == project_id:
            return one.phases
    raise NotFoundError(status=404)


def _project(row: Row) -> Project:
    return Project(identity(either(row, "project_id", "id")), text(row.get("name")), flag(row.get("is_active", 1)))


def _with_phases(row: Row) -> ProjectPhases:
    project = _project(row)
    return ProjectPhases(project, rows(_listed(row.get("phases")), _phase_of(project.id)))


def _phase_of(project_id: str) -> Callable[[Row], Phase]:
    def phase(row: Row) -> Phase:
        if identity(row.get("project_id", project_id)) != project_id:
            raise ValueError("another project's")
        number = identity(either(row, "phase_id", "id"))
        return Phase(number, project_id, text(row.get("name")), flag(row.get("is_open", 1)))

    return phase


def _listed(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("phases")
    return value
