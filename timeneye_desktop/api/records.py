"""What Timeneye tells that only the API storey speaks of: details, members, people, lists."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ProjectDetail:
    """Client, rate and budget are shown to managers only and None for others (api-10, 6.1)."""

    id: str
    name: str
    is_active: bool
    client_id: str = ""
    client_name: str = ""
    is_billable: bool | None = None
    hourly_rate: Decimal | None = None
    budget_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class PhaseDetail:
    id: str
    name: str
    is_open: bool
    category_id: str = ""
    category_name: str = ""
    budget_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a project, or a project of somebody: id and name are those of the other side."""

    id: str
    name: str
    is_manager: bool
    budget_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class User:
    id: str
    name: str
    email: str
    is_enabled: bool
    is_admin: bool
    may_create_projects: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A client or a task category."""

    id: str
    name: str
