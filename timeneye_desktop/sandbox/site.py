"""What belongs together behind the door: data, rights, operations, pages?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from starlette.applications import Starlette

from timeneye_desktop.sandbox.ask import Person
from timeneye_desktop.sandbox.clock import Clock
from timeneye_desktop.sandbox.consent import Consent, Registration
from timeneye_desktop.sandbox.database import Database
from timeneye_desktop.sandbox.entries import Entries
from timeneye_desktop.sandbox.members import Members
from timeneye_desktop.sandbox.phases import Phases
from timeneye_desktop.sandbox.projects import Projects
from timeneye_desktop.sandbox.rights import Rights
from timeneye_desktop.sandbox.routes import Routes
from timeneye_desktop.sandbox.seeds import plant
from timeneye_desktop.sandbox.timers import Timers, elapsed
from timeneye_desktop.sandbox.tokens import Issued, Tokens
from timeneye_desktop.sandbox.users import Users
from timeneye_desktop.sandbox.v1 import entries as v1_entries
from timeneye_desktop.sandbox.v1 import projects as v1_projects
from timeneye_desktop.sandbox.v1 import routes as v1_routes
from timeneye_desktop.sandbox.v1 import timers as v1_timers
from timeneye_desktop.sandbox.v1.limits import Limits
from timeneye_desktop.sandbox.v1.terms import Terms


class Site:
    """One Timeneye without a network around it."""

    def __init__(self, file: Path | None, clock: Clock, seed: str) -> None:
        self._clock = clock
        self._database = Database(file)
        try:
            with self._database.change():
                if self._database.is_new:
                    plant(seed, self._database, clock)
                self.tokens = Tokens(self._database, clock)
        except BaseException:
            self._database.close()
            raise

    def app(self, registration: Registration, terms: Terms, who: Callable[[], Person | None]) -> Starlette:
        """`who` is the person in front of the browser."""
        database, rights = self._database, Rights(self._database)
        consent = Consent(self.tokens, self._clock, registration, who)
        below_base = (
            *Projects(database, rights).operations(),
            *Phases(database, rights).operations(),
            *Members(database, rights).operations(),
            *Timers(database, rights, self._clock).operations(),
            *Entries(database, rights, self._clock).operations(),
            *Users(database, rights).operations(),
        )
        app = Routes(database, self.tokens).app(consent.operations(), below_base)
        newer = (
            *v1_projects.Projects(database).operations(),
            *v1_entries.Entries(database, rights, self._clock, terms).operations(),
            *v1_timers.Timers(database, rights, self._clock, terms).operations(),
        )
        app.routes.extend(v1_routes.Routes(database, self.tokens, Limits(terms, self._clock), terms).routes(newer))
        return app

    def issue(self, person: Person) -> Issued:
        with self._database.change():
            return self.tokens.issue(person.id)

    def make_code(self, person: Person) -> str:
        with self._database.change():
            return self.tokens.make_code(person)

    def rest(self, timer: str, *, rests: bool) -> None:
        """As the web pages pause a timer and let it go on; no call does."""
        now = self._clock.seconds()
        with self._database.change():
            row = self._database.row("SELECT * FROM timer WHERE id = ?", timer)
            if row is None:
                raise LookupError(timer)
            self._database.write(
                "UPDATE timer SET status = ?, seconds = ?, counted_from = ?, changed = ? WHERE id = ?",
                "paused" if rests else "running",
                elapsed(row, now),
                now,
                now,
                timer,
            )

    def expire(self) -> None:
        with self._database.change():
            self.tokens.expire_all()

    def close(self) -> None:
        self._database.close()
