"""People of the workspace, clients and task categories, for admins (api-10, 6.6 and 6.7)."""

from __future__ import annotations

from timeneye_desktop.api.calls import Call
from timeneye_desktop.api.dialect_10.wire import change, creation, detail, listing, pairs, path, removal
from timeneye_desktop.api.json_text import flag, identity, text
from timeneye_desktop.api.records import Named, User
from timeneye_desktop.api.rows import Row
from timeneye_desktop.domain.remote import Listing


class Users:
    def list(self) -> Call[Listing[User]]:
        return listing(path("users"), "users", _user)

    def create(
        self, email: str, *, name: str | None = None, is_admin: bool | None = None, welcome: bool | None = None
    ) -> Call[str]:
        return creation(path("users"), pairs(email=email, name=name, isAdmin=is_admin, sendWelcomeEmail=welcome))

    def get(self, user_id: str) -> Call[User]:
        return detail(path("users", user_id), _user)

    def update(
        self,
        user_id: str,
        *,
        name: str | None = None,
        email: str | None = None,
        is_admin: bool | None = None,
        may_create_projects: bool | None = None,
    ) -> Call[None]:
        fields = pairs(name=name, email=email, isAdmin=is_admin, createProjects=may_create_projects)
        return change(path("users", user_id), fields)

    def delete(self, user_id: str) -> Call[None]:
        return removal(path("users", user_id))


class Lists:
    def clients(self) -> Call[Listing[Named]]:
        return listing(path("clients"), "clients", _named)

    def categories(self) -> Call[Listing[Named]]:
        return listing(path("taskcategories"), "categories", _named)


def _user(row: Row) -> User:
    return User(
        id=identity(row["id"]),
        name=text(row.get("name")),
        email=text(row.get("email")),
        is_enabled=flag(row.get("enabled", 1)),
        is_admin=flag(row.get("isAdmin", 0)),
        may_create_projects=flag(row.get("createProjects", 0)),
    )


def _named(row: Row) -> Named:
    return Named(identity(row["id"]), text(row.get("name")))
