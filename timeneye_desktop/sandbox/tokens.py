"""Which application, which code, which token: who is it?"""

from __future__ import annotations

import secrets
from base64 import b64decode
from dataclasses import dataclass
from sqlite3 import Row

from timeneye_desktop.sandbox.ask import Person
from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.fields import RefusedError

_CODE_SECONDS = 600
_TOKEN_SECONDS = 14 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Issued:
    access: str
    refresh: str
    expires: float
    """Seconds since 1970."""


class Tokens:
    """One registered application; codes are good for one use, tokens for 14 days."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        row = database.row("SELECT client_id, secret FROM app")
        if row is None:
            self.client_id, self.client_secret = secrets.token_hex(12), secrets.token_urlsafe(24)
            database.write("INSERT INTO app VALUES (?, ?)", self.client_id, self.client_secret)
        else:
            self.client_id, self.client_secret = row["client_id"], row["secret"]

    def person_named(self, handle: str) -> Person | None:
        """By the handle of the seed or by e-mail."""
        row = self._database.row("SELECT * FROM person WHERE (handle = ? OR email = ?) AND removed = 0", handle, handle)
        return None if row is None else _person(row)

    def person_of(self, token: str) -> Person | None:
        row = self._database.row(
            "SELECT person.* FROM token JOIN person ON person.id = person_id"
            " WHERE token = ? AND expires > ? AND enabled = 1 AND removed = 0",
            token,
            self._clock.seconds(),
        )
        return None if row is None else _person(row)

    def is_app(self, authorization: str) -> bool:
        """Whether a header says `Basic` with the id and the secret of the application."""
        kind, _, encoded = authorization.partition(" ")
        try:
            given = b64decode(encoded.strip(), validate=True)
        except ValueError:
            return False
        expected = f"{self.client_id}:{self.client_secret}".encode()
        return kind.lower() == "basic" and secrets.compare_digest(given, expected)

    def make_code(self, person: Person) -> str:
        code = secrets.token_urlsafe(24)
        self._database.write(
            "INSERT INTO code VALUES (?, ?, ?)", code, person.id, self._clock.seconds() + _CODE_SECONDS
        )
        return code

    def exchange(self, code: str) -> Issued:
        """A code is gone once it was shown, whatever comes of it."""
        row = self._database.row("SELECT * FROM code WHERE code = ?", code)
        if row is None or row["expires"] <= self._clock.seconds():
            raise RefusedError(400, "This code is unknown, used or too old.")
        self._database.write("DELETE FROM code WHERE code = ?", code)
        return self.issue(row["person_id"])

    def renew(self, refresh: str) -> Issued:
        """A refresh token is gone once it was shown, and the access token beside it ends."""
        row = self._database.row("SELECT * FROM token WHERE refresh = ? AND refresh != ''", refresh)
        if row is None:
            raise RefusedError(401, "This refresh token is unknown or used.")
        self._database.write("UPDATE token SET refresh = '', expires = 0 WHERE token = ?", row["token"])
        return self.issue(row["person_id"])

    def issue(self, person: int) -> Issued:
        issued = Issued(secrets.token_urlsafe(32), secrets.token_urlsafe(32), self._clock.seconds() + _TOKEN_SECONDS)
        self._database.write(
            "INSERT INTO token VALUES (?, ?, ?, ?)", issued.access, issued.refresh, person, issued.expires
        )
        return issued

    def expire_all(self) -> None:
        self._database.write("UPDATE token SET expires = 0")


def _person(row: Row) -> Person:
    return Person(row["id"], row["name"], row["email"], bool(row["is_admin"]), bool(row["create_projects"]))
