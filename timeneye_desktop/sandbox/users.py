"""What do the calls about users, clients and categories do (api-10, 6.6, 6.7)?"""

from __future__ import annotations

from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Ask, Operation, Reply, answer, created, done
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import RefusedError
from timeneye_desktop.sandbox.rights import Rights


class Users:
    def __init__(self, database: Database, rights: Rights) -> None:
        self._database = database
        self._rights = rights

    def operations(self) -> tuple[Operation, ...]:
        return (
            Operation("GET", "/users/", self.list),
            Operation("POST", "/users/", self.create),
            Operation("GET", "/users/{user}/", self.detail),
            Operation("PUT", "/users/{user}/", self.update),
            Operation("DELETE", "/users/{user}/", self.delete),
            Operation("GET", "/clients/", self.clients),
            Operation("GET", "/taskcategories/", self.categories),
        )

    def list(self, ask: Ask) -> Reply:
        """Flags are numbers here and text in the detail call (api-10, 5)."""
        if not self._rights.manages_any(ask.person):
            raise RefusedError(403, "Only administrators and project managers may see the users.")
        rows = self._database.rows("SELECT * FROM person WHERE removed = 0 ORDER BY id")
        return answer({"users": [{**self._named(row), **self._flags(row)} for row in rows]})

    def create(self, ask: Ask) -> Reply:
        """No e-mail is sent, whatever `sendWelcomeEmail` says."""
        self._rights.need_admin(ask.person)
        email = self._email(ask.form.text("email") or "", 0)
        name = (ask.form.text("name") or "").strip() or email
        ask.form.flag("sendWelcomeEmail")
        is_admin = ask.form.flag("isAdmin") or 0
        return created(
            self._database.write("INSERT INTO person (name, email, is_admin) VALUES (?, ?, ?)", name, email, is_admin)
        )

    def detail(self, ask: Ask) -> Reply:
        row = self._one(ask)
        flags = {name: str(value) for name, value in self._flags(row).items()}
        return answer({**self._named(row), **flags})

    def update(self, ask: Ask) -> Reply:
        """Reads the query and never the body (api-10, 7.7)."""
        user = self._one(ask)["id"]
        email = ask.query.text("email")
        self._database.write(
            "UPDATE person SET name = coalesce(?, name), email = coalesce(?, email),"
            " is_admin = coalesce(?, is_admin), create_projects = coalesce(?, create_projects) WHERE id = ?",
            None if ask.query.text("name") is None else ask.query.name(),
            None if email is None else self._email(email, user),
            ask.query.flag("isAdmin"),
            ask.query.flag("createProjects"),
            user,
        )
        return done()

    def delete(self, ask: Ask) -> Reply:
        """The user's entries stay, under the name they were logged with."""
        user = self._one(ask)["id"]
        if user == ask.person.id:
            raise RefusedError(403, "You cannot remove yourself.")
        for table in ("member", "timer", "code", "token"):
            self._database.write(f"DELETE FROM {table} WHERE person_id = ?", user)  # noqa: S608  names from above
        self._database.write("UPDATE person SET removed = 1, handle = NULL WHERE id = ?", user)
        return done()

    def clients(self, ask: Ask) -> Reply:
        self._rights.need_admin(ask.person)
        return answer({"clients": [self._named(row) for row in self._database.rows("SELECT id, name FROM client")]})

    def categories(self, ask: Ask) -> Reply:
        """The key is not the name of the path."""
        self._rights.need_admin(ask.person)
        rows = self._database.rows("SELECT id, name FROM category")
        return answer({"categories": [self._named(row) for row in rows]})

    @staticmethod
    def _named(row: Row) -> dict[str, object]:
        return {"id": str(row["id"]), "name": row["name"]}

    @staticmethod
    def _flags(row: Row) -> dict[str, object]:
        return {
            "email": row["email"],
            "enabled": row["enabled"],
            "isAdmin": row["is_admin"],
            "createProjects": row["create_projects"],
        }

    def _one(self, ask: Ask) -> Row:
        self._rights.need_admin(ask.person)
        row = self._database.row("SELECT * FROM person WHERE id = ? AND removed = 0", ask.id("user"))
        if row is None:
            raise RefusedError(404, "No such user.")
        return row

    def _email(self, email: str, user: int) -> str:
        name, at, host = email.strip().partition("@")
        if not (name and at and host):
            raise RefusedError(400, "email is missing or not acceptable.")
        sql = "SELECT 1 FROM person WHERE lower(email) = lower(?) AND id <> ? AND removed = 0"
        if self._database.has(sql, email.strip(), user):
            raise RefusedError(406, "A user with this e-mail address exists.")
        return email.strip()
