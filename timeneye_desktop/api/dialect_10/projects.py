"""Projects and who works on them (api-10, 6.1, 6.3 and 6.6)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10.wire import change, creation, detail, listing, pairs, path, removal
from timeneye_desktop.api.json_text import flag, identity, number, text
from timeneye_desktop.api.records import Member, ProjectDetail
from timeneye_desktop.api.rows import Row
from timeneye_desktop.domain.catalogue import Project
from timeneye_desktop.domain.remote import Listing

_AMOUNT: Final = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")


class Projects:
    def list(self) -> Call[Listing[Project]]:
        return listing(path("projects"), "projects", _project)

    def create(self, name: str) -> Call[str]:
        return creation(path("projects"), pairs(name=name))

    def get(self, project_id: str) -> Call[ProjectDetail]:
        return detail(path("projects", project_id), _detail)

    def update(
        self,
        project_id: str,
        *,
        name: str | None = None,
        is_billable: bool | None = None,
        hourly_rate: Decimal | None = None,
        budget_minutes: int | None = None,
    ) -> Call[None]:
        rate = None if hourly_rate is None else f"{hourly_rate:f}"
        fields = pairs(name=name, isBillable=is_billable, hourlyRate=rate, budgetMinutes=budget_minutes)
        return change(path("projects", project_id), fields)

    def delete(self, project_id: str) -> Call[None]:
        return removal(path("projects", project_id))


class Members:
    def list(self, project_id: str) -> Call[Listing[Member]]:
        """Everybody for its managers; for anyone else only the caller (api-10, 7.24)."""
        return listing(path("projects", project_id, "users"), "users", _member, also="tasks")

    def add(
        self, project_id: str, user_id: str, *, is_manager: bool = False, budget_minutes: int | None = None
    ) -> Call[str]:
        hours = whole_hours(budget_minutes)
        fields = pairs(userId=user_id, isPM=is_manager, budgetHours=hours)
        return creation(path("projects", project_id, "users"), fields)

    def update(
        self, project_id: str, user_id: str, *, is_manager: bool | None = None, budget_minutes: int | None = None
    ) -> Call[None]:
        fields = pairs(budgetHours=whole_hours(budget_minutes), isPM=is_manager)
        return change(path("projects", project_id, "users", user_id), fields, in_body_too=True)

    def remove(self, project_id: str, user_id: str) -> Call[None]:
        return removal(path("projects", project_id, "users", user_id))

    def of_user(self, user_id: str) -> Call[Listing[Member]]:
        """The projects of a person, for admins."""
        return listing(path("users", user_id, "projects"), "projects", _member, also="tasks")

    def add_for_user(
        self, user_id: str, project_id: str, *, is_manager: bool = False, budget_minutes: int | None = None
    ) -> Call[str]:
        """By the project's address: the one from the user's side is contradictory (api-10, 7.11)."""
        return self.add(project_id, user_id, is_manager=is_manager, budget_minutes=budget_minutes)

    def update_for_user(
        self, user_id: str, project_id: str, *, is_manager: bool | None = None, budget_minutes: int | None = None
    ) -> Call[None]:
        fields = pairs(budgetHours=whole_hours(budget_minutes), isPM=is_manager)
        return change(path("users", user_id, "projects", project_id), fields, in_body_too=True)

    def remove_for_user(self, user_id: str, project_id: str) -> Call[None]:
        return removal(path("users", user_id, "projects", project_id))


def whole_hours(minutes: int | None) -> int | None:
    """Budgets are read in minutes and written in hours; ValueError when that would round (api-10, 7.10)."""
    if minutes is None:
        return None
    if minutes % 60:
        raise ValueError(f"{minutes} minutes are not whole hours")
    return minutes // 60


def optional_id(value: object) -> str:
    """An id, or empty for the wire's ways of saying none: -1, 0, "" and missing (api-10, 7.17)."""
    return "" if value in {None, "", "-1", -1, "0", 0} else identity(value)


def optional_number(value: object) -> int | None:
    return None if value in {None, ""} else number(value)


def optional_decimal(value: object) -> Decimal | None:
    """An amount such as "62.50"; ValueError for what is no amount, such as Infinity."""
    if value in {None, ""}:
        return None
    if _AMOUNT.fullmatch(text(value)) is None:
        raise ValueError("amount")
    return Decimal(text(value))


def _project(row: Row) -> Project:
    return Project(identity(row["id"]), text(row.get("name")), flag(row.get("isActive", 1)))


def _detail(row: Row) -> ProjectDetail:
    return ProjectDetail(
        id=identity(row["id"]),
        name=text(row.get("name")),
        is_active=flag(row.get("isActive", 1)),
        client_id=optional_id(row.get("clientId")),
        client_name=text(row.get("clientName")),
        is_billable=None if row.get("isBillable") is None else flag(row["isBillable"]),
        hourly_rate=optional_decimal(row.get("hourlyRate")),
        budget_minutes=optional_number(row.get("budgetMinutes")),
    )


def _member(row: Row) -> Member:
    return Member(
        id=identity(row["id"]),
        name=text(row.get("name")),
        is_manager=flag(row.get("isPM", 0)),
        budget_minutes=optional_number(row.get("budgetMinutes")),
    )
